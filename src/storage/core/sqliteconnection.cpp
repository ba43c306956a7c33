// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/sqliteconnection.h"

#include "storage/core/sqliteerror.h"
#include "storage/core/sqlitelocks.h"
#include "storage/core/threadguard.h"

#include <QDeadlineTimer>
#include <QThread>
#include <QUrl>

#include <sqlite3.h>

namespace campanile::storage {

namespace {

constexpr int busyTimeoutMs = 5000;
constexpr int stepsBetweenStopChecks = 2000;

} // namespace

SqliteConnection::SqliteConnection(const DatabaseLocation &location, const ConnectOptions &options)
    : m_location(location.display())
    , m_path(location.path())
    , m_file(options.file)
    , m_readOnly(options.readOnly)
{
    refuseWindowThread("opening a database");
    keepSqliteLocks();
    QByteArray name = location.path().toUtf8();
    int flags = options.readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    flags |= SQLITE_OPEN_FULLMUTEX | SQLITE_OPEN_EXRESCODE;
    if (options.immutable) {
        name = "file:" + QUrl::toPercentEncoding(location.path(), "/") + "?immutable=1";
        flags |= SQLITE_OPEN_URI;
    }
    const int code = sqlite3_open_v2(name.constData(), &m_db, flags, nullptr);
    try {
        int hasMoved = 0;
        if (code == SQLITE_OK)
            sqlite3_file_control(m_db, nullptr, SQLITE_FCNTL_HAS_MOVED, &hasMoved);
        if (m_file && (hasMoved != 0 || fileIdentityOf(m_path) != m_file))
            throw StorageError(domain::ErrorCode::DatabaseMoved, {m_location}); // before it looks for a log
        if (code != SQLITE_OK)
            throw sqliteError(code, m_db, m_location);
        // What cannot be opened for writing at the moment (no descriptors, a disk that stumbles) SQLite opens for
        // reading, for as long as the connection lasts: better none, so that the next job tries again.
        if (!m_readOnly && sqlite3_db_readonly(m_db, "main") == 1)
            throw StorageError(domain::ErrorCode::DatabaseReadOnly, {m_location},
                               QStringLiteral("opened for reading only"));
        configure(options);
    } catch (...) {
        sqlite3_close_v2(m_db);
        throw;
    }
}

SqliteConnection::~SqliteConnection()
{
    sqlite3_close_v2(m_db);
}

void SqliteConnection::configure(const ConnectOptions &options)
{
    sqlite3_busy_timeout(m_db, busyTimeoutMs);
    // sqlite3_interrupt() is lost when it arrives just before a statement starts; the flag is not.
    sqlite3_progress_handler(
        m_db, stepsBetweenStopChecks,
        [](void *self) { return static_cast<SqliteConnection *>(self)->m_interrupted.load() ? 1 : 0; }, this);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    // What a refused or read-only file holds is none of our business to tidy up.
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, options.readOnly ? 1 : 0, nullptr);
    script("PRAGMA temp_store = MEMORY");
    script("PRAGMA cache_size = -" + QByteArray::number(options.cacheKiB));
    if (options.readOnly) {
        script("PRAGMA query_only = ON");
        return;
    }
    useWriteAheadLog();
    script("PRAGMA synchronous = FULL");
    script("PRAGMA journal_size_limit = 67108864");
    if (options.onCommit) {
        m_onCommit = options.onCommit;
        // In the place of SQLite's own hook, which moves the log into the file inside the commit.
        sqlite3_wal_hook(
            m_db,
            [](void *self, sqlite3 *, const char *, int pages) {
                static_cast<SqliteConnection *>(self)->m_onCommit(pages);
                return SQLITE_OK;
            },
            this);
    }
}

void SqliteConnection::useWriteAheadLog()
{
    // The first switch needs the file alone and does not wait for it by itself.
    const QDeadlineTimer deadline(busyTimeoutMs);
    for (;;) {
        try {
            const auto statement = prepare("PRAGMA journal_mode = WAL");
            if (statement->step() && statement->bytes(0) == "wal")
                return;
            throw StorageError(domain::ErrorCode::DatabaseCannotOpen, {m_location},
                               QStringLiteral("no write-ahead log"));
        } catch (const StorageError &error) {
            if (error.error().code != domain::ErrorCode::DatabaseBusy || deadline.hasExpired())
                throw;
        }
        QThread::msleep(10);
    }
}

std::unique_ptr<PreparedStatement> SqliteConnection::prepare(const QByteArray &sql)
{
    refuseWindowThread("SQL");
    return std::make_unique<SqliteStatement>(m_db, sql, m_location);
}

void SqliteConnection::script(const QByteArray &sql)
{
    refuseWindowThread("SQL");
    const int code = sqlite3_exec(m_db, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        throw sqliteError(code, m_db, m_location);
}

void SqliteConnection::refuseMoved()
{
    if (!m_file || fileIdentityOf(m_path) == m_file)
        return;
    // What was acknowledged belongs into the file that went: it is still open here. And nothing may stay in the log,
    // which lies where the file was, and which SQLite would take for that of whatever lies there next.
    rollback();
    if (!m_readOnly)
        sqlite3_wal_checkpoint_v2(m_db, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    throw StorageError(domain::ErrorCode::DatabaseMoved, {m_location});
}

void SqliteConnection::begin(TransactionKind kind)
{
    refuseMoved();
    const bool isWrite = kind == TransactionKind::Write;
    const int code = sqlite3_exec(m_db, isWrite ? "BEGIN IMMEDIATE" : "BEGIN", nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        return;
    noteReadOnly(code);
    throw sqliteError(code, m_db, m_location);
}

/// The log can be in the same state: the next job needs a new connection.
void SqliteConnection::noteReadOnly(int code)
{
    if (!m_readOnly && (code & 0xff) == SQLITE_READONLY)
        m_isUsable = false;
}

void SqliteConnection::commit()
{
    refuseMoved();
    const int code = sqlite3_exec(m_db, "COMMIT", nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        return;
    StorageError error = sqliteError(code, m_db, m_location);
    // Still open: it is certain that nothing of it was written. Otherwise nobody knows.
    if (sqlite3_get_autocommit(m_db) == 0)
        rollback();
    else if (error.error().code != domain::ErrorCode::DatabaseFull)
        error = StorageError(domain::ErrorCode::DatabaseLost, {m_location}, error.error().technical);
    throw error;
}

void SqliteConnection::rollback() noexcept
{
    if (sqlite3_get_autocommit(m_db) == 0)
        sqlite3_exec(m_db, "ROLLBACK", nullptr, nullptr, nullptr);
}

void SqliteConnection::interrupt() noexcept
{
    m_interrupted = true;
    sqlite3_interrupt(m_db);
}

bool SqliteConnection::checkpoint() noexcept
{
    int pages = 0;
    int moved = 0;
    const int code = sqlite3_wal_checkpoint_v2(m_db, nullptr, SQLITE_CHECKPOINT_PASSIVE, &pages, &moved);
    noteReadOnly(code);
    return code == SQLITE_OK && moved == pages;
}

void SqliteConnection::copyIn(const QByteArray &, const QByteArray &)
{
    throw StorageError(domain::ErrorCode::Internal, {}, QStringLiteral("COPY is PostgreSQL's"));
}

} // namespace campanile::storage
