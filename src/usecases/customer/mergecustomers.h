// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer/customer.h"
#include "usecases/audit/sharedchange.h"

namespace campanile::usecases {

/// Two rows that are one customer. Both as they were read: their versions are compared.
struct CustomerMerge
{
    domain::Customer part; ///< goes on as a part of the other one
    domain::Customer into; ///< stays, and stands for both
    bool fillsGaps = true; ///< what is unknown of the one that stays is taken from the part
};

/// The key under which the audit trail holds who a customer was merged into.
inline constexpr QLatin1StringView mergedField("merged");

/// Inside a write job; however many tickets there are, two rows are written. Needs Permission::MergeCustomers.
/// Errors: NotAllowed, NotFound, Conflict (name) when one of them changed or was merged meanwhile,
/// InvalidArgument ("customer", name) for a customer with itself.
[[nodiscard]] domain::Result<SharedReceipt> mergeCustomers(storage::Session &session, SharedOrder order,
                                                           const CustomerMerge &merge);
/// A customer of its own again, at any time: with its tickets, contacts and notes, those that were written since too.
/// What the merge filled in is taken back where nobody changed it. Errors as above.
[[nodiscard]] domain::Result<SharedReceipt> takeCustomerApart(storage::Session &session, SharedOrder order,
                                                              const domain::Customer &part);

/// The work of taking back a receipt of these (action Merged or Split), inside changeShared().
[[nodiscard]] domain::Result<SharedReceipt> undoOfMerge(storage::Session &session, const SharedReceipt &receipt);

} // namespace campanile::usecases
