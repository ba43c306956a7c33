// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/inbox/ticketgroups.h"

#include <algorithm>

namespace campanile::domain {

namespace {

/// Tickets between two looks at the stop token.
constexpr qsizetype checkInterval = 1 << 16;

/// Places from 0 up, as many as there can be groups; the last one is for none.
template <typename KeyOf, typename PlaceOf>
Result<GroupedTickets> dealOut(const QVector<quint32> &ids, std::size_t places, KeyOf keyOf, PlaceOf placeOf,
                               const std::stop_token &stop)
{
    std::vector<quint32> starts(places);
    std::vector<quint32> keys(places);
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (i % checkInterval == 0 && stop.stop_requested())
            return fail(ErrorCode::Cancelled);
        const quint32 key = keyOf(ids.at(i));
        const std::size_t place = placeOf(key);
        ++starts[place];
        keys[place] = key;
    }
    keys.back() = 0;
    GroupedTickets grouped;
    quint32 sum = 0;
    for (std::size_t place = 0; place < places; ++place) {
        if (starts[place] > 0)
            grouped.groups.push_back({keys[place], starts[place]});
        sum += std::exchange(starts[place], sum);
    }
    grouped.ids.resize(ids.size());
    quint32 *out = grouped.ids.data();
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (i % checkInterval == 0 && stop.stop_requested())
            return fail(ErrorCode::Cancelled);
        out[starts[placeOf(keyOf(ids.at(i)))]++] = ids.at(i);
    }
    return grouped;
}

template <typename KeyOf>
Result<GroupedTickets> dealOutByName(const QVector<quint32> &ids, const std::vector<quint32> &ranks, KeyOf keyOf,
                                     const std::stop_token &stop)
{
    quint32 names = 0;
    for (const quint32 rank : ranks)
        names = rank == SortRanks::none ? names : std::max(names, rank + 1);
    const auto placeOf = [&ranks, names](quint32 key) -> std::size_t {
        const quint32 rank = key < ranks.size() ? ranks[key] : SortRanks::none;
        return std::min(rank, names); // none is the highest number
    };
    return dealOut(ids, std::size_t(names) + 1, keyOf, placeOf, stop);
}

} // namespace

Result<GroupedTickets> groupTickets(const TicketColumns &columns, const SortRanks &ranks, Grouping grouping,
                                    const QVector<quint32> &ids, const std::stop_token &stop)
{
    switch (grouping) {
    case Grouping::None:
        break;
    case Grouping::Location:
        return dealOutByName(
            ids, ranks.places,
            [column = columns.column(ShortColumn::Place)](quint32 id) { return quint32(column[id]); }, stop);
    case Grouping::Assignee:
        return dealOutByName(
            ids, ranks.agents, [column = columns.column(WordColumn::Assignee)](quint32 id) { return column[id]; },
            stop);
    case Grouping::Customer:
        return dealOutByName(
            ids, ranks.customers,
            [column = columns.column(WordColumn::Customer), &merged = ranks.mergedCustomers](quint32 id) {
                return merged.isEmpty() ? column[id] : merged.value(column[id], column[id]);
            },
            stop);
    case Grouping::Tier: {
        constexpr std::size_t tiers = 256;
        return dealOut(
            ids, tiers, [column = columns.column(ByteColumn::Tier)](quint32 id) { return quint32(column[id]); },
            [](quint32 tier) { return tier == 0 ? tiers - 1 : std::size_t(tier - 1); }, stop);
    }
    }
    GroupedTickets grouped;
    grouped.ids = ids;
    if (!ids.isEmpty())
        grouped.groups.push_back({0, static_cast<quint32>(ids.size())});
    return grouped;
}

} // namespace campanile::domain
