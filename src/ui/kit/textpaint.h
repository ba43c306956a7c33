// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QString>

namespace campanile::ui {

/// Where a shown text comes from.
enum class Origin {
    Foreign, ///< anybody's: customers, imports, colleagues; what is invisible in it is shown (safety)
    Ours,    ///< our own sentence; parts of anybody's went through quoted()
};

/// Paints one line: aligned to the reading edge of the layout (all titles share one edge), elided at the end of the
/// text's own direction (our sentences: of the layout's). Uses the painter's font and pen.
/// Returns true when it had to be elided.
bool paintLine(QPainter *painter, const QRect &rect, const QString &text, Qt::LayoutDirection direction,
               Qt::Alignment alignment = Qt::AlignLeading, Origin origin = Origin::Foreign);

/// The same for a path or an address: reads left to right in every language, and loses its middle when it is too long.
bool paintPath(QPainter *painter, const QRect &rect, const QString &path, Qt::LayoutDirection direction);

/// Paints our own words in as many lines as fit into rect, from its top, aligned to the reading edge. (QPainter itself
/// shifts the lines of right-to-left texts by the space at their ends.) Returns the height used.
int paintParagraph(QPainter *painter, const QRect &rect, const QString &words, Qt::LayoutDirection direction);

/// A text as it may be shown: foreign ones made visible, ours as they are.
[[nodiscard]] QString shownText(const QString &text, Origin origin, bool multiLine = false);

/// A tooltip or message that Qt will not take for rich text.
[[nodiscard]] QString plainToolTip(const QString &text, Origin origin = Origin::Foreign);

/// Somebody's text as a part of our own sentence: visible, single line, isolated in its own direction.
[[nodiscard]] QString quoted(const QString &text);

} // namespace campanile::ui
