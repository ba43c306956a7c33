// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket/event.h"
#include "domain/ticket/ticket.h"

namespace campanile::storage {
class TicketRepository;
}

/// What every ticket that is made here begins with.
namespace campanile::usecases {

/// The next free number of our own.
[[nodiscard]] QString nextReference(storage::TicketRepository &tickets, domain::TicketId id);

/// What its first event tells: each field that is not empty.
[[nodiscard]] QVector<domain::FieldChange> createdChanges(const domain::Ticket &ticket);

} // namespace campanile::usecases
