// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/sqliteerror.h"

#include <sqlite3.h>

namespace campanile::storage {

using domain::ErrorCode;

StorageError sqliteError(int code, sqlite3 *db, const QString &location)
{
    const QString technical = QStringLiteral("SQLite %1: %2")
                                  .arg(code)
                                  .arg(QString::fromUtf8(db ? sqlite3_errmsg(db) : sqlite3_errstr(code)));
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::DatabaseBusy, {location}, technical, true};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::DatabaseCorrupt, {location}, technical};
    case SQLITE_READONLY:
        return {ErrorCode::DatabaseReadOnly, {location}, technical};
    case SQLITE_FULL:
        return {ErrorCode::DatabaseFull, {location}, technical, true};
    case SQLITE_CANTOPEN:
        return {ErrorCode::DatabaseCannotOpen, {location}, technical};
    case SQLITE_INTERRUPT:
        return {ErrorCode::Cancelled, {}, technical};
    case SQLITE_CONSTRAINT:
        if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY ||
            code == SQLITE_CONSTRAINT_ROWID || code == SQLITE_CONSTRAINT_FOREIGNKEY)
            return {ErrorCode::Conflict, {QString()}, technical};
        break;
    case SQLITE_IOERR:
        return {ErrorCode::DatabaseFailed, {location}, technical, true};
    default:
        break;
    }
    return {ErrorCode::DatabaseFailed, {location}, technical};
}

} // namespace campanile::storage
