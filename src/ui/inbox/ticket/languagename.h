// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace campanile::ui {

/// A language as its speakers call it; the code itself for one that nobody knows.
[[nodiscard]] QString languageName(const QString &code);

} // namespace campanile::ui
