// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/org/permissions.h"

#include <algorithm>

namespace campanile::domain {

bool isAllowed(Role role, Permission permission)
{
    switch (permission) {
    case Permission::ChangeTickets:
    case Permission::MergeTickets:
    case Permission::ChangeCustomers:
        return role >= Role::Agent;
    case Permission::ExportTickets:
    case Permission::MergeCustomers:
    case Permission::ManageSharedMacros:
    case Permission::ReadAudit:
        return role >= Role::Lead;
    case Permission::ImportTickets:
    case Permission::ManageSharedViews:
    case Permission::ManagePeople:
    case Permission::ManageOrganization:
    case Permission::ManageBackups:
        return role >= Role::Manager;
    }
    return false;
}

bool isManaged(const Organization &organization)
{
    return std::any_of(organization.agents.begin(), organization.agents.end(),
                       [](const Agent &agent) { return agent.active && agent.role >= Role::Manager; });
}

} // namespace campanile::domain
