// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace campanile::ui {

/// What stands in an exported list for the keys of statuses, tiers, … : the words of the screen, in the language of the
/// moment. By the column's key, then by the value's.
[[nodiscard]] QHash<QString, QHash<QString, QString>> exportWords();

} // namespace campanile::ui
