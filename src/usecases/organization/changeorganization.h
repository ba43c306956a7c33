// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/org/permissions.h"
#include "usecases/audit/sharedchange.h"
#include "usecases/organization/organizationrecord.h"

/// Each is done once for its operation id, told in the audit trail, and can be taken back by its receipt; in the
/// transaction of the write job that it is called in. The order's kind and permission are filled in here.
namespace campanile::usecases {

/// Adds or changes a person, a team, a department, a location or a tag. Errors: NotAllowed; NotFound; Conflict (name)
/// for a stale version; InvalidArgument ("organization", key of OrganizationRefusal).
[[nodiscard]] domain::Result<SharedReceipt> saveRecord(storage::Session &session, SharedOrder order,
                                                       const OrganizationRecord &wish);

/// Takes a team, a department, a location or a tag away that nothing belongs to and no ticket has; a person leaves
/// instead (active). Errors: as above; InUse.
[[nodiscard]] domain::Result<SharedReceipt> removeRecord(storage::Session &session, SharedOrder order,
                                                         const OrganizationRecord &record);

/// A right of a role, as the matrix shows it.
struct RoleRight
{
    domain::Role role = domain::Role::Viewer;
    domain::Permission permission = domain::Permission::ChangeTickets;
    bool isAllowed = false;
};

/// Says what a role may do. Administrators may do everything: InvalidArgument for them, and OrganizationRefusal as
/// above.
[[nodiscard]] domain::Result<SharedReceipt> setRoleRight(storage::Session &session, SharedOrder order,
                                                         const RoleRight &right);

/// Errors: as above; Conflict when something else is there by now.
[[nodiscard]] domain::Result<SharedReceipt> undoOrganizationChange(storage::Session &session, SharedOrder order,
                                                                   const SharedReceipt &receipt);

} // namespace campanile::usecases
