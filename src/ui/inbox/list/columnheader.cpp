// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/list/columnheader.h"

#include "ui/inbox/list/ticketcolumns.h"
#include "ui/kit/icons.h"
#include "ui/kit/metrics.h"
#include "ui/kit/textpaint.h"
#include "ui/kit/tickmenu.h"
#include "ui/kit/tints.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace campanile::ui {

ColumnHeader::ColumnHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(u"columnHeaderView"_qs);
    setFocusPolicy(Qt::TabFocus);
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setSortIndicatorShown(true);
    setStretchLastSection(false);
    setMinimumSectionSize(32);
    connect(this, &QHeaderView::sectionClicked, this, &ColumnHeader::sortWanted);
    connect(this, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (m_isPressed && width > 0)
            Q_EMIT columnSized(column, width);
    });
}

int ColumnHeader::keyColumn() const
{
    return isSectionHidden(m_column) ? subjectColumn : m_column;
}

int ColumnHeader::neighbour(int column, int by) const
{
    for (int visual = visualIndex(column) + by; visual >= 0 && visual < count(); visual += by) {
        if (!isSectionHidden(logicalIndex(visual)))
            return logicalIndex(visual);
    }
    return column;
}

void ColumnHeader::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int backward = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    if (event->key() == forward || event->key() == backward) {
        const int column = keyColumn();
        const int next = neighbour(column, event->key() == forward ? 1 : -1);
        if (event->modifiers() & Qt::ControlModifier)
            moveSection(visualIndex(column), visualIndex(next));
        else
            m_column = next;
        viewport()->update();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        Q_EMIT sortWanted(keyColumn());
    } else {
        QHeaderView::keyPressEvent(event);
    }
}

void ColumnHeader::mousePressEvent(QMouseEvent *event)
{
    m_isPressed = true;
    QHeaderView::mousePressEvent(event);
}

void ColumnHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QHeaderView::mouseReleaseEvent(event);
    m_isPressed = false;
}

void ColumnHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_isPressed = true; // on the edge of a column: as wide as what is in it
    QHeaderView::mouseDoubleClickEvent(event);
}

void ColumnHeader::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new TickMenu(this);
    menu->setObjectName(u"columnsMenu"_qs);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < count(); ++column) {
        if (column == subjectColumn)
            continue;
        const TicketColumn &info = ticketColumns()[static_cast<std::size_t>(column)];
        QAction *action = menu->addAction(info.title.shown());
        action->setObjectName(QLatin1StringView(info.key));
        action->setCheckable(true);
        action->setChecked(!isSectionHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) { Q_EMIT columnShown(column, on); });
    }
    Q_EMIT menuOpened(menu);
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(rect().bottomLeft()) : event->globalPos());
}

void ColumnHeader::focusInEvent(QFocusEvent *event)
{
    QHeaderView::focusInEvent(event);
    viewport()->update();
}

void ColumnHeader::focusOutEvent(QFocusEvent *event)
{
    QHeaderView::focusOutEvent(event);
    viewport()->update();
}

void ColumnHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Tints &tints = tintsOf(palette());
    const Qt::LayoutDirection direction = layoutDirection();
    painter->fillRect(rect, tints.window);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tints.line);
    // The edges are those of the cells below.
    const QRect cell = rect.adjusted(grid, 0, -grid, -1);
    const auto place = [&](int from, int width) {
        return QStyle::visualRect(direction, cell, {cell.left() + from, cell.top(), width, cell.height()});
    };
    const ColumnKind kind = ticketColumns()[static_cast<std::size_t>(logicalIndex)].kind;
    const bool isNumeric = kind == ColumnKind::Number || kind == ColumnKind::Time || kind == ColumnKind::Due;
    const QString title = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    painter->setFont(textFont(TextSize::Small, true));
    int from = 0;
    int room = cell.width();
    if (isSortIndicatorShown() && sortIndicatorSection() == logicalIndex) {
        // Beside its title, on the side of the room, so that it is not taken for the neighbour's.
        constexpr int forMark = iconSmall + gridHalf;
        room -= forMark;
        const int width = std::min(painter->fontMetrics().horizontalAdvance(title) + 1, room);
        const int mark = isNumeric ? room - width : width + gridHalf;
        from = isNumeric ? forMark : 0;
        const bool descending = sortIndicatorOrder() == Qt::DescendingOrder;
        paintIcon(painter, place(mark, iconSmall), descending ? u"go-down"_qs : u"go-up"_qs, tints.accent, direction);
    }
    painter->setPen(tints.secondary);
    paintLine(painter, place(from, room), title, direction, isNumeric ? Qt::AlignTrailing : Qt::AlignLeading);
    if (hasFocus() && logicalIndex == keyColumn()) {
        painter->setPen(QPen(tints.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(rect.adjusted(1, 1, -2, -2));
    }
}

QSize ColumnHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), QFontMetrics(textFont(TextSize::Small, true)).height() + grid + 2};
}

} // namespace campanile::ui
