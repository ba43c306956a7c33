// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/dialect.h"
#include "storage/core/migrator.h"
#include "storage/core/sqlitefile.h"
#include "storage/maintenance/schemanames.h"
#include "storage/tag/tagrepository.h"
#include "storagefixture.h"
#include "support/testmain.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QUrl>

#include <sqlite3.h>

using namespace campanile;
using namespace campanile::domain;
using namespace campanile::storage;
using test::StorageFixture;

namespace {

/// What another program does to a file.
void rawSql(const QString &path, const char *sql)
{
    sqlite3 *db = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &db), SQLITE_OK);
    QCOMPARE(sqlite3_exec(db, sql, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(db);
}

QByteArray fileHash(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256)
                                      : QByteArray();
}

Error openError(const DatabaseLocation &location, OpenOptions options = {})
{
    const auto opened = Database::open(location, options).wait();
    return opened ? Error{ErrorCode::Internal, {}, QStringLiteral("opened"), false} : opened.error();
}

} // namespace

class TestOpening : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newFileIsPrivate();
    void missingFile();
    void newerIsRefusedUntouched();
    void newerSchemaOnPostgres();
    void schemaWithCapitals();
    void newerWithMinReaderIsReadable();
    void filesOfOthersAreRefused();
    void corruptFile();
    void readOnlyFile();
    void openedReadOnly_data() { StorageFixture::addEngines(); }
    void openedReadOnly();
    void interruptedCreation();
    void networkFileSystems();
    void locations();
    void addressesLeadBack_data();
    void addressesLeadBack();
    void namesThatOnlyLookLikeServers();
    void anUnreadableAddressKeepsItsPassword();
    void passwords();
    void everyDatabaseHasItsOwnId_data() { StorageFixture::addEngines(); }
    void everyDatabaseHasItsOwnId();
    void hostsThatTheUriLeavesOut();
    void dialectRefusesMistakes();
};

void TestOpening::newFileIsPrivate()
{
    StorageFixture fixture(Engine::Sqlite);
    fixture.database();
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(fixture.path()) & others, QFile::Permissions());
    fixture.write([](Session &s) { s.allocateIds("x"); });
    QCOMPARE(QFile::permissions(fixture.path() + QStringLiteral("-wal")) & others, QFile::Permissions());
    fixture.read([](Session &s) {
        const auto value = [&s](const char *sql) {
            Statement statement = s.prepare(sql);
            statement.bind();
            return statement.next() ? statement.text(0) : QString();
        };
        QCOMPARE(value("PRAGMA journal_mode"), QStringLiteral("wal"));
        QCOMPARE(value("PRAGMA foreign_keys"), QStringLiteral("1"));
    });
    fixture.write([](Session &s) {
        Statement statement = s.prepare("PRAGMA synchronous");
        statement.bind();
        QVERIFY(statement.next());
        QCOMPARE(statement.int64(0), 2); // FULL
    });
}

void TestOpening::missingFile()
{
    const StorageFixture fixture(Engine::Sqlite);
    QCOMPARE(openError(fixture.location()).code, ErrorCode::DatabaseCannotOpen);
    QVERIFY(!QFile::exists(fixture.path()));
    QCOMPARE(openError(*DatabaseLocation::parse(fixture.folder())).code, ErrorCode::DatabaseCannotOpen);
}

void TestOpening::newerIsRefusedUntouched()
{
    StorageFixture fixture(Engine::Sqlite);
    fixture.database();
    fixture.close();
    rawSql(fixture.path(), "PRAGMA user_version = 99; UPDATE meta SET value = '50' WHERE key = 'minReader'");
    const QByteArray before = fileHash(fixture.path());
    const QStringList files = QDir(fixture.folder()).entryList(QDir::Files);
    for (const OpenOptions options : {OpenOptions{}, OpenOptions{.create = true}, OpenOptions{.readOnly = true}}) {
        const Error error = openError(fixture.location(), options);
        QCOMPARE(error.code, ErrorCode::DatabaseNewer);
        QCOMPARE(error.args,
                 (QStringList{fixture.path(), QStringLiteral("99"), QString::number(latestSchemaVersion())}));
    }
    QCOMPARE(fileHash(fixture.path()), before);
    QCOMPARE(QDir(fixture.folder()).entryList(QDir::Files), files);
}

