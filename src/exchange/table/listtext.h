// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace campanile::exchange {

/// A list as one text: joined by ", "; an element that is empty, holds a comma or a double quote, or has white space at
/// an edge is quoted as in CSV.
[[nodiscard]] QString joinList(const QStringList &elements);

/// The inverse of joinList; also takes lists without the space, as people write them.
[[nodiscard]] QStringList splitList(QStringView text);

} // namespace campanile::exchange
