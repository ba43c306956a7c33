// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace campanile::ui {

FlowLayout::FlowLayout(int gap, QWidget *parent)
    : QLayout(parent)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return place({0, 0, width, 0}, true);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

int FlowLayout::place(const QRect &rect, bool isTrial) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    // All lines are as high as the highest item, and every item stands in the middle of its line.
    int lineHeight = 0;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            lineHeight = std::max(lineHeight, item->sizeHint().height());
    }
    int x = 0;
    int y = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo({std::max(rect.width(), item->minimumSize().width()), 4096});
        if (x > 0 && x + size.width() > rect.width()) {
            x = 0;
            y += lineHeight + m_gap;
        }
        if (!isTrial)
            item->setGeometry(QStyle::visualRect(
                direction, rect,
                {rect.left() + x, rect.top() + y + (lineHeight - size.height()) / 2, size.width(), size.height()}));
        x += size.width() + m_gap;
    }
    return y + lineHeight;
}

} // namespace campanile::ui
