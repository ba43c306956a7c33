// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/task.h"
#include "domain/org/permissions.h"
#include "usecases/workspace/opendatabase.h"

#include <QString>

namespace campanile::usecases {

/// The longest name of a person, in characters.
inline constexpr qsizetype longestPersonName = 100;

/// Adds somebody who works here. Where nobody manages yet she becomes administrator, since somebody has to be;
/// elsewhere an agent, and only a manager may add one (NotAllowed). InvalidArgument: no letter in the name, or too
/// long; Conflict: somebody active has that name.
[[nodiscard]] domain::Task<domain::AgentId> addPerson(const DatabasePtr &database, const QString &name,
                                                      const domain::Actor &actor);

} // namespace campanile::usecases
