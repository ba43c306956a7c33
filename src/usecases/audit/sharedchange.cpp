// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/audit/sharedchange.h"

#include "storage/audit/auditrepository.h"
#include "storage/core/session.h"
#include "storage/operation/operationrepository.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace campanile::usecases {

using namespace domain;

namespace {

QJsonObject toJson(const SharedReceipt &receipt)
{
    return {
        {u"subject"_qs, static_cast<int>(receipt.subject)},
        {u"id"_qs, receipt.id},
        {u"name"_qs, receipt.name},
        {u"action"_qs, static_cast<int>(receipt.action)},
        {u"changes"_qs, QJsonDocument::fromJson(toStoredJson(receipt.changes)).array()},
        {u"private"_qs, receipt.isPrivate},
    };
}

SharedReceipt receiptFromJson(const QUuid &operation, const QJsonObject &json)
{
    const QByteArray changes = QJsonDocument(json.value(u"changes"_qs).toArray()).toJson(QJsonDocument::Compact);
    return {
        .operation = operation,
        .subject = static_cast<AuditSubject>(json.value(u"subject"_qs).toInt()),
        .id = json.value(u"id"_qs).toInteger(),
        .name = json.value(u"name"_qs).toString(),
        .action = static_cast<AuditAction>(json.value(u"action"_qs).toInt()),
        .changes = auditChangesFromStoredJson(changes),
        .isPrivate = json.value(u"private"_qs).toBool(),
    };
}

} // namespace

Result<SharedReceipt> changeShared(storage::Session &session, const SharedOrder &order,
                                   const std::function<Result<SharedReceipt>()> &work)
{
    if (order.permission && !isAllowed(order.actor, *order.permission))
        return fail(ErrorCode::NotAllowed,
                    {QString(keyOf(permissionKeys, *order.permission)), QString(keyOf(roleKeys, order.actor.role))});
    const QString operationId = order.operation.toString(QUuid::WithoutBraces);
    const storage::Operation operation{operationId, order.at, order.kind, order.actor.agent, {}};
    const Result<storage::Operation> done =
        storage::OperationRepository(session).once(operation, [&](storage::Operation &entry) -> Result<void> {
            const Result<SharedReceipt> receipt = work();
            if (!receipt)
                return Failure(receipt.error());
            entry.receipt = toJson(*receipt);
            if (receipt->isPrivate || (receipt->action == AuditAction::Changed && receipt->changes.isEmpty()))
                return {};
            AuditEntry told;
            told.at = order.at;
            told.actor = order.actor.agent;
            told.actorName = order.actor.name;
            told.subject = receipt->subject;
            told.subjectId = receipt->id;
            told.subjectName = receipt->name;
            told.action = receipt->action;
            told.changes = receipt->changes;
            told.operation = operationId;
            storage::AuditRepository(session).append(told);
            return {};
        });
    if (!done)
        return Failure(done.error());
    return receiptFromJson(order.operation, done->receipt);
}

QUuid undoOperation(const SharedReceipt &receipt)
{
    return QUuid::createUuidV5(receipt.operation, u"undo"_qs);
}

} // namespace campanile::usecases
