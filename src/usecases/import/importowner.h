// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace campanile::usecases {

/// Who runs an import, kept in the import's stats while it runs: the start of the machine, the space of process
/// numbers, the process and its start. Empty on systems that tell no such things.
[[nodiscard]] QJsonObject importOwner();

/// True only when that process surely does not live any more. One of another machine, or whose owner is not known, can
/// only be told by its signs of life.
[[nodiscard]] bool isOwnerDead(const QJsonObject &stats);

} // namespace campanile::usecases
