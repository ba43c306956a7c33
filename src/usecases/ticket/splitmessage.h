// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/base/time.h"
#include "domain/org/permissions.h"
#include "usecases/ticket/newticket.h"

namespace campanile::storage {
class Session;
}

namespace campanile::usecases {

/// The wish to make a ticket of its own of a message. The operation id makes it happen exactly once.
struct MessageSplit
{
    QUuid operation = QUuid::createUuid();
    domain::MessageId message = {};
    QString subject = {};
};

/// What was made: enough to say it in words and to take it back.
struct SplitReceipt
{
    QUuid operation;
    CreatedTicket made;
    domain::TicketId from; ///< where the message stands, and stays
    domain::MessageId copy;
};

/// Makes a ticket of the same customer, contact, channel, place and team that begins with a copy of the message, under
/// its author's name and with its time, and links the two (LinkKind::SplitFrom); its files stay with the first one. In
/// the transaction of the write job that it is called in. Errors: NotAllowed; NotFound; Conflict (reference) for a
/// message that was taken back; InvalidArgument ("subject").
[[nodiscard]] domain::Result<SplitReceipt> splitMessage(storage::Session &session, const MessageSplit &wish,
                                                        const domain::Actor &actor, domain::UtcTime now);

/// Takes the copy back and merges the ticket into the one that it came from: it leaves the lists. Conflict (reference)
/// when somebody worked on it meanwhile.
[[nodiscard]] domain::Result<void> undoSplit(storage::Session &session, const SplitReceipt &receipt,
                                             const domain::Actor &actor, domain::UtcTime now);

} // namespace campanile::usecases
