// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/macro/macro.h"
#include "usecases/audit/sharedchange.h"

namespace campanile::usecases {

/// The changes of Macros, each inside a write job; order.kind and order.permission are filled in here.
/// Errors: NotAllowed, NotFound ("macro"), Conflict (name) when it was changed meanwhile, InvalidArgument ("name", the
/// name) when it is empty or taken, ("macro", name) when it does nothing.
[[nodiscard]] domain::Result<SharedReceipt> saveMacro(storage::Session &session, SharedOrder order,
                                                      const domain::Macro &wish);
[[nodiscard]] domain::Result<SharedReceipt> removeMacro(storage::Session &session, SharedOrder order,
                                                        const domain::Macro &macro);
/// Takes a receipt of the above back; order.operation is undoOperation(receipt).
[[nodiscard]] domain::Result<SharedReceipt> undoMacroChange(storage::Session &session, SharedOrder order,
                                                            const SharedReceipt &receipt);

} // namespace campanile::usecases
