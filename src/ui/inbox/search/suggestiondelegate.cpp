// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/search/suggestiondelegate.h"

#include "ui/kit/icons.h"
#include "ui/kit/metrics.h"
#include "ui/kit/textpaint.h"
#include "ui/kit/tints.h"

#include <QPainter>
#include <QStyle>

namespace campanile::ui {

void SuggestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tints &tints = tintsOf(option.palette);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
        painter->fillRect(option.rect, tints.selection);
    QRect line = option.rect.adjusted(grid, 0, -grid, 0);
    const bool isMarkable = index.data(MarkedRole).isValid();
    if (isMarkable) {
        const QRect mark =
            QStyle::visualRect(option.direction, line, {line.left(), line.top(), iconSmall, line.height()});
        if (index.data(MarkedRole).toBool())
            paintIcon(painter, mark, u"dialog-ok"_qs, tints.accent, option.direction);
        const int skip = iconSmall + gridHalf;
        line = option.direction == Qt::RightToLeft ? line.adjusted(0, 0, -skip, 0) : line.adjusted(skip, 0, 0, 0);
    }
    const QString text = index.data(Qt::DisplayRole).toString();
    const QString meaning = index.data(MeaningRole).toString();
    const QFont font = textFont(TextSize::Normal);
    const QFont small = textFont(TextSize::Small);
    const int width = std::min(QFontMetrics(font).horizontalAdvance(text) + 2, line.width());
    const auto place = [&](int from, int length) {
        return QStyle::visualRect(option.direction, line, {line.left() + from, line.top(), length, line.height()});
    };
    painter->setFont(font);
    painter->setPen(tints.text);
    paintLine(painter, place(0, width), text, option.direction);
    const int rest = line.width() - width - grid2;
    if (!meaning.isEmpty() && rest > 24) {
        painter->setFont(small);
        painter->setPen(tints.secondary);
        paintLine(painter, place(width + grid2, rest), meaning, option.direction, Qt::AlignTrailing);
    }
}

int SuggestionDelegate::widthOf(const QModelIndex &index)
{
    const QString meaning = index.data(MeaningRole).toString();
    int width = 2 * grid + 2 + QFontMetrics(textFont(TextSize::Normal)).horizontalAdvance(index.data().toString());
    if (index.data(MarkedRole).isValid())
        width += iconSmall + gridHalf;
    if (!meaning.isEmpty())
        width += grid2 + 2 + QFontMetrics(textFont(TextSize::Small)).horizontalAdvance(meaning);
    return width;
}

QSize SuggestionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, QFontMetrics(textFont(TextSize::Normal)).height() + grid + 2};
}

} // namespace campanile::ui
