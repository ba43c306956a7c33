// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit/auditentry.h"
#include "domain/base/result.h"
#include "domain/org/permissions.h"

#include <QUuid>

#include <functional>
#include <optional>

namespace campanile::storage {
class Session;
}

namespace campanile::usecases {

/// What was done to something shared that is not a ticket: enough to say it in words and to take it back.
struct SharedReceipt
{
    QUuid operation;
    domain::AuditSubject subject = domain::AuditSubject::Person;
    qint64 id = 0;
    QString name; ///< as it is called after the change
    domain::AuditAction action = domain::AuditAction::Changed;
    QVector<domain::AuditChange> changes; ///< empty with Changed: everything was so already, and nothing was written
    bool isPrivate = false; ///< done to what is one person's alone: it can be taken back, but no audit trail tells it

    [[nodiscard]] bool canUndo() const { return !changes.isEmpty(); }
};

/// Who asks for a change, under which operation id, and what that needs.
struct SharedOrder
{
    QUuid operation;
    QString kind; ///< key of the use case: "person.change"
    std::optional<domain::Permission> permission = domain::Permission::ManagePeople; ///< none: the work asks itself
    domain::Actor actor;
    domain::UtcTime at{};
};

/// Inside a write job: does the work exactly once and tells it in the audit trail, in the same transaction. The work
/// changes the rows and answers what it did; its operation is filled in here. Sent again under the same operation id
/// the first receipt is answered. Errors: NotAllowed (action, role), those of the work.
[[nodiscard]] domain::Result<SharedReceipt> changeShared(storage::Session &session, const SharedOrder &order,
                                                         const std::function<domain::Result<SharedReceipt>()> &work);

/// The operation id of taking a receipt back: there is one such undo, however often it is sent.
[[nodiscard]] QUuid undoOperation(const SharedReceipt &receipt);

} // namespace campanile::usecases
