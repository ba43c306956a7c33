// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/org/permissions.h"

#include <algorithm>

namespace campanile::domain {

bool isManaged(const Organization &organization)
{
    return std::any_of(organization.agents.begin(), organization.agents.end(), [&](const Agent &agent) {
        return agent.active && organization.roles.isAllowed(agent.role, Permission::ManagePeople);
    });
}

bool isAllowed(const Actor &actor, Permission permission)
{
    return actor.roles.isAllowed(actor.role, permission);
}

} // namespace campanile::domain
