// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/inbox/ticketcolumns.h"
#include "domain/inbox/ticketsort.h"
#include "domain/query/querynames.h"

#include <QRandomGenerator>

namespace campanile::test {

/// Tickets without names: as many of everything as a middling company has.
struct RandomShape
{
    quint32 places = 3;
    quint32 departments = 9;
    quint32 teams = 24;
    quint32 agents = 200;
    quint32 customers = 5000;
    quint32 tags = 40;
    quint32 openTickets = 32000; ///< about; spread over the newest tenth of ids, a few everywhere
    double gaps = 0.0;           ///< share of ids that no ticket has
};

/// Tickets 1 … highestId over two years, created in the order of ids give or take some days. Ascending ids.
[[nodiscard]] std::vector<domain::ColumnRow> randomRows(domain::TicketColumns &columns, quint32 highestId,
                                                        const RandomShape &shape, QRandomGenerator &random);

/// Ranks in a random order for everything.
[[nodiscard]] domain::SortRanks randomRanks(quint32 highestId, const RandomShape &shape, QRandomGenerator &random);

/// The last second of the two years.
[[nodiscard]] domain::UtcTime endOfRandomTime();

/// Names are "<kind letter><id>": p1, d2, t3, a4, c5, g6 (tags).
class NumberedNames final : public domain::NameResolver
{
public:
    explicit NumberedNames(const RandomShape &shape)
        : m_shape(shape)
    {
    }
    [[nodiscard]] QVector<quint32> ids(domain::QueryNames kind, const domain::NamePattern &pattern) const override;
    /// Customers with id % 3 of the segment's number.
    [[nodiscard]] QVector<quint32> customersOf(domain::Segment segment) const override;

private:
    RandomShape m_shape;
};

} // namespace campanile::test
