// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

namespace campanile::usecases {

/// A group of a list and its heading.
struct ListGroup
{
    quint32 key = 0;   ///< see domain::TicketGroup
    QString name = {}; ///< of the location, person or customer; empty for tiers, and for none
    quint32 count = 0;

    bool operator==(const ListGroup &) const = default;
};

// The rows of a grouped list are numbers like those of any other list, so that what compares lists need not know of
// groups: tickets by their ids, headings by the key of their group with the highest bit set, which no ticket has.

inline constexpr quint32 headingBit = 1U << 31;

constexpr bool isHeading(quint32 row)
{
    return (row & headingBit) != 0;
}
constexpr quint32 headingOf(quint32 groupKey)
{
    return groupKey | headingBit;
}
constexpr quint32 groupKeyOf(quint32 heading)
{
    return heading & ~headingBit;
}

/// The ids with the heading of each group before its tickets; groups in order, their counts add up to the ids.
[[nodiscard]] QVector<quint32> withHeadings(const QVector<quint32> &ids, const QVector<ListGroup> &groups);

} // namespace campanile::usecases