void TestOpening::newerSchemaOnPostgres()
{
    if (!StorageFixture::hasPostgres())
        QSKIP("CAMPANILE_TEST_POSTGRES names no server");
    StorageFixture fixture(Engine::Postgres);
    fixture.write([](Session &s) {
        s.execute("UPDATE meta SET value = '99' WHERE key = 'schemaVersion'");
        s.execute("UPDATE meta SET value = '50' WHERE key = 'minReader'");
    });
    fixture.close();
    QCOMPARE(openError(fixture.location()).code, ErrorCode::DatabaseNewer);
}

void TestOpening::schemaWithCapitals()
{
    if (!StorageFixture::hasPostgres())
        QSKIP("CAMPANILE_TEST_POSTGRES names no server");
    StorageFixture fixture(Engine::Postgres);
    const QString name = QStringLiteral("Desk_%1").arg(QCoreApplication::applicationPid());
    const auto run = [&](const char *sql) {
        fixture.write([&](Session &s) { s.execute(QString::fromLatin1(sql).arg(name).toStdString()); });
    };
    run("CREATE SCHEMA \"%1\"");
    const QString own = fixture.uri().section(QStringLiteral("search_path%3D"), -1);
    const auto location = DatabaseLocation::parse(fixture.uri().replace(own, u"%22" + name + u"%22"));
    {
        const auto opened = Database::open(*location, {.create = true}).wait();
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().technical));
        const auto missing = (*opened)
                                 ->read([](Session &s) -> Result<qint64> {
                                     const QSet<QByteArray> present = presentSchemaObjects(s);
                                     const auto expected = expectedSchemaObjects(s.dialect());
                                     return std::count_if(expected.begin(), expected.end(), [&](const SchemaObject &o) {
                                         return !present.contains(o.name);
                                     });
                                 })
                                 .wait();
        QCOMPARE(*missing, 0);
    }
    QVERIFY(Database::open(*location, {}).wait());
    run("DROP SCHEMA \"%1\" CASCADE");
}

void TestOpening::newerWithMinReaderIsReadable()
{
    StorageFixture fixture(Engine::Sqlite);
    fixture.write([](Session &s) { static_cast<void>(TagRepository(s).findOrCreate(QStringLiteral("kept"))); });
    fixture.close();
    rawSql(fixture.path(), "PRAGMA user_version = 99");
    const QByteArray before = fileHash(fixture.path());
    QVERIFY(fixture.database().isReadOnly());
    QCOMPARE(fixture.database().schemaVersion(), 99);
    QCOMPARE(fixture.read([](Session &s) { return TagRepository(s).all(); }).size(), 1);
    QCOMPARE(fixture.writeError([](Session &s) { s.allocateIds("x"); }).code, ErrorCode::DatabaseReadOnly);
    fixture.close();
    QCOMPARE(fileHash(fixture.path()), before);
}

void TestOpening::filesOfOthersAreRefused()
{
    const StorageFixture fixture(Engine::Sqlite);
    rawSql(fixture.path(), "CREATE TABLE bookmark (url TEXT); INSERT INTO bookmark VALUES ('x')");
    QByteArray before = fileHash(fixture.path());
    QCOMPARE(openError(fixture.location(), {.create = true}).code, ErrorCode::DatabaseNotOurs);
    QCOMPARE(fileHash(fixture.path()), before);
    rawSql(fixture.path(), "PRAGMA application_id = 1234");
    QCOMPARE(openError(fixture.location()).code, ErrorCode::DatabaseNotOurs);
    // Left open in write-ahead mode by a program that died: the header still says nothing.
    rawSql(fixture.path(), "PRAGMA application_id = 0; PRAGMA journal_mode = WAL");
    QFile log(fixture.path() + QStringLiteral("-wal"));
    QVERIFY(log.open(QFile::WriteOnly));
    log.write("not a log");
    log.close();
    before = fileHash(fixture.path());
    QCOMPARE(openError(fixture.location()).code, ErrorCode::DatabaseNotOurs);
    QCOMPARE(fileHash(fixture.path()), before);
    const QString text = fixture.folder() + QStringLiteral("/notes.txt");
    QFile file(text);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    QCOMPARE(openError(*DatabaseLocation::parse(text)).code, ErrorCode::DatabaseNotOurs);
}

