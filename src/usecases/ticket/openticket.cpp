// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/ticket/openticket.h"

#include "storage/attachment/attachmentrepository.h"
#include "storage/core/session.h"
#include "storage/customer/customermerges.h"
#include "storage/customer/customerrepository.h"
#include "storage/event/eventrepository.h"
#include "storage/import/importrepository.h"
#include "storage/link/linkrepository.h"
#include "storage/message/messagerepository.h"
#include "storage/ticket/ticketrepository.h"
#include "usecases/import/importreport.h"

#include <algorithm>

namespace campanile::usecases {

namespace {

/// True when there was one more than is shown; that one is left out.
template <typename Entry>
bool leaveOutSurplus(QVector<Entry> &entries)
{
    if (entries.size() <= TicketDetails::maxEntries)
        return false;
    entries.removeFirst();
    return true;
}

/// The rule of the import that brought the ticket, unless somebody did answer then.
domain::ResponseProxy proxyOf(storage::Session &session, const TicketDetails &details)
{
    using domain::ResponseProxy;
    const domain::Ticket &ticket = details.ticket;
    if (!ticket.firstResponseAt || !ticket.import.isValid())
        return ResponseProxy::None;
    const bool isAnswer =
        std::any_of(details.messages.begin(), details.messages.end(), [&ticket](const domain::Message &message) {
            return message.at == *ticket.firstResponseAt && message.visibility == domain::Visibility::Public &&
                   message.authorKind == domain::AuthorKind::Agent;
        });
    const auto import = storage::ImportRepository(session).byId(ticket.import);
    if (isAnswer || !import)
        return ResponseProxy::None;
    const QString key = import->stats.value(ImportReport::responseProxyKey).toString();
    return domain::enumOf(domain::responseProxyKeys, key).value_or(ResponseProxy::None);
}

/// Tickets that were merged into this one, and into those; breadth first.
QVector<MergedTicket> mergedInto(storage::Session &session, domain::TicketId id)
{
    storage::LinkRepository links(session);
    QVector<MergedTicket> merged;
    QVector<domain::TicketId> open{id};
    for (qsizetype i = 0; i < open.size(); ++i) {
        for (const storage::LinkRecord &record : links.ofTicket(open.at(i), TicketDetails::maxLinks)) {
            const bool isSource = record.link.kind == domain::LinkKind::MergedInto && record.link.to == open.at(i);
            if (!isSource || open.contains(record.other) || merged.size() == TicketDetails::maxMerged)
                continue;
            merged.append({record.other, record.reference});
            open.append(record.other);
        }
    }
    return merged;
}

/// Each message says by its ticket where it came from.
void addMerged(storage::Session &session, TicketDetails &details)
{
    details.merged = mergedInto(session, details.ticket.id);
    for (const MergedTicket &other : std::as_const(details.merged)) {
        QVector<domain::Message> messages =
            storage::MessageRepository(session).newestOfTicket(other.ticket, TicketDetails::maxEntries + 1);
        details.truncated |= leaveOutSurplus(messages);
        details.messages += messages;
        details.attachments += storage::AttachmentRepository(session).ofTicket(other.ticket);
    }
    if (details.merged.isEmpty())
        return;
    std::stable_sort(details.messages.begin(), details.messages.end(),
                     [](const domain::Message &a, const domain::Message &b) { return a.at < b.at; });
    if (details.messages.size() > TicketDetails::maxEntries) {
        details.messages.remove(0, details.messages.size() - TicketDetails::maxEntries);
        details.truncated = true;
    }
}

} // namespace

domain::Result<TicketDetails> openTicket(storage::Session &session, domain::TicketId id)
{
    std::optional<domain::Ticket> ticket = storage::TicketRepository(session).byId(id);
    if (!ticket)
        return domain::fail(domain::ErrorCode::NotFound, {u"ticket"_qs, QString::number(id.value())});
    TicketDetails details;
    details.ticket = std::move(*ticket);
    storage::CustomerRepository customers(session);
    if (details.ticket.customer.isValid())
        details.customer = customers.byId(storage::CustomerMerges(session).rootOf(details.ticket.customer))
                               .value_or(domain::Customer());
    if (details.ticket.contact.isValid())
        details.contact = customers.contactById(details.ticket.contact).value_or(domain::Contact());
    details.messages = storage::MessageRepository(session).newestOfTicket(id, TicketDetails::maxEntries + 1);
    details.events = storage::EventRepository(session).newestOfTicket(id, TicketDetails::maxEntries + 1);
    details.attachments = storage::AttachmentRepository(session).ofTicket(id);
    for (const storage::LinkRecord &record : storage::LinkRepository(session).ofTicket(id, TicketDetails::maxLinks))
        details.links.append(
            {record.link, record.other, record.reference, record.subject, record.status, record.customer});
    const bool fewerMessages = leaveOutSurplus(details.messages);
    const bool fewerEvents = leaveOutSurplus(details.events);
    details.truncated = fewerMessages || fewerEvents;
    details.responseProxy = proxyOf(session, details);
    addMerged(session, details);
    return details;
}

} // namespace campanile::usecases
