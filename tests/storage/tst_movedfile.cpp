// SPDX-License-Identifier: GPL-3.0-or-later
// The file of an open database is moved, deleted or replaced: nothing is written into a file that nobody will open
// again, nothing of the old one gets into the new one, and what was acknowledged before is in the file that went.
#include "storage/core/changefeed.h"
#include "storage/maintenance/doctor.h"
#include "storagefixture.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>

using namespace campanile;
using namespace campanile::domain;
using namespace campanile::storage;
using test::StorageFixture;

namespace {

constexpr auto count = [](Session &s) { return s.allocateIds("counted"); };

/// How often count() was written into it.
qint64 counted(const QString &path)
{
    const auto opened = Database::open(*DatabaseLocation::parse(path), {.readOnly = true}).wait();
    if (!opened)
        return -1;
    const auto found = (*opened)
                           ->read([](Session &s) -> Result<qint64> {
                               Statement row = s.prepare("SELECT next FROM id_counter WHERE name = 'counted'");
                               row.bind();
                               return row.next() ? row.int64(0) - 1 : 0;
                           })
                           .wait();
    return found ? *found : -1;
}

} // namespace

class TestMovedFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void movedAway();
    void deleted();
    void replaced_data();
    void replaced();
    void openedLate();
    void theFeedTells();
};

void TestMovedFile::movedAway()
{
    StorageFixture fixture(Engine::Sqlite);
    fixture.write(count);
    const QString away = fixture.path() + QStringLiteral(".away");
    QVERIFY(QFile::rename(fixture.path(), away));
    QCOMPARE(fixture.writeError(count).code, ErrorCode::DatabaseMoved);
    QCOMPARE(fixture.readError([](Session &) {}).code, ErrorCode::DatabaseMoved);
    QVERIFY(!QFile::exists(fixture.path()));
    // Everything that was acknowledged went with it; nothing waits in a log where it was.
    QCOMPARE(QFileInfo(fixture.path() + QStringLiteral("-wal")).size(), 0);
    QCOMPARE(counted(away), 1);
    QVERIFY(QFile::rename(away, fixture.path()));
    fixture.write(count); // back, and nothing has to be opened again
    fixture.close();
    QCOMPARE(counted(fixture.path()), 2);
}

void TestMovedFile::deleted()
{
    StorageFixture fixture(Engine::Sqlite);
    fixture.write(count);
    QVERIFY(QFile::remove(fixture.path()));
    QCOMPARE(fixture.writeError(count).code, ErrorCode::DatabaseMoved);
    fixture.close();
    QVERIFY(!QFile::exists(fixture.path()));
}

void TestMovedFile::replaced_data()
{
    QTest::addColumn<bool>("readFirst");
    QTest::newRow("a change notices") << false;
    QTest::newRow("a look notices") << true;
}

void TestMovedFile::replaced()
{
    QFETCH(bool, readFirst);
    StorageFixture fixture(Engine::Sqlite);
    StorageFixture other(Engine::Sqlite);
    for (int i = 0; i < 3; ++i)
        other.write(count);
    other.close();
    fixture.write(count);
    const QString away = fixture.path() + QStringLiteral(".away");
    QVERIFY(QFile::rename(fixture.path(), away));
    QVERIFY(QFile::copy(other.path(), fixture.path()));
    if (readFirst) {
        QCOMPARE(fixture.readError([](Session &) {}).code, ErrorCode::DatabaseMoved);
        QTRY_COMPARE(QFileInfo(fixture.path() + QStringLiteral("-wal")).size(), 0);
    } else {
        QCOMPARE(fixture.writeError(count).code, ErrorCode::DatabaseMoved);
    }
    fixture.close();
    QCOMPARE(counted(away), 1);
    QCOMPARE(counted(fixture.path()), 3);
    const auto opened = Database::open(*DatabaseLocation::parse(fixture.path()), {}).wait();
    QVERIFY(opened);
    const auto health =
        (*opened)->readBulk([](Session &s) -> Result<DoctorReport> { return Doctor(s).examine(); }).wait();
    QVERIFY(health && health->isHealthy());
}

/// The writer's connection is made with its first change: it must not take the successor for the file.
void TestMovedFile::openedLate()
{
    StorageFixture other(Engine::Sqlite);
    other.write(count);
    other.close();
    StorageFixture fixture(Engine::Sqlite);
    fixture.read([](Session &) {});
    QVERIFY(QFile::remove(fixture.path()));
    QVERIFY(QFile::copy(other.path(), fixture.path()));
    QCOMPARE(fixture.writeError(count).code, ErrorCode::DatabaseMoved);
    fixture.close();
    QCOMPARE(counted(fixture.path()), 1);
}

void TestMovedFile::theFeedTells()
{
    StorageFixture fixture(Engine::Sqlite);
    fixture.write(count);
    ChangeFeed feed(fixture.shared());
    QSignalSpy lost(&feed, &ChangeFeed::lost);
    QSignalSpy recovered(&feed, &ChangeFeed::recovered);
    QSignalSpy listening(&feed, &ChangeFeed::listening);
    feed.start(std::chrono::milliseconds(20));
    QTRY_COMPARE(listening.size(), 1);
    const QString away = fixture.path() + QStringLiteral(".away");
    QVERIFY(QFile::rename(fixture.path(), away));
    QTRY_COMPARE(lost.size(), 1);
    QCOMPARE(lost.first().first().value<Error>().code, ErrorCode::DatabaseMoved);
    QVERIFY(QFile::rename(away, fixture.path()));
    QTRY_COMPARE(recovered.size(), 1);
}

CAMPANILE_TEST(TestMovedFile)

#include "tst_movedfile.moc"