void TestOpening::corruptFile()
{
    StorageFixture fixture(Engine::Sqlite);
    fixture.write([](Session &s) {
        for (int i = 0; i < 2000; ++i)
            s.execute("INSERT INTO tag (id, name, name_key, import_id) VALUES ($1, $2, $2, 0)", i + 1,
                      QString::number(i));
    });
    fixture.close();
    QFile file(fixture.path());
    QVERIFY(file.open(QFile::ReadWrite));
    const QByteArray whole = file.readAll();
    QVERIFY(file.resize(whole.size() / 2));
    file.close();
    QCOMPARE(openError(fixture.location()).code, ErrorCode::DatabaseCorrupt);
    // Rubbish behind an intact first page is found by the first job that meets it, and said as such.
    QVERIFY(file.open(QFile::ReadWrite));
    file.write(whole);
    file.seek(4096 * 2);
    file.write(QByteArray(static_cast<int>(whole.size()) - 4096 * 2, '\x5a'));
    file.close();
    const auto opened = Database::open(fixture.location()).wait();
    const Error error = opened
                            ? (*opened)
                                  ->read([](Session &s) -> Result<qsizetype> { return TagRepository(s).all().size(); })
                                  .wait()
                                  .error()
                            : opened.error();
    QCOMPARE(error.code, ErrorCode::DatabaseCorrupt);
}

void TestOpening::readOnlyFile()
{
    StorageFixture fixture(Engine::Sqlite);
    fixture.write([](Session &s) { static_cast<void>(TagRepository(s).findOrCreate(QStringLiteral("kept"))); });
    fixture.close();
    QVERIFY(QFile::setPermissions(fixture.path(), QFile::ReadOwner));
    const QByteArray before = fileHash(fixture.path());
    QVERIFY(fixture.database().isReadOnly());
    QCOMPARE(fixture.read([](Session &s) { return TagRepository(s).all(); }).size(), 1);
    const Error error = fixture.writeError([](Session &s) { s.allocateIds("x"); });
    QCOMPARE(error.code, ErrorCode::DatabaseReadOnly);
    QCOMPARE(error.args, QStringList{fixture.path()});
    fixture.close();
    QCOMPARE(fileHash(fixture.path()), before);
}

void TestOpening::openedReadOnly()
{
    STORAGE_FIXTURE(fixture);
    fixture.database();
    const auto reader = *Database::open(fixture.location(), {.readOnly = true}).wait();
    QVERIFY(reader->isReadOnly());
    const auto done = reader->write([](Session &s) -> Result<qint64> { return s.allocateIds("x"); }).wait();
    QCOMPARE(done.error().code, ErrorCode::DatabaseReadOnly);
    // It sees what others write meanwhile.
    fixture.write([](Session &s) { static_cast<void>(TagRepository(s).findOrCreate(QStringLiteral("new"))); });
    const auto tags =
        reader->read([](Session &s) -> Result<qsizetype> { return TagRepository(s).all().size(); }).wait();
    QCOMPARE(*tags, 1);
}

void TestOpening::interruptedCreation()
{
    StorageFixture empty(Engine::Sqlite);
    QFile file(empty.path());
    QVERIFY(file.open(QFile::WriteOnly));
    file.close();
    QCOMPARE(empty.write([](Session &s) { return s.allocateIds("x"); }), 1);
    StorageFixture bare(Engine::Sqlite);
    rawSql(bare.path(), "PRAGMA journal_mode = WAL"); // a header, no table yet
    QVERIFY(QFile(bare.path()).size() > 0);
    QCOMPARE(bare.write([](Session &s) { return s.allocateIds("x"); }), 1);
}

void TestOpening::networkFileSystems()
{
    for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "9p", "fuse.sshfs"})
        QVERIFY2(isNetworkFileSystem(type), type);
    for (const char *type : {"ext4", "btrfs", "xfs", "tmpfs", "overlay", "fuseblk", "zfs", ""})
        QVERIFY2(!isNetworkFileSystem(type), type);
}

