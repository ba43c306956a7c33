// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/task.h"
#include "usecases/audit/sharedchange.h"
#include "usecases/customer/customerbook.h"
#include "usecases/customer/customerdetails.h"
#include "usecases/customer/mergecustomers.h"

#include <QObject>

namespace campanile::usecases {

/// Reading and changing customers. A seam like Tickets; lives in the window's thread, nothing blocks.
///
/// Changes are done once for each operation id, need Permission::ChangeCustomers and are told in the audit trail.
/// Errors of all of them: NotAllowed, NotFound, Conflict (name) when the version is not the one that was read,
/// InvalidArgument (key of a field, see faultyFields()).
class Customers : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual domain::Task<CustomerList> list(const CustomerListRequest &request) = 0;
    /// Those first whose name begins so, or a word of it; then by name. Quick whatever happens to tickets: their counts
    /// may be missing (0).
    virtual domain::Task<CustomerList> find(const QString &search) = 0;
    virtual domain::Task<CustomerDetails> open(domain::CustomerId id) = 0;

    /// Adds the customer when it has no id. Only what a person can change is written, see customerFields().
    virtual domain::Task<SharedReceipt> save(const domain::Customer &customer, const QUuid &operation) = 0;
    virtual domain::Task<SharedReceipt> saveContact(const domain::Contact &contact, const QUuid &operation) = 0;
    /// Of a contact that no ticket names; else InvalidArgument ("contact", name).
    virtual domain::Task<SharedReceipt> removeContact(const domain::Contact &contact, const QUuid &operation) = 0;
    /// Adds the note when it has no id. A note is its author's: others may neither change nor remove it (NotAllowed).
    virtual domain::Task<SharedReceipt> saveNote(const domain::CustomerNote &note, const QUuid &operation) = 0;
    virtual domain::Task<SharedReceipt> removeNote(const domain::CustomerNote &note, const QUuid &operation) = 0;
    /// Needs Permission::MergeCustomers, see mergeCustomers() and takeCustomerApart().
    virtual domain::Task<SharedReceipt> merge(const CustomerMerge &merge, const QUuid &operation) = 0;
    virtual domain::Task<SharedReceipt> takeApart(const domain::Customer &part, const QUuid &operation) = 0;
    /// Takes back what a receipt of these says, if it still is so; else Conflict.
    virtual domain::Task<SharedReceipt> undo(const SharedReceipt &receipt) = 0;

Q_SIGNALS:
    /// These changed, here or in another program; all of them when there are none.
    void changed(const QVector<campanile::domain::CustomerId> &ids);
    /// How many tickets customers have may be different.
    void countsChanged();
};

} // namespace campanile::usecases
