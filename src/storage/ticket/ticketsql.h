// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket/ticket.h"
#include "storage/core/json.h"

namespace campanile::storage {

inline constexpr std::string_view ticketColumns =
    "id, import_id, status, tier, channel, priority, flags, place_id, department_id, team_id, assignee_id, "
    "customer_id, created_at, updated_at, due_at, first_response_at, resolved_at, language, contact_id, version, "
    "source_id, reference, subject";

/// Calls put(values…) with a value for each of ticketColumns.
template <typename Put>
void putTicket(const domain::Ticket &t, Put &&put)
{
    put(t.id, t.import, t.status, t.tier, t.channel, t.priority, t.flags.toInt(), t.place, t.department, t.team,
        t.assignee, t.customer, t.createdAt, t.updatedAt, t.dueAt, t.firstResponseAt, t.resolvedAt, t.language,
        t.contact, t.version, t.source, t.reference, t.subject);
}

[[nodiscard]] inline bool hasExtra(const domain::Ticket &t)
{
    return !t.sourceStatus.isEmpty() || !t.customFields.isEmpty() || !t.reported.isEmpty();
}

} // namespace campanile::storage
