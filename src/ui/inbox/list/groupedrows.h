// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/inbox/ticketlistsource.h"

#include <QHash>
#include <QSet>

namespace campanile::ui {

/// The groups of a grouped list, and which of them are folded. What is folded by one grouping stays so when it is
/// chosen again. Headings are those of grouprows.h.
class GroupedRows
{
public:
    /// Another list, by what it is grouped; a list without groups clears.
    void take(const usecases::TicketList &list, const QString &grouping);

    [[nodiscard]] bool isEmpty() const { return m_all.isEmpty(); }
    [[nodiscard]] const QString &grouping() const { return m_grouping; }
    [[nodiscard]] qsizetype count() const { return m_groups.size(); }
    [[nodiscard]] usecases::ListGroup group(quint32 heading) const;
    [[nodiscard]] bool isFolded(quint32 heading) const;
    void setFolded(quint32 heading, bool isFolded);
    void setAllFolded(bool areFolded);

    /// The rows that are shown: all headings, and the tickets of what is not folded.
    [[nodiscard]] QVector<quint32> shown() const;
    /// The tickets below a heading, folded or not.
    [[nodiscard]] QVector<quint32> tickets(quint32 heading) const;
    /// The heading above a ticket; 0 when the list does not hold it.
    [[nodiscard]] quint32 headingOf(quint32 ticket) const;

private:
    [[nodiscard]] QSet<quint32> folded() const { return m_folded.value(m_grouping); }

    QString m_grouping;
    QVector<quint32> m_all;                 ///< the rows with nothing folded
    QVector<usecases::ListGroup> m_groups;  ///< by key
    QHash<QString, QSet<quint32>> m_folded; ///< headings, by what is grouped by
};

} // namespace campanile::ui
