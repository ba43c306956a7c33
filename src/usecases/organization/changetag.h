// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/organization/changeorganization.h"

/// Tags in the settings: their names. As changeorganization.h, which these belong to.
namespace campanile::usecases {

[[nodiscard]] domain::Result<SharedReceipt> saveTag(storage::Session &session, SharedOrder &order,
                                                    const OrganizationRecord &wish);
[[nodiscard]] domain::Result<SharedReceipt> removeTag(storage::Session &session, SharedOrder &order,
                                                      const OrganizationRecord &record);
[[nodiscard]] domain::Result<SharedReceipt> undoTag(storage::Session &session, SharedOrder &order,
                                                    const SharedReceipt &receipt);

} // namespace campanile::usecases
