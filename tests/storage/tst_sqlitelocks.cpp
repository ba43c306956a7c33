// SPDX-License-Identifier: GPL-3.0-or-later
// Something in this process opens and closes the file of an open database, as file choosers and imports do: another
// program must still not take itself for the last one, which would remove the log that this one goes on writing.
#include "storage/tag/tagrepository.h"
#include "storagefixture.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <array>

using namespace campanile;
using namespace campanile::domain;
using namespace campanile::storage;
using test::StorageFixture;

namespace {

int runOther(const QStringList &arguments)
{
    QProcess other;
    other.setProcessChannelMode(QProcess::ForwardedChannels);
    other.start(QCoreApplication::applicationFilePath(), QStringList{QStringLiteral("--child")} + arguments);
    return other.waitForFinished(60'000) && other.exitStatus() == QProcess::NormalExit ? other.exitCode() : -1;
}

int writeFromOther(const QString &path, int count)
{
    return runOther({QStringLiteral("write"), path, QString::number(count)});
}

void addTag(StorageFixture &fixture, const QString &name)
{
    fixture.write([name](Session &s) { test::addTag(s, name); });
}

qsizetype tagsOf(StorageFixture &fixture)
{
    return fixture.read([](Session &s) { return TagRepository(s).all(); }).size();
}

void lookAtHeader(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.read(16).size(), 16);
}

} // namespace

class TestSqliteLocks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void surviveALookAtTheFile();
    void surviveALookBeforeTheFirstWrite();
    void surviveAnotherDatabaseOfTheSameFile();
    void aWriterStillKeepsOthersOut();
    void theLastOneStillTidiesUp();
    void whoReadsLastMayCloseIt();
    void theFileCanBeOpenedAgainAndAgain();
};

void TestSqliteLocks::surviveALookAtTheFile()
{
    StorageFixture fixture(Engine::Sqlite);
    addTag(fixture, QStringLiteral("first"));
    lookAtHeader(fixture.path());
    QCOMPARE(writeFromOther(fixture.path(), 1), 0);
    QVERIFY2(QFileInfo::exists(fixture.path() + QStringLiteral("-wal")), "the other one removed the log in use");
    addTag(fixture, QStringLiteral("second"));
    lookAtHeader(fixture.path());
    QCOMPARE(writeFromOther(fixture.path(), 1), 0);
    QCOMPARE(tagsOf(fixture), 4);
    fixture.close();
    QCOMPARE(tagsOf(fixture), 4); // opened anew
}

/// The first connection is one that only reads: the locks of the writer come through its descriptor too.
void TestSqliteLocks::surviveALookBeforeTheFirstWrite()
{
    StorageFixture fixture(Engine::Sqlite);
    QCOMPARE(tagsOf(fixture), 0);
    lookAtHeader(fixture.path());
    QCOMPARE(writeFromOther(fixture.path(), 2), 0);
    addTag(fixture, QStringLiteral("mine"));
    QCOMPARE(writeFromOther(fixture.path(), 1), 0);
    QCOMPARE(tagsOf(fixture), 4);
    fixture.close();
    QCOMPARE(tagsOf(fixture), 4);
}

void TestSqliteLocks::surviveAnotherDatabaseOfTheSameFile()
{
    StorageFixture fixture(Engine::Sqlite);
    addTag(fixture, QStringLiteral("first"));
    // Under another name, as a link has it; opened and closed while the first one stays.
    const QString link = fixture.folder() + QStringLiteral("/link.db");
    QVERIFY(QFile::link(fixture.path(), link));
    {
        const auto again = Database::open(*DatabaseLocation::parse(fixture.path()), {}).wait();
        QVERIFY(again);
        QVERIFY((*again)->read([](Session &s) -> Result<qsizetype> { return TagRepository(s).all().size(); }).wait());
    }
    lookAtHeader(link);
    QCOMPARE(writeFromOther(fixture.path(), 1), 0);
    addTag(fixture, QStringLiteral("second"));
    fixture.close();
    QCOMPARE(tagsOf(fixture), 3);
}

void TestSqliteLocks::aWriterStillKeepsOthersOut()
{
    StorageFixture fixture(Engine::Sqlite);
    addTag(fixture, QStringLiteral("first"));
    // 200 writes of two programs in turn: each sees what the other did, or ids would clash.
    QProcess other;
    other.setProcessChannelMode(QProcess::ForwardedChannels);
    other.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--child"), QStringLiteral("write"), fixture.path(), QStringLiteral("100")});
    for (int i = 0; i < 100; ++i) {
        addTag(fixture, QStringLiteral("mine %1").arg(i));
        lookAtHeader(fixture.path());
    }
    QVERIFY(other.waitForFinished(60'000));
    QCOMPARE(other.exitCode(), 0);
    QCOMPARE(tagsOf(fixture), 201);
}

/// Whatever its threads were doing: they let go of the file at the same moment, and one of them has to be the last.
void TestSqliteLocks::theLastOneStillTidiesUp()
{
    const auto look = [](Session &s) -> Result<qsizetype> { return TagRepository(s).all().size(); };
    for (int i = 0; i < 40; ++i) {
        StorageFixture fixture(Engine::Sqlite);
        addTag(fixture, QStringLiteral("first"));
        QCOMPARE(tagsOf(fixture), 1);
        QVERIFY(QFileInfo::exists(fixture.path() + QStringLiteral("-wal")));
        Database &database = fixture.database();
        std::array looks{database.read(look), database.read(look), database.search(look), database.count(look),
                         database.readBulk(look)};
        if (i % 2 == 0) {
            for (auto &task : looks)
                QVERIFY(task.wait());
        }
        fixture.close();
        QVERIFY2(!QFileInfo::exists(fixture.path() + QStringLiteral("-wal")), qPrintable(QString::number(i)));
        QVERIFY(!QFileInfo::exists(fixture.path() + QStringLiteral("-shm")));
    }
}

/// A job that holds the last reference closes the database from one of its own threads.
void TestSqliteLocks::whoReadsLastMayCloseIt()
{
    StorageFixture fixture(Engine::Sqlite);
    addTag(fixture, QStringLiteral("first"));
    auto own = fixture.shared();
    fixture.close();
    const std::weak_ptr<Database> watched = own;
    Database *database = own.get();
    auto looked = database->read([own = std::move(own)](Session &s) mutable -> Result<qsizetype> {
        const qsizetype size = TagRepository(s).all().size();
        own.reset();
        return size;
    });
    QCOMPARE(looked.wait().value(), 1);
    QTRY_VERIFY(watched.expired());
}

/// Nothing stays behind: neither locks that would keep another program from tidying up, nor descriptors.
void TestSqliteLocks::theFileCanBeOpenedAgainAndAgain()
{
    StorageFixture fixture(Engine::Sqlite);
    const auto descriptors = [] {
        return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries | QDir::System).size();
    };
    addTag(fixture, QStringLiteral("first"));
    fixture.close();
    const qsizetype before = descriptors();
    for (int i = 0; i < 20; ++i) {
        addTag(fixture, QStringLiteral("again %1").arg(i));
        fixture.close();
    }
    QCOMPARE(descriptors(), before);
    QCOMPARE(writeFromOther(fixture.path(), 1), 0);
    QVERIFY(!QFileInfo::exists(fixture.path() + QStringLiteral("-wal")));
    QCOMPARE(tagsOf(fixture), 22);
}

CAMPANILE_TEST(TestSqliteLocks)

#include "tst_sqlitelocks.moc"
