// SPDX-License-Identifier: GPL-3.0-or-later
// What of the ticket list is selected, and how much of it at most.
#include "ui/inbox/list/ticketcolumns.h"
#include "ui/inbox/list/ticketlistview.h"

#include <QTimer>

#include <algorithm>

namespace campanile::ui {

QVector<domain::TicketId> TicketListView::selectedTickets() const
{
    QVector<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (!m_model.isHeading(row))
                rows.append(row);
        }
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    rows.resize(std::min<qsizetype>(rows.size(), mostSelected));
    QVector<domain::TicketId> tickets;
    tickets.reserve(rows.size());
    for (const int row : std::as_const(rows))
        tickets.append(m_model.idAt(row));
    if (tickets.isEmpty() && currentTicket().isValid())
        tickets.append(currentTicket());
    return tickets;
}

void TicketListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    qint64 count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.left() <= subjectColumn ? ticketsIn(range.top(), range.bottom()) : 0;
    if (count > mostSelected) {
        m_isCapped = true;
        QTimer::singleShot(0, this, &TicketListView::capSelection); // not inside of Qt's own change
        count = mostSelected;
    } else if (count < mostSelected) {
        m_isCapped = false;
    }
    Q_EMIT selectionCountChanged(static_cast<int>(count));
}

/// One more than can be selected stands for any more.
int TicketListView::ticketsIn(int top, int bottom) const
{
    if (!m_model.isGrouped())
        return bottom - top + 1;
    int count = 0;
    for (int row = top; row <= bottom && count <= mostSelected; ++row)
        count += m_model.isHeading(row) ? 0 : 1;
    return count;
}

/// The last row of those from there on that hold so many tickets, at most bottom; before from where they hold none.
int TicketListView::endOf(int from, int bottom, int tickets) const
{
    if (!m_model.isGrouped())
        return std::min(bottom, from + tickets - 1);
    int end = from - 1;
    for (int row = from; row <= bottom && tickets > 0; ++row) {
        if (m_model.isHeading(row))
            continue;
        end = row;
        --tickets;
    }
    return end;
}

void TicketListView::capSelection()
{
    QVector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        ranges.append({range.top(), range.bottom()});
    std::sort(ranges.begin(), ranges.end());
    QItemSelection first;
    int left = mostSelected;
    int next = 0; // ranges of the table's columns may hold the same rows
    for (const auto &[top, bottom] : std::as_const(ranges)) {
        const int from = std::max(top, next);
        const int to = endOf(from, bottom, left);
        if (to < from)
            continue;
        first.append(QItemSelectionRange(m_model.index(from, 0), m_model.index(to, m_model.columnCount() - 1)));
        left -= ticketsIn(from, to);
        next = to + 1;
    }
    selectionModel()->select(first, QItemSelectionModel::ClearAndSelect);
}

void TicketListView::selectOnlyCurrent()
{
    if (currentIndex().isValid())
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    else
        clearSelection();
}

} // namespace campanile::ui
