// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ticket/ticketchange.h"

namespace campanile::storage {
class Session;
}

namespace campanile::usecases {

/// What a wish really changes on the ticket as it is stored: what is so already is no change, unknown tags are created,
/// and who passes it on to a team passes it on to that team's department.
[[nodiscard]] QVector<domain::FieldChange> wantedChanges(storage::Session &session, const domain::Ticket &ticket,
                                                         const TicketChange &wish);

} // namespace campanile::usecases
