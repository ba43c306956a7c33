// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/ticket/linktickets.h"

#include "domain/ticket/replay.h"
#include "storage/core/session.h"
#include "storage/event/eventrepository.h"
#include "storage/link/linkrepository.h"
#include "storage/operation/operationrepository.h"
#include "storage/ticket/ticketrepository.h"
#include "usecases/audit/ticketaudit.h"

#include <QJsonObject>
#include <QSet>

namespace campanile::usecases {

namespace {

using namespace domain;

QJsonObject toJson(const LinkReceipt &receipt)
{
    return {
        {u"from"_qs, receipt.change.link.from.value()},
        {u"to"_qs, receipt.change.link.to.value()},
        {u"kind"_qs, static_cast<int>(receipt.change.link.kind)},
        {u"removal"_qs, receipt.change.isRemoval},
        {u"fromReference"_qs, receipt.fromReference},
        {u"toReference"_qs, receipt.toReference},
        {u"changed"_qs, receipt.hasChanged},
    };
}

LinkReceipt receiptFromJson(const QUuid &operation, const QJsonObject &json)
{
    LinkReceipt receipt;
    receipt.change.operation = operation;
    receipt.change.link = {TicketId(json.value(u"from"_qs).toInteger()), TicketId(json.value(u"to"_qs).toInteger()),
                           static_cast<LinkKind>(json.value(u"kind"_qs).toInt())};
    receipt.change.isRemoval = json.value(u"removal"_qs).toBool();
    receipt.fromReference = json.value(u"fromReference"_qs).toString();
    receipt.toReference = json.value(u"toReference"_qs).toString();
    receipt.hasChanged = json.value(u"changed"_qs).toBool();
    return receipt;
}

Failure refuse(LinkRefusal why)
{
    return fail(ErrorCode::InvalidArgument, {u"link"_qs, QString(keyOf(linkRefusalKeys, why))});
}

/// Whether one comes to a ticket by following the links of a kind; related ones lead nowhere.
bool leadsTo(storage::Session &session, TicketId from, TicketId goal, LinkKind kind)
{
    storage::LinkRepository links(session);
    QVector<TicketId> open{from};
    QSet<TicketId> seen{from};
    while (!open.isEmpty()) {
        const TicketId at = open.takeLast();
        if (at == goal)
            return true;
        for (const TicketId next : links.targets(at, kind)) {
            if (!seen.contains(next)) {
                seen.insert(next);
                open.append(next);
            }
        }
    }
    return false;
}

QJsonValue targetOf(const Ticket &ticket)
{
    return QJsonObject{{u"ticket"_qs, ticket.id.value()}, {u"reference"_qs, ticket.reference}};
}

/// Each side tells it in its own story, with the other one's number as it is called now.
void tell(storage::Session &session, Ticket &ticket, const Ticket &other, QLatin1StringView key,
          const LinkChange &change, const Actor &actor, UtcTime now)
{
    const QJsonValue target = targetOf(other);
    Event event;
    event.ticket = ticket.id;
    event.kind = EventKind::Changed;
    event.at = now;
    event.actor = actor.agent;
    event.actorName = actor.name;
    event.changes = {{Field::Link, QString(key), change.isRemoval ? target : QJsonValue(),
                      change.isRemoval ? QJsonValue() : target}};
    applyEvent(ticket, event);
    storage::TicketRepository(session).update(ticket);
    storage::EventRepository(session).append(event, change.operation.toString(QUuid::WithoutBraces));
}

/// Where a ticket that was merged goes on, over any number of them.
TicketId rootOf(storage::Session &session, TicketId ticket)
{
    storage::LinkRepository links(session);
    QSet<TicketId> seen;
    while (!seen.contains(ticket)) {
        seen.insert(ticket);
        const QVector<TicketId> next = links.targets(ticket, LinkKind::MergedInto);
        if (next.isEmpty())
            break;
        ticket = next.constFirst();
    }
    return ticket;
}

/// Why a ticket cannot be merged, as things stand.
std::optional<LinkRefusal> refusalOfMerge(storage::Session &session, const Ticket &from, TicketId into)
{
    if (from.id == into)
        return LinkRefusal::Cycle;
    if (from.flags.testFlag(TicketFlag::Merged) &&
        !storage::LinkRepository(session).targets(from.id, LinkKind::MergedInto).contains(into))
        return LinkRefusal::Merged;
    // In the other ticket's story it could not be marked as sent.
    if (from.flags.testFlag(TicketFlag::Unsent))
        return LinkRefusal::Unsent;
    return std::nullopt;
}

Result<LinkReceipt> write(storage::Session &session, LinkChange change, const Actor &actor, UtcTime now)
{
    const bool isMerge = change.link.kind == LinkKind::MergedInto;
    if (isMerge && !change.isRemoval)
        change.link.to = rootOf(session, change.link.to);
    const TicketLink link = change.link;
    if (link.from == link.to)
        return refuse(LinkRefusal::Cycle);
    storage::TicketRepository tickets(session);
    // The smaller number first, so that two who link the same tickets do not wait for each other for ever.
    std::optional<Ticket> first = tickets.byIdToChange(std::min(link.from, link.to));
    std::optional<Ticket> second = tickets.byIdToChange(std::max(link.from, link.to));
    if (!first || !second)
        return fail(ErrorCode::NotFound,
                    {u"ticket"_qs,
                     QString::number((first ? std::max(link.from, link.to) : std::min(link.from, link.to)).value())});
    Ticket &from = first->id == link.from ? *first : *second;
    Ticket &to = first->id == link.from ? *second : *first;
    LinkReceipt receipt{change, from.reference, to.reference, false};
    if (isMerge && !change.isRemoval) {
        if (const auto why = refusalOfMerge(session, from, to.id))
            return refuse(*why);
    }
    storage::LinkRepository links(session);
    if (!change.isRemoval && link.kind != LinkKind::Related && leadsTo(session, link.to, link.from, link.kind))
        return refuse(LinkRefusal::Cycle);
    receipt.hasChanged = change.isRemoval ? links.remove(link) : links.insert(link);
    if (!receipt.hasChanged)
        return receipt;
    if (isMerge)
        from.flags.setFlag(TicketFlag::Merged, !change.isRemoval);
    tell(session, from, to, keyOf(linkKindKeys, link.kind), change, actor, now);
    tell(session, to, from, keyOf(linkEndKeys, link.kind), change, actor, now);
    const FieldChange told{Field::Link, QString(keyOf(linkKindKeys, link.kind)),
                           change.isRemoval ? targetOf(to) : QJsonValue(),
                           change.isRemoval ? QJsonValue() : targetOf(to)};
    const AuditAction action = !isMerge           ? AuditAction::Changed
                               : change.isRemoval ? AuditAction::Split
                                                  : AuditAction::Merged;
    auditTicket(session, from, action, {told}, change.operation, actor, now);
    return receipt;
}

} // namespace

Result<LinkReceipt> changeLink(storage::Session &session, const LinkChange &wish, const Actor &actor, UtcTime now)
{
    if (!isAllowed(actor, Permission::MergeTickets) || (!actor.agent.isValid() && actor.name.isEmpty()))
        return fail(ErrorCode::NotAllowed,
                    {QString(keyOf(permissionKeys, Permission::MergeTickets)), QString(keyOf(roleKeys, actor.role))});
    LinkChange change = wish;
    change.link = normalized(wish.link);
    if (change.link.from == change.link.to)
        return refuse(LinkRefusal::Self);
    if (keyOf(linkKindKeys, change.link.kind).isEmpty())
        return fail(ErrorCode::InvalidArgument, {u"link"_qs, QString::number(static_cast<int>(change.link.kind))});
    const storage::Operation operation{
        change.operation.toString(QUuid::WithoutBraces), now, u"ticket.link"_qs, actor.agent, {}};
    const Result<storage::Operation> done =
        storage::OperationRepository(session).once(operation, [&](storage::Operation &entry) -> Result<void> {
            const Result<LinkReceipt> receipt = write(session, change, actor, now);
            if (!receipt)
                return Failure(receipt.error());
            entry.receipt = toJson(*receipt);
            return {};
        });
    if (!done)
        return Failure(done.error());
    return receiptFromJson(change.operation, done->receipt);
}

} // namespace campanile::usecases
