// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QString>

namespace campanile::ui {

/// Paints one line of somebody's text: aligned to the reading edge of the layout (all titles share one edge), elided at
/// the end of the text's own direction, hostile characters made visible. Uses the painter's font and pen.
/// Returns true when it had to be elided.
bool paintLine(QPainter *painter, const QRect &rect, const QString &text, Qt::LayoutDirection direction,
               Qt::Alignment alignment = Qt::AlignLeading);

/// A tooltip or message of somebody's text that Qt will not take for rich text.
[[nodiscard]] QString plainToolTip(const QString &text);

/// Somebody's text as a part of our own sentence: visible, single line, isolated in its own direction.
[[nodiscard]] QString quoted(const QString &text);

} // namespace campanile::ui
