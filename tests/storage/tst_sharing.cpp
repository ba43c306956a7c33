// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/changefeed.h"
#include "storage/core/changelog.h"
#include "storage/core/database.h"
#include "storage/operation/operationrepository.h"
#include "storage/tag/tagrepository.h"
#include "storagefixture.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QThread>

#include <atomic>
#include <chrono>

using namespace campanile;
using namespace campanile::domain;
using namespace campanile::storage;
using namespace std::chrono_literals;
using test::addTag;
using test::StorageFixture;

/// What programs that share a database do to each other, and what a long day leaves behind.
class SharingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRetryWaitsForTheFirstAttempt_data() { StorageFixture::addEngines(); }
    void theRetryWaitsForTheFirstAttempt();
    void aLongGapIsNoSilence_data() { StorageFixture::addEngines(); }
    void aLongGapIsNoSilence();
    void aHeldLockIsNotWaitedForForEver();
    void eachLaneHasItsDeadlines();
    void preparedStatementsAreForgotten_data() { StorageFixture::addEngines(); }
    void preparedStatementsAreForgotten();
    void theViewOfALongJobCanBeRenewed_data() { StorageFixture::addEngines(); }
    void theViewOfALongJobCanBeRenewed();
};

void SharingTest::theRetryWaitsForTheFirstAttempt()
{
    STORAGE_FIXTURE(fixture);
    fixture.write([](Session &s) { addTag(s, QStringLiteral("noted")); });
    const auto other = *Database::open(fixture.location()).wait();
    std::atomic<int> runs = 0;
    std::atomic<bool> isDone = false;
    std::atomic<bool> mayCommit = false;
    std::atomic<bool> fails = false;
    // The answer to the first COMMIT is lost while the server is still at it: the client asks again on a new
    // connection.
    const auto attempt = [&](const QString &id, bool isFirst) {
        return [&, id, isFirst](Session &s) -> Result<Operation> {
            Result<Operation> done = OperationRepository(s).once(
                {id, fromMs(5), QStringLiteral("note"), AgentId(3), {}}, [&](Operation &operation) -> Result<void> {
                    operation.receipt = {{QStringLiteral("run"), ++runs}};
                    s.execute("UPDATE tag SET name = name || '+' WHERE id = 1");
                    return {};
                });
            isDone = true;
            while (isFirst && !mayCommit)
                QThread::msleep(1);
            if (isFirst && fails)
                return fail(ErrorCode::DatabaseLost);
            return done;
        };
    };
    auto first = other->write(attempt(QStringLiteral("4a1e"), true));
    QTRY_VERIFY(isDone);
    auto retry = fixture.database().write(attempt(QStringLiteral("4a1e"), false));
    QTest::qWait(150);
    QVERIFY(!retry.isFinished());
    mayCommit = true;
    QVERIFY(first.wait());
    const Result<Operation> answer = retry.wait();
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().technical));
    QCOMPARE(answer->receipt.value(QStringLiteral("run")).toInt(), 1);
    QCOMPARE(runs, 1);
    // A first attempt that comes to nothing leaves the work to the retry.
    isDone = mayCommit = false;
    fails = true;
    auto lost = other->write(attempt(QStringLiteral("4a1f"), true));
    QTRY_VERIFY(isDone);
    auto again = fixture.database().write(attempt(QStringLiteral("4a1f"), false));
    QTest::qWait(50);
    mayCommit = true;
    QVERIFY(!lost.wait());
    const Result<Operation> done = again.wait();
    QVERIFY(done);
    QCOMPARE(done->receipt.value(QStringLiteral("run")).toInt(), 3);
    QCOMPARE(fixture.read([](Session &s) { return TagRepository(s).all(); }).first().name, QStringLiteral("noted++"));
}

