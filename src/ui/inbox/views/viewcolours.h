// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/inbox/viewcolour.h"

#include <QColor>
#include <QIcon>
#include <QPainter>

namespace campanile::ui {

struct Tints;

/// The name of a view's mark: "Blue", "No colour".
[[nodiscard]] QString viewColourText(domain::ViewColour colour);
/// Its tint in this theme; invalid for none.
[[nodiscard]] QColor tintOf(domain::ViewColour colour, const Tints &tints);
/// The dot beside the title, in the middle of rect; nothing for none.
void paintViewDot(QPainter *painter, const QRect &rect, domain::ViewColour colour, const Tints &tints);
/// The same for a menu or a list to choose from.
[[nodiscard]] QIcon viewDotIcon(domain::ViewColour colour, const Tints &tints);

inline constexpr int viewDotSize = 8;

} // namespace campanile::ui
