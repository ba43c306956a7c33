// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace campanile::ui {

/// Why a file, one of its rows or a query was refused, by the stable key of the reason (see ParseReason, QueryReason):
/// a full sentence. A key that is not known is shown as it is, so that nothing is hidden.
[[nodiscard]] QString reasonText(const QString &key);

} // namespace campanile::ui
