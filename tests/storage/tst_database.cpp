// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/changefeed.h"
#include "storage/core/changelog.h"
#include "storage/core/database.h"
#include "storage/core/migrator.h"
#include "storage/core/rowscanner.h"
#include "storage/operation/operationrepository.h"
#include "storage/source/sourcerepository.h"
#include "storage/tag/tagrepository.h"
#include "storagefixture.h"
#include "support/testmain.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QThread>

#include <chrono>

using namespace campanile;
using namespace campanile::domain;
using namespace campanile::storage;
using namespace std::chrono_literals;
using test::addTag;
using test::StorageFixture;

namespace {

constexpr auto endlessSql = "WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n "
                            "WHERE i < 4000000000) SELECT count(*) FROM n";

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensAndReopens_data() { StorageFixture::addEngines(); }
    void opensAndReopens();
    void failedWriteLeavesNothing_data() { StorageFixture::addEngines(); }
    void failedWriteLeavesNothing();
    void readsCannotWrite_data() { StorageFixture::addEngines(); }
    void readsCannotWrite();
    void oneSteadyView_data() { StorageFixture::addEngines(); }
    void oneSteadyView();
    void cancelInterrupts_data() { StorageFixture::addEngines(); }
    void cancelInterrupts();
    void cancelEndsAScanOnTheServer_data() { StorageFixture::addEngines(); }
    void cancelEndsAScanOnTheServer();
    void smallWritesGoBeforeBulk_data() { StorageFixture::addEngines(); }
    void smallWritesGoBeforeBulk();
    void manyNoticesAreToldOnce_data() { StorageFixture::addEngines(); }
    void manyNoticesAreToldOnce();
    void theLogIsMovedBesideTheCommits();
    void cancelledBeforeStartNeverRuns_data() { StorageFixture::addEngines(); }
    void cancelledBeforeStartNeverRuns();
    void closingAnswersEverybody_data() { StorageFixture::addEngines(); }
    void closingAnswersEverybody();
    void exactlyOnce_data() { StorageFixture::addEngines(); }
    void exactlyOnce();
    void textsAreValues_data() { StorageFixture::addEngines(); }
    void textsAreValues();
    void changesAreToldOnce_data() { StorageFixture::addEngines(); }
    void changesAreToldOnce();
    void prunedNoticesAreMissed_data() { StorageFixture::addEngines(); }
    void prunedNoticesAreMissed();
    void lateNoticesAreTold();
    void sourcesAreMadeOnce_data() { StorageFixture::addEngines(); }
    void sourcesAreMadeOnce();
    void twelveProcesses();
    void windowThreadIsRefused();
};

void TestDatabase::opensAndReopens()
{
    STORAGE_FIXTURE(fixture);
    QCOMPARE(fixture.database().schemaVersion(), latestSchemaVersion());
    QVERIFY(!fixture.database().isReadOnly());
    QCOMPARE(fixture.write([](Session &s) { return s.allocateIds("ticket", 10); }), 1);
    QCOMPARE(fixture.write([](Session &s) { return s.allocateIds("ticket", 5); }), 11);
    QCOMPARE(fixture.write([](Session &s) { return s.allocateIds("agent"); }), 1);
    fixture.close();
    QCOMPARE(fixture.write([](Session &s) { return s.allocateIds("ticket"); }), 16);
}

void TestDatabase::failedWriteLeavesNothing()
{
    STORAGE_FIXTURE(fixture);
    const Error thrown = fixture.writeError([](Session &s) {
        addTag(s, QStringLiteral("gone"));
        throw std::runtime_error("boom");
    });
    QCOMPARE(thrown.code, ErrorCode::Internal);
    QCOMPARE(thrown.technical, QStringLiteral("boom"));
    const auto refused = fixture.database()
                             .write([](Session &s) -> Result<int> {
                                 addTag(s, QStringLiteral("gone too"));
                                 return fail(ErrorCode::NotAllowed, {QStringLiteral("x")});
                             })
                             .wait();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotAllowed);
    const Error broken = fixture.writeError([](Session &s) {
        addTag(s, QStringLiteral("gone three"));
        s.execute("INSERT INTO nowhere VALUES (1)");
    });
    QCOMPARE(broken.code, ErrorCode::DatabaseFailed);
    const Error stacked = fixture.writeError([](Session &s) { s.execute("DELETE FROM tag; DELETE FROM ticket"); });
    QVERIFY(stacked.code == ErrorCode::Internal || stacked.code == ErrorCode::DatabaseFailed);
    QVERIFY(stacked.technical != QStringLiteral("no error"));
    QVERIFY(fixture.read([](Session &s) { return TagRepository(s).all(); }).isEmpty());
    // The connection is as good as before.
    fixture.write([](Session &s) { addTag(s, QStringLiteral("here")); });
    QCOMPARE(fixture.read([](Session &s) { return TagRepository(s).all(); }).size(), 1);
}

