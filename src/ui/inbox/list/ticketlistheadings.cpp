// SPDX-License-Identifier: GPL-3.0-or-later
// The headings of a grouped ticket list: how they look, and how the mouse and the keyboard fold what is below them.
#include "ui/inbox/list/groupwords.h"
#include "ui/inbox/list/ticketcolumns.h"
#include "ui/inbox/list/ticketlistview.h"
#include "ui/kit/icons.h"
#include "ui/kit/metrics.h"
#include "ui/kit/textpaint.h"
#include "ui/kit/tints.h"
#include "ui/words/timewords.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace campanile::ui {

namespace {

struct Heading
{
    QString title;
    quint32 count = 0;
    bool isFolded = false;
    bool isCurrent = false;
};

void paintHeading(QPainter &painter, const QRect &rect, const Heading &heading, const Tints &tints,
                  Qt::LayoutDirection direction)
{
    painter.fillRect(rect, tints.window);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tints.line);
    const QRect line = rect.adjusted(grid, 0, -grid2, -1);
    const auto place = [&](int from, int width) {
        return QStyle::visualRect(direction, line, {line.left() + from, line.top(), width, line.height()});
    };
    paintIcon(&painter, place(0, iconSmall), heading.isFolded ? u"go-next"_qs : u"go-down"_qs, tints.secondary,
              direction);
    const QString number = numberText(heading.count);
    const QFont figures = tabular(textFont(TextSize::Small));
    const int numberWidth = QFontMetrics(figures).horizontalAdvance(number) + 2;
    const int from = iconSmall + grid;
    painter.setFont(textFont(TextSize::Normal, true));
    painter.setPen(tints.text);
    paintLine(&painter, place(from, line.width() - from - numberWidth - grid), heading.title, direction);
    painter.setFont(figures);
    painter.setPen(tints.secondary);
    paintLine(&painter, place(line.width() - numberWidth, numberWidth), number, direction, Qt::AlignTrailing);
    if (heading.isCurrent) {
        painter.setPen(QPen(tints.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(1, 1, -2, -2));
    }
}

} // namespace

/// Across all columns, over the cells that were painted below: nothing else of a table knows rows of one cell without
/// remembering each of them.
void TicketListView::paintHeadings(const QRect &area)
{
    QPainter painter(viewport());
    const Tints &tints = tintsOf(palette());
    const QString grouping = m_model.grouping();
    const int height = verticalHeader()->defaultSectionSize();
    for (int row = rowAt(std::max(area.top(), 0)); row >= 0 && row < m_model.rowCount(); ++row) {
        const int top = rowViewportPosition(row);
        if (top > area.bottom())
            break;
        if (!m_model.isHeading(row))
            continue;
        const usecases::ListGroup group = m_model.groupAt(row);
        paintHeading(painter, {0, top, viewport()->width(), height},
                     {groupTitle(grouping, group), group.count, m_model.isFolded(row),
                      hasFocus() && currentIndex().row() == row},
                     tints, layoutDirection());
    }
}

/// That row, or the nearest one with a ticket in the direction of by; −1 for none.
int TicketListView::ticketRow(int row, int by) const
{
    const int step = by < 0 ? -1 : 1;
    while (m_model.isHeading(row))
        row += step;
    return row >= 0 && row < m_model.rowCount() ? row : -1;
}

void TicketListView::setGroupFolded(int row, bool isFolded)
{
    // The keyboard stays where it can unfold again.
    if (isFolded && currentIndex().row() > row && m_model.headingOf(currentIndex().row()) == row)
        selectionModel()->setCurrentIndex(m_model.index(row, subjectColumn), QItemSelectionModel::NoUpdate);
    m_model.setFolded(row, isFolded);
    tellVisibleRows();
}

void TicketListView::setAllFolded(bool areFolded)
{
    const int heading = m_model.headingOf(currentIndex().row());
    if (areFolded && heading >= 0)
        selectionModel()->setCurrentIndex(m_model.index(heading, subjectColumn), QItemSelectionModel::NoUpdate);
    m_model.setAllFolded(areFolded);
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

bool TicketListView::foldByKey(const QKeyEvent *event)
{
    const int row = currentIndex().row();
    const int heading = m_model.headingOf(row);
    if (heading < 0 || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    const bool isAtHeading = heading == row;
    const bool isFolded = m_model.isFolded(heading);
    const int key = event->key();
    if (key == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left)) {
        setGroupFolded(heading, true);
    } else if (key == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right)) {
        if (!isAtHeading)
            return false;
        if (isFolded)
            setGroupFolded(heading, false);
        else
            step(1);
    } else if (isAtHeading && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)) {
        setGroupFolded(heading, !isFolded);
    } else {
        return false;
    }
    return true;
}

void TicketListView::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(qRound(event->position().y()));
    if (!m_model.isHeading(row))
        return QTableView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton)
        setGroupFolded(row, !m_model.isFolded(row));
    event->accept(); // it is no ticket: nothing is selected, and what is selected stays so
}

void TicketListView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!m_model.isHeading(rowAt(qRound(event->position().y()))))
        QTableView::mouseDoubleClickEvent(event);
}

} // namespace campanile::ui