void TestOpening::locations()
{
    const auto parse = [](const char *text) { return DatabaseLocation::parse(QString::fromUtf8(text)); };
    QCOMPARE(parse("/a/../b/c.db")->path(), QStringLiteral("/b/c.db"));
    QVERIFY(QDir::isAbsolutePath(parse("x.db")->path()));
    QVERIFY(!parse(" "));
    QCOMPARE(parse("postgresql://ana@127.0.0.1:5433/desk")->engine(), Engine::Postgres);
    QCOMPARE(parse("postgresql://ana:secret@localhost:5433/desk")->display(),
             QStringLiteral("postgresql://ana@localhost:5433/desk"));
    QVERIFY(!parse("postgresql://[bad"));
    // Far away only where nobody can stand between.
    QVERIFY(parse("postgresql://ana@db.example.com/desk")
                ->connectionUri()
                .endsWith(QStringLiteral("?sslmode=verify-full&channel_binding=require")));
    QVERIFY(parse("postgresql://ana@db.example.com/desk?sslmode=verify-full"));
    QCOMPARE(parse("postgresql://ana@db.example.com/desk?sslmode=require").error().args.first(),
             QStringLiteral("sslmode"));
    QCOMPARE(parse("postgresql://ana:secret@db.example.com/desk").error().args.first(), QStringLiteral("password"));
    QVERIFY(!parse("postgresql://ana@localhost,db.example.com/desk?sslmode=disable"));
}

void TestOpening::addressesLeadBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    const auto row = [](const char *name, const char *text, const char *address) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(address);
    };
    row("short", "postgres://localhost/desk", "postgresql://localhost/desk");
    row("password", "postgresql://ana:s%40cret@localhost:5433/desk", "postgresql://ana@localhost:5433/desk");
    row("password as a parameter", "postgresql://localhost/desk?password=secret&sslpassword=other",
        "postgresql://localhost/desk");
    row("parameters", "postgresql://ana@localhost/desk?options=-csearch_path%3Done&connect_timeout=3",
        "postgresql://ana@localhost/desk?connect_timeout=3&options=-csearch_path%3Done");
    row("socket", "postgresql:///desk?host=/var/run/postgresql", "postgresql:///desk?host=%2Fvar%2Frun%2Fpostgresql");
    row("several hosts", "postgresql://localhost:1,127.0.0.1:2/desk",
        "postgresql:///desk?host=localhost%2C127.0.0.1&port=1%2C2");
    row("IPv6", "postgresql://[::1]:5433/desk", "postgresql:///desk?host=%3A%3A1&port=5433");
    row("letters", "postgresql://mar%C3%ADa%20luz@localhost/help%20desk%3F",
        "postgresql://mar%C3%ADa%20luz@localhost/help%20desk%3F");
    row("far away", "postgresql://ana@db.example.com/desk?sslrootcert=/etc/ssl/ours.pem",
        "postgresql://ana@db.example.com/desk?channel_binding=require&sslmode=verify-full&"
        "sslrootcert=%2Fetc%2Fssl%2Fours.pem");
    row("file", "/a/../b/postgres.db", "/b/postgres.db");
}

void TestOpening::addressesLeadBack()
{
    QFETCH(QString, text);
    QFETCH(QString, address);
    const auto location = DatabaseLocation::parse(text);
    QVERIFY(location);
    QCOMPARE(location->address(), address);
    const auto again = DatabaseLocation::parse(address);
    QVERIFY(again);
    QCOMPARE(again->engine(), location->engine());
    QCOMPARE(again->address(), address);
    QCOMPARE(again->display(), location->display());
    QCOMPARE(location->withPassword(QStringLiteral("secret")).address(), address);
}

void TestOpening::namesThatOnlyLookLikeServers()
{
    for (const char *text : {"postgres.db", "postgresql", "postgres-copy.db", "./postgresql:/x"}) {
        const auto location = DatabaseLocation::parse(QString::fromUtf8(text));
        QVERIFY2(location && location->engine() == Engine::Sqlite, text);
        QVERIFY2(!DatabaseLocation::isServer(QString::fromUtf8(text)), text);
    }
}

void TestOpening::anUnreadableAddressKeepsItsPassword()
{
    const Error error = DatabaseLocation::parse(QStringLiteral("postgresql://ana:secret@[bad/desk?password=x")).error();
    QVERIFY2(!error.args.join(QChar(u' ')).contains(QStringLiteral("secret")),
             qPrintable(error.args.join(QChar(u' '))));
    QVERIFY(!error.args.join(QChar(u' ')).contains(QStringLiteral("password")));
}

