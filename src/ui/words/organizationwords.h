// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace campanile::ui {

/// Why a person, a team, a department or a right cannot be so, by the key in the error: a full sentence.
[[nodiscard]] QString organizationRefusalText(const QString &key);

} // namespace campanile::ui
