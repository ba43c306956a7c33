// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/audit/sharedchange.h"
#include "usecases/inbox/savedviews.h"

namespace campanile::usecases {

/// The changes of SavedViews, each inside a write job; order.kind and order.permission are filled in here. One's own
/// views are nobody else's business: what is done to them stands in no audit trail.
/// Errors: NotAllowed for what is everybody's where one may not manage that, and for somebody who has not said who they
/// are, NotFound ("view") also for another's, Conflict (name) when it was changed meanwhile, InvalidArgument ("name",
/// the name) when the name is empty or taken.
[[nodiscard]] domain::Result<SharedReceipt> saveView(storage::Session &session, SharedOrder order,
                                                     const SavedView &wish);
[[nodiscard]] domain::Result<SharedReceipt> removeView(storage::Session &session, SharedOrder order,
                                                       const SavedView &view);
/// Puts a view before another one of the same owner, or behind all (none). Whatever others move at the same time stays
/// moved. Errors also NotFound where one of the two is gone or of another owner.
[[nodiscard]] domain::Result<SharedReceipt> moveView(storage::Session &session, SharedOrder order, domain::ViewId id,
                                                     domain::ViewId before);
/// Takes a receipt of the above back; order.operation is undoOperation(receipt).
[[nodiscard]] domain::Result<SharedReceipt> undoViewChange(storage::Session &session, SharedOrder order,
                                                           const SharedReceipt &receipt);

} // namespace campanile::usecases
