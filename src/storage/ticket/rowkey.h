// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "storage/core/storageerror.h"

namespace campanile::storage {

/// Messages, events and texts of a ticket: id = ticket * 65536 + sequence, so that they lie together and in order.
inline constexpr qint64 rowsPerTicket = 65536;

[[nodiscard]] constexpr qint64 firstKey(qint64 ticket)
{
    return ticket * rowsPerTicket;
}
[[nodiscard]] constexpr qint64 lastKey(qint64 ticket)
{
    return ticket * rowsPerTicket + rowsPerTicket - 1;
}
[[nodiscard]] constexpr qint64 ticketOfKey(qint64 key)
{
    return key / rowsPerTicket;
}
[[nodiscard]] constexpr int sequenceOfKey(qint64 key)
{
    return static_cast<int>(key % rowsPerTicket);
}

/// Throws TooLarge when the ticket has no room for one more.
[[nodiscard]] inline qint64 rowKey(domain::TicketId ticket, int sequence)
{
    if (!ticket.isValid())
        throw StorageError(domain::ErrorCode::Internal, {}, QStringLiteral("no ticket"));
    if (sequence < 0 || sequence >= rowsPerTicket)
        throw StorageError(domain::ErrorCode::TooLarge,
                           {QString::number(ticket.value()), QString::number(rowsPerTicket - 1)});
    return firstKey(ticket.value()) + sequence;
}

} // namespace campanile::storage
