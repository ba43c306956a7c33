// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/base/time.h"
#include "usecases/ticket/ticketchange.h"

namespace campanile::storage {
class Session;
}

namespace campanile::usecases {

/// Changes a ticket: one event with all its changes, in the transaction of the write job that it is called in. Sent
/// again with the same operation id it changes nothing and gives the first receipt. Throws what storage throws.
/// Errors: NotAllowed, NotFound, Conflict (args: reference) when the stored version is not the expected one and there
/// is more to change than a note to add, or is TicketChange::noVersion.
[[nodiscard]] domain::Result<ChangeReceipt> changeTicket(storage::Session &session, const TicketChange &change,
                                                         const domain::Actor &actor, domain::UtcTime now);

/// Takes the changes of a receipt back, as an event of its own. Later changes of other fields do no harm.
/// Errors: NotAllowed, NotFound, Conflict when one of the fields holds something else by now; nothing is changed then.
[[nodiscard]] domain::Result<ChangeReceipt> undoChange(storage::Session &session, const ChangeReceipt &receipt,
                                                       const QUuid &operation, const domain::Actor &actor,
                                                       domain::UtcTime now);

} // namespace campanile::usecases
