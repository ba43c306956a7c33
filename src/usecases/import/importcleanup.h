// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/base/result.h"
#include "domain/base/time.h"

#include <QJsonObject>

#include <stop_token>

namespace campanile::storage {
class Database;
} // namespace campanile::storage

namespace campanile::usecases {

/// A program that runs an import gives a sign of life every few seconds; without one for so long it is taken for dead.
inline constexpr auto presumedDead = std::chrono::seconds(30);
inline constexpr auto signOfLife = std::chrono::seconds(5);

/// Applies the staged changes of a published import to the end and marks it finished; also for imports of crashed
/// programs. Answers the longest transaction in ms.
[[nodiscard]] domain::Result<double> applyStagedUpdates(storage::Database &database, const domain::Clock &clock,
                                                        domain::ImportId import, const QJsonObject &stats);

/// Removes an abandoned import in batches.
[[nodiscard]] domain::Result<void> sweepImport(storage::Database &database, domain::ImportId import);

/// Sweeps away what dead programs left and finishes what they published: programs of this machine that are gone, others
/// after presumedDead. Answers how many imports that were. Cancelled.
[[nodiscard]] domain::Result<int> cleanUpImports(storage::Database &database, const domain::Clock &clock,
                                                 const std::stop_token &stop);

} // namespace campanile::usecases
