// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/session.h"

#include "storage/core/storageerror.h"

namespace campanile::storage {

Session::Session(Connection &connection, StatementCache &cache, std::stop_token stop, bool canWrite)
    : m_connection(connection)
    , m_cache(cache)
    , m_dialect(connection.engine())
    , m_stop(std::move(stop))
    , m_canWrite(canWrite)
{
}

void Session::throwIfStopped() const
{
    if (m_stop.stop_requested())
        throw StorageError(domain::ErrorCode::Cancelled);
}

void Session::renewView()
{
    if (m_canWrite)
        throw StorageError(domain::ErrorCode::Internal, {}, QStringLiteral("renewView: not in a write job"));
    m_connection.rollback();
    m_connection.begin(TransactionKind::Read);
}

Statement Session::prepare(std::string_view sql)
{
    return Statement(m_cache.take(m_connection, sql), m_stop);
}

qint64 Session::allocateIds(std::string_view name, qint64 count)
{
    if (count <= 0)
        throw StorageError(domain::ErrorCode::Internal, {}, QStringLiteral("allocateIds: count"));
    const QUtf8StringView counter(name.data(), static_cast<qsizetype>(name.size()));
    Statement statement = prepare("INSERT INTO id_counter (name, next) VALUES ($1, 1 + $2) "
                                  "ON CONFLICT (name) DO UPDATE SET next = id_counter.next + $2 RETURNING next");
    statement.bind(counter, count);
    if (!statement.next())
        throw StorageError(domain::ErrorCode::Internal, {}, QStringLiteral("allocateIds: no answer"));
    const qint64 next = statement.int64(0);
    while (statement.next()) {
    }
    return next - count;
}

void Session::noteChange(ChangeKind kind, qint64 entity)
{
    const Change change{kind, entity};
    if (m_noted.insert(change).second)
        m_changes.push_back(change);
}

} // namespace campanile::storage
