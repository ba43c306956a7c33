// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/import/builtinprofiles.h"
#include "storage/event/eventrepository.h"
#include "storage/import/importrepository.h"
#include "storage/source/sourcerepository.h"
#include "storage/ticket/ticketrepository.h"
#include "support/testmain.h"
#include "usecases/importbench.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>
#include <QThread>

using namespace campanile::domain;
using namespace campanile::test;
using namespace campanile::usecases;
using campanile::storage::Session;
namespace storage = campanile::storage;

namespace {

/// While it is there the database refuses updates of imports for which the condition is true.
class Refusal
{
public:
    Refusal(StorageFixture &fixture, const QByteArray &condition)
        : m_fixture(fixture)
    {
        QByteArray sql;
        if (isPostgres())
            sql = "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                  "RAISE EXCEPTION 'refused by the test'; END $$;"
                  "CREATE TRIGGER refuse BEFORE UPDATE ON import FOR EACH ROW WHEN (" +
                  condition + ") EXECUTE FUNCTION refuse();";
        else
            sql = "CREATE TRIGGER refuse BEFORE UPDATE ON import WHEN " + condition +
                  " BEGIN SELECT RAISE(ABORT, 'refused by the test'); END;";
        m_fixture.write([&](Session &session) { session.connection().script(sql); });
    }
    void end()
    {
        const QByteArray sql = isPostgres() ? QByteArray("DROP TRIGGER refuse ON import; DROP FUNCTION refuse;")
                                            : QByteArray("DROP TRIGGER refuse;");
        m_fixture.write([&](Session &session) { session.connection().script(sql); });
    }

private:
    [[nodiscard]] bool isPostgres() const { return m_fixture.location().engine() == storage::Engine::Postgres; }

    StorageFixture &m_fixture;
};

} // namespace

class ImportCutShortTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cancelledLeavesNothing_data() { StorageFixture::addEngines(); }
    void cancelledLeavesNothing()
    {
        STORAGE_FIXTURE(fixture);
        ImportBench bench(fixture);
        bench.import(bench.request({bench.file("a.csv", logOf(50, 2))}));
        const QStringList before = bench.dump();
        const QString log = bench.file("log.csv", logOf(20000));
        auto progress = std::make_shared<ImportProgress>();
        auto task = bench.engine.run(bench.request({log}), progress);
        QTRY_VERIFY_WITH_TIMEOUT(progress->tickets > 3000, 20000);
        // What is on its way is invisible.
        QVERIFY(fixture.read([](Session &session) { return storage::TicketRepository(session).count(); }) == 50);
        task.cancel();
        const auto result = task.wait();
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QCOMPARE(bench.dump(), before);
        QCOMPARE(bench.findings(), QStringList());
    }

    void aCrashedImportIsSweptOrFinished_data() { StorageFixture::addEngines(); }
    void aCrashedImportIsSweptOrFinished()
    {
        STORAGE_FIXTURE(fixture);
        ImportBench bench(fixture);
        bench.import(bench.request({bench.file("a.csv", logOf(30, 2))}));
        const QStringList before = bench.dump();
        const SourceId source = bench.ticket(u"INC1"_qs).source;
        // As a crash leaves it: running, with tickets, long silent.
        fixture.write([&](Session &session) {
            storage::Import import;
            import.source = source;
            import.startedAt = import.aliveAt = bench.clock->now() - std::chrono::minutes(5);
            storage::ImportRepository imports(session);
            imports.begin(import);
            Ticket ticket;
            ticket.reference = u"half"_qs;
            ticket.source = source;
            ticket.import = import.id;
            storage::TicketRepository(session).insert(ticket);
            Event event;
            event.ticket = ticket.id;
            event.kind = EventKind::Created;
            event.sourceKey = u"x"_qs;
            storage::EventRepository(session).append(event);
        });
        QCOMPARE(*bench.engine.cleanUp().wait(), 1);
        QCOMPARE(bench.dump(), before);
        QCOMPARE(*bench.engine.cleanUp().wait(), 0);
        QCOMPARE(bench.findings(), QStringList());
    }

    /// Not a test: what a child process of the next one does.
    void importInChild()
    {
        const QStringList what = qEnvironmentVariable("CAMPANILE_TEST_IMPORT_CHILD").split(u'|');
        if (what.size() != 2)
            return;
        const auto database = storage::Database::open(*storage::DatabaseLocation::parse(what.at(0))).wait();
        QVERIFY(database.has_value());
        ImportTickets engine(*database, std::make_shared<SystemClock>());
        ImportRequest request;
        request.files = QStringList{what.at(1)};
        request.profile = *builtInImportProfile(u"servicenow-log"_qs);
        request.actor = {AgentId(), u"Child"_qs, Role::Manager};
        QVERIFY(engine.run(request).wait().has_value());
    }

    void killedAtAnyMomentItIsAllOrNothing()
    {
        StorageFixture fixture(storage::Engine::Sqlite);
        ImportBench bench(fixture);
        bench.import(bench.request({bench.file("a.csv", logOf(1500, 2))}));
        const QStringList before = bench.dump();
        const QString log = bench.file("all.csv", logOf(6000));
        int undone = 0;
        for (const int share : {1, 30, 60, 90, 100, 100}) {
            QProcess child;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"CAMPANILE_TEST_IMPORT_CHILD"_qs, fixture.path() + u'|' + log);
            child.setProcessEnvironment(environment);
            child.start(QCoreApplication::applicationFilePath(),
                        {u"--class"_qs, u"tst_importcutshort"_qs, u"importInChild"_qs});
            QVERIFY(child.waitForStarted());
            // So many of the new tickets are there, visible or not; after the last of them the publication is near.
            const auto there = [&] {
                return fixture.read([](Session &session) {
                    auto row = session.prepare("SELECT count(*) FROM ticket");
                    row.bind();
                    const qint64 count = row.next() ? row.int64(0) : 0;
                    return count;
                });
            };
            QElapsedTimer timer;
            timer.start();
            while (there() < 1500 + 4500 * share / 100 && child.state() == QProcess::Running && timer.elapsed() < 60000)
                QThread::msleep(1);
            child.kill();
            QVERIFY(child.waitForFinished());
            bench.clock->time = SystemClock().now() + std::chrono::minutes(2);
            QVERIFY(bench.engine.cleanUp().wait().has_value());
            QCOMPARE(bench.findings(), QStringList());
            if (fixture.read([](Session &session) { return storage::TicketRepository(session).count(); }) == 1500) {
                QCOMPARE(bench.dump(), before);
                ++undone;
            } else {
                break; // it was published: then all of it is there, the changes of older tickets too
            }
        }
        QVERIFY(undone >= 3);
        const ImportReport report = bench.import(bench.request({log}));
        QCOMPARE(report.tickets, 6000);
        QCOMPARE(report.created + report.updated, report.created > 0 ? 6000 : 0);
        QCOMPARE(bench.events(u"INC1"_qs).size(), 5);
        QCOMPARE(bench.findings(), QStringList());
    }

    void aRunningImportOfTheSameSourceIsRespected()
    {
        StorageFixture fixture(storage::Engine::Sqlite);
        ImportBench bench(fixture);
        bench.import(bench.request({bench.file("a.csv", logOf(3, 2))}));
        const SourceId source = bench.ticket(u"INC1"_qs).source;
        fixture.write([&](Session &session) {
            storage::Import import;
            import.source = source;
            import.startedAt = import.aliveAt = bench.clock->now();
            storage::ImportRepository(session).begin(import);
        });
        ImportRequest request = bench.request({bench.file("b.csv", logOf(3, 3))});
        request.patience = std::chrono::milliseconds(0);
        const Error error = bench.importError(request);
        QCOMPARE(error.code, ErrorCode::Conflict);
        QCOMPARE(error.args, QStringList{u"import"_qs});
    }

    void anotherImportIsWaitedFor()
    {
        StorageFixture fixture(storage::Engine::Sqlite);
        ImportBench bench(fixture);
        bench.import(bench.request({bench.file("a.csv", logOf(3, 2))}));
        storage::Import other;
        other.source = bench.ticket(u"INC1"_qs).source;
        other.startedAt = other.aliveAt = bench.clock->now();
        fixture.write([&](Session &session) { storage::ImportRepository(session).begin(other); });
        const ImportRequest request = bench.request({bench.file("b.csv", logOf(3, 3))});

        auto progress = std::make_shared<ImportProgress>();
        auto cancelled = bench.engine.run(request, progress);
        QTRY_COMPARE(progress->stage.load(), int(ImportProgress::Waiting));
        cancelled.cancel();
        QCOMPARE(cancelled.wait().error().code, ErrorCode::Cancelled);

        progress = std::make_shared<ImportProgress>();
        auto task = bench.engine.run(request, progress);
        QTRY_COMPARE(progress->stage.load(), int(ImportProgress::Waiting));
        QVERIFY(!task.isFinished());
        fixture.write([&](Session &session) { storage::ImportRepository(session).publish(other.id, fromMs(1), {}); });
        const auto report = task.wait();
        QVERIFY(report.has_value());
        QCOMPARE(report->updated, 3);
        QCOMPARE(bench.findings(), QStringList());
    }

    void nobodyWaitsForAKilledProgram()
    {
        StorageFixture fixture(storage::Engine::Sqlite);
        ImportBench bench(fixture);
        const QString log = bench.file("all.csv", logOf(6000));
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"CAMPANILE_TEST_IMPORT_CHILD"_qs, fixture.path() + u'|' + log);
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(),
                    {u"--class"_qs, u"tst_importcutshort"_qs, u"importInChild"_qs});
        QVERIFY(child.waitForStarted());
        QElapsedTimer timer;
        timer.start();
        const auto hasBegun = [&] {
            return fixture.read(
                [](Session &session) { return !storage::ImportRepository(session).hidden().isEmpty(); });
        };
        while (!hasBegun() && child.state() == QProcess::Running && timer.elapsed() < 60000)
            QThread::msleep(1);
        child.kill();
        QVERIFY(child.waitForFinished());
        QVERIFY(hasBegun());
        // Its last sign of life is a moment old.
        bench.clock->time = SystemClock().now();
        ImportRequest request = bench.request({log});
        request.patience = std::chrono::milliseconds(0);
        QCOMPARE(bench.import(request).created, 6000);
        QCOMPARE(bench.findings(), QStringList());
    }

    void publishedUpdatesGoOnAfterACrash_data() { StorageFixture::addEngines(); }
    void publishedUpdatesGoOnAfterACrash()
    {
        STORAGE_FIXTURE(fixture);
        ImportBench bench(fixture);
        bench.import(bench.request({bench.file("a.csv", logOf(5, 2))}));
        bench.import(bench.request({bench.file("b.csv", logOf(5, 3))}));
        const Ticket ticket = bench.ticket(u"INC2"_qs);
        // A staged change that waits, as after a crash behind the publication.
        fixture.write([&](Session &session) {
            storage::ImportRepository imports(session);
            storage::Import import;
            import.source = ticket.source;
            import.startedAt = import.aliveAt = bench.clock->now() - std::chrono::minutes(5);
            imports.begin(import);
            QJsonObject row{{u"at"_qs, toMs(bench.clock->now())},
                            {u"key"_qs, u"9/9"_qs},
                            {u"order"_qs, 9},
                            {u"values"_qs, QJsonArray{QJsonArray{int(Field::Status), int(Status::Resolved)}}}};
            imports.stage(import.id, {{ticket.id, QJsonObject{{u"rows"_qs, QJsonArray{row}}}}});
            imports.publish(import.id, import.startedAt, {});
        });
        QCOMPARE(*bench.engine.cleanUp().wait(), 1);
        QCOMPARE(bench.ticket(u"INC2"_qs).status, Status::Resolved);
        QCOMPARE(bench.events(u"INC2"_qs).constLast().sourceKey, u"9/9"_qs);
        QCOMPARE(bench.findings(), QStringList());
        QCOMPARE(*bench.engine.cleanUp().wait(), 0);
    }

    void whatIsPublishedIsReported_data() { StorageFixture::addEngines(); }
    void whatIsPublishedIsReported()
    {
        STORAGE_FIXTURE(fixture);
        ImportBench bench(fixture);
        bench.import(bench.request({bench.file("a.csv", logOf(5, 2))}));
        Refusal refusal(fixture, "NEW.state = 3"); // between the publication and the end
        const ImportReport report = bench.import(bench.request({bench.file("b.csv", logOf(9, 3))}));
        QVERIFY(!report.isFinished);
        QVERIFY(report.import.isValid());
        QCOMPARE(report.created, 4);
        QCOMPARE(report.updated, 5);
        QCOMPARE(fixture.read([](Session &session) { return storage::TicketRepository(session).count(); }), 9);
        refusal.end();
        bench.clock->time += std::chrono::minutes(5);
        QCOMPARE(*bench.engine.cleanUp().wait(), 1);
        QCOMPARE(bench.findings(), QStringList());
        QVERIFY(bench.import(bench.request({bench.file("c.csv", logOf(10, 3))})).isFinished);
    }

    void publishedTwiceIsPublishedOnce_data() { StorageFixture::addEngines(); }
    void publishedTwiceIsPublishedOnce()
    {
        STORAGE_FIXTURE(fixture);
        ImportBench bench(fixture);
        storage::Import import;
        import.startedAt = import.aliveAt = bench.clock->now();
        fixture.write([&](Session &session) { storage::ImportRepository(session).begin(import); });
        const auto publish = [&](Session &session) {
            storage::ImportRepository(session).publish(import.id, bench.clock->now(), {});
        };
        fixture.write(publish);
        fixture.write(publish); // the answer was lost
        fixture.write([&](Session &session) { storage::ImportRepository(session).finish(import.id, {}, {}); });
        fixture.write(publish);
        const auto state = [&](Session &session) {
            return int(storage::ImportRepository(session).byId(import.id)->state);
        };
        QCOMPARE(fixture.read(state), int(storage::ImportState::Finished));
        import.id = {};
        fixture.write([&](Session &session) {
            storage::ImportRepository(session).begin(import);
            storage::ImportRepository(session).abandon(import.id);
        });
        QCOMPARE(fixture.writeError(publish).code, ErrorCode::Conflict);
    }

    /// The server ends the connection at the COMMIT of the publication, once.
    void anAnswerThatIsLostAtThePublicationIsAskedForAgain()
    {
        if (!StorageFixture::hasPostgres())
            QSKIP("CAMPANILE_TEST_POSTGRES names no server");
        StorageFixture fixture(storage::Engine::Postgres);
        ImportBench bench(fixture);
        fixture.write([](Session &session) {
            session.connection().script(
                "CREATE SEQUENCE losses;"
                "CREATE FUNCTION lose() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                "IF nextval('losses') = 1 THEN PERFORM pg_terminate_backend(pg_backend_pid()); END IF; "
                "RETURN NULL; END $$;"
                "CREATE CONSTRAINT TRIGGER lose AFTER UPDATE ON import DEFERRABLE INITIALLY DEFERRED "
                "FOR EACH ROW WHEN (NEW.state = 2 AND OLD.state = 1) EXECUTE FUNCTION lose();");
        });
        const ImportReport report = bench.import(bench.request({bench.file("a.csv", logOf(5, 2))}));
        QCOMPARE(report.created, 5);
        QVERIFY(report.isFinished);
        const auto losses = [](Session &session) {
            auto row = session.prepare("SELECT last_value FROM losses");
            row.bind();
            return row.next() ? row.int64(0) : 0;
        };
        QCOMPARE(fixture.read(losses), 2);
        QCOMPARE(bench.findings(), QStringList());
    }

    void oneThatCannotBeCleanedUpIsInNobodysWay_data() { StorageFixture::addEngines(); }
    void oneThatCannotBeCleanedUpIsInNobodysWay()
    {
        STORAGE_FIXTURE(fixture);
        ImportBench bench(fixture);
        bench.import(bench.request({bench.file("a.csv", logOf(5, 2))}));
        const SourceId source = bench.ticket(u"INC1"_qs).source;
        // Two of dead programs: the first cannot be swept away.
        storage::Import stuck;
        storage::Import other;
        fixture.write([&](Session &session) {
            stuck.source = storage::SourceRepository(session).findOrCreate(u"elsewhere"_qs, {});
            stuck.startedAt = stuck.aliveAt = bench.clock->now() - std::chrono::minutes(5);
            other = stuck;
            other.source = source;
            storage::ImportRepository(session).begin(stuck);
            storage::ImportRepository(session).begin(other);
        });
        Refusal refusal(fixture, "NEW.state = 4 AND NEW.id = " + QByteArray::number(stuck.id.value()));
        QCOMPARE(bench.import(bench.request({bench.file("b.csv", logOf(6, 2))})).created, 1);
        const auto isThere = [&](const storage::Import &import) {
            return fixture.read(
                [&](Session &session) { return storage::ImportRepository(session).byId(import.id).has_value(); });
        };
        QVERIFY(isThere(stuck));
        QVERIFY(!isThere(other));
        QCOMPARE(bench.findings(),
                 (QStringList{u"import-left-over %1|1"_qs.arg(stuck.id.value()), u"unfinished import"_qs}));
        // It is in the way of its own source, at once and with its own error.
        fixture.write([&](Session &session) {
            session.execute("UPDATE import SET source_id = $1 WHERE id = $2", source, stuck.id);
        });
        const Error error = bench.importError(bench.request({bench.file("c.csv", logOf(7, 2))}));
        QVERIFY(error.code != ErrorCode::Conflict || error.args != QStringList{u"import"_qs});
        refusal.end();
        QCOMPARE(bench.import(bench.request({bench.file("d.csv", logOf(7, 2))})).created, 1);
        QVERIFY(!isThere(stuck));
        QCOMPARE(bench.findings(), QStringList());
    }

    void errorsBeforeAnythingIsWritten_data() { StorageFixture::addEngines(); }
    void errorsBeforeAnythingIsWritten()
    {
        STORAGE_FIXTURE(fixture);
        ImportBench bench(fixture);
        const QString log = bench.file("log.csv", logOf(3));
        const QStringList before = bench.dump();
        ImportRequest request = bench.request({log});
        request.actor.role = Role::Agent;
        QCOMPARE(bench.importError(request).code, ErrorCode::NotAllowed);
        QCOMPARE(bench.importError(bench.request({fixture.folder() + u"/none.csv"})).code, ErrorCode::FileCannotRead);
        QCOMPARE(bench.importError(bench.request({log}, "zendesk")).code, ErrorCode::MappingIncomplete);
        const QString foreign = bench.file("foreign.csv", "a,b\n1,2\n");
        const Error unknown = bench.importError(bench.request({log, foreign}));
        QCOMPARE(unknown.code, ErrorCode::MappingIncomplete);
        QCOMPARE(unknown.args, (QStringList{foreign, u"table"_qs}));
        request = bench.request({log});
        request.profile.tables[0].expectedHeader = QStringList{u"foo"_qs, u"bar"_qs};
        QCOMPARE(bench.importError(request).code, ErrorCode::HeaderMismatch);
        request = bench.request({log});
        request.profile.name = u"Bad Name"_qs;
        QCOMPARE(bench.importError(request).code, ErrorCode::ProfileInvalid);
        request = bench.request({log});
        request.rejectsFile = fixture.folder() + u"/no/such/folder/rejects.csv";
        QCOMPARE(bench.importError(request).code, ErrorCode::FileCannotWrite);
        QCOMPARE(bench.dump(), before);
    }

    void aFileThatBreaksInTheMiddleIsUndone_data() { StorageFixture::addEngines(); }
    void aFileThatBreaksInTheMiddleIsUndone()
    {
        STORAGE_FIXTURE(fixture);
        ImportBench bench(fixture);
        const QStringList before = bench.dump();
        const QByteArray good = logOf(2000);
        const Error error =
            bench.importError(bench.request({bench.file("broken.csv", good + "\"INC9999,never closed\n")}));
        QCOMPARE(error.code, ErrorCode::ParseFailed);
        QCOMPARE(error.args.value(1), QString::number(good.count('\n') + 1));
        QCOMPARE(bench.dump(), before);
        QCOMPARE(bench.findings(), QStringList());
    }
};

CAMPANILE_TEST(ImportCutShortTest)
#include "tst_importcutshort.moc"
