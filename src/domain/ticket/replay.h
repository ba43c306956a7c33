// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket/event.h"
#include "domain/ticket/ticket.h"

namespace campanile::domain {

/// The value of a field in the form that events store (see FieldChange): null for "none". TagAdded and TagRemoved,
/// Message and Attachment have no value of their own and give null.
[[nodiscard]] QJsonValue storedValue(const Ticket &ticket, Field field, const QString &name = {});

/// What an event did to the row: the field takes the value of change.to. resolvedAt follows the status: set at when it
/// becomes Resolved (or Closed straight from an open status), kept from Resolved to Closed, gone when it is open again.
void applyChange(Ticket &ticket, const FieldChange &change, UtcTime at);

/// All changes of the event, and updatedAt.
void applyEvent(Ticket &ticket, const Event &event);

/// The change that takes this one back.
[[nodiscard]] FieldChange inverseOf(const FieldChange &change);

/// True when the ticket holds what the change set, so that taking it back loses nothing that came later. Of messages
/// and what became of them the ticket alone knows nothing: true.
[[nodiscard]] bool stillHolds(const Ticket &ticket, const FieldChange &change);

} // namespace campanile::domain