void TestDatabase::readsCannotWrite()
{
    STORAGE_FIXTURE(fixture);
    const Error error = fixture.readError([](Session &s) { s.execute("INSERT INTO tag VALUES (1, 'a', 'a', 0)"); });
    QCOMPARE(error.code, ErrorCode::DatabaseReadOnly);
}

void TestDatabase::oneSteadyView()
{
    STORAGE_FIXTURE(fixture);
    fixture.write([](Session &s) { addTag(s, QStringLiteral("one")); });
    const auto counts = fixture.read([&](Session &s) {
        const qsizetype before = TagRepository(s).all().size();
        // Another connection commits in between.
        fixture.write([](Session &w) { addTag(w, QStringLiteral("two")); });
        return std::pair(before, TagRepository(s).all().size());
    });
    QCOMPARE(counts.first, counts.second);
    QCOMPARE(fixture.read([](Session &s) { return TagRepository(s).all(); }).size(), 2);
}

void TestDatabase::cancelInterrupts()
{
    STORAGE_FIXTURE(fixture);
    const auto endless = [](Session &s) -> Result<qint64> {
        Statement statement = s.prepare(endlessSql);
        statement.bind();
        return statement.next() ? statement.int64(0) : -1;
    };
    for (const bool isWrite : {false, true}) {
        Task<qint64> task = isWrite ? fixture.database().write(endless) : fixture.database().read(endless);
        QTest::qWait(50);
        QVERIFY(!task.isFinished());
        QElapsedTimer timer;
        timer.start();
        task.cancel();
        const Result<qint64> result = task.wait();
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
        // The next job on the same line is not hit by it.
        fixture.write([](Session &s) { s.allocateIds("ticket"); });
        for (int i = 0; i < 4; ++i)
            QCOMPARE(fixture.read([](Session &s) { return TagRepository(s).all(); }).size(), 0);
    }
}

void TestDatabase::cancelEndsAScanOnTheServer()
{
    STORAGE_FIXTURE(fixture);
    std::atomic<int> rows = 0;
    Task<void> task = fixture.database().readBulk([&](Session &s) -> Result<void> {
        RowScanner scan(s, "WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n "
                           "WHERE i < 4000000000) SELECT i FROM n");
        scan.bind();
        while (scan.next())
            ++rows;
        return {};
    });
    QTRY_VERIFY(rows > 1000);
    QElapsedTimer timer;
    timer.start();
    task.cancel();
    QCOMPARE(task.wait().error().code, ErrorCode::Cancelled);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed()))); // to its end: an hour
    // Given up halfway without being cancelled, the rest is read and the transaction goes on.
    const auto half = fixture.database()
                          .readBulk([](Session &s) -> Result<qint64> {
                              for (int i = 0; i < 3; ++i) {
                                  RowScanner scan(s, "SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3");
                                  scan.bind();
                                  if (!scan.next())
                                      return -1;
                              }
                              return qint64(TagRepository(s).all().size());
                          })
                          .wait();
    QCOMPARE(half.value_or(-1), 0);
}

void TestDatabase::smallWritesGoBeforeBulk()
{
    STORAGE_FIXTURE(fixture);
    std::atomic<bool> release = false;
    QStringList order; // of the one writing thread
    const auto job = [&](const QString &name) {
        return [&order, name](Session &) -> Result<void> {
            order.append(name);
            return {};
        };
    };
    const auto took = std::make_shared<std::atomic<qint64>>(-1);
    auto first = fixture.database().writeBulk(
        [&](Session &) -> Result<void> {
            while (!release)
                QThread::msleep(1);
            return {};
        },
        took);
    auto bulk = fixture.database().writeBulk(job(QStringLiteral("bulk 1")), {});
    auto more = fixture.database().writeBulk(job(QStringLiteral("bulk 2")), {});
    auto small = fixture.database().write(job(QStringLiteral("small")));
    QTest::qWait(20);
    release = true;
    for (Task<void> *task : {&first, &bulk, &more, &small})
        QVERIFY(task->wait());
    QCOMPARE(order, (QStringList{QStringLiteral("small"), QStringLiteral("bulk 1"), QStringLiteral("bulk 2")}));
    QVERIFY(*took > 0);
}

