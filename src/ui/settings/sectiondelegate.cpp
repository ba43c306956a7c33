// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sectiondelegate.h"

#include "ui/kit/icons.h"
#include "ui/kit/metrics.h"
#include "ui/kit/textpaint.h"
#include "ui/kit/tints.h"

#include <QPainter>
#include <QStyle>

namespace campanile::ui {

void SectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tints &tints = tintsOf(option.palette);
    const QRect row = option.rect.adjusted(0, 1, 0, -1);
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isSelected || option.state & QStyle::State_MouseOver) {
        QColor colour = tints.selection;
        if (!isSelected)
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
    const QColor ink = isSelected ? tints.accent : tints.text;
    const QRect line = row.adjusted(grid, 0, -grid, 0);
    const auto place = [&](int from, int width) {
        return QStyle::visualRect(option.direction, line, {line.left() + from, line.top(), width, line.height()});
    };
    paintIcon(painter, place(0, iconSmall), index.data(Qt::UserRole).toString(), ink, option.direction);
    painter->setFont(textFont(TextSize::Normal, isSelected));
    painter->setPen(ink);
    const int text = iconSmall + grid;
    paintLine(painter, place(text, line.width() - text), index.data(Qt::DisplayRole).toString(), option.direction,
              Qt::AlignLeading, Origin::Ours);
    painter->restore();
}

QSize SectionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    // As when it is selected.
    const QFontMetrics metrics(textFont(TextSize::Normal, true));
    const int name = metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString());
    return {iconSmall + 3 * grid + name + 1, std::max(metrics.height(), iconSmall) + grid2};
}

} // namespace campanile::ui
