// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/enumkey.h"

#include <array>

#include <QtGlobal>

namespace campanile::domain {

/// What a person may do. The numbers are stored; what each may do says the RoleMatrix.
enum class Role : quint8 { Viewer = 1, Agent = 2, Lead = 3, Manager = 4, Administrator = 5 };

inline constexpr EnumKeys<Role, 5> roleKeys{{
    {Role::Viewer, QLatin1StringView("viewer")},
    {Role::Agent, QLatin1StringView("agent")},
    {Role::Lead, QLatin1StringView("lead")},
    {Role::Manager, QLatin1StringView("manager")},
    {Role::Administrator, QLatin1StringView("administrator")},
}};

/// What a use case asks before it does anything. A new one is one line here and one in rolematrix.cpp.
enum class Permission {
    ChangeTickets, ///< status, tier, assignee, tags, notes, answers
    MergeTickets,  ///< merge, split and link
    ExportTickets,
    ImportTickets,
    ChangeCustomers,    ///< customers and their contacts
    MergeCustomers,     ///< doubles into one
    ManageSharedViews,  ///< change and delete saved views that are everybody's
    ManageSharedMacros, ///< likewise macros
    ManagePeople,       ///< add people and say what they may do
    ManageOrganization, ///< departments, teams, locations, tags, custom fields
    ManageBackups,
    ReadAudit, ///< see who did what
};

/// As errors name them and the matrix of roles stores them: append, never rename.
inline constexpr EnumKeys<Permission, 12> permissionKeys{{
    {Permission::ChangeTickets, QLatin1StringView("change-tickets")},
    {Permission::MergeTickets, QLatin1StringView("merge-tickets")},
    {Permission::ExportTickets, QLatin1StringView("export-tickets")},
    {Permission::ImportTickets, QLatin1StringView("import-tickets")},
    {Permission::ChangeCustomers, QLatin1StringView("change-customers")},
    {Permission::MergeCustomers, QLatin1StringView("merge-customers")},
    {Permission::ManageSharedViews, QLatin1StringView("manage-shared-views")},
    {Permission::ManageSharedMacros, QLatin1StringView("manage-shared-macros")},
    {Permission::ManagePeople, QLatin1StringView("manage-people")},
    {Permission::ManageOrganization, QLatin1StringView("manage-organization")},
    {Permission::ManageBackups, QLatin1StringView("manage-backups")},
    {Permission::ReadAudit, QLatin1StringView("read-audit")},
}};

/// Which role may do what. A center begins with the standard one and changes it as it likes, but for administrators:
/// they may do everything, so that nobody can lock everybody out.
class RoleMatrix
{
public:
    RoleMatrix(); ///< the standard one

    [[nodiscard]] bool isAllowed(Role role, Permission permission) const;
    /// Of administrators nothing is taken.
    void setAllowed(Role role, Permission permission, bool isAllowed);

    bool operator==(const RoleMatrix &) const = default;

private:
    std::array<quint32, roleKeys.size()> m_allowed{}; ///< bits by Permission, by role in the order of roleKeys
};

} // namespace campanile::domain
