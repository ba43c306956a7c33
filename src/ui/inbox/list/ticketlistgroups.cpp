// SPDX-License-Identifier: GPL-3.0-or-later
// The groups of the ticket list: their headings, and what is folded.
#include "ui/inbox/list/groupwords.h"
#include "ui/inbox/list/ticketcolumns.h"
#include "ui/inbox/list/ticketlistmodel.h"

#include <algorithm>

namespace campanile::ui {

using usecases::ListGroup;

bool TicketListModel::isHeading(int row) const
{
    return row >= 0 && row < m_ids.size() && usecases::isHeading(m_ids.at(row));
}

domain::TicketId TicketListModel::firstTicket() const
{
    const auto found =
        std::find_if_not(m_ids.begin(), m_ids.end(), [](quint32 row) { return usecases::isHeading(row); });
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

const ListGroup *TicketListModel::groupOf(quint32 heading) const
{
    const quint32 key = usecases::groupKeyOf(heading);
    const auto found = std::lower_bound(m_groups.begin(), m_groups.end(), key,
                                        [](const ListGroup &group, quint32 wanted) { return group.key < wanted; });
    return found == m_groups.end() || found->key != key ? nullptr : &*found;
}

ListGroup TicketListModel::groupAt(int row) const
{
    const ListGroup *group = isHeading(row) ? groupOf(m_ids.at(row)) : nullptr;
    return group ? *group : ListGroup();
}

bool TicketListModel::isFolded(int row) const
{
    return isHeading(row) && m_folded.value(m_grouping).contains(usecases::groupKeyOf(m_ids.at(row)));
}

bool TicketListModel::isAllFolded() const
{
    return isGrouped() && m_ids.size() == m_groups.size();
}

QVector<quint32> TicketListModel::withoutFolded() const
{
    const QSet<quint32> folded = m_folded.value(m_grouping);
    if (folded.isEmpty())
        return m_all; // shared, not copied
    QVector<quint32> rows;
    rows.reserve(m_all.size());
    for (qsizetype i = 0; i < m_all.size();) {
        const quint32 heading = m_all.at(i);
        const ListGroup *group = groupOf(heading);
        const qsizetype end = std::min(i + 1 + (group ? qsizetype(group->count) : 0), m_all.size());
        const bool isFolded = folded.contains(usecases::groupKeyOf(heading));
        rows.append(heading);
        if (!isFolded)
            std::copy(m_all.begin() + i + 1, m_all.begin() + end, std::back_inserter(rows));
        i = end;
    }
    return rows;
}

void TicketListModel::setFolded(int row, bool fold)
{
    if (!isHeading(row) || isFolded(row) == fold)
        return;
    const quint32 heading = m_ids.at(row);
    const auto place = std::find(m_all.cbegin(), m_all.cend(), heading) - m_all.cbegin();
    const int count = static_cast<int>(std::min<qsizetype>(groupAt(row).count, m_all.size() - place - 1));
    if (fold) {
        folded().insert(usecases::groupKeyOf(heading));
        if (count > 0) {
            beginRemoveRows({}, row + 1, row + count);
            m_ids.remove(row + 1, count);
            endRemoveRows();
        }
    } else {
        folded().remove(usecases::groupKeyOf(heading));
        if (count > 0) {
            beginInsertRows({}, row + 1, row + count);
            m_ids.insert(row + 1, count, 0);
            std::copy(m_all.begin() + place + 1, m_all.begin() + place + 1 + count, m_ids.begin() + row + 1);
            endInsertRows();
        }
    }
    dropFetches(); // asked for by the places of before
    repaintRows(row, row);
    Q_EMIT rowsLoaded();
}

void TicketListModel::setAllFolded(bool areFolded)
{
    if (!isGrouped())
        return;
    folded().clear();
    if (areFolded) {
        for (const ListGroup &group : std::as_const(m_groups))
            folded().insert(group.key);
    }
    replaceIds(withoutFolded(), false);
    Q_EMIT rowsLoaded();
}

void TicketListModel::reveal(domain::TicketId id)
{
    if (!isGrouped() || rowOf(id) >= 0)
        return;
    auto place = std::find(m_all.cbegin(), m_all.cend(), static_cast<quint32>(id.value()));
    if (place == m_all.cend())
        return;
    while (place != m_all.cbegin() && !usecases::isHeading(*place))
        --place;
    const auto row = std::find(m_ids.cbegin(), m_ids.cend(), *place);
    if (row != m_ids.cend())
        setFolded(static_cast<int>(row - m_ids.cbegin()), false);
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
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return groupTitle(m_grouping, groupAt(row));
    if (role == Qt::AccessibleTextRole)
        return groupSentence(m_grouping, groupAt(row), isFolded(row));
    return {};
}

} // namespace campanile::ui
