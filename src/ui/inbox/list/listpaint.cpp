// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/list/listpaint.h"

#include "ui/inbox/list/rowsentence.h"
#include "ui/kit/metrics.h"
#include "ui/words/timewords.h"

#include <QCoreApplication>
#include <QStyle>

namespace campanile::ui {

namespace {

constexpr auto hotBefore = std::chrono::hours(1);
constexpr auto warnBefore = std::chrono::hours(2);

} // namespace

ListFonts ListFonts::current()
{
    ListFonts fonts;
    fonts.normal = textFont(TextSize::Normal);
    fonts.strong = textFont(TextSize::Normal, true);
    fonts.small = textFont(TextSize::Small);
    fonts.figures = tabular(fonts.normal);
    fonts.smallFigures = tabular(fonts.small);
    fonts.chip = fonts.smallFigures;
    return fonts;
}

Chip dueChip(domain::UtcTime dueAt, domain::UtcTime now)
{
    const auto left = dueAt - now;
    const Tone tone = left < hotBefore ? Tone::Hot : left < warnBefore ? Tone::Warning : Tone::Neutral;
    Chip chip{
        countdownText(left), tone, tone == Tone::Neutral ? ChipShape::Outline : ChipShape::Pill, {}, Origin::Ours};
    chip.meaning = left < std::chrono::milliseconds(0)
                       ? QCoreApplication::translate("TicketList", "The promise is broken.")
                       : QCoreApplication::translate("TicketList", "Time until the next promise breaks");
    return chip;
}

Chip presenceChip(const PresenceMark &mark)
{
    // The pencil, not only the colour, says that somebody writes.
    return {mark.isWriting ? QString(u"✎ " + mark.initials) : mark.initials,
            mark.isWriting ? Tone::Warning : Tone::Accent, ChipShape::Pill, mark.sentence, Origin::Ours};
}

Chip draftChip()
{
    //: The mark of a ticket to which one's own note is begun but not added; as short as can be.
    return {QCoreApplication::translate("TicketList", "Draft"), Tone::Information, ChipShape::Pill, draftSentence(),
            Origin::Ours};
}

void paintPriorityMark(QPainter *painter, const QRect &rect, domain::Priority priority, const QPalette &palette,
                       Qt::LayoutDirection direction)
{
    const Tints &tints = tintsOf(palette);
    const QRect box = QStyle::alignedRect(direction, Qt::AlignCenter, QSize(14, 14), rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (priority == domain::Priority::Urgent) {
        painter->setBrush(tints.tone(Tone::Hot).ink);
        painter->drawRoundedRect(box, 3, 3);
        painter->setBrush(tints.dark ? tints.base : QColor(Qt::white));
        painter->drawRect(QRectF(box.center().x() - 0.5, box.top() + 3, 2, 5));
        painter->drawRect(QRectF(box.center().x() - 0.5, box.top() + 9.5, 2, 2));
    } else if (priority == domain::Priority::Unknown) {
        painter->setBrush(tints.line);
        painter->drawRect(QRectF(box.left() + 3, box.center().y(), 9, 1.5));
    } else {
        const int filled = static_cast<int>(priority); // Low 1, Normal 2, High 3
        const QColor ink = priority == domain::Priority::High ? tints.tone(Tone::Warning).ink : tints.secondary;
        for (int bar = 0; bar < 3; ++bar) {
            const int step = direction == Qt::RightToLeft ? 2 - bar : bar;
            const int height = 5 + bar * 4;
            painter->setBrush(bar < filled ? ink : tints.line);
            painter->drawRect(QRect(box.left() + 1 + step * 5, box.bottom() - height + 1, 3, height));
        }
    }
    painter->restore();
}

void paintRowBackground(QPainter *painter, const QStyleOptionViewItem &option)
{
    const Tints &tints = tintsOf(option.palette);
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, tints.selection);
    } else if (option.state & QStyle::State_MouseOver) {
        QColor hover = tints.selection;
        hover.setAlphaF(0.4F);
        painter->fillRect(option.rect, hover);
    }
}

void paintPlaceholder(QPainter *painter, const QRect &rect, const QPalette &palette, Qt::LayoutDirection direction)
{
    const QColor colour = tintsOf(palette).line;
    const QSize size(rect.width() * 3 / 5, std::min(rect.height(), grid));
    painter->fillRect(QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, size, rect), colour);
}

} // namespace campanile::ui
