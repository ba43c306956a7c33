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

/// Makes the ticket, its first message, and the customer and contact where they are new: in the transaction of the
/// write job that it is called in, exactly once for an operation id. Its number is the next free one of our own.
/// Errors: NotAllowed (change-tickets; change-customers for a new customer or contact), NotFound ("customer" or
/// "contact"), InvalidArgument ("subject" when empty or too long; a field of the customer or contact, see
/// faultyFields()). Throws what storage throws.
[[nodiscard]] domain::Result<CreatedTicket> createTicket(storage::Session &session, const NewTicket &wish,
                                                         const domain::Actor &actor, domain::UtcTime now);

} // namespace campanile::usecases
