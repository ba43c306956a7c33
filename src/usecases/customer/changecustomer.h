// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer/customer.h"
#include "domain/customer/customernote.h"
#include "usecases/audit/sharedchange.h"

namespace campanile::usecases {

/// The changes of Customers, each inside a write job. order.kind and order.permission are filled in here.
[[nodiscard]] domain::Result<SharedReceipt> saveCustomer(storage::Session &session, SharedOrder order,
                                                         const domain::Customer &wish);
[[nodiscard]] domain::Result<SharedReceipt> saveContact(storage::Session &session, SharedOrder order,
                                                        const domain::Contact &wish);
[[nodiscard]] domain::Result<SharedReceipt> removeContact(storage::Session &session, SharedOrder order,
                                                          const domain::Contact &contact);
[[nodiscard]] domain::Result<SharedReceipt> saveNote(storage::Session &session, SharedOrder order,
                                                     const domain::CustomerNote &wish);
[[nodiscard]] domain::Result<SharedReceipt> removeNote(storage::Session &session, SharedOrder order,
                                                       const domain::CustomerNote &note);
/// Takes a receipt of the above back; order.operation is undoOperation(receipt).
[[nodiscard]] domain::Result<SharedReceipt> undoCustomerChange(storage::Session &session, SharedOrder order,
                                                               const SharedReceipt &receipt);

} // namespace campanile::usecases
