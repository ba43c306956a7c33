// SPDX-License-Identifier: GPL-3.0-or-later
// The groups of the ticket list: their headings, and what is folded.
#include "ui/inbox/list/groupwords.h"
#include "ui/inbox/list/ticketcolumns.h"
#include "ui/inbox/list/ticketlistmodel.h"
#include "ui/kit/textpaint.h"

#include <algorithm>

namespace campanile::ui {

bool TicketListModel::isHeading(int row) const
{
    return row >= 0 && row < m_ids.size() && usecases::isHeading(m_ids.at(row));
}

domain::TicketId TicketListModel::firstTicket() const
{
    const auto found = std::find_if_not(m_ids.begin(), m_ids.end(), &usecases::isHeading);
    return found == m_ids.end() ? domain::TicketId() : domain::TicketId(*found);
}

int TicketListModel::headingOf(int row) const
{
    if (!isGrouped() || row >= m_ids.size())
        return -1;
    while (row >= 0 && !isHeading(row))
        --row;
    return row;
}

usecases::ListGroup TicketListModel::groupAt(int row) const
{
    return isHeading(row) ? m_groups.group(m_ids.at(row)) : usecases::ListGroup();
}

bool TicketListModel::isFolded(int row) const
{
    return isHeading(row) && m_groups.isFolded(m_ids.at(row));
}

bool TicketListModel::isAllFolded() const
{
    return isGrouped() && m_ids.size() == m_groups.count();
}

void TicketListModel::setFolded(int row, bool fold)
{
    if (!isHeading(row) || isFolded(row) == fold)
        return;
    const quint32 heading = m_ids.at(row);
    const QVector<quint32> tickets = m_groups.tickets(heading);
    const int count = static_cast<int>(tickets.size());
    m_groups.setFolded(heading, fold);
    if (fold && count > 0) {
        beginRemoveRows({}, row + 1, row + count);
        m_ids.remove(row + 1, count);
        endRemoveRows();
    } else if (count > 0) {
        beginInsertRows({}, row + 1, row + count);
        m_ids.insert(row + 1, count, 0);
        std::copy(tickets.begin(), tickets.end(), m_ids.begin() + row + 1);
        endInsertRows();
    }
    dropFetches(); // asked for by the places of before
    repaintRows(row, row);
    Q_EMIT rowsLoaded();
}

void TicketListModel::setAllFolded(bool areFolded)
{
    if (!isGrouped())
        return;
    m_groups.setAllFolded(areFolded);
    replaceIds(m_groups.shown(), false);
    Q_EMIT rowsLoaded();
}

void TicketListModel::reveal(domain::TicketId id)
{
    if (!isGrouped() || rowOf(id) >= 0)
        return;
    if (const quint32 heading = m_groups.headingOf(static_cast<quint32>(id.value())); heading != 0)
        setFolded(static_cast<int>(m_ids.indexOf(heading)), false);
}

Qt::ItemFlags TicketListModel::flags(const QModelIndex &index) const
{
    // It can be gone to, so that the keyboard folds it, but it is no ticket.
    if (index.isValid() && isHeading(index.row()))
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return QAbstractTableModel::flags(index);
}

QVariant TicketListModel::headingData(int row, int column, int role) const
{
    if (column != subjectColumn)
        return {};
    if (role == Qt::DisplayRole)
        return groupTitle(grouping(), groupAt(row));
    if (role == Qt::ToolTipRole)
        return plainToolTip(groupTitle(grouping(), groupAt(row)));
    if (role == Qt::AccessibleTextRole)
        return groupSentence(grouping(), groupAt(row), isFolded(row));
    return {};
}

} // namespace campanile::ui
