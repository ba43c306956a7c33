// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/organization/clearorganization.h"

#include "storage/core/storageerror.h"

namespace campanile::storage {

void clearOrganization(Session &session)
{
    Statement tickets = session.prepare("SELECT count(*) FROM (SELECT id FROM ticket LIMIT 1) AS any_ticket");
    if (tickets.next() && tickets.int64(0) > 0)
        throw StorageError(domain::ErrorCode::Conflict, {QStringLiteral("ticket")});
    session.execute("DELETE FROM agent_skill");
    session.execute("DELETE FROM agent_language");
    session.execute("DELETE FROM agent");
    session.execute("DELETE FROM skill");
    session.execute("DELETE FROM team");
    session.execute("DELETE FROM place");
    // One statement, so that the order of the tree does not matter to the foreign key.
    session.execute("DELETE FROM department");
    session.execute("DELETE FROM tag");
    session.noteChange(ChangeKind::Organization, 0);
}

} // namespace campanile::storage
