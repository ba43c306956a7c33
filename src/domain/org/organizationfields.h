// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit/auditedfields.h"
#include "domain/org/organization.h"

#include <span>

/// What people see and change of the organization, in the order in which they see it: the audit trail tells it, undo
/// goes by it, and the settings make their forms from it. Keys are stored: append, never rename.
namespace campanile::domain {

/// name, email, role (number), location and team (ids), languages (list of BCP 47), active.
[[nodiscard]] std::span<const AuditedField<Agent>> personFields();
/// name, department (id), tier (number).
[[nodiscard]] std::span<const AuditedField<Team>> teamFields();
/// name, parent (id).
[[nodiscard]] std::span<const AuditedField<Department>> departmentFields();
/// name, key, language (BCP 47), timeZone (IANA), week and holidays (see calendarjson.h).
[[nodiscard]] std::span<const AuditedField<Place>> placeFields();
/// name, key, kind (number), choices (list), department (id), searchable.
[[nodiscard]] std::span<const AuditedField<CustomField>> customFieldFields();

inline constexpr qsizetype longestOrganizationName = 100; ///< characters

} // namespace campanile::domain
