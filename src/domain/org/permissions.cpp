// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/org/permissions.h"

namespace campanile::domain {

bool isAllowed(Role role, Permission permission)
{
    switch (permission) {
    case Permission::ChangeTickets:
        return role >= Role::Agent;
    case Permission::ExportTickets:
        return role >= Role::Lead;
    case Permission::ImportTickets:
    case Permission::ManageSharedViews:
        return role >= Role::Manager;
    }
    return false;
}

} // namespace campanile::domain
