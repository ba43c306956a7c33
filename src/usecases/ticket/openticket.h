// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "usecases/ticket/ticketdetails.h"

namespace campanile::storage {
class Session;
}

namespace campanile::usecases {

/// A ticket with everything that its page shows. Inside a read job. Errors: NotFound.
[[nodiscard]] domain::Result<TicketDetails> openTicket(storage::Session &session, domain::TicketId id);

} // namespace campanile::usecases
