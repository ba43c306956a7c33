// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/ticket/splitmessage.h"

#include "domain/base/text.h"
#include "domain/ticket/message.h"
#include "storage/core/session.h"
#include "storage/event/eventrepository.h"
#include "storage/message/messagerepository.h"
#include "storage/operation/operationrepository.h"
#include "storage/ticket/ticketrepository.h"
#include "usecases/audit/ticketaudit.h"
#include "usecases/ticket/changeticket.h"
#include "usecases/ticket/linktickets.h"
#include "usecases/ticket/newticketrow.h"

namespace campanile::usecases {

using namespace domain;

namespace {

QJsonObject toJson(const SplitReceipt &receipt)
{
    return {
        {u"ticket"_qs, receipt.made.ticket.value()},
        {u"reference"_qs, receipt.made.reference},
        {u"customer"_qs, receipt.made.customer.value()},
        {u"from"_qs, receipt.from.value()},
        {u"copy"_qs, receipt.copy.value()},
    };
}

SplitReceipt receiptFromJson(const QUuid &operation, const QJsonObject &json)
{
    return {operation,
            {TicketId(json.value(u"ticket"_qs).toInteger()), json.value(u"reference"_qs).toString(),
             CustomerId(json.value(u"customer"_qs).toInteger())},
            TicketId(json.value(u"from"_qs).toInteger()),
            MessageId(json.value(u"copy"_qs).toInteger())};
}

Result<void> checkAllowed(const Actor &actor)
{
    if (isAllowed(actor, Permission::MergeTickets) && (actor.agent.isValid() || !actor.name.isEmpty()))
        return {};
    return fail(ErrorCode::NotAllowed,
                {QString(keyOf(permissionKeys, Permission::MergeTickets)), QString(keyOf(roleKeys, actor.role))});
}

Ticket ticketLike(const Ticket &from, const QString &subject, UtcTime now)
{
    Ticket ticket;
    ticket.subject = subject;
    ticket.status = Status::New;
    ticket.tier = from.tier;
    ticket.channel = from.channel;
    ticket.priority = from.priority;
    ticket.place = from.place;
    ticket.department = from.department;
    ticket.team = from.team;
    ticket.customer = from.customer;
    ticket.contact = from.contact;
    ticket.language = from.language;
    ticket.createdAt = now;
    ticket.updatedAt = now;
    return ticket;
}

Event eventOf(const Ticket &ticket, EventKind kind, QVector<FieldChange> changes, const Actor &actor, UtcTime now)
{
    Event event;
    event.ticket = ticket.id;
    event.kind = kind;
    event.at = now;
    event.actor = actor.agent;
    event.actorName = actor.name;
    event.changes = std::move(changes);
    return event;
}

Result<SplitReceipt> write(storage::Session &session, const MessageSplit &wish, const QString &subject,
                           const Actor &actor, UtcTime now)
{
    storage::MessageRepository messages(session);
    const std::optional<Message> message = messages.byId(wish.message);
    if (!message)
        return fail(ErrorCode::NotFound, {u"message"_qs, QString::number(wish.message.value())});
    storage::TicketRepository tickets(session);
    const std::optional<Ticket> from = tickets.byIdToChange(message->ticket);
    if (!from)
        return fail(ErrorCode::NotFound, {u"ticket"_qs, QString::number(message->ticket.value())});
    if (message->isWithdrawn)
        return fail(ErrorCode::Conflict, {from->reference});

    Ticket ticket = ticketLike(*from, subject, now);
    ticket.id = session.allocateId<TicketId>("ticket");
    ticket.reference = nextReference(tickets, ticket.id);
    tickets.insert(ticket);
    const QString operation = wish.operation.toString(QUuid::WithoutBraces);
    storage::EventRepository events(session);
    Event created = eventOf(ticket, EventKind::Created, createdChanges(ticket), actor, now);
    events.append(created, operation);

    auditTicket(session, ticket, AuditAction::Added, created.changes, wish.operation, actor, now);

    Message copy = *message;
    copy.id = {};
    copy.sequence = 0;
    copy.ticket = ticket.id;
    if (copy.delivery == Delivery::NotSent) // it is sent where it stands, or not at all
        copy.delivery = Delivery::None;
    messages.append(copy);
    const bool isNote = copy.visibility == Visibility::Internal;
    Event told = eventOf(ticket, isNote ? EventKind::NoteAdded : EventKind::MessageAdded,
                         {{Field::Message, {}, QJsonValue(), copy.id.value()}}, actor, now);
    events.append(told, operation);

    LinkChange link;
    link.operation = QUuid::createUuidV5(wish.operation, u"link"_qs);
    link.link = {ticket.id, from->id, LinkKind::SplitFrom};
    if (const Result<LinkReceipt> linked = changeLink(session, link, actor, now); !linked)
        return Failure(linked.error());
    return SplitReceipt{wish.operation, {ticket.id, ticket.reference, ticket.customer}, from->id, copy.id};
}

} // namespace

Result<SplitReceipt> splitMessage(storage::Session &session, const MessageSplit &wish, const Actor &actor, UtcTime now)
{
    if (const Result<void> allowed = checkAllowed(actor); !allowed)
        return Failure(allowed.error());
    const QString subject = cleanText(wish.subject).simplified();
    if (subject.isEmpty() || subject.size() > NewTicket::longestSubject)
        return fail(ErrorCode::InvalidArgument, {u"subject"_qs, subject.left(NewTicket::longestSubject)});
    const storage::Operation operation{
        wish.operation.toString(QUuid::WithoutBraces), now, u"ticket.split"_qs, actor.agent, {}};
    const Result<storage::Operation> done =
        storage::OperationRepository(session).once(operation, [&](storage::Operation &entry) -> Result<void> {
            const Result<SplitReceipt> receipt = write(session, wish, subject, actor, now);
            if (!receipt)
                return Failure(receipt.error());
            entry.receipt = toJson(*receipt);
            return {};
        });
    if (!done)
        return Failure(done.error());
    return receiptFromJson(wish.operation, done->receipt);
}

Result<void> undoSplit(storage::Session &session, const SplitReceipt &receipt, const Actor &actor, UtcTime now)
{
    if (const Result<void> allowed = checkAllowed(actor); !allowed)
        return allowed;
    LinkChange merge;
    merge.operation = QUuid::createUuidV5(receipt.operation, u"undo"_qs);
    merge.link = {receipt.made.ticket, receipt.from, LinkKind::MergedInto};
    const std::optional<Ticket> ticket = storage::TicketRepository(session).byIdToChange(receipt.made.ticket);
    if (!ticket)
        return fail(ErrorCode::NotFound, {u"ticket"_qs, receipt.made.reference});
    if (ticket->flags.testFlag(TicketFlag::Merged))
        return {}; // done already
    // Born, and linked: whatever came after that is somebody's work.
    if (storage::EventRepository(session).ofTicket(ticket->id).size() > 3)
        return fail(ErrorCode::Conflict, {ticket->reference});
    ChangeReceipt text;
    text.ticket = receipt.made.ticket;
    text.message = receipt.copy;
    const QUuid operation = QUuid::createUuidV5(receipt.operation, u"undo text"_qs);
    if (const auto withdrawn = undoChange(session, text, operation, actor, now); !withdrawn)
        return Failure(withdrawn.error());
    if (const auto merged = changeLink(session, merge, actor, now); !merged)
        return Failure(merged.error());
    return {};
}

} // namespace campanile::usecases
