// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/session.h"

namespace campanile::storage {

/// Deletes departments, places, teams, skills, agents and tags while no ticket exists that could refer to them: what is
/// left of a demo company that was not finished. Conflict when there are tickets, hidden ones included.
void clearOrganization(Session &session);

} // namespace campanile::storage
