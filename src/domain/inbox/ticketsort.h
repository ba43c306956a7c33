// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/inbox/ticketcolumns.h"
#include "domain/query/queryfields.h"

#include <QHash>
#include <QVector>

#include <stop_token>

namespace campanile::domain {

/// Where a name stands in the alphabet, by id: the owner of the names makes these. Ids without an entry come last.
struct SortRanks
{
    static constexpr quint32 none = noColumnTime;

    std::vector<quint32> places;
    std::vector<quint32> departments;
    std::vector<quint32> teams;
    std::vector<quint32> agents;
    std::vector<quint32> customers;
    QHash<quint32, quint32> mergedCustomers; ///< by id: who stands for it
    std::vector<quint32> subjects;           ///< by ticket id
    std::vector<quint32> languages;          ///< by TicketColumns' language number; may stay empty: then by number
};

/// Ranks from ids in alphabetical order. Gaps between the ids are none.
[[nodiscard]] std::vector<quint32> ranksFromOrder(std::span<const quint32> idsInOrder);

struct SortOrder
{
    SortKey key = SortKey::Updated;
    bool descending = true;

    bool operator==(const SortOrder &) const = default;
};

/// The tickets of the set in order. Tickets without a value (no due time, nobody assigned) come last either way; equal
/// ones follow by id, the highest first, either way. Ids that are not in the columns are left out.
/// Errors: Cancelled.
[[nodiscard]] Result<QVector<quint32>> sortTickets(const TicketColumns &columns, const SortRanks &ranks,
                                                   const TicketSet &set, SortOrder order,
                                                   const std::stop_token &stop = {});

/// The first n of the same order, without sorting the rest.
[[nodiscard]] Result<QVector<quint32>> firstTickets(const TicketColumns &columns, const SortRanks &ranks,
                                                    const TicketSet &set, SortOrder order, qsizetype n,
                                                    const std::stop_token &stop = {});

} // namespace campanile::domain
