// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket/ticket.h"

namespace campanile::domain {

/// Whether an answer of ours can be the ticket's first response. Who calls or comes by is answered at once, by whoever
/// writes the ticket down: such tickets are left out (product's words), also those that were imported without a time.
[[nodiscard]] inline bool hasFirstResponse(const Ticket &ticket)
{
    return ticket.channel != Channel::Phone && ticket.channel != Channel::WalkIn;
}

} // namespace campanile::domain
