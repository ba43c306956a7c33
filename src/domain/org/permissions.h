// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/org/organization.h"

namespace campanile::domain {

/// Whether anybody active may say who works here and what they may do. In an empty database and in one with imported
/// people alone nobody may: whoever opens it has to.
[[nodiscard]] bool isManaged(const Organization &organization);

/// Who does something.
struct Actor
{
    AgentId agent = {}; ///< none: the person has not said who they are, or a script
    QString name = {};
    Role role = Role::Viewer;
    RoleMatrix roles = {}; ///< of the center, as it was read last

    bool operator==(const Actor &) const = default;
};

/// What a use case asks before it does anything.
[[nodiscard]] bool isAllowed(const Actor &actor, Permission permission);

} // namespace campanile::domain
