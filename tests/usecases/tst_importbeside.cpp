// SPDX-License-Identifier: GPL-3.0-or-later
// What others do to the database while an import or the demo company is made, and what is left when one is cut short.
#include "domain/import/builtinprofiles.h"
#include "storage/core/database.h"
#include "storage/import/importrepository.h"
#include "storage/organization/organizationrepository.h"
#include "storage/tag/tagrepository.h"
#include "storage/ticket/ticketrepository.h"
#include "support/testmain.h"
#include "usecases/demo/seeddemo.h"
#include "usecases/import/importtickets.h"
#include "usecases/maintenance/doctor.h"
#include "usecases/workbench.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace campanile;
using namespace campanile::domain;
using namespace campanile::usecases;
using storage::Session;

namespace {

const Actor manager{AgentId(), u"Maya"_qs, Role::Manager};

ImportProfile profileWithNames()
{
    ImportProfile profile = *builtInImportProfile(u"tickets"_qs);
    ImportColumn column;
    column.names = QStringList{u"tags"_qs};
    column.target = ImportTarget::Tags;
    profile.tables[0].columns.append(column);
    column.names = QStringList{u"site"_qs};
    column.target = ImportTarget::Place;
    profile.tables[0].columns.append(column);
    column.names = QStringList{u"owner"_qs};
    column.target = ImportTarget::Assignee;
    profile.tables[0].columns.append(column);
    return profile;
}

const QByteArray header("id,subject,status,created,tags,site,owner\n");

QByteArray rowOf(int id, const QByteArray &tag, const QByteArray &site, const QByteArray &owner = {})
{
    return QByteArray::number(id) + ",Subject " + QByteArray::number(id) + ",open,2020-01-01," + tag + ',' + site +
           ',' + owner + '\n';
}

} // namespace

class ImportBesideTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Many rows first, then those with names that somebody else makes while the first are read.
    void aNameTypedMeanwhileDoesNotThrowTheImportAway()
    {
        test::Workbench bench;
        ImportTickets engine(bench.database, m_clock);
        QByteArray text = header;
        for (int i = 1; i <= 30'000; ++i)
            text += rowOf(i, {}, {});
        text += rowOf(30'001, "\"late,never\"", "Cebu");
        const auto progress = std::make_shared<ImportProgress>();
        Task<ImportReport> task = engine.run(requestFor(bench, text), progress);
        QTRY_VERIFY_WITH_TIMEOUT(progress->stage == ImportProgress::Tickets && progress->rows > 1000, 20'000);
        struct Typed
        {
            TagId tag;
            PlaceId place;
        };
        const auto typed = bench.database
                               ->write([](Session &session) -> Result<Typed> {
                                   Place place{{}, u"cebu"_qs, u"CEBU"_qs, {}, {}};
                                   storage::OrganizationRepository(session).save(place);
                                   return Typed{storage::TagRepository(session).findOrCreate(u"Late"_qs), place.id};
                               })
                               .wait();
        QVERIFY(typed);
        const Result<ImportReport> report = task.wait();
        QVERIFY2(report.has_value(), qPrintable(report ? QString() : report.error().technical));
        QCOMPARE(report->created, 30'001);
        QVERIFY2(report->longestWriteMs > 0, "timed");
        const Ticket last = ticket(bench, u"30001"_qs);
        QCOMPARE(last.tags.size(), 2);
        QCOMPARE(last.tags.first(), typed->tag);
        QCOMPARE(last.place, typed->place);
        QCOMPARE(findings(bench.database), 0); // the log says the same as the row
    }

    /// As a laptop that slept: another program finds no sign of life and sweeps.
    void whoeverWasTakenForDeadPublishesNothing()
    {
        test::Workbench bench;
        ImportTickets engine(bench.database, m_clock);
        QByteArray text = header;
        for (int i = 1; i <= 60'000; ++i)
            text += rowOf(i, "tag" + QByteArray::number(i % 50), {});
        const auto progress = std::make_shared<ImportProgress>();
        Task<ImportReport> task = engine.run(requestFor(bench, text), progress);
        QTRY_VERIFY_WITH_TIMEOUT(ticketsThere(bench.database) > 0, 20'000);
        const auto later = std::make_shared<test::FixedClock>();
        later->time = m_clock->time + std::chrono::minutes(2);
        ImportTickets other(bench.database, later);
        QCOMPARE(other.cleanUp().wait().value_or(-1), 1);
        const Result<ImportReport> report = task.wait();
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Conflict);
        QCOMPARE(ticketsThere(bench.database), 0);
        QCOMPARE(findings(bench.database), 0);
    }

    /// One transaction for all of them took seconds under the write lock.
    void tenThousandNamesArriveInBatches()
    {
        test::Workbench bench;
        ImportTickets engine(bench.database, m_clock);
        QByteArray text = header;
        for (int i = 1; i <= 10'000; ++i)
            text += rowOf(i, "tag" + QByteArray::number(i), {}, "Owner " + QByteArray::number(i));
        const Result<ImportReport> report = engine.run(requestFor(bench, text)).wait();
        QVERIFY2(report.has_value(), qPrintable(report ? QString() : report.error().technical));
        QCOMPARE(report->newTags.size(), 10'000);
        QCOMPARE(report->newAgents.size(), 10'000);
        qInfo("longest transaction: %.1f ms", report->longestWriteMs);
        QCOMPARE(findings(bench.database), 0);
        // Again, with new rows for each: staged, applied in batches, and nothing of them is left.
        text.replace(",open,", ",closed,");
        const Result<ImportReport> again = engine.run(requestFor(bench, text)).wait();
        QVERIFY2(again.has_value(), qPrintable(again ? QString() : again.error().technical));
        QCOMPARE(again->updated, 10'000);
        QCOMPARE(rows(bench.database, "import_update"), 0);
        QCOMPARE(findings(bench.database), 0);
    }

    void theLastWriterOfAProfileDoesNotWin()
    {
        test::Workbench bench;
        ImportTickets mine(bench.database, m_clock);
        ImportTickets theirs(bench.database, m_clock);
        ImportProfile profile = profileWithNames();
        profile.name = u"ours"_qs;
        QVERIFY(mine.saveProfile(profile, manager).wait());
        QCOMPARE(theirs.saveProfile(profile, manager).wait().error().code, ErrorCode::Conflict); // never seen
        QVERIFY(theirs.profiles().wait());
        profile.title = u"Theirs"_qs;
        QVERIFY(theirs.saveProfile(profile, manager).wait());
        profile.title = u"Mine"_qs;
        QCOMPARE(mine.saveProfile(profile, manager).wait().error().code, ErrorCode::Conflict);
        const auto now = mine.profiles().wait();
        QVERIFY(now);
        QCOMPARE(now->first().title, u"Theirs"_qs);
        QVERIFY(mine.saveProfile(profile, manager).wait()); // having seen it
    }

    /// Not a test: what a child process of the next one does.
    void demoInChild()
    {
        const QString place = qEnvironmentVariable("CAMPANILE_TEST_DEMO_CHILD");
        if (place.isEmpty())
            return;
        const auto database = openDatabase(place, OpenMode::CreateIfMissing).wait();
        QVERIFY(database);
        QVERIFY(seedDemo(*database, {200'000, 1, m_clock->time}, std::make_shared<Progress>()).wait());
    }

    void aDemoThatWasKilledIsMadeAnew_data()
    {
        QTest::addColumn<bool>("sweptBefore");
        QTest::newRow("by the next demo") << false;
        QTest::newRow("after the clean-up at start") << true;
    }
    void aDemoThatWasKilledIsMadeAnew()
    {
        QFETCH(bool, sweptBefore);
        test::StorageFixture fixture(test::Workbench::engine());
        const DatabasePtr database = fixture.shared();
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"CAMPANILE_TEST_DEMO_CHILD"_qs, fixture.uri());
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(),
                    {u"--class"_qs, u"tst_importbeside"_qs, u"demoInChild"_qs});
        QVERIFY(child.waitForStarted());
        QElapsedTimer timer;
        timer.start();
        while (ticketsThere(database) < 2000 && child.state() == QProcess::Running && timer.elapsed() < 60'000)
            QThread::msleep(5);
        child.kill();
        QVERIFY(child.waitForFinished());
        QVERIFY(ticketsThere(database) > 0);

        // Nobody sees any of it, and for half a minute it might still live.
        const auto seen = database
                              ->read([](Session &session) -> Result<qint64> {
                                  const Organization all = storage::OrganizationRepository(session).load();
                                  return storage::TicketRepository(session).count() + all.agents.size() +
                                         all.teams.size() + storage::TagRepository(session).all().size();
                              })
                              .wait();
        QCOMPARE(seen.value_or(-1), 0);
        const DemoRequest request{50, 1, m_clock->time};
        QCOMPARE(seedDemo(database, request, std::make_shared<Progress>()).wait().error().code,
                 ErrorCode::DatabaseBusy);
        QVERIFY(database
                    ->write([](Session &session) -> Result<void> {
                        session.execute("UPDATE import SET alive_at = 0");
                        return {};
                    })
                    .wait());
        if (sweptBefore) {
            ImportTickets engine(database, std::make_shared<SystemClock>());
            QCOMPARE(engine.cleanUp().wait().value_or(-1), 1);
            for (const char *table : {"agent", "team", "place", "department", "skill", "tag", "ticket", "customer"})
                QCOMPARE(rows(database, table), 0);
        }
        const auto summary = seedDemo(database, request, std::make_shared<Progress>()).wait();
        QVERIFY2(summary.has_value(), qPrintable(summary ? QString() : summary.error().technical));
        QCOMPARE(summary->tickets, 50);
        QCOMPARE(ticketsThere(database), 50);
        QCOMPARE(findings(database), 0);
        QCOMPARE(seedDemo(database, request, std::make_shared<Progress>()).wait().error().code,
                 ErrorCode::DatabaseNotEmpty);
    }

    void aCancelledDemoLeavesNothing()
    {
        test::StorageFixture fixture(test::Workbench::engine());
        const auto progress = std::make_shared<Progress>();
        Task<DemoSummary> task = seedDemo(fixture.shared(), {100'000, 1, m_clock->time}, progress);
        QTRY_VERIFY_WITH_TIMEOUT(progress->done > 500, 20'000);
        task.cancel();
        QCOMPARE(task.wait().error().code, ErrorCode::Cancelled);
        for (const char *table :
             {"agent", "team", "place", "department", "skill", "tag", "ticket", "customer", "event", "import"})
            QCOMPARE(rows(fixture.shared(), table), 0);
    }

private:
    ImportRequest requestFor(const test::Workbench &bench, const QByteArray &text)
    {
        const QString path = bench.path(u"tickets.csv"_qs);
        QFile file(path);
        if (!file.open(QFile::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
        ImportRequest request;
        request.files = QStringList{path};
        request.profile = profileWithNames();
        request.actor = manager;
        return request;
    }
    static qint64 rows(const DatabasePtr &database, const std::string &table)
    {
        return database
            ->read([table](Session &session) -> Result<qint64> {
                storage::Statement row = session.prepare("SELECT count(*) FROM " + table);
                row.bind();
                const qint64 count = row.next() ? row.int64(0) : -1;
                return count;
            })
            .wait()
            .value_or(-1);
    }
    static qint64 ticketsThere(const DatabasePtr &database) { return rows(database, "ticket"); }
    static Ticket ticket(const test::Workbench &bench, const QString &reference)
    {
        return bench.database
            ->read([reference](Session &session) -> Result<Ticket> {
                storage::TicketRepository tickets(session);
                return *tickets.byId(tickets.findByReference(reference).first());
            })
            .wait()
            .value();
    }
    static qsizetype findings(const DatabasePtr &database)
    {
        const auto report = examineDatabase(database, std::make_shared<Progress>()).wait();
        if (!report)
            return -1;
        for (const Finding &finding : report->findings)
            qWarning() << finding.code << finding.args;
        return report->findings.size();
    }

    std::shared_ptr<test::FixedClock> m_clock = std::make_shared<test::FixedClock>();
};

CAMPANILE_TEST(ImportBesideTest)
#include "tst_importbeside.moc"
