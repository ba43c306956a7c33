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

void OperationRepository::record(const Operation &operation)
{
    if (operation.id.isEmpty())
        throw StorageError(domain::ErrorCode::InvalidArgument, {QStringLiteral("operation"), QString()});
    m_session.execute("INSERT INTO operation (op_id, at, kind, actor_id, receipt) VALUES ($1, $2, $3, $4, $5)",
                      operation.id, operation.at, operation.kind, operation.actor, jsonText(operation.receipt));
}

domain::Result<Operation> OperationRepository::once(Operation operation,
                                                    const std::function<domain::Result<void>(Operation &)> &work)
{
    if (const auto known = find(operation.id))
        return *known;
    if (const auto done = work(operation); !done)
        return domain::Failure(done.error());
    record(operation);
    return operation;
}

} // namespace campanile::storage