/// The server of the tests asks for a password.
void TestOpening::passwords()
{
    if (!StorageFixture::hasPostgres())
        QSKIP("no PostgreSQL");
    StorageFixture fixture(Engine::Postgres);
    fixture.database();
    const auto given = qgetenv("PGPASSWORD");
    const auto restore = qScopeGuard([&] {
        if (!given.isNull())
            qputenv("PGPASSWORD", given);
    });
    qunsetenv("PGPASSWORD");
    const QUrl whole(fixture.uri());
    const QString password = whole.password().isEmpty() ? QString::fromUtf8(given) : whole.password();
    if (password.isEmpty())
        QSKIP("this server lets everybody in");
    const auto bare = DatabaseLocation::parse(DatabaseLocation::parse(fixture.uri())->address() +
                                              QStringLiteral("&passfile=%2Fdev%2Fnull"));
    QVERIFY(bare);
    QCOMPARE(openError(*bare).code, ErrorCode::DatabasePassword);
    QCOMPARE(openError(bare->withPassword(QStringLiteral("wrong"))).code, ErrorCode::DatabasePassword);
    const auto opened = Database::open(bare->withPassword(password), {}).wait();
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().technical));
    QCOMPARE((*opened)->id(), fixture.database().id());
    // Another failure behind the right password is told as what it is.
    const QString missing =
        bare->address().replace(QRegularExpression(QStringLiteral("/[^/?]*\\?")), QStringLiteral("/no_such?"));
    QCOMPARE(openError(DatabaseLocation::parse(missing)->withPassword(password)).code, ErrorCode::DatabaseCannotOpen);
}

void TestOpening::everyDatabaseHasItsOwnId()
{
    STORAGE_FIXTURE(fixture);
    StorageFixture other(fixture.location().engine());
    const QString id = fixture.database().id();
    QCOMPARE(id.size(), 36);
    QVERIFY(other.database().id() != id);
    fixture.close();
    QCOMPARE(fixture.database().id(), id);
}

void TestOpening::hostsThatTheUriLeavesOut()
{
    const QByteArrayList variables{"PGHOST", "PGHOSTADDR", "PGSERVICE"};
    QHash<QByteArray, QByteArray> before;
    for (const QByteArray &variable : variables) {
        before.insert(variable, qgetenv(variable.constData()));
        qunsetenv(variable.constData());
    }
    const auto restore = qScopeGuard([&] {
        for (const QByteArray &variable : variables) {
            if (!before.value(variable).isEmpty())
                qputenv(variable.constData(), before.value(variable));
        }
    });
    const auto isGuarded = [](const char *text) {
        const auto location = DatabaseLocation::parse(QString::fromUtf8(text));
        return location && location->connectionUri().contains(QStringLiteral("sslmode=verify-full"));
    };
    QVERIFY(!isGuarded("postgresql:///desk"));
    QVERIFY(isGuarded("postgresql:///desk?service=far"));
    QVERIFY(!DatabaseLocation::parse(QStringLiteral("postgresql:///desk?service=far&sslmode=disable")));
    for (const QByteArray &variable : variables) {
        qputenv(variable.constData(), "192.0.2.1");
        QVERIFY2(isGuarded("postgresql:///desk"), variable.constData());
        qunsetenv(variable.constData());
    }
    qputenv("PGHOST", "192.0.2.1");
    QVERIFY(!isGuarded("postgresql://localhost/desk"));
    qunsetenv("PGHOST");
}

void TestOpening::dialectRefusesMistakes()
{
    const Dialect sqlite(Engine::Sqlite);
    const Dialect postgres(Engine::Postgres);
    const QByteArray text = "a {{id}}\n-- only: sqlite\nb\n-- end\n-- only: postgresql\nc {{blob}}\n-- end\nd\n";
    QCOMPARE(sqlite.expand(text).simplified(), QByteArray("a INTEGER PRIMARY KEY b d"));
    QCOMPARE(postgres.expand(text).simplified(), QByteArray("a BIGINT PRIMARY KEY c BYTEA d"));
    for (const char *wrong : {"{{nothing}}", "{{id", "-- only: oracle\n-- end", "-- only: sqlite\nx", "-- end"})
        QVERIFY_THROWS_EXCEPTION(StorageError, static_cast<void>(sqlite.expand(wrong)));
}

CAMPANILE_TEST(TestOpening)
#include "tst_opening.moc"
