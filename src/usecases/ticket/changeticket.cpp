// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/ticket/changeticket.h"

#include "domain/ticket/firstresponse.h"
#include "domain/ticket/replay.h"
#include "storage/core/session.h"
#include "storage/event/eventrepository.h"
#include "storage/operation/operationrepository.h"
#include "storage/ticket/ticketrepository.h"
#include "usecases/audit/ticketaudit.h"
#include "usecases/ticket/ticketmessages.h"
#include "usecases/ticket/wantedchanges.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace campanile::usecases {

namespace {

using namespace domain;

QJsonObject toJson(const ChangeReceipt &receipt)
{
    return {
        {u"ticket"_qs, receipt.ticket.value()},
        {u"reference"_qs, receipt.reference},
        {u"version"_qs, receipt.version},
        {u"changes"_qs, QJsonDocument::fromJson(toStoredJson(receipt.changes)).array()},
        {u"message"_qs, receipt.message.value()},
        {u"visibility"_qs, static_cast<int>(receipt.visibility)},
    };
}

ChangeReceipt receiptFromJson(const QUuid &operation, const QJsonObject &json)
{
    const QByteArray changes = QJsonDocument(json.value(u"changes"_qs).toArray()).toJson(QJsonDocument::Compact);
    return {
        .operation = operation,
        .ticket = TicketId(json.value(u"ticket"_qs).toInteger()),
        .reference = json.value(u"reference"_qs).toString(),
        .version = json.value(u"version"_qs).toInteger(),
        .changes = changesFromStoredJson(changes),
        .message = MessageId(json.value(u"message"_qs).toInteger()),
        .visibility = static_cast<Visibility>(json.value(u"visibility"_qs).toInt()),
    };
}

Result<void> checkAllowed(const Actor &actor)
{
    if (!isAllowed(actor, Permission::ChangeTickets))
        return fail(ErrorCode::NotAllowed, {u"change-tickets"_qs, QString(keyOf(roleKeys, actor.role))});
    // Where nobody manages everybody may do everything, but the story of a ticket has to say who did.
    if (!actor.agent.isValid() && actor.name.isEmpty())
        return fail(ErrorCode::NotAllowed, {u"change-tickets"_qs, QString(keyOf(roleKeys, Role::Viewer))});
    return {};
}

EventKind kindOf(const QVector<FieldChange> &changes, const std::optional<NewMessage> &text)
{
    if (text)
        return text->isReply() ? EventKind::MessageAdded : EventKind::NoteAdded;
    const bool isSent = std::any_of(changes.begin(), changes.end(),
                                    [](const FieldChange &change) { return change.field == Field::Delivery; });
    return isSent ? EventKind::MessageSent : EventKind::Changed;
}

/// Row first (its version check decides between two writers), then the text, then the event that tells of both.
Result<ChangeReceipt> write(storage::Session &session, Ticket ticket, const QVector<FieldChange> &changes,
                            const std::optional<NewMessage> &text, const QUuid &operation, const Actor &actor,
                            UtcTime now)
{
    ChangeReceipt receipt{operation, ticket.id, ticket.reference, ticket.version, changes, {}, {}};
    if (changes.isEmpty() && !text)
        return receipt;
    Event event;
    event.ticket = ticket.id;
    event.kind = kindOf(changes, text);
    event.at = now;
    event.actor = actor.agent;
    event.actorName = actor.name;
    event.changes = changes;
    applyEvent(ticket, event);
    if (const Result<void> delivered = setDeliveries(session, ticket, changes); !delivered)
        return Failure(delivered.error());
    if (text) {
        if (const Result<void> files = checkFiles(session, ticket, *text, actor); !files)
            return Failure(files.error());
    }
    if (text && text->isReply()) {
        ticket.flags |= TicketFlag::Unsent;
        if (!ticket.firstResponseAt && hasFirstResponse(ticket))
            ticket.firstResponseAt = now;
    }
    storage::TicketRepository(session).update(ticket);
    if (text) {
        const Message message = addMessage(session, ticket, *text, actor, now, event.changes);
        receipt.message = message.id;
        receipt.visibility = message.visibility;
    }
    storage::EventRepository(session).append(event, operation.toString(QUuid::WithoutBraces));
    auditTicket(session, ticket, AuditAction::Changed, event.changes, operation, actor, now);
    receipt.version = ticket.version;
    return receipt;
}

/// Exactly once: the work is done only when the operation is not known yet.
template <typename Work>
Result<ChangeReceipt> once(storage::Session &session, const QUuid &id, const QString &kind, const Actor &actor,
                           UtcTime now, Work work)
{
    storage::Operation operation{id.toString(QUuid::WithoutBraces), now, kind, actor.agent, {}};
    const Result<storage::Operation> done =
        storage::OperationRepository(session).once(operation, [&](storage::Operation &entry) -> Result<void> {
            const Result<ChangeReceipt> receipt = work();
            if (!receipt)
                return Failure(receipt.error());
            entry.receipt = toJson(*receipt);
            return {};
        });
    if (!done)
        return Failure(done.error());
    return receiptFromJson(id, done->receipt);
}

Result<Ticket> loadTicket(storage::Session &session, TicketId id)
{
    std::optional<Ticket> ticket = storage::TicketRepository(session).byIdToChange(id);
    if (!ticket)
        return fail(ErrorCode::NotFound, {u"ticket"_qs, QString::number(id.value())});
    return std::move(*ticket);
}

Result<ChangeReceipt> takeBack(storage::Session &session, Ticket ticket, const QVector<FieldChange> &inverse,
                               MessageId message, const QUuid &operation, const Actor &actor, UtcTime now)
{
    ChangeReceipt receipt{operation, ticket.id, ticket.reference, ticket.version, inverse, {}, {}};
    if (inverse.isEmpty() && !message.isValid())
        return receipt;
    Event event;
    event.ticket = ticket.id;
    event.kind = EventKind::Undone;
    event.at = now;
    event.actor = actor.agent;
    event.actorName = actor.name;
    event.changes = inverse;
    applyEvent(ticket, event);
    if (const Result<void> delivered = setDeliveries(session, ticket, inverse); !delivered)
        return Failure(delivered.error());
    if (message.isValid()) {
        const Result<FieldChange> told = withdraw(session, ticket, message);
        if (!told)
            return Failure(told.error());
        event.changes.prepend(*told);
        receipt.message = message;
    }
    storage::TicketRepository(session).update(ticket);
    storage::EventRepository(session).append(event, operation.toString(QUuid::WithoutBraces));
    auditTicket(session, ticket, AuditAction::Undone, event.changes, operation, actor, now);
    receipt.version = ticket.version;
    return receipt;
}

} // namespace

