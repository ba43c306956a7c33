// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/org/permissions.h"
#include "usecases/organization/organizationrecord.h"

namespace campanile::storage {
class Session;
}

/// What holds of every record, whoever writes it.
namespace campanile::usecases {

inline constexpr qsizetype longestPlaceKey = 40; ///< characters, of a field too
inline constexpr qsizetype mostHolidays = 2000;  ///< of one location: decades of them

[[nodiscard]] domain::Failure refuse(OrganizationRefusal why);

/// What follows from the rest where it was left empty: the key of a location or a field, from its name.
void complete(domain::Place &place);
void complete(domain::CustomField &field);
template <typename Thing>
void complete(Thing &)
{
}

/// before: as it is stored; null for a new one. Errors: see refuse().
[[nodiscard]] domain::Result<void> checkRecord(const domain::Organization &all, const domain::Agent *before,
                                               const domain::Agent &after, const domain::Actor &actor);
[[nodiscard]] domain::Result<void> checkRecord(const domain::Organization &all, const domain::Team *before,
                                               const domain::Team &after, const domain::Actor &actor);
[[nodiscard]] domain::Result<void> checkRecord(const domain::Organization &all, const domain::Department *before,
                                               const domain::Department &after, const domain::Actor &actor);
[[nodiscard]] domain::Result<void> checkRecord(const domain::Organization &all, const domain::Place *before,
                                               const domain::Place &after, const domain::Actor &actor);
[[nodiscard]] domain::Result<void> checkRecord(const domain::Organization &all, const domain::CustomField *before,
                                               const domain::CustomField &after, const domain::Actor &actor);

/// Whether anything of the organization belongs to it, or a ticket has it: a look at all tickets where none has.
[[nodiscard]] bool isInUse(storage::Session &session, const domain::Organization &all, const domain::Team &team);
[[nodiscard]] bool isInUse(storage::Session &session, const domain::Organization &all,
                           const domain::Department &department);
[[nodiscard]] bool isInUse(storage::Session &session, const domain::Organization &all, const domain::Place &place);
/// Values on tickets stay there without the field, and are shown: nothing is lost with it.
[[nodiscard]] inline bool isInUse(storage::Session &, const domain::Organization &, const domain::CustomField &)
{
    return false;
}

} // namespace campanile::usecases
