// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/tabletabs.h"

#include "ui/kit/metrics.h"
#include "ui/kit/tints.h"

#include <QPainter>
#include <QStyle>

namespace campanile::ui {

TableTabs::TableTabs(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setFocusPolicy(Qt::TabFocus);
}

QSize TableTabs::tabSizeHint(int index) const
{
    const QFontMetrics metrics(textFont(TextSize::Normal, true));
    const int mark = tabIcon(index).isNull() ? 0 : iconSmall + gridHalf;
    return {metrics.horizontalAdvance(tabText(index)) + mark + 3 * grid, metrics.height() + grid + gridHalf};
}

void TableTabs::paintEvent(QPaintEvent *)
{
    const Tints &t = tintsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
    for (int i = 0; i < count(); ++i) {
        const bool current = i == currentIndex();
        QRect place = tabRect(i);
        if (current) {
            painter.fillRect(QRect(place.left(), height() - 2, place.width(), 2), t.accent);
            if (hasFocus()) {
                painter.setPen(QPen(t.accent, 1.5));
                painter.setBrush(Qt::NoBrush);
                painter.drawRoundedRect(QRectF(place).adjusted(1, 1, -1, -3), gridHalf, gridHalf);
            }
        }
        if (const QIcon mark = tabIcon(i); !mark.isNull()) {
            const QRect at = QStyle::visualRect(layoutDirection(), place,
                                                QRect(place.left() + grid, place.top(), iconSmall, place.height()));
            mark.paint(&painter, at);
            if (layoutDirection() == Qt::RightToLeft)
                place.setRight(place.right() - iconSmall - gridHalf);
            else
                place.setLeft(place.left() + iconSmall + gridHalf);
        }
        painter.setFont(textFont(TextSize::Normal, current));
        painter.setPen(current ? t.text : t.secondary);
        painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, tabText(i));
    }
}

} // namespace campanile::ui
