// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "usecases/ticket/ticketchange.h"

namespace campanile::storage {
class Session;
}

namespace campanile::usecases {

/// What a wish really changes on the ticket as it is stored: what is so already is no change, unknown tags are created,
/// and who passes it on to a team passes it on to that team's department.
[[nodiscard]] QVector<domain::FieldChange> wantedChanges(storage::Session &session, const domain::Ticket &ticket,
                                                         const TicketChange &wish);

/// NotFound ("custom-field", key) for a field that is gone; InvalidArgument ("custom-field", name) for a value that is
/// none of its kind.
[[nodiscard]] domain::Result<void> checkFields(storage::Session &session, const TicketChange &wish);

} // namespace campanile::usecases
