// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit/auditentry.h"
#include "domain/org/permissions.h"
#include "domain/ticket/event.h"
#include "domain/ticket/ticket.h"

#include <QUuid>

namespace campanile::storage {
class Session;
}

namespace campanile::usecases {

/// Tells in the audit trail what somebody here did to a ticket, so that who asks "who did what when" finds it beside
/// everything else. The ticket's own story, which figures are made of, stays the truth of it. In the transaction of the
/// change; changes may be empty.
void auditTicket(storage::Session &session, const domain::Ticket &ticket, domain::AuditAction action,
                 const QVector<domain::FieldChange> &changes, const QUuid &operation, const domain::Actor &actor,
                 domain::UtcTime now);

} // namespace campanile::usecases
