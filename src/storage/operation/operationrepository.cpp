// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/operation/operationrepository.h"

#include "storage/core/json.h"

namespace campanile::storage {

std::optional<Operation> OperationRepository::find(const QString &id)
{
    Statement row = m_session.prepare("SELECT op_id, at, kind, actor_id, receipt FROM operation WHERE op_id = $1");
    row.bind(id);
    if (!row.next())
        return std::nullopt;
    return Operation{row.text(0), row.time(1), row.text(2), row.id<domain::AgentId>(3), jsonObject(row.utf8(4))};
}

/// False when the operation is known. Another transaction that has claimed it is waited for: on PostgreSQL here, on
/// SQLite this one could not have begun.
bool OperationRepository::claim(const Operation &operation)
{
    if (operation.id.isEmpty())
        throw StorageError(domain::ErrorCode::InvalidArgument, {QStringLiteral("operation"), QString()});
    return m_session.execute("INSERT INTO operation (op_id, at, kind, actor_id, receipt) VALUES ($1, $2, $3, $4, $5) "
                             "ON CONFLICT (op_id) DO NOTHING",
                             operation.id, operation.at, operation.kind, operation.actor,
                             jsonText(operation.receipt)) == 1;
}

domain::Result<Operation> OperationRepository::once(Operation operation,
                                                    const std::function<domain::Result<void>(Operation &)> &work)
{
    if (!claim(operation)) {
        if (const auto known = find(operation.id))
            return *known;
        // Nobody deletes operations; a server whose transactions do not see what was committed since they began.
        throw StorageError(domain::ErrorCode::DatabaseBusy, {}, QStringLiteral("operation is not visible yet"), true);
    }
    if (const auto done = work(operation); !done)
        return domain::Failure(done.error()); // the transaction is rolled back, and the claim with it
    m_session.execute("UPDATE operation SET receipt = $2 WHERE op_id = $1", operation.id, jsonText(operation.receipt));
    return operation;
}

} // namespace campanile::storage
