// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QVector>

namespace campanile::ui {

/// What the same physical keys give on a keyboard of another script: "J" is ח on the Israeli standard layout (SI-1452).
/// Qt falls back to Latin letters only where a Latin layout is loaded beside the other one, and never for keys without
/// Ctrl. Only letters that have no Latin meaning are answered, so that no key means two things.
[[nodiscard]] QVector<QKeySequence> onOtherLayouts(const QVector<QKeySequence> &keys);

} // namespace campanile::ui
