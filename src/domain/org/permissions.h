// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/org/organization.h"

namespace campanile::domain {

/// What a use case asks before it does anything. A new one is one line here and one in permissions.cpp.
enum class Permission {
    ChangeTickets, ///< status, tier, assignee, tags, notes
    ExportTickets,
    ImportTickets,
    ManageSharedViews, ///< change and delete saved views that are everybody's
    ManagePeople,      ///< add people and say what they may do
};

[[nodiscard]] bool isAllowed(Role role, Permission permission);
/// Whether anybody active manages. In an empty database and in one with imported people alone nobody does: whoever
/// opens it has to.
[[nodiscard]] bool isManaged(const Organization &organization);

/// Who does something.
struct Actor
{
    AgentId agent; ///< none: the person has not said who they are, or a script
    QString name;
    Role role = Role::Viewer;
};

} // namespace campanile::domain
