// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer/customer.h"
#include "domain/import/importprofile.h"
#include "domain/ticket/event.h"
#include "domain/ticket/message.h"
#include "domain/ticket/ticket.h"

namespace campanile::usecases {

/// A ticket with everything its page shows. The event log and the messages are whole up to maxEntries (newest kept).
struct TicketDetails
{
    static constexpr int maxEntries = 2000;

    domain::Ticket ticket;
    domain::Customer customer;         ///< id not valid when the ticket has none
    domain::Contact contact;           ///< likewise
    QVector<domain::Message> messages; ///< by sequence
    QVector<domain::Event> events;     ///< by sequence
    QVector<domain::Attachment> attachments;
    bool truncated = false; ///< older entries were left out
    /// What the ticket's first response is, when its source has no messages and its import took something for it.
    domain::ResponseProxy responseProxy = domain::ResponseProxy::None;
};

} // namespace campanile::usecases
