// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer/customer.h"
#include "domain/import/importprofile.h"
#include "domain/ticket/event.h"
#include "domain/ticket/message.h"
#include "domain/ticket/ticket.h"
#include "domain/ticket/ticketlink.h"

namespace campanile::usecases {

/// Another ticket that belongs to this one.
struct LinkedTicket
{
    domain::TicketLink link; ///< from or to this one
    domain::TicketId other;
    QString reference;
    QString subject;
    domain::Status status = domain::Status::New;
    domain::CustomerId customer;

    /// Whether the link begins here: "this is a duplicate of the other", else "the other is a duplicate of this".
    [[nodiscard]] bool beginsHere() const { return link.to == other; }
};

/// A ticket whose messages are shown here, because it was merged into this one.
struct MergedTicket
{
    domain::TicketId ticket;
    QString reference;
};

/// A ticket with everything its page shows. The event log and the messages are whole up to maxEntries (newest kept).
struct TicketDetails
{
    static constexpr int maxEntries = 2000;
    static constexpr int maxLinks = 500;
    static constexpr int maxMerged = 50;

    /// Where this one goes on; none when it was not merged.
    [[nodiscard]] domain::TicketId mergedInto() const
    {
        for (const LinkedTicket &other : links) {
            if (other.link.kind == domain::LinkKind::MergedInto && other.beginsHere())
                return other.other;
        }
        return {};
    }

    domain::Ticket ticket;
    domain::Customer customer;         ///< id not valid when the ticket has none
    domain::Contact contact;           ///< likewise
    QVector<domain::Message> messages; ///< by sequence; those of merged tickets among them, by time
    QVector<domain::Event> events;     ///< by sequence
    QVector<domain::Attachment> attachments;
    QVector<LinkedTicket> links;  ///< by kind; at most maxLinks
    QVector<MergedTicket> merged; ///< directly or over others; at most maxMerged
    bool truncated = false;       ///< older entries were left out
    /// What the ticket's first response is, when its source has no messages and its import took something for it.
    domain::ResponseProxy responseProxy = domain::ResponseProxy::None;
};

} // namespace campanile::usecases
