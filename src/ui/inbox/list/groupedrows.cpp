// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/list/groupedrows.h"

#include <algorithm>

namespace campanile::ui {

using usecases::ListGroup;

void GroupedRows::take(const usecases::TicketList &list, const QString &grouping)
{
    m_grouping = grouping;
    m_all = list.rows;
    m_groups = list.groups;
}

ListGroup GroupedRows::group(quint32 heading) const
{
    const quint32 key = usecases::groupKeyOf(heading);
    const auto found = std::lower_bound(m_groups.begin(), m_groups.end(), key,
                                        [](const ListGroup &group, quint32 wanted) { return group.key < wanted; });
    return found == m_groups.end() || found->key != key ? ListGroup() : *found;
}

bool GroupedRows::isFolded(quint32 heading) const
{
    return folded().contains(heading);
}

void GroupedRows::setFolded(quint32 heading, bool isFolded)
{
    if (isFolded)
        m_folded[m_grouping].insert(heading);
    else
        m_folded[m_grouping].remove(heading);
}

void GroupedRows::setAllFolded(bool areFolded)
{
    QSet<quint32> &all = m_folded[m_grouping];
    all.clear();
    if (!areFolded)
        return;
    all.reserve(m_groups.size());
    for (const ListGroup &group : std::as_const(m_groups))
        all.insert(usecases::headingOf(group.key));
}

QVector<quint32> GroupedRows::shown() const
{
    const QSet<quint32> hidden = folded();
    if (hidden.isEmpty())
        return m_all; // shared, not copied
    QVector<quint32> rows;
    rows.reserve(m_all.size());
    for (qsizetype i = 0; i < m_all.size();) {
        const quint32 heading = m_all.at(i);
        const qsizetype end = std::min<qsizetype>(i + 1 + group(heading).count, m_all.size());
        rows.append(heading);
        if (!hidden.contains(heading))
            std::copy(m_all.begin() + i + 1, m_all.begin() + end, std::back_inserter(rows));
        i = end;
    }
    return rows;
}

QVector<quint32> GroupedRows::tickets(quint32 heading) const
{
    const qsizetype place = m_all.indexOf(heading);
    return place < 0 ? QVector<quint32>() : m_all.mid(place + 1, group(heading).count);
}

quint32 GroupedRows::headingOf(quint32 ticket) const
{
    auto place = std::find(m_all.cbegin(), m_all.cend(), ticket);
    if (place == m_all.cend())
        return 0;
    while (place != m_all.cbegin() && !usecases::isHeading(*place))
        --place;
    return *place;
}

} // namespace campanile::ui
