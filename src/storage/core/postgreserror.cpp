// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/postgreserror.h"

namespace campanile::storage {

using domain::ErrorCode;

StorageError postgresError(const QByteArray &sqlState, const QString &message, const QString &location, bool isUsable)
{
    const QString technical = QStringLiteral("PostgreSQL %1: %2").arg(QString::fromLatin1(sqlState), message);
    // Not usable any more, class 08 (connection), the server shuts down, or it ended a session that said nothing.
    if (!isUsable || sqlState.startsWith("08") || sqlState == "57P01" || sqlState == "57P02" || sqlState == "57P03" ||
        sqlState == "57P05" || sqlState == "25P03")
        return {ErrorCode::DatabaseLost, {location}, technical, true};
    if (sqlState == "57014")
        return {ErrorCode::Cancelled, {}, technical};
    // unique, foreign key, exclusion
    if (sqlState == "23505" || sqlState == "23503" || sqlState == "23P01")
        return {ErrorCode::Conflict, {QString()}, technical};
    // serialization, deadlock, lock timeout, too many connections
    if (sqlState == "40001" || sqlState == "40P01" || sqlState == "55P03" || sqlState == "53300")
        return {ErrorCode::DatabaseBusy, {location}, technical, true};
    if (sqlState == "53100")
        return {ErrorCode::DatabaseFull, {location}, technical, true};
    if (sqlState == "25006")
        return {ErrorCode::DatabaseReadOnly, {location}, technical};
    if (sqlState == "XX001" || sqlState == "XX002")
        return {ErrorCode::DatabaseCorrupt, {location}, technical};
    return {ErrorCode::DatabaseFailed, {location}, technical};
}

} // namespace campanile::storage