void SharingTest::aLongGapIsNoSilence()
{
    STORAGE_FIXTURE(fixture);
    fixture.write([](Session &s) { s.noteChange(ChangeKind::Ticket, 1); });
    const auto other = *Database::open(fixture.location()).wait();
    ChangeFeed feed(fixture.shared());
    QSignalSpy listening(&feed, &ChangeFeed::listening);
    QSignalSpy recovered(&feed, &ChangeFeed::recovered);
    QVector<Change> seen;
    connect(&feed, &ChangeFeed::changed, this, [&](const QVector<Change> &changes) { seen += changes; });
    feed.start(1h);
    QTRY_COMPARE(listening.size(), 1);
    const auto put = [](Session &s, qint64 seq, qint64 entity) {
        const bool isPostgres = s.connection().engine() == Engine::Postgres; // it insists on its own numbers
        s.execute(std::string("INSERT INTO change_log (seq, kind, entity, at) ") +
                      (isPostgres ? "OVERRIDING SYSTEM VALUE " : "") + "VALUES ($1, 5, $2, 0)",
                  seq, entity);
    };
    // A colleague's large transaction was given its numbers first and is committed last.
    const qint64 before = fixture.read([](Session &s) { return lastChange(s); });
    QVERIFY(other
                ->write([&](Session &s) -> Result<void> {
                    put(s, before + 6000, 700);
                    return {};
                })
                .wait());
    fixture.write([](Session &s) { s.noteChange(ChangeKind::Tag, 0); }); // it looks at once
    QTRY_VERIFY(seen.contains(Change{ChangeKind::Tag, 700}));
    QCOMPARE(recovered.size(), 1); // not all numbers of the gap are kept: all is looked at again
    QVERIFY(other
                ->write([&](Session &s) -> Result<void> {
                    put(s, before + 5000, 701);
                    return {};
                })
                .wait());
    fixture.write([](Session &s) { s.noteChange(ChangeKind::Tag, 0); });
    QTRY_VERIFY(seen.contains(Change{ChangeKind::Tag, 701}));
    QCOMPARE(recovered.size(), 2); // it may not have come alone
    feed.stop();
}

void SharingTest::aHeldLockIsNotWaitedForForEver()
{
    if (!StorageFixture::hasPostgres())
        QSKIP("CAMPANILE_TEST_POSTGRES names no server");
    StorageFixture fixture(Engine::Postgres);
    fixture.write([](Session &s) { addTag(s, QStringLiteral("held")); });
    const auto holder = connectTo(fixture.location(), {});
    holder->begin(TransactionKind::Write);
    holder->script("UPDATE tag SET name = 'mine' WHERE id = 1");
    const auto errorOf = [](Connection &connection, const QByteArray &sql) {
        try {
            connection.script(sql);
        } catch (const StorageError &error) {
            return error.error();
        }
        return Error{ErrorCode::Internal, {}, QStringLiteral("no error"), false};
    };
    const auto impatient = connectTo(fixture.location(), {.deadlines = {.lock = 100ms}});
    impatient->begin(TransactionKind::Write);
    const Error locked = errorOf(*impatient, "UPDATE tag SET name = 'yours' WHERE id = 1");
    QCOMPARE(locked.code, ErrorCode::DatabaseBusy);
    QVERIFY(locked.retryable);
    impatient->rollback();
    QVERIFY(impatient->isUsable());
    // The deadline of a statement is nobody's cancelling.
    const auto brisk = connectTo(fixture.location(), {.deadlines = {.statement = 100ms}});
    const Error slow = errorOf(*brisk, "SELECT pg_sleep(20)");
    QCOMPARE(slow.code, ErrorCode::DatabaseBusy);
    QVERIFY(slow.retryable);
    const auto patient = connectTo(fixture.location(), {});
    patient->interrupt();
    QCOMPARE(errorOf(*patient, "SELECT pg_sleep(20)").code, ErrorCode::Cancelled);
    // Who says nothing any more loses the lock.
    const auto silent = connectTo(fixture.location(), {.deadlines = {.idle = 200ms}});
    holder->rollback();
    silent->begin(TransactionKind::Write);
    silent->script("UPDATE tag SET name = 'mine' WHERE id = 1");
    QThread::msleep(600);
    patient->clearInterrupt();
    patient->script("UPDATE tag SET name = 'yours' WHERE id = 1");
    const Error ended = errorOf(*silent, "SELECT 1");
    QCOMPARE(ended.code, ErrorCode::DatabaseLost);
}