void TestDatabase::manyNoticesAreToldOnce()
{
    STORAGE_FIXTURE(fixture);
    fixture.write([](Session &s) {
        for (int round = 0; round < 2; ++round) {
            for (int i = 1; i <= 50'000; ++i) // a list that is searched for each of them takes minutes
                s.noteChange(ChangeKind::Customer, i);
        }
        QCOMPARE(s.changes().size(), 50'000U);
        QCOMPARE(s.changes().front(), (Change{ChangeKind::Customer, 1}));
        QCOMPARE(s.changes().back(), (Change{ChangeKind::Customer, 50'000}));
    });
}

void TestDatabase::theLogIsMovedBesideTheCommits()
{
    StorageFixture fixture(Engine::Sqlite);
    const QString log = fixture.path() + QStringLiteral("-wal");
    const QByteArray bytes(200'000, 'x');
    // 200 MB, far more than the log may hold. A reader comes and goes, as in a window.
    for (int i = 0; i < 1000; ++i) {
        fixture.write([&](Session &s) {
            s.execute("INSERT INTO attachment_piece (id, sha256, bytes) VALUES ($1, $2, $3)", i + 1, Blob{"h"},
                      Blob{bytes});
        });
        if (i % 100 == 0)
            fixture.read([](Session &s) { return lastChange(s); });
    }
    QVERIFY2(QFileInfo(log).size() < 100'000'000, qPrintable(QString::number(QFileInfo(log).size())));
    // At the end everything is in the file, and with all of it.
    fixture.close();
    QVERIFY(!QFileInfo::exists(log) || QFileInfo(log).size() == 0);
    QVERIFY(QFileInfo(fixture.path()).size() > 200'000'000);
    QCOMPARE(fixture.read([](Session &s) {
        Statement row = s.prepare("SELECT count(*) FROM attachment_piece");
        row.bind();
        const qint64 count = row.next() ? row.int64(0) : 0;
        return count;
    }),
             1000);
}

void TestDatabase::cancelledBeforeStartNeverRuns()
{
    STORAGE_FIXTURE(fixture);
    std::atomic<bool> release = false;
    auto first = fixture.database().write([&](Session &) -> Result<void> {
        while (!release)
            QThread::msleep(1);
        return {};
    });
    std::atomic<bool> ran = false;
    auto second = fixture.database().write([&](Session &) -> Result<void> {
        ran = true;
        return {};
    });
    second.cancel();
    release = true;
    QVERIFY(first.wait());
    QCOMPARE(second.wait().error().code, ErrorCode::Cancelled);
    QVERIFY(!ran);
}

void TestDatabase::closingAnswersEverybody()
{
    STORAGE_FIXTURE(fixture);
    const auto endless = [](Session &s) -> Result<void> {
        s.prepare(endlessSql).bind().run();
        return {};
    };
    std::vector<Task<void>> tasks;
    for (int i = 0; i < 6; ++i)
        tasks.push_back(fixture.database().read(endless));
    // What waits for something else than the database is stopped too.
    tasks.push_back(fixture.database().search([](Session &s) -> Result<void> {
        std::mutex mutex;
        std::condition_variable_any never;
        std::unique_lock lock(mutex);
        never.wait(lock, s.stopToken(), [] { return false; });
        return domain::fail(ErrorCode::Cancelled);
    }));
    QTest::qWait(30);
    fixture.close();
    for (Task<void> &task : tasks) {
        const auto result = task.wait();
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
    }
}

void TestDatabase::exactlyOnce()
{
    STORAGE_FIXTURE(fixture);
    int runs = 0;
    const auto job = [&runs](Session &s) -> Result<Operation> {
        return OperationRepository(s).once(
            {QStringLiteral("4a1c"), fromMs(5), QStringLiteral("tag.add"), AgentId(3), {}},
            [&](Operation &operation) -> Result<void> {
                ++runs;
                addTag(s, QStringLiteral("once %1").arg(runs));
                operation.receipt = {{QStringLiteral("run"), runs}};
                return {};
            });
    };
    for (int i = 0; i < 3; ++i) {
        const auto done = fixture.database().write(job).wait();
        QVERIFY(done);
        QCOMPARE(done->receipt.value(QStringLiteral("run")).toInt(), 1);
        QCOMPARE(done->actor, AgentId(3));
    }
    QCOMPARE(runs, 1);
    QCOMPARE(fixture.read([](Session &s) { return TagRepository(s).all(); }).size(), 1);
    // A failed work is not remembered.
    const auto failed = fixture.database()
                            .write([](Session &s) {
                                return OperationRepository(s).once(
                                    {QStringLiteral("4a1d"), {}, {}, {}, {}},
                                    [](Operation &) -> Result<void> { return fail(ErrorCode::NotFound); });
                            })
                            .wait();
    QVERIFY(!failed);
    QVERIFY(!fixture.read([](Session &s) { return OperationRepository(s).find(QStringLiteral("4a1d")); }));
    const auto nameless = [](Session &s) {
        (void)OperationRepository(s).once({}, [](Operation &) -> Result<void> { return {}; });
    };
    QCOMPARE(fixture.writeError(nameless).code, ErrorCode::InvalidArgument);
}

void TestDatabase::textsAreValues()
{
    STORAGE_FIXTURE(fixture);
    const QStringList names{QStringLiteral("a'; DROP TABLE tag; --"),
                            QStringLiteral("$1"),
                            QStringLiteral("\\x00"),
                            QStringLiteral("שָׁלוֹם"),
                            QStringLiteral("\U0001F4A9"),
                            QStringLiteral("a\u0000b"),
                            QString(QChar(0xD800)) + QStringLiteral("lone")};
    fixture.write([&](Session &s) {
        for (const QString &name : names)
            addTag(s, name);
    });
    const auto tags = fixture.read([](Session &s) { return TagRepository(s).all(); });
    QCOMPARE(tags.size(), names.size());
    for (int i = 0; i < 5; ++i)
        QCOMPARE(tags.at(i).name, names.at(i));
    QCOMPARE(tags.at(5).name, QStringLiteral("ab"));
    QCOMPARE(tags.at(6).name, QStringLiteral("lone"));
}

void TestDatabase::changesAreToldOnce()
{
    STORAGE_FIXTURE(fixture);
    fixture.write([](Session &s) { addTag(s, QStringLiteral("before")); });
    const auto other = *Database::open(fixture.location()).wait();
    ChangeFeed feed(fixture.shared());
    QVector<Change> seen;
    connect(&feed, &ChangeFeed::changed, this, [&](const QVector<Change> &changes) { seen += changes; });
    feed.start(20ms);
    QTest::qWait(100); // the first answer says where the log stands
    for (int i = 0; i < 5; ++i) {
        Database &writer = i % 2 ? *other : fixture.database();
        QVERIFY(writer
                    .write([i](Session &s) -> Result<void> {
                        addTag(s, QStringLiteral("t%1").arg(i));
                        return {};
                    })
                    .wait());
    }
    fixture.writeError([](Session &s) {
        addTag(s, QStringLiteral("rolled back")); // leaves a hole in PostgreSQL's numbers
        throw std::runtime_error("x");
    });
    fixture.write([](Session &s) { addTag(s, QStringLiteral("last")); });
    QTRY_COMPARE(seen.size(), 6);
    QTest::qWait(100);
    QCOMPARE(seen.size(), 6);
    for (int i = 0; i < 6; ++i) {
        QCOMPARE(seen.at(i).kind, ChangeKind::Tag);
        QCOMPARE(seen.at(i).entity, i + 2);
    }
    feed.stop();
}

void TestDatabase::prunedNoticesAreMissed()
{
    STORAGE_FIXTURE(fixture);
    (void)fixture.database(); // made first
    const auto other = *Database::open(fixture.location()).wait();
    ChangeFeed feed(fixture.shared());
    QSignalSpy listening(&feed, &ChangeFeed::listening);
    QSignalSpy recovered(&feed, &ChangeFeed::recovered);
    feed.start(1h); // asks after commits of its own program only, as if it had slept
    QTRY_COMPARE(listening.size(), 1);
    const auto note = [&other](int count) {
        return other
            ->write([count](Session &s) -> Result<void> {
                for (int i = 1; i <= count; ++i)
                    s.noteChange(ChangeKind::Ticket, i);
                return {};
            })
            .wait();
    };
    QVERIFY(note(keptChanges / 2));
    fixture.write([](Session &s) { addTag(s, QStringLiteral("awake")); });
    QTest::qWait(200);
    QCOMPARE(recovered.size(), 0);     // behind, but all of it was still there
    QVERIFY(note(keptChanges + 2000)); // the first of them are pruned
    fixture.write([](Session &s) { addTag(s, QStringLiteral("awake again")); });
    QTRY_COMPARE(recovered.size(), 1);
}

void TestDatabase::lateNoticesAreTold()
{
    if (!StorageFixture::hasPostgres())
        QSKIP("CAMPANILE_TEST_POSTGRES names no server");
    StorageFixture fixture(Engine::Postgres);
    (void)fixture.database(); // made first
    const auto other = *Database::open(fixture.location()).wait();
    ChangeFeed feed(fixture.shared());
    QSignalSpy listening(&feed, &ChangeFeed::listening);
    QVector<Change> seen;
    connect(&feed, &ChangeFeed::changed, this, [&](const QVector<Change> &changes) { seen += changes; });
    feed.start(1h);
    QTRY_COMPARE(listening.size(), 1);
    // It has its number, but its commit takes longer than many others.
    std::atomic<bool> isNumbered = false;
    std::atomic<bool> mayCommit = false;
    auto late = other->write([&](Session &s) -> Result<void> {
        s.execute("INSERT INTO change_log (kind, entity, at) VALUES (5, 777, 0)");
        isNumbered = true;
        while (!mayCommit)
            QThread::msleep(1);
        return {};
    });
    QTRY_VERIFY(isNumbered);
    for (int i = 0; i < 80; ++i) {
        fixture.write([i](Session &s) { s.noteChange(ChangeKind::Ticket, i + 1); });
        QTRY_COMPARE(seen.size(), i + 1);
    }
    mayCommit = true;
    QVERIFY(late.wait());
    fixture.write([](Session &s) { s.noteChange(ChangeKind::Ticket, 1000); });
    QTRY_VERIFY(seen.contains(Change{ChangeKind::Tag, 777}));
}

void TestDatabase::sourcesAreMadeOnce()
{
    STORAGE_FIXTURE(fixture);
    (void)fixture.database(); // made first
    const auto other = *Database::open(fixture.location()).wait();
    std::atomic<bool> isMade = false;
    const auto make = [](Session &s) { return SourceRepository(s).findOrCreate(QStringLiteral("k"), QString()); };
    auto first = other->write([&](Session &s) -> Result<SourceId> {
        const SourceId id = make(s);
        isMade = true;
        QThread::msleep(300); // the other one looks meanwhile and sees nothing
        return id;
    });
    QTRY_VERIFY(isMade);
    const SourceId second = fixture.write(make);
    QCOMPARE(second, *first.wait());
}

void TestDatabase::twelveProcesses()
{
    const test::StorageFixture fixture(Engine::Sqlite);
    constexpr int processes = 12;
    constexpr int writes = 50;
    std::vector<std::unique_ptr<QProcess>> children;
    // They race for making the file, too.
    for (int i = 0; i < processes; ++i) {
        children.push_back(std::make_unique<QProcess>());
        children.back()->setProcessChannelMode(QProcess::ForwardedChannels);
        children.back()->start(
            QCoreApplication::applicationFilePath(),
            {QStringLiteral("--child"), QStringLiteral("write"), fixture.path(), QString::number(writes)});
    }
    for (const auto &child : children) {
        QVERIFY(child->waitForFinished(120'000));
        QCOMPARE(child->exitCode(), 0);
    }
    const auto database = *Database::open(fixture.location()).wait();
    const auto tags = *database->read([](Session &s) -> Result<QVector<Tag>> { return TagRepository(s).all(); }).wait();
    QCOMPARE(tags.size(), processes * writes);
    QCOMPARE(tags.last().id, TagId(processes * writes));
}

void TestDatabase::windowThreadIsRefused()
{
    test::StorageFixture fixture(Engine::Sqlite);
    fixture.database();
    const QStringList arguments{QStringLiteral("--child"), QStringLiteral("window"), fixture.path()};
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.remove(QStringLiteral("CAMPANILE_STRICT_THREADS")); // as people run it: refused, not ended
    QProcess child;
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), arguments);
    QVERIFY(child.waitForFinished(30'000));
    QCOMPARE(child.exitStatus(), QProcess::NormalExit);
    QCOMPARE(child.exitCode(), 0);
    QProcess strict;
    environment.insert(QStringLiteral("CAMPANILE_STRICT_THREADS"), QStringLiteral("1"));
    strict.setProcessEnvironment(environment);
    strict.start(QCoreApplication::applicationFilePath(), arguments);
    QVERIFY(strict.waitForFinished(30'000));
    QVERIFY(strict.readAllStandardError().contains("on the thread of the windows"));
    QCOMPARE(strict.exitStatus(), QProcess::CrashExit);
}

CAMPANILE_TEST(TestDatabase)
#include "tst_database.moc"
