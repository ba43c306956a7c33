// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/inbox/compiledquery.h"
#include "domain/inbox/ticketsort.h"

namespace campanile::domain {

/// Finds the newest tickets of a text search without searching the whole archive: ranges of ids are handed out in the
/// order of the newest ticket in them, and as soon as no range that is left can hold a newer one than the page's last,
/// the page is certain. Ids grow roughly with time, so that the first ranges nearly always decide.
///
///     NewestFirst scan(columns, WordColumn::Created, 50);
///     while (const auto range = scan.nextRange()) {
///         // ask the full text within *range, evaluate the query within *range …
///         scan.add(hits);
///     }
///     page = scan.page();
///
/// The columns must live as long; when they change between two calls the page is that of some moment between, and what
/// came with new ids is not looked at. Not thread-safe.
class NewestFirst
{
public:
    /// column: Created or Updated. pageSize > 0.
    NewestFirst(const TicketColumns &columns, WordColumn column, qsizetype pageSize);

    /// The next range to search; each id comes once. nullopt: the page is certain, or there is nothing left.
    /// Ranges grow, so that a rare word does not cost thousands of small searches.
    [[nodiscard]] std::optional<IdRange> nextRange();

    /// The matching tickets of the range that was handed out last; other ids are ignored.
    void add(const TicketSet &hits);

    /// Newest first, ties by id, highest first; at most pageSize.
    [[nodiscard]] QVector<quint32> page() const;
    /// True when every ticket was looked at, so that the page holds all there is.
    [[nodiscard]] bool isExhausted() const { return m_next >= m_zones.size(); }

private:
    [[nodiscard]] bool isCertain() const;
    [[nodiscard]] quint32 newest(quint32 zone) const;

    const TicketColumns &m_columns;
    WordColumn m_column;
    std::size_t m_pageSize;
    std::vector<quint32> m_zones; ///< by newest ticket, descending
    std::size_t m_next = 0;
    std::size_t m_zonesPerRange = 4;
    IdRange m_range;
    std::vector<quint64> m_page; ///< min-heap of (time << 32 | id)
};

} // namespace campanile::domain
