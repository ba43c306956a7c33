// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customercelldelegate.h"

#include "ui/kit/metrics.h"
#include "ui/kit/textpaint.h"

#include <QApplication>

namespace campanile::ui {

void CustomerCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    painter->save();
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    painter->setPen(cell.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    // Leading and trailing are left and right to Qt before it mirrors them.
    const bool isTrailing = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight);
    painter->setFont(isTrailing ? tabular(cell.font) : cell.font);
    // The model has made the text visible already.
    paintLine(painter, cell.rect.adjusted(grid, 0, -grid, 0), cell.text, cell.direction,
              isTrailing ? Qt::AlignTrailing : Qt::AlignLeading, Origin::Foreign);
    painter->restore();
}

} // namespace campanile::ui
