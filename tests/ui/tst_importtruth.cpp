// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/importdesk.h"
#include "support/testmain.h"

#include "domain/import/builtinprofiles.h"
#include "ui/import/previewmodel.h"
#include "ui/import/reportfacts.h"
#include "ui/import/valuesmodel.h"
#include "ui/kit/tints.h"
#include "ui/words/importwords.h"

#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>

using namespace campanile;
using test::logPath;
using test::otherReport;
using test::rowWith;
using test::ticketsPath;
using ui::ImportWizard;
using Desk = test::ImportDesk;

/// That the wizard shows what is true of the files of the moment, and in time.
class ImportTruthTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherFilesShowTheirOwnTickets()
    {
        Desk desk;
        desk.show();
        desk.walkTo(ImportWizard::Run);
        desk.importer.finish(test::fullReport(false));
        test::settle();
        QTest::keyClick(desk.find<QPushButton>(u"anotherPushButton"_qs), Qt::Key_Space);
        test::settle();
        // As many steps and changes as before, so that counting them tells nothing.
        desk.importer.checkReport = otherReport();
        desk.flow.addFiles({logPath});
        test::settle();
        desk.walkTo(ImportWizard::Preview);
        const QAbstractItemModel *tickets = desk.find<ui::ChoiceTable>(u"previewChoiceTable"_qs)->model();
        QCOMPARE(tickets->rowCount(), 1);
        QCOMPARE(tickets->index(0, ui::PreviewModel::NumberColumn).data().toString(), u"INC0001"_qs);
        desk.walkTo(ImportWizard::Check);
        QCOMPARE(desk.number(u"created"_qs), u"3"_qs);
        QVERIFY(desk.find<QWidget>(u"checkStep"_qs)
                    ->findChild<QLabel *>(u"rejectsLabel"_qs)
                    ->text()
                    .contains(u"log-rejected"));
        desk.walkTo(ImportWizard::Run);
        QVERIFY(desk.importer.orders.constLast().rejectsFile.startsWith(u"/data/log-rejected"));
        desk.importer.finish(otherReport());
        test::settle();
        QCOMPARE(desk.find<QWidget>(u"resultReportPane"_qs)->findChild<QLabel *>(u"createdNumberLabel"_qs)->text(),
                 u"3"_qs);
    }

    void builtInProfilesAreNamedInTheLanguageOfTheMoment()
    {
        Desk desk;
        desk.show();
        desk.walkTo(ImportWizard::Columns);
        auto *combo = desk.find<QComboBox>(u"profileComboBox"_qs);
        QVERIFY(combo->currentText().contains(u"Any table of tickets"));
        for (const QString &language : {u"he"_qs, u"fil"_qs}) {
            desk.ui.languages.setLanguage(language);
            test::settle();
            for (const domain::ImportProfile &profile : domain::builtInImportProfiles()) {
                const QString shown = ui::importProfileText(profile);
                QVERIFY2(shown != profile.title, qPrintable(profile.title));
                QVERIFY(combo->itemText(combo->findData(profile.name)).contains(shown));
                for (const QString &product : {u"ServiceNow"_qs, u"Zendesk"_qs, u"Salesforce"_qs, u"VINST"_qs})
                    QCOMPARE(shown.contains(product), profile.title.contains(product));
            }
        }
        // Somebody's own keeps its title, whatever it is named.
        domain::ImportProfile own = *domain::builtInImportProfile(u"tickets"_qs);
        own.title = u"Zendesk tickets, users, organizations"_qs;
        QCOMPARE(ui::importProfileText(own), own.title);
    }

    void aStoppedCheckOfForgottenFilesIsNotTaken()
    {
        Desk desk;
        desk.show();
        desk.walkTo(ImportWizard::Check);
        desk.importer.checkReport.reset();
        desk.flow.setValue(0, u"open"_qs);
        desk.flow.check();
        QVERIFY(desk.importer.isRunning());
        // It has ended well in the moment in which it was asked to stop.
        desk.importer.finish(test::fullReport(true));
        desk.flow.reset();
        desk.flow.addFiles({logPath});
        test::settle();
        QVERIFY(desk.flow.checked() == nullptr);
        QVERIFY(!desk.flow.error().has_value());
    }

    void nothingIsCheckedOrImportedWhileFilesAreRead()
    {
        Desk desk;
        desk.show();
        desk.walkTo(ImportWizard::Check);
        QVERIFY(desk.flow.isCheckCurrent());
        desk.importer.holds = true;
        desk.flow.chooseProfile(u"tickets"_qs);
        test::settle();
        QVERIFY(!desk.flow.isCheckCurrent());
        QVERIFY(!desk.find<QPushButton>(u"nextPushButton"_qs)->isEnabled());
        desk.flow.start({});
        desk.flow.check();
        QCOMPARE(desk.importer.orders.size(), 1);
        desk.importer.answerHeld();
        test::settle();
        QCOMPARE(desk.importer.orders.size(), 2); // begins by itself
        QVERIFY(desk.flow.isCheckCurrent());
    }

    void aKindGuessedFromAnOlderReadingIsNotTaken()
    {
        Desk desk;
        desk.show();
        desk.walkTo(ImportWizard::Check);
        desk.importer.holds = true;
        desk.flow.setKind(0, domain::ImportTableKind::Events);
        QVERIFY(desk.flow.isLooking());
        QVERIFY(!desk.flow.isCheckCurrent());
        desk.flow.setReading({"windows-1255", ';', true});
        desk.importer.answerHeld();
        test::settle();
        QVERIFY(!desk.flow.isLooking());
        QCOMPARE(desk.flow.draft().tables().size(), 1);
        QCOMPARE(desk.flow.draft().tables().at(0).kind(), domain::ImportTableKind::Tickets);
    }

    void whatChangedIsCheckedBeforeItIsImported()
    {
        Desk desk;
        desk.show();
        desk.walkTo(ImportWizard::Run);
        desk.importer.finish(domain::fail(domain::ErrorCode::FileCannotWrite, {u"/data/x.csv"_qs}));
        test::settle();
        QVERIFY(desk.wizard.goTo(ImportWizard::Values));
        desk.importer.checkReport.reset();
        desk.flow.setValue(0, u"open"_qs);
        QVERIFY(!desk.wizard.goTo(ImportWizard::Run));
        QVERIFY(desk.wizard.goTo(ImportWizard::Check));
        QVERIFY(!desk.wizard.goTo(ImportWizard::Run));
        desk.importer.finish(otherReport());
        test::settle();
        QVERIFY(desk.wizard.goTo(ImportWizard::Run));
    }

    void aReadingThatFailsLeavesNothingToImport()
    {
        Desk desk;
        desk.show();
        desk.walkTo(ImportWizard::Columns);
        desk.wizard.goTo(ImportWizard::Files);
        desk.importer.lookErrors.insert(
            ticketsPath, test::errorOf(domain::ErrorCode::ParseFailed, {ticketsPath, u"2"_qs, u"bad-text"_qs}));
        desk.flow.setReading({"UTF-16BE", 0, true});
        test::settle();
        QVERIFY(!desk.flow.draft().isComplete());
        QVERIFY(!desk.find<QPushButton>(u"nextPushButton"_qs)->isEnabled());
    }

    void aProfileThatDoesNotFitIsNotTriedOnFurtherFiles()
    {
        Desk desk;
        desk.show();
        desk.walkTo(ImportWizard::Columns);
        desk.flow.chooseProfile(u"zendesk"_qs);
        test::settle();
        desk.importer.samples.insert(u"/data/more.csv"_qs, test::ticketSample());
        desk.flow.addFiles({u"/data/more.csv"_qs});
        test::settle();
        QVERIFY(desk.flow.draft().isLooked());
    }

    void rejectedRowsAreNamedByTheirLine()
    {
        Desk desk;
        usecases::ImportReport report = otherReport();
        report.rejected = 12;
        report.rejectedByReason = {{u"stray-quote"_qs, 12}};
        for (int i = 0; i < 12; ++i)
            report.firstRejected.append({logPath, 100 + i, u"stray-quote"_qs});
        desk.importer.checkReport = report;
        desk.show();
        desk.walkTo(ImportWizard::Preview);
        auto *note = desk.find<QLabel>(u"previewNoteLabel"_qs);
        QVERIFY(note->isVisible());
        QVERIFY2(note->text().contains(u"12 rows"), qPrintable(note->text()));
        desk.walkTo(ImportWizard::Check);
        QStringList lines;
        for (const QLabel *label : desk.find<QWidget>(u"checkReportPane"_qs)->findChildren<QLabel *>(u"factLabel"_qs))
            lines += label->text();
        const QString all = lines.join(u'\n');
        for (int line = 100; line < 110; ++line)
            QVERIFY2(all.contains(u"line %1: A quotation mark"_qs.arg(line)), qPrintable(all));
        QVERIFY(all.contains(u"log.csv"));
        QVERIFY(!all.contains(u"line 110:"));
    }

    void numbersSayWhatTheyCount()
    {
        Desk desk;
        desk.importer.checkReport = otherReport();
        desk.show();
        desk.walkTo(ImportWizard::Check);
        auto *pane = desk.find<QWidget>(u"checkReportPane"_qs);
        QCOMPARE(pane->findChild<QLabel *>(u"createdWordsLabel"_qs)->text(), u"new tickets"_qs);
        QCOMPARE(pane->findChild<QLabel *>(u"rejectedWordsLabel"_qs)->text(), u"row rejected"_qs);
    }

    void anImportOfNothingSaysSo()
    {
        Desk desk;
        desk.show();
        desk.walkTo(ImportWizard::Run);
        usecases::ImportReport nothing;
        nothing.rows = 3;
        nothing.rejected = 3;
        nothing.rejectedByReason = {{u"stray-quote"_qs, 3}};
        nothing.files.append({ticketsPath, u"tickets"_qs, domain::ImportTableKind::Tickets, 3, 3, {}, {}});
        desk.importer.finish(nothing);
        test::settle();
        QVERIFY(!desk.find<QLabel>(u"hintLabel"_qs)->text().contains(u"done"));
        QVERIFY(desk.find<QLabel>(u"doneLabel"_qs)->text().contains(u"less than a second"));
        QSignalSpy asked(&desk.wizard, &ImportWizard::showTicketsRequested);
        QVERIFY(!desk.find<QPushButton>(u"nextPushButton"_qs)->text().contains(u"Show"));
        desk.next();
        QCOMPARE(asked.size(), 0);
        QCOMPARE(desk.wizard.step(), ImportWizard::Files);
    }

    void aFileOfWhichNothingCameIsNamed()
    {
        Desk desk;
        desk.show();
        desk.walkTo(ImportWizard::Run);
        usecases::ImportReport report = test::fullReport(false);
        report.files.append({u"/data/users.csv"_qs, u"users"_qs, domain::ImportTableKind::People, 2, 2, {}, {}});
        desk.importer.finish(report);
        test::settle();
        QVERIFY(desk.find<QLabel>(u"hintLabel"_qs)->text().contains(u"users.csv"));
    }

    void whatIsWrongWithFilesIsSaidAtOnce()
    {
        Desk desk;
        desk.importer.samples.insert(u"/data/wide.csv"_qs, {u"wide.csv"_qs, {u"a"_qs, u"b"_qs}, {{u"1"_qs, u"2"_qs}}});
        desk.importer.samples.insert(u"/data/bare.csv"_qs, {u"bare.csv"_qs, {u"Ticket ID"_qs, u"Subject"_qs}, {}});
        desk.show();
        auto *notes = desk.find<QLabel>(u"notesLabel"_qs);
        desk.flow.addFiles({u"/data/cases.csv"_qs, u"/data/contacts.csv"_qs, u"/data/accounts.csv"_qs});
        test::settle();
        QVERIFY2(!notes->isVisible(), qPrintable(notes->text()));
        desk.flow.removeFile(2);
        test::settle();
        QVERIFY(notes->isVisible());
        QVERIFY2(notes->text().contains(u"AccountId"), qPrintable(notes->text()));
        QVERIFY(!notes->text().contains(u"ContactId"));
        desk.flow.reset();
        desk.flow.addFiles({u"/data/wide.csv"_qs});
        test::settle();
        QVERIFY2(notes->text().contains(u"No profile") && notes->text().contains(u"wide.csv"),
                 qPrintable(notes->text()));
        desk.flow.reset();
        desk.flow.addFiles({u"/data/bare.csv"_qs});
        test::settle();
        QVERIFY2(notes->text().contains(u"No row of"), qPrintable(notes->text()));
        QVERIFY(!desk.find<QPushButton>(u"nextPushButton"_qs)->isEnabled());
        // What the reader found says more.
        desk.importer.faults.insert(
            u"/data/bare.csv"_qs,
            test::errorOf(domain::ErrorCode::ParseFailed, {u"/data/bare.csv"_qs, u"2"_qs, u"unterminated-quote"_qs}));
        desk.flow.reset();
        desk.flow.addFiles({u"/data/bare.csv"_qs});
        test::settle();
        QVERIFY2(notes->text().contains(u"never closed") && !notes->text().contains(u"No row of"),
                 qPrintable(notes->text()));
        QVERIFY2(notes->text().contains(u"line \u2068"
                                        u"2\u2069: "),
                 qPrintable(notes->text()));
        QVERIFY(!desk.find<QPushButton>(u"nextPushButton"_qs)->isEnabled());
    }

    void whatAnUnknownStatusBecomesIsSaid()
    {
        Desk desk;
        desk.importer.samples.insert(
            u"/data/de.csv"_qs, {u"de.csv"_qs,
                                 {u"Ticket ID"_qs, u"Subject"_qs, u"Status"_qs},
                                 {{u"1"_qs, u"Drucker"_qs, u"offen"_qs}, {u"2"_qs, u"Maus"_qs, u"geschlossen"_qs}}});
        usecases::ImportReport report = otherReport();
        report.unknownLabels = {{domain::Field::Status, u"offen"_qs, 300},
                                {domain::Field::Status, u"geschlossen"_qs, 45}};
        report.ticketsWithoutTime = report.created;
        desk.importer.checkReport = report;
        desk.show();
        desk.flow.addFiles({u"/data/de.csv"_qs});
        test::settle();
        desk.walkTo(ImportWizard::Values);
        const QAbstractItemModel *values = desk.find<ui::ChoiceTable>(u"valuesChoiceTable"_qs)->model();
        const int row = rowWith(values, ui::ValuesModel::LabelColumn, u"offen"_qs);
        QVERIFY(row >= 0);
        QCOMPARE(values->index(row, ui::ValuesModel::MeaningColumn).data().toString(), u"Not known, arrives as New"_qs);
        const auto *label = desk.find<QLabel>(u"noteLabel"_qs);
        QVERIFY2(label->text().contains(u"arrive as New"), qPrintable(label->text()));
        QCOMPARE(label->palette().color(label->foregroundRole()),
                 ui::tintsOf(label->palette()).tone(ui::Tone::Warning).ink);
        QStringList facts;
        qint64 tickets = 0;
        for (const ui::ReportFact &fact : ui::reportFacts(report)) {
            facts.append(fact.words);
            if (fact.words.contains(u"arrive as New"))
                tickets = fact.count;
        }
        QCOMPARE(tickets, 345);
        QVERIFY2(facts.join(u'\n').contains(u"dated at the time of the import"), qPrintable(facts.join(u'\n')));
    }

    void oddTicketsDoNotSpoilThePreview()
    {
        usecases::ImportPreview odd;
        odd.ticket.reference = u"0d1f9a2e-77aa-4c1b-9d7e-000000001234"_qs;
        ui::PreviewModel model;
        model.setTickets({odd});
        const QModelIndex number = model.index(0, ui::PreviewModel::NumberColumn);
        QCOMPARE(number.data().toString(), u"0d1f9a2e-77…001234"_qs);
        QVERIFY(number.data(Qt::ToolTipRole).toString().contains(odd.ticket.reference));
        QCOMPARE(model.index(0, ui::PreviewModel::SubjectColumn).data().toString(), u"(no subject)"_qs);
    }

    void aFileThatIsLeftOutIsNotImported()
    {
        Desk desk;
        desk.importer.samples.insert(u"/data/wide.csv"_qs, {u"wide.csv"_qs, {u"a"_qs, u"b"_qs}, {{u"1"_qs, u"2"_qs}}});
        desk.show();
        desk.flow.addFiles({u"/data/cases.csv"_qs, u"/data/wide.csv"_qs});
        test::settle();
        QCOMPARE(desk.flow.draft().files().at(1).table, -1);
        desk.walkTo(ImportWizard::Check);
        QCOMPARE(desk.importer.orders.constLast().files, QStringList{u"/data/cases.csv"_qs});
    }

    void enterPressesTheButtonThatHasTheFocus()
    {
        Desk desk;
        desk.ui.dialogs.answer(u"import.files"_qs, QStringList{ticketsPath});
        desk.show();
        desk.wizard.activateWindow();
        auto *choice = desk.find<QWidget>(u"filesStateView"_qs)->findChild<QPushButton *>();
        choice->setFocus();
        if (QApplication::focusWidget() != choice)
            QSKIP("no focus without a window manager");
        QTest::keyClick(choice, Qt::Key_Return);
        test::settle();
        test::settle();
        QCOMPARE(desk.flow.draft().paths(), QStringList{ticketsPath});
        auto *next = desk.find<QPushButton>(u"nextPushButton"_qs);
        next->setFocus();
        QTest::keyClick(next, Qt::Key_Enter);
        test::settle();
        QCOMPARE(desk.wizard.step(), ImportWizard::Columns);
    }

    void anEmptyDatabaseShowsAllTickets()
    {
        Desk desk;
        desk.ui.session.setTicketCount(0);
        desk.show();
        desk.walkTo(ImportWizard::Run);
        desk.ui.session.setTicketCount(20'000); // counted anew before anybody looks
        desk.importer.finish(test::fullReport(false));
        test::settle();
        QSignalSpy asked(&desk.wizard, &ImportWizard::showTicketsRequested);
        desk.next();
        QCOMPARE(asked.size(), 1);
        QVERIFY(asked.at(0).at(0).toString().isEmpty());
    }

    void nothingNewIsSaidSo()
    {
        usecases::ImportReport report;
        report.rows = 300;
        report.tickets = 200;
        report.unchanged = 200;
        const auto says = [&report] {
            const auto facts = ui::reportFacts(report);
            return std::any_of(facts.begin(), facts.end(),
                               [](const ui::ReportFact &fact) { return fact.words.contains(u"Nothing is new"); });
        };
        QVERIFY(says());
        report.newContacts = 1;
        QVERIFY(!says());
        report.newContacts = 0;
        report.unchanged = 199;
        report.updated = 1;
        QVERIFY(!says());
    }

    void newNamesAreNotCalledKnown()
    {
        Desk desk;
        desk.importer.samples.insert(u"/data/new.csv"_qs, {u"new.csv"_qs,
                                                           {u"Ticket ID"_qs, u"Subject"_qs, u"Status"_qs, u"Team"_qs},
                                                           {{u"1"_qs, u"Printer"_qs, u"Open"_qs, u"Lumen"_qs}}});
        desk.importer.checkReport = otherReport();
        desk.importer.checkReport->newTeams = {u"Far below"_qs};
        desk.show();
        desk.flow.addFiles({u"/data/new.csv"_qs});
        test::settle();
        desk.walkTo(ImportWizard::Values);
        const QString note = desk.find<QLabel>(u"noteLabel"_qs)->text();
        QVERIFY2(note.contains(u"new here") && !note.contains(u"All values"), qPrintable(note));
        const QAbstractItemModel *values = desk.find<ui::ChoiceTable>(u"valuesChoiceTable"_qs)->model();
        const int row = rowWith(values, ui::ValuesModel::LabelColumn, u"Far below"_qs);
        QVERIFY(row >= 0);
        QCOMPARE(values->index(row, ui::ValuesModel::RowsColumn).data().toString(), u"further down"_qs);
    }

    void previewedDatesCannotBeMistaken()
    {
        ui::PreviewModel model;
        usecases::ImportPreview ticket;
        ticket.ticket.createdAt = domain::fromMs(1'269'961'140'000); // 30 March 2010 14:59 UTC
        model.setTickets({ticket});
        QCOMPARE(model.index(0, ui::PreviewModel::CreatedColumn).data().toString(), u"30 Mar 2010 14:59"_qs);
    }

    void everyColumnOfThePreviewIsBesideTheScrollBar()
    {
        Desk desk;
        usecases::ImportReport report = otherReport();
        report.preview.fill(report.preview.constFirst(), 30);
        desk.importer.checkReport = report;
        desk.show();
        desk.walkTo(ImportWizard::Preview);
        desk.wizard.resize(1360, 420); // a window of 1440; more rows than fit
        test::settle();
        test::settle();
        auto *table = desk.find<ui::ChoiceTable>(u"previewChoiceTable"_qs);
        const int last = ui::PreviewModel::EventsColumn;
        QVERIFY2(table->columnViewportPosition(last) + table->columnWidth(last) <= table->viewport()->width(),
                 qPrintable(QString::number(table->viewport()->width())));
    }

    void whatWasSaidOfOneStepGoesWithIt()
    {
        Desk desk;
        desk.show();
        desk.walkTo(ImportWizard::Columns);
        desk.flow.storeProfile(u"Our old desk"_qs);
        test::settle();
        test::settle();
        QVERIFY(desk.find<QWidget>(u"messageBar"_qs)->isVisible());
        desk.next();
        QVERIFY(!desk.find<QWidget>(u"messageBar"_qs)->isVisible());
    }
};

CAMPANILE_TEST(ImportTruthTest)
#include "tst_importtruth.moc"
