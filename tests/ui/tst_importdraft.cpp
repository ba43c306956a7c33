// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeimporter.h"
#include "support/testmain.h"

#include "domain/import/builtinprofiles.h"
#include "domain/import/importprofilejson.h"
#include "exchange/table/parsereason.h"
#include "ui/import/doubtspane.h"
#include "ui/import/importdraft.h"
#include "ui/import/reportfacts.h"
#include "ui/import/runpace.h"
#include "ui/words/errorwords.h"
#include "ui/words/importwords.h"
#include "ui/words/languagemanager.h"
#include "usecases/import/profilefiles.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace campanile;
using domain::ImportTarget;
using ui::Certainty;

namespace {

ui::ImportLook lookAt(const QVector<domain::ImportSample> &samples, const QString &profile = {})
{
    ui::ImportLook look;
    look.samples = samples;
    look.facts.fill({u"csv"_qs, "UTF-8", ','}, samples.size());
    const auto &known = domain::builtInImportProfiles();
    look.profile = profile.isEmpty() ? domain::bestProfile(known, samples) : *domain::builtInImportProfile(profile);
    auto plan = domain::planImport(look.profile, samples);
    Q_ASSERT(plan);
    look.plan = std::move(*plan);
    return look;
}

ui::ImportDraft draftOf(const QVector<domain::ImportSample> &samples, const QString &profile = {})
{
    ui::ImportDraft draft;
    QStringList paths;
    for (const domain::ImportSample &sample : samples)
        paths.append(u"/data/"_qs + sample.name);
    draft.addFiles(paths);
    draft.take(lookAt(samples, profile));
    return draft;
}

qsizetype rowOf(const ui::DraftTable &table, const QString &column)
{
    for (qsizetype i = 0; i < table.uses().size(); ++i) {
        if (table.uses().at(i).column == column)
            return i;
    }
    return -1;
}

const ui::DraftLabel *labelOf(const ui::ImportDraft &draft, const QString &map, const QString &label)
{
    for (const ui::DraftLabel &known : draft.values().labels()) {
        if (known.map == map && known.label == label)
            return &known;
    }
    return nullptr;
}

qsizetype labelRow(const ui::ImportDraft &draft, const QString &map, const QString &label)
{
    const ui::DraftLabel *found = labelOf(draft, map, label);
    return found == nullptr ? -1 : found - draft.values().labels().constData();
}

} // namespace

class ImportDraftTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreKeptOnce()
    {
        ui::ImportDraft draft;
        QVERIFY(draft.addFiles({u"/a.csv"_qs, u"/b.csv"_qs, u"/a.csv"_qs, QString()}));
        QCOMPARE(draft.paths(), (QStringList{u"/a.csv"_qs, u"/b.csv"_qs}));
        const int before = draft.revision();
        QVERIFY(!draft.addFiles({u"/b.csv"_qs}));
        QCOMPARE(draft.revision(), before);
        QVERIFY(!draft.isLooked());
        QVERIFY(!draft.isComplete());
        draft.removeFile(0);
        QCOMPARE(draft.paths(), QStringList{u"/b.csv"_qs});
        QVERIFY(draft.revision() > before);
    }

    void linkedFilesAreRecognisedInAnyOrder()
    {
        const auto draft = draftOf({test::accountSample(), test::caseSample(), test::contactSample()});
        QCOMPARE(draft.profileName(), u"salesforce"_qs);
        QCOMPARE(draft.tables().at(draft.files().at(0).table).kind(), domain::ImportTableKind::Customers);
        QCOMPARE(draft.tables().at(draft.files().at(1).table).kind(), domain::ImportTableKind::Tickets);
        QCOMPARE(draft.tables().at(draft.files().at(2).table).kind(), domain::ImportTableKind::Contacts);
        QVERIFY(draft.isComplete());
    }

    void anUneditedProfileIsRunAsItIs()
    {
        // The engine must see the very profile, so that the window and the command line import into one source.
        const auto draft = draftOf({test::ticketSample()});
        QCOMPARE(draft.profile(), *domain::builtInImportProfile(u"tickets"_qs));
        QVERIFY(!draft.isEdited());
    }

    void whatWasDecidedIsExplicitAndPlansTheSame()
    {
        auto draft = draftOf({test::ticketSample()});
        const qsizetype row = rowOf(draft.tables().at(0), u"Product"_qs);
        draft.edit(0).setTarget(row, ImportTarget::Tags);
        const domain::ImportProfile profile = draft.profile();
        QVERIFY(domain::validate(profile).has_value());
        QVERIFY(!profile.tables.at(0).guessRest);
        QCOMPARE(profile.source, u"table"_qs); // the engine tells unlike tables apart
        const auto plan = domain::planImport(profile, {test::ticketSample()});
        QVERIFY(plan.has_value());
        const domain::BoundTable &bound = plan->files.at(0).bound;
        QCOMPARE(bound.find(ImportTarget::Tags)->name, u"Product"_qs);
        QCOMPARE(bound.find(ImportTarget::TicketKey)->name, u"Ticket ID"_qs);
        QVERIFY(bound.unused.contains(u"Card Number"_qs));
        // Shared as JSON it is the same.
        const auto again = domain::importProfileFromJson(domain::toJson(profile), u"x"_qs);
        QVERIFY(again.has_value());
        QCOMPARE(*again, profile);
    }

    void aSingleTargetIsTakenFromTheOther()
    {
        auto draft = draftOf({test::ticketSample()});
        const qsizetype product = rowOf(draft.tables().at(0), u"Product"_qs);
        draft.edit(0).setTarget(product, ImportTarget::TicketKey);
        const ui::DraftTable &table = draft.tables().at(0);
        QCOMPARE(table.uses().at(product).spec.target, ImportTarget::TicketKey);
        QVERIFY(!table.uses().at(rowOf(table, u"Ticket ID"_qs)).isUsed());
        QVERIFY(domain::validate(draft.profile()).has_value());
    }

    void subjectsMayBeSeveralAndFieldsHaveNamesOfTheirOwn()
    {
        auto draft = draftOf({test::ticketSample()});
        ui::DraftTable &table = draft.edit(0);
        table.setTarget(rowOf(table, u"Product"_qs), ImportTarget::Subject);
        const qsizetype again = table.useTwice(rowOf(table, u"Product"_qs));
        QCOMPARE(table.uses().at(again).column, u"Product"_qs);
        QVERIFY(!table.uses().at(again).isUsed());
        table.setTarget(again, ImportTarget::CustomField);
        table.setField(again, u"  Location "_qs);
        const qsizetype status = rowOf(table, u"Status"_qs);
        table.setTarget(status, ImportTarget::CustomField);
        table.setField(status, u"location"_qs);
        QCOMPARE(table.uses().at(again).spec.field, u"location"_qs);
        QCOMPARE(table.uses().at(status).spec.field, u"location_2"_qs);
        QVERIFY(domain::validate(draft.profile()).has_value());
    }

    void secretsAreLeftOutUnlessMappedByHand()
    {
        auto draft = draftOf({test::ticketSample()});
        const qsizetype row = rowOf(draft.tables().at(0), u"Card Number"_qs);
        QCOMPARE(draft.tables().at(0).uses().at(row).certainty, Certainty::Secret);
        draft.edit(0).setTarget(row, ImportTarget::CustomField);
        QCOMPARE(draft.tables().at(0).uses().at(row).certainty, Certainty::Chosen);
        QVERIFY(!draft.profile().tables.at(0).columns.isEmpty());
        draft.edit(0).setTarget(row, ImportTarget::Ignored);
        QCOMPARE(draft.tables().at(0).uses().at(row).certainty, Certainty::Secret);
        // Of a profile that knows its columns, too.
        const auto cases = draftOf({test::caseSample()});
        const ui::DraftTable &table = cases.tables().at(0);
        QCOMPARE(table.uses().at(rowOf(table, u"SSN__c"_qs)).certainty, Certainty::Secret);
    }

    void doubtsAreAsked()
    {
        auto draft = draftOf({test::ticketSample()});
        const auto kinds = [&draft] {
            QStringList keys;
            for (const domain::ImportDoubt &doubt : draft.tables().at(0).doubts())
                keys.append(QString(domain::keyOf(domain::importDoubtKindKeys, doubt.kind)));
            return keys;
        };
        QVERIFY(kinds().contains(u"day-month-order"_qs));
        QVERIFY(kinds().contains(u"no-zone"_qs));
        const QStringList order = draft.tables().at(0).doubts().at(0).values;
        draft.edit(0).setTimes(u"Opened"_qs, {u"M/d/yyyy H:mm"_qs});
        QCOMPARE(draft.tables().at(0).timesOf(u"Opened"_qs), QStringList{u"M/d/yyyy H:mm"_qs});
        draft.edit(0).setZone("Asia/Manila");
        QVERIFY(!kinds().contains(u"no-zone"_qs));
        QVERIFY(draft.isEdited());
        QCOMPARE(draft.profile().tables.at(0).zone, QByteArray("Asia/Manila"));
        draft.edit(0).setZone("Mars/Olympus");
        QCOMPARE(draft.profile().tables.at(0).zone, QByteArray("Asia/Manila"));
        // A column that is not a time any more is no question.
        draft.edit(0).setTarget(rowOf(draft.tables().at(0), u"Opened"_qs), ImportTarget::Ignored);
        QVERIFY(!kinds().contains(u"day-month-order"_qs));
    }

    void aDateIsShownInBothReadings()
    {
        QLocale::setDefault(QLocale(u"en_US"_qs));
        const auto readings = ui::dateReadings({u"05/05/2026 10:00"_qs, u"03/04/2026 10:00"_qs}, u"d/M/yyyy H:mm"_qs,
                                               u"M/d/yyyy H:mm"_qs);
        QCOMPARE(readings.value, u"03/04/2026 10:00"_qs); // the fifth of May tells nothing
        QCOMPARE(readings.first, u"3 Apr 2026"_qs);
        QCOMPARE(readings.second, u"4 Mar 2026"_qs);
        QVERIFY(ui::dateReadings({u"05/05/2026"_qs}, u"d/M/yyyy"_qs, u"M/d/yyyy"_qs).value.isEmpty());
    }

    void labelsUnknownFirst()
    {
        auto draft = draftOf({test::ticketSample()});
        draft.setKnownNames({{u"place"_qs, {u"Manila"_qs, u"תל אביב"_qs}}});
        const auto &labels = draft.values().labels();
        QVERIFY(ui::DraftValues::isUnknown(labels.at(0)));
        QCOMPARE(labels.at(0).label, u"Parked"_qs);
        QCOMPARE(labels.at(0).rows, 2);
        QCOMPARE(draft.values().unknownCount(), 3); // Parked, Carrier pigeon, P9
        QCOMPARE(labelOf(draft, u"status"_qs, u"Solved"_qs)->value, u"resolved"_qs);
        QCOMPARE(labelOf(draft, u"place"_qs, u"Manila"_qs)->value, u"Manila"_qs);
        QVERIFY(ui::DraftValues::isNew(*labelOf(draft, u"place"_qs, u"New York"_qs)));

        draft.setValue(labelRow(draft, u"status"_qs, u"Parked"_qs), u"waiting-other"_qs);
        draft.setValue(labelRow(draft, u"place"_qs, u"New York"_qs), u"Manila"_qs);
        QCOMPARE(draft.values().unknownCount(), 2);
        QCOMPARE(draft.profile().values.value(u"status"_qs).value(u"Parked"_qs), u"waiting-other"_qs);
        QVERIFY(domain::validate(draft.profile()).has_value());
        draft.setValue(labelRow(draft, u"status"_qs, u"Parked"_qs), QString());
        QCOMPARE(draft.values().unknownCount(), 3);
        QVERIFY(!draft.profile().values.contains(u"status"_qs));
    }

    void labelsOfAllRowsReplaceCounts()
    {
        auto draft = draftOf({test::ticketSample()});
        const int before = draft.revision();
        draft.addLabels(test::fullReport(true));
        const ui::DraftLabel *parked = labelOf(draft, u"status"_qs, u"Parked"_qs);
        QCOMPARE(parked->rows, 2'345);
        QVERIFY(parked->allRows);
        QVERIFY(labelOf(draft, u"team"_qs, u"Identity"_qs) != nullptr);
        QCOMPARE(draft.revision(), before); // finding more is no change
        draft.addLabels(test::fullReport(true));
        QCOMPARE(labelOf(draft, u"status"_qs, u"Parked"_qs)->rows, 2'345);
    }

    void aFileBecomesAnotherKind()
    {
        auto draft = draftOf({test::ticketSample()});
        const domain::ImportSample log = test::logSample();
        draft.addFiles({u"/data/log.csv"_qs});
        draft.take(lookAt({test::ticketSample(), log}, u"tickets"_qs));
        QCOMPARE(draft.files().at(1).table, 0);
        const auto kind = domain::ImportTableKind::Events;
        draft.setKind(1, kind, domain::guessTable(log, ui::ImportDraft::blankTable(kind)));
        QCOMPARE(draft.tables().size(), 2);
        QCOMPARE(draft.tables().at(draft.files().at(1).table).kind(), kind);
        QVERIFY(draft.isComplete());
        const auto plan = domain::planImport(draft.profile(), {test::ticketSample(), log});
        QVERIFY(plan.has_value());
        QCOMPARE(plan->profile.tables.at(plan->files.at(1).table).kind, kind);
        QCOMPARE(plan->profile.tables.at(plan->files.at(0).table).kind, domain::ImportTableKind::Tickets);
        // And back: the table that nobody is any more goes.
        draft.setKind(1, domain::ImportTableKind::Tickets,
                      domain::guessTable(log, ui::ImportDraft::blankTable(domain::ImportTableKind::Tickets)));
        QCOMPARE(draft.tables().size(), 2);
        QVERIFY(domain::validate(draft.profile()).has_value());
    }

    void missingColumnsAreNamed()
    {
        domain::ImportSample sample{u"notes.csv"_qs, {u"what"_qs, u"who"_qs}, {{u"a"_qs, u"b"_qs}}};
        auto draft = draftOf({sample}, u"tickets"_qs);
        QVERIFY(draft.isComplete()); // tickets may lack everything
        const auto kind = domain::ImportTableKind::Events;
        draft.setKind(0, kind, domain::guessTable(sample, ui::ImportDraft::blankTable(kind)));
        QCOMPARE(draft.tables().at(0).missing(), (QVector{ImportTarget::TicketKey, ImportTarget::EventTime}));
        QVERIFY(!draft.isComplete());
        draft.edit(0).setTarget(0, ImportTarget::TicketKey);
        draft.edit(0).setTarget(1, ImportTarget::EventTime);
        QVERIFY(draft.isComplete());
    }

    void twoFilesOfOneTableShareTheirMapping()
    {
        domain::ImportSample other = test::ticketSample();
        other.name = u"older.csv"_qs;
        other.header[1] = u"Created at"_qs; // called differently there
        const auto draft = draftOf({test::ticketSample(), other});
        QCOMPARE(draft.tables().size(), 1);
        auto edited = draft;
        edited.edit(0).setTarget(rowOf(edited.tables().at(0), u"Product"_qs), ImportTarget::Tags);
        const auto plan = domain::planImport(edited.profile(), {test::ticketSample(), other});
        QVERIFY(plan.has_value());
        QCOMPARE(plan->files.at(0).bound.find(ImportTarget::Created)->name, u"Opened"_qs);
        QCOMPARE(plan->files.at(1).bound.find(ImportTarget::Created)->name, u"Created at"_qs);
    }

    void profilesHaveUsableNames_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"Zendesk EU 2"_qs << u"zendesk-eu-2"_qs;
        QTest::newRow("accents") << u"Où ça – après"_qs << u"ou-ca-apres"_qs;
        QTest::newRow("hebrew") << u"פניות"_qs << u"profile-b600d684"_qs;
        QTest::newRow("path") << u"../../etc/passwd"_qs << u"etc-passwd"_qs;
        QTest::newRow("long") << QString(200, u'x') << QString(64, u'x');
    }

    void profilesHaveUsableNames()
    {
        QFETCH(QString, title);
        QTEST(ui::ImportDraft::nameOf(title), "name");
        auto draft = draftOf({test::ticketSample()});
        QVERIFY(domain::validate(draft.profileAs(title)).has_value());
    }

    void rejectsLieBesideTheFirstFile()
    {
        const auto draft = draftOf({test::ticketSample()});
        QCOMPARE(draft.rejectsFile(QDateTime(QDate(2026, 11, 22), QTime(12, 52, 1))),
                 u"/data/tickets-rejected-20261122-125201.csv"_qs);
    }

    void profileFilesAreReadAndWritten()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"profile.json"_qs);
        const domain::ImportProfile &profile = *domain::builtInImportProfile(u"zendesk"_qs);
        QVERIFY(usecases::writeProfileFile(path, profile).wait().has_value());
        const auto read = usecases::readProfileFile(path).wait();
        QVERIFY(read.has_value());
        QCOMPARE(*read, profile);
        const auto code = [](const auto &result) { return result ? -1 : int(result.error().code); };
        QCOMPARE(code(usecases::readProfileFile(folder.filePath(u"none.json"_qs)).wait()),
                 int(domain::ErrorCode::FileCannotRead));
        QCOMPARE(code(usecases::writeProfileFile(folder.filePath(u"no/where.json"_qs), profile).wait()),
                 int(domain::ErrorCode::FileCannotWrite));
        domain::ImportProfile bad = profile;
        bad.tables.clear();
        QCOMPARE(code(usecases::writeProfileFile(path, bad).wait()), int(domain::ErrorCode::ProfileInvalid));
        QCOMPARE(*usecases::readProfileFile(path).wait(), profile); // untouched by the failure
        QFile large(folder.filePath(u"large.json"_qs));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(usecases::maxProfileBytes + 1));
        QCOMPARE(code(usecases::readProfileFile(large.fileName()).wait()), int(domain::ErrorCode::TooLarge));
        QFile garbage(folder.filePath(u"garbage.json"_qs));
        QVERIFY(garbage.open(QIODevice::WriteOnly) && garbage.write("{\"colums\": 1") > 0);
        garbage.close();
        QCOMPARE(code(usecases::readProfileFile(garbage.fileName()).wait()), int(domain::ErrorCode::ProfileInvalid));
    }

    void paceIsSmoothedAndTellsTheTimeLeft()
    {
        usecases::ImportProgress progress;
        ui::RunPace pace;
        pace.restart();
        progress.stage = usecases::ImportProgress::Tickets;
        progress.total = 1'000;
        QCOMPARE(pace.look(progress, 0).secondsLeft, -1);
        progress.done = 250;
        progress.rows = 10'000;
        ui::RunState state = pace.look(progress, 2'000);
        QCOMPARE(state.percent, 25);
        QCOMPARE(state.rowsPerSecond, 5'000);
        QCOMPARE(state.secondsLeft, 6);
        progress.stage = usecases::ImportProgress::Publishing; // another stage begins anew
        progress.total = 0;
        state = pace.look(progress, 2'200);
        QCOMPARE(state.percent, -1);
        QCOMPARE(state.secondsLeft, -1);
        QCOMPARE(state.rowsPerSecond, 0);
    }

    void factsNameReasonsMostFirst()
    {
        ui::LanguageManager languages;
        languages.setLanguage(u"en"_qs);
        const auto facts = ui::reportFacts(test::fullReport(true));
        QCOMPARE(facts.at(0).count, 12);
        QVERIFY(facts.at(0).words.contains(u"The time cannot be read."));
        QCOMPARE(facts.at(1).count, 3);
        QVERIFY(std::any_of(facts.begin(), facts.end(), [](const ui::ReportFact &fact) {
            return fact.count == 2 && fact.words.contains(u"Identity");
        }));
        QVERIFY(ui::reportFacts(usecases::ImportReport()).isEmpty());
    }

    void everyKeyHasWords_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto &language : ui::LanguageManager::languages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }

    void everyKeyHasWords()
    {
        QFETCH(QString, language);
        ui::LanguageManager languages;
        languages.setLanguage(language);
        const auto isSentence = [](const QString &text, const QString &key) {
            return text != key && text.contains(u' ') && text.endsWith(u'.');
        };
        for (const auto &[reject, key] : domain::importRejectKeys)
            QVERIFY2(isSentence(ui::rejectReasonText(QString(key)), QString(key)), key.data());
        for (const auto &[reason, key] : exchange::parseReasonKeys)
            QVERIFY2(isSentence(ui::rejectReasonText(QString(key)), QString(key)), key.data());
        for (const char *key : {"missing", "empty", "unknown-value", "unknown-key", "wrong-type", "double", "bad-name",
                                "bad-time-format", "bad-zone", "newer-version", "not-json"})
            QVERIFY2(isSentence(ui::profileReasonText(QString::fromLatin1(key), {}), QString::fromLatin1(key)), key);
        QSet<QString> doubts;
        for (const auto &[kind, key] : domain::importDoubtKindKeys) {
            const QString text = ui::importDoubtText({kind, u"opened"_qs, {u"a"_qs}});
            QVERIFY2(!text.isEmpty() && !text.contains(QString(key)), key.data());
            doubts.insert(text);
        }
        QCOMPARE(doubts.size(), qsizetype(domain::importDoubtKindKeys.size()));
        QSet<QString> targets;
        for (const auto &[target, key] : domain::importTargetKeys) {
            QVERIFY2(!ui::importTargetText(target).isEmpty(), key.data());
            targets.insert(ui::importTargetText(target));
        }
        QVERIFY(targets.size() >= 40); // no two of a table's targets share their words by accident
        for (const auto &[kind, key] : domain::importTableKindKeys) {
            QSet<QString> offered;
            for (const ImportTarget target : ui::DraftTable::targets(kind)) {
                QVERIFY2(!offered.contains(ui::importTargetText(target)), key.data());
                offered.insert(ui::importTargetText(target));
            }
        }
        // A key of a newer file is shown, isolated, rather than hidden.
        QVERIFY(ui::profileReasonText(u"from-the-future"_qs, {}).contains(u"from-the-future"_qs));
    }

    void errorsNameTheLineAndThePlace()
    {
        ui::LanguageManager languages;
        languages.setLanguage(u"en"_qs);
        const QString parse =
            ui::errorText({domain::ErrorCode::ParseFailed, {u"a.csv"_qs, u"17"_qs, u"bad-json"_qs}, {}, false});
        QVERIFY2(parse.contains(u"17") && parse.contains(u"JSON"), qPrintable(parse));
        domain::ImportProfile bad = *domain::builtInImportProfile(u"vinst"_qs);
        bad.tables[0].zone = "Mars/Olympus";
        const QString profile = ui::errorText(domain::validate(bad).error());
        QVERIFY2(profile.contains(u"tables[0].zone") && profile.contains(u"Mars/Olympus"), qPrintable(profile));
        const QString missing =
            ui::errorText({domain::ErrorCode::MappingIncomplete, {u"log.csv"_qs, u"event-time"_qs}, {}, false});
        QVERIFY2(missing.contains(u"log.csv") && missing.contains(u"When it happened"), qPrintable(missing));
        QVERIFY(!missing.contains(u"event-time"));
    }
};

CAMPANILE_TEST(ImportDraftTest)
#include "tst_importdraft.moc"
