// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/importdesk.h"
#include "support/layoutcheck.h"
#include "support/testmain.h"

#include "domain/import/builtinprofiles.h"
#include "ui/import/choicetable.h"
#include "ui/import/columnsmodel.h"
#include "ui/import/conflictsmodel.h"
#include "ui/import/filesmodel.h"
#include "ui/import/importwizard.h"
#include "ui/import/previewmodel.h"
#include "ui/import/steprail.h"
#include "ui/import/valuesmodel.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace campanile;
using test::choose;
using test::logPath;
using test::rowWith;
using test::ticketsPath;
using ui::ImportWizard;
using Desk = test::ImportDesk;

class ImportWizardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modelsKeepTheirPromises()
    {
        Desk desk;
        ui::FilesModel files(desk.flow);
        ui::ColumnsModel columns(desk.flow);
        ui::ValuesModel values(desk.flow);
        ui::PreviewModel preview;
        ui::ConflictsModel conflicts;
        const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
        QAbstractItemModelTester testers[] = {
            QAbstractItemModelTester(&files, mode), QAbstractItemModelTester(&columns, mode),
            QAbstractItemModelTester(&values, mode), QAbstractItemModelTester(&preview, mode),
            QAbstractItemModelTester(&conflicts, mode)};
        desk.flow.addFiles({ticketsPath});
        test::settle();
        columns.setTable(0);
        QCOMPARE(columns.rowCount(), 10);
        desk.flow.addFiles({logPath});
        test::settle();
        files.refresh();
        columns.refresh();
        values.refresh();
        preview.setTickets(test::fullReport(true).preview);
        conflicts.setConflicts(test::fullReport(true).conflicts, desk.catalog.stored);
        QCOMPARE(files.rowCount(), 2);
        QVERIFY(values.rowCount() > 0);
        values.setFilter(u"status"_qs);
        values.setFilter({});
        columns.setTable(-1);
        QCOMPARE(columns.rowCount(), 0);
        desk.flow.removeFile(0);
        test::settle();
        files.refresh();
        QCOMPARE(files.rowCount(), 1);
        QVERIFY(std::size(testers) == 5);
    }

    void walkThroughByKeyboard()
    {
        Desk desk;
        desk.ui.dialogs.answer(u"import.files"_qs, QStringList{ticketsPath});
        desk.show();
        QVERIFY(!desk.find<QPushButton>(u"nextPushButton"_qs)->isEnabled());
        // The empty page has one button: choose files.
        auto *choice = desk.find<QWidget>(u"filesStateView"_qs)->findChild<QPushButton *>();
        QVERIFY(choice != nullptr);
        QTest::keyClick(choice, Qt::Key_Space);
        test::settle();
        test::settle();
        QCOMPARE(desk.flow.draft().paths(), QStringList{ticketsPath});
        QVERIFY(desk.find<QPushButton>(u"nextPushButton"_qs)->isEnabled());

        desk.next();
        QCOMPARE(desk.wizard.step(), ImportWizard::Columns);
        auto *columns = desk.find<ui::ChoiceTable>(u"columnsChoiceTable"_qs);
        const int product = rowWith(columns->model(), ui::ColumnsModel::NameColumn, u"Product"_qs);
        choose(columns, product, u"tags"_qs);
        QCOMPARE(desk.flow.draft().tables().at(0).uses().at(product).spec.target, domain::ImportTarget::Tags);

        desk.next();
        QCOMPARE(desk.wizard.step(), ImportWizard::Values);
        QCOMPARE(desk.importer.orders.size(), 1); // the look at all rows has begun by itself
        QVERIFY(desk.importer.orders.at(0).dryRun);
        auto *values = desk.find<ui::ChoiceTable>(u"valuesChoiceTable"_qs);
        choose(values, rowWith(values->model(), ui::ValuesModel::LabelColumn, u"Parked"_qs), u"waiting-other"_qs);
        QCOMPARE(desk.flow.draft().profile().values.value(u"status"_qs).value(u"Parked"_qs), u"waiting-other"_qs);
        QVERIFY(!desk.flow.isCheckCurrent());

        desk.next();
        QCOMPARE(desk.wizard.step(), ImportWizard::Preview);
        QCOMPARE(desk.importer.orders.size(), 2); // once more, with what was decided
        QCOMPARE(desk.importer.orders.at(1).profile, desk.flow.draft().profile());
        QCOMPARE(desk.find<ui::ChoiceTable>(u"previewChoiceTable"_qs)->model()->rowCount(), 20);

        desk.next();
        QCOMPARE(desk.wizard.step(), ImportWizard::Check);
        QCOMPARE(desk.importer.orders.size(), 2); // nothing has changed: the result still holds
        QCOMPARE(desk.number(u"created"_qs), u"20,000"_qs);
        QCOMPARE(desk.number(u"rejected"_qs), u"15"_qs);

        desk.next();
        QCOMPARE(desk.wizard.step(), ImportWizard::Run);
        QCOMPARE(desk.importer.orders.size(), 3);
        QVERIFY(!desk.importer.orders.at(2).dryRun);
        QCOMPARE(desk.importer.orders.at(2).rejectsFile, u"/data/tickets-rejected-20261122-125200.csv"_qs);
        QCOMPARE(desk.importer.orders.at(2).actor.name, u"Noa"_qs);

        desk.importer.finish(test::fullReport(false));
        test::settle();
        QSignalSpy asked(&desk.wizard, &ImportWizard::showTicketsRequested);
        desk.next();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).toString(), u"id>=5001"_qs); // the first new one
    }

    void filesCanBeDropped()
    {
        Desk desk;
        desk.show();
        QMimeData data;
        data.setUrls(
            {QUrl::fromLocalFile(ticketsPath), QUrl(u"https://example.org/x.csv"_qs), QUrl::fromLocalFile(logPath)});
        auto *step = desk.find<QWidget>(u"filesStep"_qs);
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(step, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(step, &drop);
        test::settle();
        QCOMPARE(desk.flow.draft().paths(), (QStringList{ticketsPath, logPath})); // nothing from the network
        QMimeData text;
        text.setText(u"/etc/passwd"_qs);
        QDragEnterEvent other(QPoint(10, 10), Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
        other.ignore();
        QApplication::sendEvent(step, &other);
        QVERIFY(!other.isAccepted());
    }

    void linkedFilesShowWhatTheyAre()
    {
        Desk desk;
        desk.show();
        desk.flow.addFiles({u"/data/contacts.csv"_qs, u"/data/accounts.csv"_qs, u"/data/cases.csv"_qs});
        test::settle();
        const QAbstractItemModel *model = desk.find<ui::ChoiceTable>(u"filesChoiceTable"_qs)->model();
        QCOMPARE(model->index(0, 1).data().toString(), u"Contacts"_qs);
        QCOMPARE(model->index(1, 1).data().toString(), u"Customers"_qs);
        QCOMPARE(model->index(2, 1).data().toString(), u"Tickets"_qs);
        QVERIFY(model->index(0, 2).data().toString().contains(u"UTF-8"));
        desk.next();
        QVERIFY(desk.find<QWidget>(u"tablesTabs"_qs)->isVisible());
    }

    void errorsSayTheLineAndGoWhenMended()
    {
        Desk desk;
        desk.importer.lookErrors.insert(
            logPath, test::errorOf(domain::ErrorCode::ParseFailed, {logPath, u"17"_qs, u"unterminated-quote"_qs}));
        desk.show();
        desk.flow.addFiles({ticketsPath, logPath});
        test::settle();
        auto *bar = desk.find<QWidget>(u"messageBar"_qs);
        QVERIFY(bar->isVisible());
        const QString text = desk.find<QLabel>(u"messageLabel"_qs)->text();
        QVERIFY2(text.contains(u"17") && text.contains(u"quotation mark"), qPrintable(text));
        QVERIFY(!desk.find<QPushButton>(u"nextPushButton"_qs)->isEnabled());
        auto *files = desk.find<ui::ChoiceTable>(u"filesChoiceTable"_qs);
        files->setFocus();
        files->selectRow(1);
        QTest::keyClick(files, Qt::Key_Delete);
        test::settle();
        QVERIFY(!bar->isVisible());
        QVERIFY(desk.find<QPushButton>(u"nextPushButton"_qs)->isEnabled());
    }

    void anEncodingIsReadAnew()
    {
        Desk desk;
        desk.show();
        desk.flow.addFiles({ticketsPath});
        test::settle();
        auto *encoding = desk.find<QComboBox>(u"encodingComboBox"_qs);
        encoding->setFocus();
        QTest::keyClick(encoding, Qt::Key_End);
        test::settle();
        QCOMPARE(desk.importer.readings.constLast().encoding, QByteArray("UTF-16BE"));
        desk.find<QWidget>(u"headerCheckBox"_qs)->setFocus();
        QTest::keyClick(desk.find<QWidget>(u"headerCheckBox"_qs), Qt::Key_Space);
        test::settle();
        QVERIFY(!desk.importer.readings.constLast().hasHeader);
        QCOMPARE(desk.importer.readings.constLast().encoding, QByteArray("UTF-16BE"));
    }

    void secretsAreAskedAbout()
    {
        Desk desk;
        desk.show();
        desk.walkTo(ImportWizard::Columns);
        auto *columns = desk.find<ui::ChoiceTable>(u"columnsChoiceTable"_qs);
        const int row = rowWith(columns->model(), ui::ColumnsModel::NameColumn, u"Card Number"_qs);
        QVERIFY(!columns->model()->index(row, ui::ColumnsModel::SamplesColumn).data().toString().contains(u"4111"));
        desk.ui.dialogs.answer(u"import.secret"_qs, -1);
        choose(columns, row, u"custom-field"_qs);
        QVERIFY(!desk.flow.draft().tables().at(0).uses().at(row).isUsed());
        QVERIFY(desk.ui.dialogs.lastQuestion().destructive);
        desk.ui.dialogs.answer(u"import.secret"_qs, 0);
        choose(columns, row, u"custom-field"_qs);
        QVERIFY(desk.flow.draft().tables().at(0).uses().at(row).isUsed());
    }

    void aListThatIsLeftChangesNothing()
    {
        Desk desk;
        desk.show();
        desk.walkTo(ImportWizard::Columns);
        const int before = desk.flow.draft().revision();
        auto *columns = desk.find<ui::ChoiceTable>(u"columnsChoiceTable"_qs);
        columns->setFocus();
        columns->setCurrentRow(2);
        QTest::keyClick(columns, Qt::Key_F2);
        test::settle();
        auto *combo = columns->findChild<QComboBox *>(u"cellComboBox"_qs);
        QVERIFY(combo != nullptr && combo->view()->isVisible());
        QTest::keyClick(combo->view(), Qt::Key_Down);
        QTest::keyClick(combo->view(), Qt::Key_Escape);
        test::settle();
        QTRY_VERIFY(columns->findChild<QComboBox *>(u"cellComboBox"_qs) == nullptr); // gone with its list
        QCOMPARE(desk.flow.draft().revision(), before);
    }

    void doubtsAreAnsweredInWords()
    {
        Desk desk;
        desk.show();
        desk.walkTo(ImportWizard::Columns);
        auto *month = desk.find<QRadioButton>(u"second1RadioButton"_qs);
        QVERIFY2(month->text().contains(u"March") || month->text().contains(u"Mar"), qPrintable(month->text()));
        QVERIFY(desk.find<QRadioButton>(u"first1RadioButton"_qs)->isChecked());
        month->setFocus();
        QTest::keyClick(month, Qt::Key_Space);
        test::settle();
        QVERIFY(desk.flow.draft().tables().at(0).timesOf(u"Opened"_qs).constFirst().startsWith(u"M/d"));
        QVERIFY(QApplication::focusWidget() == month || !desk.wizard.isActiveWindow()); // nothing was made anew
        auto *zone = desk.find<QComboBox>(u"zoneComboBox"_qs);
        zone->setCurrentIndex(zone->findData(QByteArray("Asia/Manila")));
        Q_EMIT zone->activated(zone->currentIndex());
        test::settle();
        QCOMPARE(desk.flow.draft().tables().at(0).zone(), QByteArray("Asia/Manila"));
    }

    void unmappableFilesCanBeMappedByHand()
    {
        Desk desk;
        // A stored profile that takes these columns for a log of which it lacks the time: nothing fits by itself.
        domain::ImportProfile greedy = *domain::builtInImportProfile(u"events"_qs);
        greedy.name = u"greedy"_qs;
        greedy.tables[0].recognise = {u"what"_qs};
        desk.importer.known.prepend(greedy);
        desk.importer.samples.insert(u"/data/odd.csv"_qs,
                                     {u"odd.csv"_qs, {u"what"_qs, u"when"_qs}, {{u"a"_qs, u"2026-01-02 03:04"_qs}}});
        desk.show();
        desk.flow.addFiles({u"/data/odd.csv"_qs});
        test::settle();
        test::settle();
        QVERIFY(desk.flow.draft().isLooked());
        desk.flow.setKind(0, domain::ImportTableKind::Events);
        test::settle();
        desk.next();
        QCOMPARE(desk.wizard.step(), ImportWizard::Columns);
        QVERIFY(!desk.find<QPushButton>(u"nextPushButton"_qs)->isEnabled());
        QVERIFY(desk.find<QLabel>(u"missingLabel"_qs)->isVisible());
        auto *columns = desk.find<ui::ChoiceTable>(u"columnsChoiceTable"_qs);
        choose(columns, 0, u"ticket-key"_qs);
        choose(columns, 1, u"event-time"_qs);
        QVERIFY(desk.find<QPushButton>(u"nextPushButton"_qs)->isEnabled());
    }

    void profilesAreChosenLoadedSavedAndKept()
    {
        Desk desk;
        desk.show();
        desk.walkTo(ImportWizard::Columns);
        auto *combo = desk.find<QComboBox>(u"profileComboBox"_qs);
        QCOMPARE(combo->currentData().toString(), u"tickets"_qs);
        QVERIFY(combo->currentText().contains(u"best"));
        desk.flow.editTable(0, [](ui::DraftTable &table) { table.setZone("Asia/Manila"); });
        desk.flow.writeProfile(u"/data/p.json"_qs);
        test::settle();
        QCOMPARE(desk.importer.profileFiles.value(u"/data/p.json"_qs).tables.at(0).zone, QByteArray("Asia/Manila"));
        desk.ui.dialogs.answer(u"import.profile.name"_qs, u"Our old desk"_qs);
        desk.flow.storeProfile(u"Our old desk"_qs);
        test::settle();
        test::settle();
        QCOMPARE(desk.importer.saved.constLast().name, u"our-old-desk"_qs);
        QCOMPARE(combo->currentData().toString(), u"our-old-desk"_qs);
        QVERIFY(!desk.flow.draft().isEdited()); // it is the profile now
        desk.importer.saveError = test::errorOf(domain::ErrorCode::NotAllowed, {u"import"_qs, u"agent"_qs});
        desk.flow.storeProfile(u"Another"_qs);
        test::settle();
        QVERIFY(desk.find<QLabel>(u"messageLabel"_qs)->text().contains(u"role"));
        desk.flow.loadProfile(u"/nowhere.json"_qs);
        test::settle();
        QVERIFY(desk.find<QLabel>(u"messageLabel"_qs)->text().contains(u"nowhere.json"));
        // One that does not fit says so and changes nothing.
        desk.flow.chooseProfile(u"zendesk"_qs);
        test::settle();
        QVERIFY(desk.find<QWidget>(u"messageBar"_qs)->isVisible());
        QCOMPARE(desk.flow.draft().profileName(), u"our-old-desk"_qs);
        QCOMPARE(combo->currentData().toString(), u"our-old-desk"_qs);
    }

    void anImportWithoutSubjectsOrNumbersIsWarnedOf()
    {
        Desk desk;
        desk.show();
        desk.walkTo(ImportWizard::Check);
        auto *warning = desk.find<QLabel>(u"subjectLabel"_qs);
        QVERIFY(!warning->isVisible());
        // The same file, with these columns left out by hand.
        desk.wizard.goTo(ImportWizard::Columns);
        test::settle();
        desk.flow.editTable(0, [](ui::DraftTable &table) {
            for (qsizetype row = 0; row < table.uses().size(); ++row) {
                const auto target = table.uses().at(row).spec.target;
                if (target == domain::ImportTarget::Subject || target == domain::ImportTarget::TicketKey)
                    table.setTarget(row, domain::ImportTarget::Ignored);
            }
        });
        test::settle();
        desk.walkTo(ImportWizard::Check);
        QVERIFY(warning->isVisible());
        QVERIFY(warning->text().contains(u"20,000"));
        QVERIFY(warning->text().contains(u"number"));
    }

    void aCheckCanBeStoppedAndBegunAgain()
    {
        Desk desk;
        desk.importer.checkReport.reset();
        desk.show();
        desk.walkTo(ImportWizard::Preview);
        QVERIFY(desk.importer.isRunning());
        QCOMPARE(desk.ui.work.states().size(), 1);
        desk.flow.cancel();
        test::settle();
        QVERIFY(!desk.importer.isRunning());
        QVERIFY(desk.ui.work.isEmpty());
        QVERIFY(!desk.find<QPushButton>(u"nextPushButton"_qs)->isEnabled());
        desk.flow.check();
        QVERIFY(desk.importer.isRunning());
        desk.importer.finish(test::fullReport(true));
        test::settle();
        QVERIFY(desk.find<QPushButton>(u"nextPushButton"_qs)->isEnabled());
    }

    void anOvertakenCheckIsReplaced()
    {
        Desk desk;
        desk.importer.checkReport.reset();
        desk.show();
        desk.walkTo(ImportWizard::Values);
        QCOMPARE(desk.importer.orders.size(), 1);
        desk.flow.setValue(0, u"open"_qs);
        desk.flow.check();
        test::settle();
        QCOMPARE(desk.importer.orders.size(), 2);
        QVERIFY(desk.importer.isRunning());
        desk.importer.finish(test::fullReport(true));
        test::settle();
        QVERIFY(desk.flow.isCheckCurrent());
    }

    void aFailedCheckSaysWhy()
    {
        Desk desk;
        desk.importer.checkReport.reset();
        desk.show();
        desk.walkTo(ImportWizard::Preview);
        desk.importer.finish(domain::fail(domain::ErrorCode::ParseFailed, {ticketsPath, u"4711"_qs, u"bad-json"_qs}));
        test::settle();
        test::settle();
        bool found = false;
        const auto labels = desk.find<QWidget>(u"previewStateView"_qs)->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            found = found || label->text().contains(u"4711");
        QVERIFY(found);
    }

    void theImportGoesOnBehindAClosedWindow()
    {
        Desk desk;
        desk.show();
        desk.walkTo(ImportWizard::Run);
        QVERIFY(desk.importer.isRunning());
        desk.importer.progress->stage = usecases::ImportProgress::Tickets;
        desk.importer.progress->total = 1000;
        desk.importer.progress->done = 430;
        desk.importer.progress->rows = 43'000;
        QTRY_COMPARE(desk.find<QProgressBar>(u"progressBar"_qs)->value(), 43);
        QVERIFY(desk.find<QLabel>(u"stateLabel"_qs)->text().contains(u"43,000"));
        // The figures are those of the status line, at every moment.
        int looks = 0;
        int others = 0;
        const auto look = connect(&desk.ui.work, &ui::BackgroundWork::changed, this, [&] {
            const auto shown = desk.ui.work.states().constFirst();
            ++looks;
            if (desk.flow.state().rowsPerSecond != shown.rowsPerSecond ||
                desk.flow.state().secondsLeft != shown.secondsLeft)
                ++others;
        });
        for (int step = 1; step <= 5; ++step) {
            desk.importer.progress->done = 430 + step * 20;
            desk.importer.progress->rows = 43'000 + step * step * 700;
            QTest::qWait(230);
        }
        disconnect(look);
        QVERIFY(looks > 0);
        QCOMPARE(others, 0);
        QVERIFY(desk.flow.state().rowsPerSecond > 0);
        desk.importer.progress->done = 430;
        QTRY_COMPARE(desk.find<QProgressBar>(u"progressBar"_qs)->value(), 43);
        QVERIFY(!desk.find<QPushButton>(u"backPushButton"_qs)->isVisible());
        desk.wizard.hide(); // another page
        test::settle();
        QVERIFY(desk.importer.isRunning());
        QCOMPARE(desk.ui.work.states().size(), 1);
        // A wizard made anew shows the import that runs.
        ImportWizard other(desk.flow, desk.ui.context);
        other.show();
        QCOMPARE(other.step(), ImportWizard::Run);
        desk.importer.finish(test::fullReport(false));
        test::settle();
        QVERIFY(desk.ui.work.isEmpty());
        QVERIFY(other.findChild<QPushButton *>(u"nextPushButton"_qs)->isEnabled());
    }

    void stoppingLeavesNothingAndCanBeTriedAgain()
    {
        Desk desk;
        desk.show();
        desk.walkTo(ImportWizard::Run);
        QTest::keyClick(desk.find<QPushButton>(u"cancelPushButton"_qs), Qt::Key_Space);
        test::settle();
        QVERIFY(!desk.importer.isRunning());
        QVERIFY(desk.find<QWidget>(u"failedPage"_qs)->isVisible());
        QVERIFY(desk.find<QPushButton>(u"backPushButton"_qs)->isVisible());
        QTest::keyClick(desk.find<QPushButton>(u"retryPushButton"_qs), Qt::Key_Space);
        test::settle();
        QVERIFY(desk.importer.isRunning());
        desk.importer.finish(domain::fail(domain::ErrorCode::FileExists, {u"/data/x.csv"_qs}));
        test::settle();
        QVERIFY(desk.find<QLabel>(u"failedLabel"_qs)->text().contains(u"x.csv"));
        QVERIFY(desk.wizard.goTo(ImportWizard::Check));
    }

    void moreFilesBeginAnew()
    {
        Desk desk;
        desk.show();
        desk.walkTo(ImportWizard::Run);
        desk.importer.finish(test::fullReport(false));
        test::settle();
        QSignalSpy folder(&desk.wizard, &ImportWizard::openFolderRequested);
        QTest::keyClick(desk.find<QPushButton>(u"folderPushButton"_qs), Qt::Key_Space);
        QCOMPARE(folder.at(0).at(0).toString(), u"/data"_qs);
        QTest::keyClick(desk.find<QPushButton>(u"anotherPushButton"_qs), Qt::Key_Space);
        test::settle();
        QCOMPARE(desk.wizard.step(), ImportWizard::Files);
        QVERIFY(desk.flow.draft().files().isEmpty());
        QVERIFY(!desk.wizard.goTo(ImportWizard::Columns));
    }

    void startingOverForgets()
    {
        Desk desk;
        desk.importer.checkReport.reset();
        desk.show();
        QVERIFY(!desk.find<QPushButton>(u"overPushButton"_qs)->isVisible()); // nothing to forget
        desk.walkTo(ImportWizard::Values);
        QVERIFY(desk.importer.isRunning());
        QTest::keyClick(desk.find<QPushButton>(u"overPushButton"_qs), Qt::Key_Space);
        test::settle();
        QVERIFY(!desk.importer.isRunning());
        QCOMPARE(desk.wizard.step(), ImportWizard::Files);
        QVERIFY(desk.flow.draft().files().isEmpty());
        QVERIFY(!desk.flow.error().has_value());
    }

    void stepsAheadAreClosed()
    {
        Desk desk;
        desk.show();
        desk.flow.addFiles({ticketsPath});
        test::settle();
        QVERIFY(!desk.wizard.goTo(ImportWizard::Values));
        QVERIFY(desk.wizard.goTo(ImportWizard::Columns));
        QVERIFY(desk.wizard.goTo(ImportWizard::Values));
        QVERIFY(desk.wizard.goTo(ImportWizard::Files));
        QVERIFY(desk.wizard.goTo(ImportWizard::Values)); // was reached
        QVERIFY(!desk.wizard.goTo(ImportWizard::Run));
        QTest::keyClick(&desk.wizard, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(desk.wizard.step(), ImportWizard::Columns);
        QTest::keyClick(&desk.wizard, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(desk.wizard.step(), ImportWizard::Values);
    }

    void theLanguageChangesWhileItIsOpen()
    {
        Desk desk;
        desk.show();
        desk.walkTo(ImportWizard::Check);
        const QString english = desk.find<QLabel>(u"headingLabel"_qs)->text();
        desk.ui.languages.setLanguage(u"he"_qs);
        test::settle();
        QVERIFY(desk.find<QLabel>(u"headingLabel"_qs)->text() != english);
        QCOMPARE(desk.wizard.layoutDirection(), Qt::RightToLeft);
        const auto labels = desk.find<QWidget>(u"checkReportPane"_qs)->findChildren<QLabel *>(u"factLabel"_qs);
        QVERIFY(!labels.isEmpty());
        QVERIFY(!labels.constFirst()->text().contains(u"Rejected"));
        QTest::keyClick(&desk.wizard, Qt::Key_Right, Qt::AltModifier); // back, where the language comes from
        QCOMPARE(desk.wizard.step(), ImportWizard::Preview);
        desk.ui.languages.setLanguage(u"en"_qs);
        test::settle();
        desk.wizard.goTo(ImportWizard::Check);
        QCOMPARE(desk.find<QLabel>(u"headingLabel"_qs)->text(), english);
    }

    void nothingClipsOverlapsOrLacksAName_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto &language : ui::LanguageManager::languages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }

    void nothingClipsOverlapsOrLacksAName()
    {
        QFETCH(QString, language);
        Desk desk;
        desk.ui.languages.setLanguage(language);
        desk.show();
        const auto check = [&desk](const char *what) {
            test::settle();
            QStringList faults = test::layoutFaultsAt(&desk.wizard, 944, 620);
            faults += test::layoutFaultsAt(&desk.wizard, 1400, 880);
            QVERIFY2(faults.isEmpty(), qPrintable(QString::fromLatin1(what) + u'\n' + faults.join(u'\n')));
        };
        check("no files");
        desk.flow.addFiles({u"/data/contacts.csv"_qs, u"/data/cases.csv"_qs, u"/data/accounts.csv"_qs});
        check("files");
        desk.walkTo(ImportWizard::Columns);
        check("linked columns");
        desk.wizard.goTo(ImportWizard::Files);
        desk.flow.reset();
        desk.importer.lookErrors.insert(
            logPath, test::errorOf(domain::ErrorCode::ParseFailed, {logPath, u"17"_qs, u"quote-not-escaped"_qs}));
        desk.flow.addFiles({ticketsPath, logPath});
        check("unreadable file");
        desk.flow.removeFile(1);
        test::settle();
        desk.walkTo(ImportWizard::Columns);
        check("columns");
        auto *columns = desk.find<ui::ChoiceTable>(u"columnsChoiceTable"_qs);
        columns->selectRow(rowWith(columns->model(), ui::ColumnsModel::NameColumn, u"Product"_qs));
        check("own field");
        desk.walkTo(ImportWizard::Values);
        check("values");
        desk.walkTo(ImportWizard::Preview);
        check("preview");
        desk.walkTo(ImportWizard::Check);
        check("check");
        desk.walkTo(ImportWizard::Run);
        check("running");
        desk.importer.finish(test::fullReport(false));
        check("result");
    }
};

CAMPANILE_TEST(ImportWizardTest)
#include "tst_importwizard.moc"
