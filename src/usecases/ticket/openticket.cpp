// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/ticket/openticket.h"

#include "storage/attachment/attachmentrepository.h"
#include "storage/core/session.h"
#include "storage/customer/customerrepository.h"
#include "storage/event/eventrepository.h"
#include "storage/message/messagerepository.h"
#include "storage/ticket/ticketrepository.h"

namespace campanile::usecases {

namespace {

/// Keeps the newest entries; true when older ones were left out.
template <typename Entry>
bool keepNewest(QVector<Entry> &entries)
{
    const qsizetype surplus = entries.size() - TicketDetails::maxEntries;
    if (surplus <= 0)
        return false;
    entries.remove(0, surplus);
    return true;
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
        details.customer = customers.byId(details.ticket.customer).value_or(domain::Customer());
    if (details.ticket.contact.isValid())
        details.contact = customers.contactById(details.ticket.contact).value_or(domain::Contact());
    details.messages = storage::MessageRepository(session).ofTicket(id);
    details.events = storage::EventRepository(session).ofTicket(id);
    details.attachments = storage::AttachmentRepository(session).ofTicket(id);
    const bool fewerMessages = keepNewest(details.messages);
    const bool fewerEvents = keepNewest(details.events);
    details.truncated = fewerMessages || fewerEvents;
    return details;
}

} // namespace campanile::usecases
