// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/task.h"
#include "usecases/workspace/opendatabase.h"

namespace campanile::usecases {

/// Lets the search learn (or forget) the values of custom fields that were made searchable (or are no longer), some
/// hundred tickets a write job, so that nobody waits for it. What was cut short goes on with the next call, of any
/// program. Does nothing where there is nothing to do.
[[nodiscard]] domain::Task<void> reindexFields(DatabasePtr database);

} // namespace campanile::usecases
