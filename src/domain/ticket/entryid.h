// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"

namespace campanile::domain {

/// Messages, events and attachment pieces are numbered within their ticket (or attachment): id = owner * 65536 +
/// sequence, so that one key holds them together and in order.
inline constexpr qint64 entriesPerOwner = 65536;

[[nodiscard]] constexpr qint64 entryId(qint64 owner, int sequence)
{
    return owner * entriesPerOwner + sequence;
}
[[nodiscard]] constexpr MessageId messageId(TicketId ticket, int sequence)
{
    return MessageId(entryId(ticket.value(), sequence));
}
[[nodiscard]] constexpr EventId eventId(TicketId ticket, int sequence)
{
    return EventId(entryId(ticket.value(), sequence));
}

} // namespace campanile::domain