Result<ChangeReceipt> changeTicket(storage::Session &session, const TicketChange &change, const Actor &actor,
                                   UtcTime now)
{
    if (const Result<void> allowed = checkAllowed(actor); !allowed)
        return Failure(allowed.error());
    if (change.message && change.message->isEmpty())
        return fail(ErrorCode::InvalidArgument, {u"message"_qs, QString()});
    return once(session, change.operation, u"ticket.change"_qs, actor, now, [&]() -> Result<ChangeReceipt> {
        Result<Ticket> ticket = loadTicket(session, change.ticket);
        if (!ticket)
            return Failure(ticket.error());
        // What is new goes to the ticket that it was merged into; who still saw this one looks again.
        if (change.expectedVersion == TicketChange::noVersion || ticket->flags.testFlag(TicketFlag::Merged))
            return fail(ErrorCode::Conflict, {ticket->reference});
        if (const Result<void> good = checkFields(session, change); !good)
            return Failure(good.error());
        QVector<FieldChange> changes = wantedChanges(session, *ticket, change);
        // A note alone overwrites nothing, whatever happened to the ticket meanwhile. A reply may answer what is no
        // longer the question.
        const bool isReply = change.message && change.message->isReply();
        const bool mindsOthers = !changes.isEmpty() || isReply;
        if (mindsOthers && !change.evenIfChanged && ticket->version != change.expectedVersion)
            return fail(ErrorCode::Conflict, {ticket->reference});
        if (const auto sent = deliveryOf(session, change.sent))
            changes.append(*sent);
        return write(session, std::move(*ticket), changes, change.message, change.operation, actor, now);
    });
}

Result<ChangeReceipt> undoChange(storage::Session &session, const ChangeReceipt &receipt, const QUuid &operation,
                                 const Actor &actor, UtcTime now)
{
    if (const Result<void> allowed = checkAllowed(actor); !allowed)
        return Failure(allowed.error());
    return once(session, operation, u"ticket.undo"_qs, actor, now, [&]() -> Result<ChangeReceipt> {
        Result<Ticket> ticket = loadTicket(session, receipt.ticket);
        if (!ticket)
            return Failure(ticket.error());
        QVector<FieldChange> inverse;
        for (auto change = receipt.changes.crbegin(); change != receipt.changes.crend(); ++change) {
            if (!stillHolds(*ticket, *change))
                return fail(ErrorCode::Conflict, {ticket->reference});
            inverse.append(inverseOf(*change));
        }
        return takeBack(session, std::move(*ticket), inverse, receipt.message, operation, actor, now);
    });
}

} // namespace campanile::usecases
