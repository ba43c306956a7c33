// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace campanile::exchange {

/// Names that are never empty and never twice: an unnamed column number n (from 1) becomes "#n", a repeated name gets "
/// #n".
[[nodiscard]] QStringList uniqueColumnNames(const QStringList &names);

} // namespace campanile::exchange
