// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/time.h"
#include "ui/inbox/presence/presencemark.h"
#include "ui/inbox/text/textruns.h"
#include "ui/kit/chips.h"

#include <QStyleOptionViewItem>

namespace campanile::ui {

/// The fonts that both forms of the list paint with, made anew only when the application's font changes.
struct ListFonts
{
    QFont normal;
    QFont strong;
    QFont small;
    QFont figures;      ///< normal, figures of one width
    QFont smallFigures; ///< small, figures of one width
    QFont chip;         ///< small, for the chips of the kit

    [[nodiscard]] static ListFonts current();
};

/// Until the next promise breaks: hot under an hour and after it broke, a warning under two. The text says it, too.
[[nodiscard]] Chip dueChip(domain::UtcTime dueAt, domain::UtcTime now);

/// Somebody else who has the ticket open.
[[nodiscard]] Chip presenceChip(const PresenceMark &mark);

/// A note of one's own that is not added yet.
[[nodiscard]] Chip draftChip();

/// How urgent at a glance, by shape first: an exclamation in a filled square, three, two or one bars, a dash.
void paintPriorityMark(QPainter *painter, const QRect &rect, domain::Priority priority, const QPalette &palette,
                       Qt::LayoutDirection direction);

/// Background of a row: selected, under the mouse, or plain.
void paintRowBackground(QPainter *painter, const QStyleOptionViewItem &option);
/// Two quiet bars where text will stand.
void paintPlaceholder(QPainter *painter, const QRect &rect, const QPalette &palette, Qt::LayoutDirection direction);

} // namespace campanile::ui
