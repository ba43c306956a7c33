// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/error.h"
#include "domain/base/id.h"
#include "domain/base/result.h"
#include "domain/base/time.h"

#include <QJsonObject>
#include <QVector>

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

/// An import that could not be cleaned up this time; the next clean-up tries again, the doctor names it until then.
struct CleanUpFault
{
    domain::ImportId import;
    domain::SourceId source;
    domain::Error error;
};

struct CleanUp
{
    int cleaned = 0; ///< so many imports
    QVector<CleanUpFault> faults;
};

/// Sweeps away what dead programs left and finishes what they published: programs of this machine that are gone, others
/// after presumedDead. One that cannot be cleaned up is in nobody's way but of imports of the same source. Errors:
/// Cancelled, those of a database that is gone.
[[nodiscard]] domain::Result<CleanUp> cleanUpImports(storage::Database &database, const domain::Clock &clock,
                                                     const std::stop_token &stop);

} // namespace campanile::usecases