void SharingTest::eachLaneHasItsDeadlines()
{
    if (!StorageFixture::hasPostgres())
        QSKIP("CAMPANILE_TEST_POSTGRES names no server");
    StorageFixture fixture(Engine::Postgres);
    const auto ask = [](Session &s) -> Result<QStringList> {
        Statement row = s.prepare("SELECT current_setting('lock_timeout'), current_setting('statement_timeout'), "
                                  "current_setting('idle_in_transaction_session_timeout')");
        row.bind();
        if (!row.next())
            return QStringList();
        return QStringList{row.text(0), row.text(1), row.text(2)};
    };
    const auto texts = [](const char *all) { return QString::fromLatin1(all).split(QChar(u' ')); };
    QCOMPARE(*fixture.database().write(ask).wait(), texts("10s 1min 1min"));
    QCOMPARE(*fixture.database().read(ask).wait(), texts("10s 1min 10min"));
    QCOMPARE(*fixture.database().search(ask).wait(), texts("10s 1min 10min"));
    QCOMPARE(*fixture.database().readBulk(ask).wait(), texts("10s 0 10min"));
}

void SharingTest::preparedStatementsAreForgotten()
{
    STORAGE_FIXTURE(fixture);
    fixture.write([](Session &s) { addTag(s, QStringLiteral("one")); });
    const auto askMany = [](Session &s) {
        Statement held = s.prepare("SELECT name FROM tag WHERE id = 1");
        held.bind();
        const bool isThere = held.next();
        for (std::size_t i = 0; i < 3 * StatementCache::most; ++i) {
            Statement row = s.prepare("SELECT " + std::to_string(i) + " FROM tag");
            row.bind();
            if (!row.next() || row.int64(0) != qint64(i))
                return QString();
        }
        return isThere ? held.text(0) : QString(); // what is in use stays, however long ago it was asked for
    };
    QCOMPARE(fixture.read(askMany), QStringLiteral("one"));
    const auto connection = connectTo(fixture.location(), {});
    StatementCache cache;
    for (std::size_t i = 0; i < 3 * StatementCache::most; ++i) {
        const auto first = cache.take(*connection, "SELECT name FROM tag");
        QVERIFY(cache.take(*connection, "SELECT name FROM tag") != first); // one of its own for whoever comes second
        (void)cache.take(*connection, "SELECT " + std::to_string(i))->step();
    }
    QCOMPARE(cache.size(), StatementCache::most);
    const auto again = cache.take(*connection, "SELECT 1");
    QVERIFY(again->step());
    QCOMPARE(again->int64(0), 1);
    again->reset();
    if (fixture.location().engine() != Engine::Postgres)
        return;
    connection->begin(TransactionKind::Read); // the server forgets them too
    const auto count = connection->prepare("SELECT count(*) FROM pg_prepared_statements");
    QVERIFY(count->step());
    QVERIFY2(count->int64(0) <= qint64(StatementCache::most) + 2, QByteArray::number(count->int64(0)).constData());
    count->reset();
    connection->rollback();
}

void SharingTest::theViewOfALongJobCanBeRenewed()
{
    STORAGE_FIXTURE(fixture);
    fixture.write([](Session &s) { addTag(s, QStringLiteral("one")); });
    std::atomic<bool> hasLooked = false;
    std::atomic<bool> isWritten = false;
    auto job = fixture.database().readBulk([&](Session &s) -> Result<QVector<qsizetype>> {
        QVector<qsizetype> counts{TagRepository(s).all().size()};
        hasLooked = true;
        while (!isWritten)
            QThread::msleep(1);
        counts.append(TagRepository(s).all().size());
        s.renewView();
        counts.append(TagRepository(s).all().size());
        return counts;
    });
    QTRY_VERIFY(hasLooked);
    fixture.write([](Session &s) { addTag(s, QStringLiteral("two")); });
    isWritten = true;
    QCOMPARE(*job.wait(), (QVector<qsizetype>{1, 1, 2}));
    QCOMPARE(fixture.writeError([](Session &s) { s.renewView(); }).code, ErrorCode::Internal);
}

CAMPANILE_TEST(SharingTest)
#include "tst_sharing.moc"
