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
    // Figures stand below each other at the right in every language.
    const bool isNumber = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignAbsolute);
    painter->setFont(isNumber ? tabular(cell.font) : cell.font);
    const bool isAtEnd = isNumber && cell.direction == Qt::LeftToRight;
    // The model has made the text visible already.
    paintLine(painter, cell.rect.adjusted(grid, 0, -grid, 0), cell.text, cell.direction,
              isAtEnd ? Qt::AlignTrailing : Qt::AlignLeading, Origin::Foreign);
    painter->restore();
}

} // namespace campanile::ui
