// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commanddelegate.h"

#include "ui/kit/icons.h"
#include "ui/kit/metrics.h"
#include "ui/kit/textpaint.h"
#include "ui/kit/tints.h"
#include "ui/shell/commandmodel.h"

#include <QPainter>

namespace campanile::ui {

namespace {

int heightOf(TextSize size)
{
    return QFontMetrics(textFont(size)).height();
}

} // namespace

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tints &t = tintsOf(option.palette);
    QRect row = option.rect;
    const auto placed = [&](int start, int width) {
        return QStyle::visualRect(option.direction, row, QRect(row.x() + start, row.y(), width, row.height()));
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(CommandModel::HeadingRole).toBool()) {
        painter->setFont(textFont(TextSize::Small, true));
        painter->setPen(t.secondary);
        paintLine(painter, placed(grid, row.width() - grid2).adjusted(0, gridHalf, 0, 0), index.data().toString(),
                  option.direction, Qt::AlignLeading, Origin::Ours);
        painter->restore();
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.tone(selected ? Tone::Accent : Tone::Neutral).soft);
        painter->drawRoundedRect(QRectF(row).adjusted(gridHalf, 0, -gridHalf, 0), cornerRadius, cornerRadius);
    }
    if (selected) // the bar at the leading edge says it without the colour
        painter->fillRect(placed(gridHalf, 3).adjusted(0, cornerRadius, 0, -cornerRadius), t.accent);
    paintIcon(painter, placed(grid + gridHalf, iconSmall), index.data(CommandModel::IconNameRole).toString(),
              selected ? t.tone(Tone::Accent).ink : t.secondary, option.direction);

    int start = grid + gridHalf + iconSmall + grid;
    int end = row.width() - grid2;
    if (const QString below = index.data(CommandModel::BelowRole).toString(); !below.isEmpty()) {
        painter->setFont(textFont(TextSize::Small));
        painter->setPen(t.secondary);
        row.adjust(0, heightOf(TextSize::Normal) + gridHalf, 0, -gridHalf);
        paintLine(painter, placed(start, end - start), below, option.direction, Qt::AlignLeading, Origin::Ours);
        row = option.rect;
        row.setHeight(heightOf(TextSize::Normal) + grid);
    }
    const QString keys = index.data(CommandModel::KeyRole).toString();
    painter->setFont(textFont(TextSize::Small));
    painter->setPen(t.secondary);
    if (!keys.isEmpty()) {
        const int width = painter->fontMetrics().horizontalAdvance(keys) + 1;
        paintLine(painter, placed(end - width, width), keys, option.direction, Qt::AlignTrailing);
        end -= width + grid;
    }
    const QString title = index.data().toString();
    painter->setFont(textFont(TextSize::Normal));
    painter->setPen(t.text);
    const int titleWidth =
        qMin(painter->fontMetrics().horizontalAdvance(shownText(title, Origin::Foreign)) + 1, end - start);
    paintLine(painter, placed(start, titleWidth), title, option.direction);
    start += titleWidth + grid;
    const QString detail = index.data(CommandModel::DetailRole).toString();
    if (!detail.isEmpty() && end - start > grid4) {
        painter->setFont(textFont(TextSize::Small));
        painter->setPen(t.secondary);
        paintLine(painter, placed(start, end - start), detail, option.direction);
    }
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool heading = index.data(CommandModel::HeadingRole).toBool();
    int height = heightOf(heading ? TextSize::Small : TextSize::Normal) + grid + gridHalf;
    if (!index.data(CommandModel::BelowRole).toString().isEmpty())
        height += heightOf(TextSize::Small);
    return {grid * 20, height};
}

} // namespace campanile::ui
