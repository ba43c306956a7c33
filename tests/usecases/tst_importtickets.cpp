// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/import/builtinprofiles.h"
#include "storage/customfield/customfieldrepository.h"
#include "storage/organization/organizationrepository.h"
#include "support/testmain.h"
#include "usecases/import/rowspool.h"
#include "usecases/importbench.h"
#include "usecases/ticket/openticket.h"

#include <QFile>
#include <QTest>

using namespace campanile::domain;
using namespace campanile::test;
using namespace campanile::usecases;
using campanile::storage::Session;
namespace storage = campanile::storage;

class ImportTicketsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLogArrives_data() { StorageFixture::addEngines(); }
    void aLogArrives()
    {
        STORAGE_FIXTURE(fixture);
        ImportBench bench(fixture);
        const QString log = bench.file("log.csv", logOf(500));
        ImportRequest dry = bench.request({log});
        dry.dryRun = true;
        const QStringList before = bench.dump();
        const ImportReport expected = bench.import(dry);
        QCOMPARE(bench.dump(), before);
        QCOMPARE(expected.created, 500);
        QCOMPARE(expected.preview.size(), 20);
        QCOMPARE(expected.preview[0].team, u"Group 1"_qs);
        QCOMPARE(expected.preview[0].contact, u"Caller 1"_qs);

        const ImportReport report = bench.import(bench.request({log}));
        QCOMPARE(report.rows, 2500);
        QCOMPARE(report.tickets, 500);
        QCOMPARE(report.created, expected.created);
        QCOMPARE(report.events, 2500);
        QCOMPARE(report.events, expected.events);
        QCOMPARE(report.rejected, 0);
        QCOMPARE(report.newTeams.size(), 3);
        QCOMPARE(report.newAgents.size(), 5);
        QCOMPARE(report.newContacts, 7);
        QCOMPARE(bench.findings(), QStringList());

        const Ticket ticket = bench.ticket(u"INC7"_qs);
        QCOMPARE(ticket.status, Status::Closed);
        QCOMPARE(ticket.subject, u"Cat 3"_qs);
        QVERIFY(ticket.resolvedAt);
        const auto organization =
            fixture.read([](Session &session) { return storage::OrganizationRepository(session).load(); });
        const auto team = std::find_if(organization.teams.begin(), organization.teams.end(),
                                       [&](const Team &t) { return t.id == ticket.team; });
        QCOMPARE(team->name, u"Group 1"_qs);
        QCOMPARE(bench.events(u"INC7"_qs).size(), 5);
        const auto fields =
            fixture.read([](Session &session) { return storage::CustomFieldRepository(session).all(); });
        QVERIFY(std::any_of(fields.begin(), fields.end(), [](const CustomField &f) { return f.key == u"category"; }));
    }

    void againChangesNothing_data() { StorageFixture::addEngines(); }
    void againChangesNothing()
    {
        STORAGE_FIXTURE(fixture);
        ImportBench bench(fixture);
        const QString log = bench.file("log.csv", logOf(300));
        bench.import(bench.request({log}));
        const QStringList before = bench.dump();
        const ImportReport report = bench.import(bench.request({log}));
        QCOMPARE(report.rows, 1500);
        QCOMPARE(report.rowsKnown, 1500);
        QCOMPARE(report.created, 0);
        QCOMPARE(report.updated, 0);
        QCOMPARE(report.unchanged, 300);
        QCOMPARE(report.events, 0);
        QCOMPARE(bench.dump(), before);
        QCOMPARE(bench.findings(), QStringList());
    }

    void aFullerFileCompletes_data() { StorageFixture::addEngines(); }
    void aFullerFileCompletes()
    {
        STORAGE_FIXTURE(fixture);
        ImportBench bench(fixture);
        const QByteArray all = logOf(100);
        // Cut in the middle of a ticket, at the end of a line.
        qsizetype cut = all.indexOf("INC60,Awaiting");
        bench.import(bench.request({bench.file("cut.csv", all.left(cut))}));
        QCOMPARE(bench.events(u"INC60"_qs).size(), 2);
        QCOMPARE(bench.ticket(u"INC60"_qs).status, Status::Open);
        ImportRequest request = bench.request({bench.file("all.csv", all)});
        request.dryRun = true;
        const ImportReport expected = bench.import(request);
        request.dryRun = false;
        const ImportReport report = bench.import(request);
        for (const ImportReport *r : {&expected, &report}) {
            QCOMPARE(r->created, 40);
            QCOMPARE(r->updated, 1);
            QCOMPARE(r->unchanged, 59);
            QCOMPARE(r->events, 40 * 5 + 3);
            QCOMPARE(r->conflictCount, 0);
        }
        QCOMPARE(bench.ticket(u"INC60"_qs).status, Status::Closed);

        StorageFixture other(static_cast<storage::Engine>(engine));
        ImportBench whole(other);
        whole.import(whole.request({whole.file("all.csv", all)}));
        for (const QString &reference : {u"INC59"_qs, u"INC60"_qs, u"INC61"_qs}) {
            const QVector<Event> a = bench.events(reference);
            const QVector<Event> b = whole.events(reference);
            QCOMPARE(a.size(), b.size());
            for (qsizetype i = 0; i < a.size(); ++i) {
                QCOMPARE(a[i].sourceKey, b[i].sourceKey);
                QCOMPARE(a[i].at, b[i].at);
                QCOMPARE(a[i].changes.size(), b[i].changes.size());
            }
            QCOMPARE(bench.ticket(reference).resolvedAt, whole.ticket(reference).resolvedAt);
            QCOMPARE(bench.ticket(reference).reported, whole.ticket(reference).reported);
        }
        QCOMPARE(bench.findings(), QStringList());
    }

    void whatWasEditedHereStays_data() { StorageFixture::addEngines(); }
    void whatWasEditedHereStays()
    {
        STORAGE_FIXTURE(fixture);
        ImportBench bench(fixture);
        bench.import(bench.request({bench.file("a.csv", logOf(20, 2))}));
        bench.edit(u"INC3"_qs, Field::Status, int(Status::WaitingRnd));
        bench.edit(u"INC4"_qs, Field::Subject, u"Ours"_qs);
        const ImportReport report = bench.import(bench.request({bench.file("b.csv", logOf(20, 5))}));
        QCOMPARE(report.updated, 20);
        QCOMPARE(report.events, 60);
        QCOMPARE(report.conflictCount, 2);
        QCOMPARE(bench.ticket(u"INC3"_qs).status, Status::WaitingRnd);
        QCOMPARE(bench.ticket(u"INC4"_qs).subject, u"Ours"_qs);
        QCOMPARE(bench.ticket(u"INC4"_qs).status, Status::Closed);
        QCOMPARE(bench.events(u"INC3"_qs).size(), 6);
        QCOMPARE(bench.findings(), QStringList());
        const ImportReport again = bench.import(bench.request({bench.file("b.csv", logOf(20, 5))}));
        QCOMPARE(again.updated, 0);
        QCOMPARE(again.events, 0);
        QCOMPARE(again.conflictCount, 2);
    }

    void scatteredRowsAreBroughtTogether_data() { StorageFixture::addEngines(); }
    void scatteredRowsAreBroughtTogether()
    {
        STORAGE_FIXTURE(fixture);
        ImportBench bench(fixture);
        QByteArray byTime = logHeader;
        for (int step = 0; step < 5; ++step) {
            for (int ticket = 1; ticket <= 200; ++ticket)
                byTime += logRow(ticket, step);
        }
        const QString reverse = bench.file("time.csv", byTime);
        const ImportReport report = bench.import(bench.request({reverse}));
        QCOMPARE(report.rows, 1000);
        QCOMPARE(report.created, 200);
        QCOMPARE(report.events, 1000);
        QCOMPARE(bench.findings(), QStringList());
        QCOMPARE(bench.events(u"INC9"_qs).size(), 5);
        const ImportReport again = bench.import(bench.request({bench.file("log.csv", logOf(200))}));
        QCOMPARE(again.unchanged, 200);
        QCOMPARE(again.events, 0);
    }

    void overlappingFilesOfOneLog_data() { StorageFixture::addEngines(); }
    void overlappingFilesOfOneLog()
    {
        STORAGE_FIXTURE(fixture);
        ImportBench bench(fixture);
        const ImportReport report =
            bench.import(bench.request({bench.file("a.csv", logOf(10, 3)), bench.file("b.csv", logOf(20, 5))}));
        QCOMPARE(report.rows, 130);
        QCOMPARE(report.created, 20);
        QCOMPARE(report.events, 100);
        QCOMPARE(report.rowsKnown, 30);
        QCOMPARE(report.rejected, 0);
        QCOMPARE(bench.findings(), QStringList());
    }

    void rejectedRowsAreWrittenDown_data() { StorageFixture::addEngines(); }
    void rejectedRowsAreWrittenDown()
    {
        STORAGE_FIXTURE(fixture);
        ImportBench bench(fixture);
        QByteArray text = logOf(3, 2);
        text += "INC9,New,0,99/9/2016 01:30,1/3/2016 01:00,x,g,?,?,?,?,?,?,?\n"; // line 8
        text += "too,short\n";                                                   // 9
        text += ",New,0,1/3/2016 01:30,1/3/2016 01:00,x,g,?,?,?,?,?,?,?\n";      // 10
        text += "INC10,New,0,1/3/2016 01:30,1/3/2016 01:00,x,g,?,?,?,?,?,?,?\n"; // good
        text +=
            "INC10,Closed,0,1/3/2016 01:30,1/3/2016 01:00,x,g,?,?,?,?,?,?,?\n"; // 12: another row under the same key
        ImportRequest request = bench.request({bench.file("bad.csv", text)});
        request.rejectsFile = fixture.folder() + u"/rejects.csv";
        request.reasonWords = {{u"fields-missing"_qs, u"Something is missing."_qs}};
        const ImportReport report = bench.import(request);
        QCOMPARE(report.rows, 11);
        QCOMPARE(report.created, 4);
        QCOMPARE(report.rejected, 4);
        QCOMPARE(report.rejectedByReason.value(u"bad-time"_qs), 1);
        QCOMPARE(report.rejectedByReason.value(u"fields-missing"_qs), 1);
        QCOMPARE(report.rejectedByReason.value(u"no-ticket-key"_qs), 1);
        QCOMPARE(report.rejectedByReason.value(u"duplicate-event"_qs), 1);
        QCOMPARE(report.files[0].rejected, 4);
        QFile rejects(request.rejectsFile);
        QVERIFY(rejects.open(QIODevice::ReadOnly));
        const QByteArray written = rejects.readAll();
        QVERIFY(written.contains(",8,bad-time,INC9,"));
        QVERIFY2(written.contains(",9,Something is missing.,too,short"), "in the words that were given");
        QVERIFY(written.contains(",12,duplicate-event,INC10,Closed"));
        QCOMPARE(bench.findings(), QStringList());
    }

    void theFirstResponseOfALogSaysWhatItIs()
    {
        StorageFixture fixture(storage::Engine::Sqlite);
        ImportBench bench(fixture);
        bench.import(bench.request({bench.file("log.csv", logOf(1) + logRow(2, 0))}));
        const auto open = [&](const QString &reference) {
            const TicketId id = bench.ticket(reference).id;
            return fixture.read([id](storage::Session &session) { return *openTicket(session, id); });
        };
        QVERIFY(open(u"INC1"_qs).ticket.firstResponseAt);
        QCOMPARE(open(u"INC1"_qs).responseProxy, ResponseProxy::LeftNew);
        QVERIFY(!open(u"INC2"_qs).ticket.firstResponseAt);
        QCOMPARE(open(u"INC2"_qs).responseProxy, ResponseProxy::None);
    }

    void everyReasonIsKnownBeforehand()
    {
        const QStringList reasons = rejectReasons();
        for (const char *reason : {"bad-time", "fields-missing", "no-ticket-key", "duplicate-event"})
            QVERIFY(reasons.contains(QLatin1StringView(reason)));
        QVERIFY(!reasons.contains(u"none"_qs));
    }

    void nothingRejectedLeavesNoFile()
    {
        StorageFixture fixture(storage::Engine::Sqlite);
        ImportBench bench(fixture);
        ImportRequest request = bench.request({bench.file("good.csv", logOf(1, 1))});
        request.rejectsFile = fixture.folder() + u"/rejects.csv";
        bench.import(request);
        QVERIFY(!QFile::exists(request.rejectsFile));
    }

    void profilesAreKept()
    {
        StorageFixture fixture(storage::Engine::Sqlite);
        ImportBench bench(fixture);
        ImportProfile mine = *builtInImportProfile(u"servicenow-log"_qs);
        mine.name = u"mine"_qs;
        mine.tables[0].zone = "Asia/Jerusalem";
        const Actor manager{AgentId(), u"M"_qs, Role::Manager};
        QVERIFY(bench.engine.saveProfile(mine, manager).wait().has_value());
        QVERIFY(bench.engine.saveProfile(mine, manager).wait().has_value()); // again: a new version
        QCOMPARE(bench.engine.saveProfile(mine, {AgentId(), {}, Role::Agent}).wait().error().code,
                 ErrorCode::NotAllowed);
        const auto profiles = *bench.engine.profiles().wait();
        QCOMPARE(profiles.size(), builtInImportProfiles().size() + 1);
        QVERIFY(profiles.contains(mine));
        const auto inspection = bench.engine.inspect({bench.file("log.csv", logOf(3))}, {}, std::nullopt).wait();
        QVERIFY(inspection.has_value());
        QVERIFY(inspection->profile.name == u"mine" || inspection->profile.name == u"servicenow-log");
        QCOMPARE(inspection->files[0].rows.size(), 15);
    }

    void spilledRowsComeBackTogether()
    {
        RowSpool spool(10'000);
        for (int i = 0; i < 3000; ++i) {
            const QByteArray key = QByteArray::number(i % 700);
            const QByteArray value = QByteArray::number(i);
            const std::vector<QByteArrayView> cells{key, value, QByteArrayView()};
            QVERIFY(spool.add(key, quint32(i % 2), i, cells).has_value());
        }
        int groups = 0;
        int rows = 0;
        std::vector<QByteArrayView> cells;
        const auto done = spool.drain([&](QByteArrayView key, RawRows &group) -> Result<void> {
            ++groups;
            qint64 last = -1;
            for (std::size_t i = 0; i < group.size(); ++i) {
                group.cells(i, cells);
                if (cells.size() != 3 || cells[0] != key || cells[1].toLongLong() != group.line(i) ||
                    group.line(i) <= last || group.file(i) != quint32(group.line(i) % 2))
                    qFatal("a spilled row is wrong");
                last = group.line(i);
                ++rows;
            }
            return {};
        });
        QVERIFY(done.has_value());
        QCOMPARE(groups, 700);
        QCOMPARE(rows, 3000);
    }
};

CAMPANILE_TEST(ImportTicketsTest)
#include "tst_importtickets.moc"
