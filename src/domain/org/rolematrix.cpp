// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/org/rolematrix.h"

namespace campanile::domain {

namespace {

/// The least role that may do it where nobody has said otherwise.
Role standardRole(Permission permission)
{
    switch (permission) {
    case Permission::ChangeTickets:
    case Permission::MergeTickets:
    case Permission::ChangeCustomers:
        return Role::Agent;
    case Permission::ExportTickets:
    case Permission::MergeCustomers:
    case Permission::ManageSharedMacros:
    case Permission::ReadAudit:
        return Role::Lead;
    case Permission::ImportTickets:
    case Permission::ManageSharedViews:
    case Permission::ManagePeople:
    case Permission::ManageOrganization:
    case Permission::ManageBackups:
        return Role::Manager;
    }
    return Role::Administrator;
}

constexpr quint32 bitOf(Permission permission)
{
    return 1U << static_cast<unsigned>(permission);
}

/// One past the end for a number that no role has.
std::size_t indexOf(Role role)
{
    return static_cast<std::size_t>(role) - static_cast<std::size_t>(Role::Viewer);
}

} // namespace

RoleMatrix::RoleMatrix()
{
    for (const auto &[role, roleKey] : roleKeys) {
        for (const auto &[permission, key] : permissionKeys)
            setAllowed(role, permission, role >= standardRole(permission));
    }
}

bool RoleMatrix::isAllowed(Role role, Permission permission) const
{
    if (role == Role::Administrator)
        return true;
    const std::size_t index = indexOf(role);
    return index < m_allowed.size() && (m_allowed.at(index) & bitOf(permission)) != 0;
}

void RoleMatrix::setAllowed(Role role, Permission permission, bool isAllowed)
{
    const std::size_t index = indexOf(role);
    if (role == Role::Administrator || index >= m_allowed.size())
        return;
    if (isAllowed)
        m_allowed.at(index) |= bitOf(permission);
    else
        m_allowed.at(index) &= ~bitOf(permission);
}

} // namespace campanile::domain
