// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/enumkey.h"
#include "domain/inbox/ticketsort.h"

namespace campanile::domain {

/// What the tickets of a list stand together by.
enum class Grouping : quint8 { None, Location, Tier, Assignee, Customer };

/// As views and requests store them: append, never rename.
inline constexpr EnumKeys<Grouping, 5> groupingKeys{{
    {Grouping::None, QLatin1StringView("none")},
    {Grouping::Location, QLatin1StringView("location")},
    {Grouping::Tier, QLatin1StringView("tier")},
    {Grouping::Assignee, QLatin1StringView("assignee")},
    {Grouping::Customer, QLatin1StringView("customer")},
}};

/// Tickets of a list that have the same location, tier, assignee or customer.
struct TicketGroup
{
    quint32 key = 0; ///< id of the location, person or customer, number of the tier; 0: none, or one that is not known
    quint32 count = 0; ///< at least 1

    bool operator==(const TicketGroup &) const = default;
};

struct GroupedTickets
{
    QVector<quint32> ids;            ///< group by group, inside of each in the order that they came in
    std::vector<TicketGroup> groups; ///< by name (tiers by number), none last; their counts add up to the ids
};

/// Tickets that are sorted already, group by group. Two passes over them, and one over the ranks of the names.
/// Errors: Cancelled. Grouping::None makes one group of all.
[[nodiscard]] Result<GroupedTickets> groupTickets(const TicketColumns &columns, const SortRanks &ranks,
                                                  Grouping grouping, const QVector<quint32> &ids,
                                                  const std::stop_token &stop);

} // namespace campanile::domain
