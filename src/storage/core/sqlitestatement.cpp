// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/sqliteconnection.h"
#include "storage/core/sqliteerror.h"

#include <sqlite3.h>

namespace campanile::storage {

SqliteStatement::SqliteStatement(sqlite3 *db, const QByteArray &sql, QString location)
    : m_db(db)
    , m_location(std::move(location))
{
    const char *tail = nullptr;
    const int code = sqlite3_prepare_v3(db, sql.constData(), static_cast<int>(sql.size()) + 1,
                                        SQLITE_PREPARE_PERSISTENT, &m_statement, &tail);
    if (code != SQLITE_OK)
        throw sqliteError(code, db, m_location);
    if (!m_statement || !QByteArrayView(tail).trimmed().isEmpty()) {
        sqlite3_finalize(m_statement);
        throw StorageError(domain::ErrorCode::Internal, {}, QStringLiteral("one statement at a time"));
    }
    // "$7" is a name to SQLite and a position to PostgreSQL: translate once.
    const int count = sqlite3_bind_parameter_count(m_statement);
    for (int n = 1; n <= count; ++n)
        m_slots.push_back(sqlite3_bind_parameter_index(m_statement, ("$" + std::to_string(n)).c_str()));
}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_statement);
}

int SqliteStatement::slot(int index) const
{
    if (index < 1 || index > static_cast<int>(m_slots.size()) || m_slots[static_cast<size_t>(index - 1)] == 0)
        throw StorageError(domain::ErrorCode::Internal, {}, QStringLiteral("no parameter $%1").arg(index));
    return m_slots[static_cast<size_t>(index - 1)];
}

void SqliteStatement::check(int code) const
{
    if (code != SQLITE_OK)
        throw sqliteError(code, m_db, m_location);
}

void SqliteStatement::bindInt64(int index, qint64 value)
{
    check(sqlite3_bind_int64(m_statement, slot(index), value));
}

void SqliteStatement::bindDouble(int index, double value)
{
    check(sqlite3_bind_double(m_statement, slot(index), value));
}

void SqliteStatement::bindText(int index, QByteArrayView utf8)
{
    // An empty view may have no data pointer, which SQLite would take for null.
    const char *data = utf8.isEmpty() ? "" : utf8.data();
    check(sqlite3_bind_text64(m_statement, slot(index), data, static_cast<sqlite3_uint64>(utf8.size()),
                              SQLITE_TRANSIENT, SQLITE_UTF8));
}

void SqliteStatement::bindBlob(int index, QByteArrayView bytes)
{
    const char *data = bytes.isEmpty() ? "" : bytes.data();
    check(sqlite3_bind_blob64(m_statement, slot(index), data, static_cast<sqlite3_uint64>(bytes.size()),
                              SQLITE_TRANSIENT));
}

void SqliteStatement::bindNull(int index)
{
    check(sqlite3_bind_null(m_statement, slot(index)));
}

bool SqliteStatement::step()
{
    if (m_done)
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE) {
        const StorageError error = sqliteError(code, m_db, m_location);
        sqlite3_reset(m_statement);
        throw error;
    }
    m_done = true;
    m_affected = sqlite3_changes64(m_db);
    // Reset at once: a statement that is only done still holds its locks.
    sqlite3_reset(m_statement);
    return false;
}

void SqliteStatement::reset()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_done = false;
}

bool SqliteStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 SqliteStatement::int64(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double SqliteStatement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QByteArrayView SqliteStatement::bytes(int column) const
{
    const void *data = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char *>(data), data ? sqlite3_column_bytes(m_statement, column) : 0};
}

} // namespace campanile::storage
