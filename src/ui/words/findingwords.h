// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace campanile::ui {

/// What the examination of a database found, by the stable code of the finding and its arguments: a full sentence.
[[nodiscard]] QString findingText(const QString &code, const QStringList &args);

} // namespace campanile::ui
