// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/org/organization.h"

namespace campanile::domain {

/// What a use case asks before it does anything. A new one is one line here and one in permissions.cpp.
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
