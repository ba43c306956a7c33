// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/views/viewdelegate.h"

#include "ui/inbox/views/viewcolours.h"
#include "ui/inbox/views/viewsmodel.h"
#include "ui/kit/metrics.h"
#include "ui/kit/textpaint.h"
#include "ui/kit/tints.h"
#include "ui/words/timewords.h"

#include <QPainter>
#include <QStyle>

namespace campanile::ui {

void ViewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tints &tints = tintsOf(option.palette);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (index.data(ViewsModel::HeadingRole).toBool()) {
        painter->setFont(textFont(TextSize::Small, true));
        painter->setPen(tints.secondary);
        QRect line = option.rect.adjusted(grid2, 0, -grid2, 0);
        line.setTop(line.bottom() - QFontMetrics(painter->font()).height() - gridHalf);
        paintLine(painter, line, text, option.direction);
        return;
    }
    const QRect row = option.rect.adjusted(grid, 1, -grid, -1);
    const bool selected = option.state & QStyle::State_Selected;
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || option.state & QStyle::State_MouseOver) {
        QColor colour = tints.selection;
        if (!selected)
            colour.setAlphaF(0.5F);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        painter->drawRoundedRect(row, cornerRadius, cornerRadius);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(tints.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
    const QRect line = row.adjusted(grid, 0, -grid, 0);
    if (index.data(ViewsModel::MoreRole).toBool()) {
        painter->setFont(textFont(TextSize::Normal));
        painter->setPen(tints.secondary);
        paintLine(painter, line, text, option.direction, Qt::AlignLeading, Origin::Ours);
        return;
    }
    const qint64 count = index.data(ViewsModel::CountRole).toLongLong();
    const QString number = count < 0 ? QString() : numberText(count);
    const QFont numbers = tabular(textFont(TextSize::Small));
    const int numberWidth = number.isEmpty() ? 0 : QFontMetrics(numbers).horizontalAdvance(number) + 2;
    const auto place = [&](int from, int width) {
        return QStyle::visualRect(option.direction, line, {line.left() + from, line.top(), width, line.height()});
    };
    painter->setFont(textFont(TextSize::Normal, selected));
    painter->setPen(selected ? tints.accent : tints.text);
    const auto colour = static_cast<domain::ViewColour>(index.data(ViewsModel::ColourRole).toInt());
    const int dot = colour == domain::ViewColour::None ? 0 : viewDotSize + gridHalf + 2;
    paintLine(painter, place(dot, line.width() - numberWidth - grid - dot), text, option.direction);
    paintViewDot(painter, place(0, viewDotSize), colour, tints);
    painter->setFont(numbers);
    painter->setPen(selected ? tints.accent : tints.secondary);
    paintLine(painter, place(line.width() - numberWidth, numberWidth), number, option.direction, Qt::AlignTrailing);
}

QSize ViewDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (!index.data(ViewsModel::HeadingRole).toBool())
        return {120, QFontMetrics(textFont(TextSize::Normal)).height() + grid + 2};
    const int line = QFontMetrics(textFont(TextSize::Small, true)).height() + gridHalf;
    return {120, index.row() == 0 ? line + gridHalf : line + grid2};
}

int ViewDelegate::widthFor(const QString &title)
{
    // As when it is selected; the edges are those of paint().
    const int name = QFontMetrics(textFont(TextSize::Normal, true)).horizontalAdvance(title);
    const int number = QFontMetrics(tabular(textFont(TextSize::Small))).horizontalAdvance(numberText(99'999)) + 2;
    return 4 * grid + name + grid + number + 1;
}

} // namespace campanile::ui
