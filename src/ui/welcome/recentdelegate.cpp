// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/recentdelegate.h"

#include "ui/kit/metrics.h"
#include "ui/kit/textpaint.h"

#include <QApplication>
#include <QPainter>

namespace campanile::ui {

void RecentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem bare = option;
    initStyleOption(&bare, index);
    const QString name = std::exchange(bare.text, {});
    const QStyle *style = bare.widget != nullptr ? bare.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &bare, painter, bare.widget);

    const QRect row = option.rect.adjusted(grid, 0, -grid, 0);
    const auto placed = [&](int start, int width) {
        return QStyle::visualRect(option.direction, row, QRect(row.x() + start, row.y(), width, row.height()));
    };
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setFont(textFont(TextSize::Normal));
    painter->setPen(bare.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    // The place tells two of the same name apart: a third of the row is its own.
    const int wanted = painter->fontMetrics().horizontalAdvance(shownText(name, Origin::Foreign)) + 1;
    const int nameWidth = qMin(wanted, row.width() * 2 / 3);
    paintLine(painter, placed(0, nameWidth), name, option.direction);
    painter->setFont(textFont(TextSize::Small));
    if (!selected)
        painter->setPen(bare.palette.color(QPalette::PlaceholderText));
    const int start = nameWidth + grid2;
    paintPath(painter, placed(start, row.width() - start), index.data(PlaceRole).toString(), option.direction);
    painter->restore();
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {grid * 20, QFontMetrics(textFont(TextSize::Normal)).height() + grid};
}

} // namespace campanile::ui
