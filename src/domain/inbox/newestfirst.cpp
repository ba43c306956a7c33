// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/inbox/newestfirst.h"

#include <numeric>

namespace campanile::domain {

namespace {

/// Zones of one range at most; a stop is noticed between two ranges.
constexpr std::size_t maxZonesPerRange = 64;

} // namespace

NewestFirst::NewestFirst(const TicketColumns &columns, WordColumn column, qsizetype pageSize)
    : m_columns(columns)
    , m_column(column)
    , m_pageSize(static_cast<std::size_t>(std::max<qsizetype>(pageSize, 1)))
    , m_zones(columns.zoneCount())
{
    std::iota(m_zones.begin(), m_zones.end(), 0U);
    std::stable_sort(m_zones.begin(), m_zones.end(),
                     [this](quint32 a, quint32 b) { return newest(a) != newest(b) ? newest(a) > newest(b) : a > b; });
}

quint32 NewestFirst::newest(quint32 zone) const
{
    return m_column == WordColumn::Created ? m_columns.newestCreated(zone) : m_columns.newestUpdated(zone);
}

bool NewestFirst::isCertain() const
{
    if (m_page.size() < m_pageSize || m_next >= m_zones.size())
        return false;
    // A ticket of the very same second may still win by its higher id.
    const auto oldestOnPage = static_cast<quint32>(m_page.front() >> 32);
    return newest(m_zones[m_next]) < oldestOnPage;
}

std::optional<IdRange> NewestFirst::nextRange()
{
    if (isExhausted() || isCertain())
        return std::nullopt;
    quint32 lowest = m_zones[m_next++];
    quint32 highest = lowest;
    for (std::size_t taken = 1; taken < m_zonesPerRange && m_next < m_zones.size(); ++taken, ++m_next) {
        const quint32 zone = m_zones[m_next];
        if (zone + 1 == lowest)
            lowest = zone;
        else if (zone == highest + 1)
            highest = zone;
        else
            break;
    }
    m_zonesPerRange = std::min(m_zonesPerRange * 2, maxZonesPerRange);
    m_range = {lowest * TicketColumns::zoneSize, highest * TicketColumns::zoneSize + (TicketColumns::zoneSize - 1)};
    return m_range;
}

void NewestFirst::add(const TicketSet &hits)
{
    const auto times = m_columns.column(m_column);
    const auto words = hits.words();
    const auto present = m_columns.present().words();
    const std::size_t end =
        std::min({words.size(), present.size(), std::size_t(m_range.last) / TicketSet::wordBits + 1});
    for (std::size_t i = m_range.first / TicketSet::wordBits; i < end; ++i) {
        for (quint64 bits = words[i] & present[i]; bits != 0; bits &= bits - 1) {
            const quint32 id =
                static_cast<quint32>(i * TicketSet::wordBits) + static_cast<quint32>(std::countr_zero(bits));
            const quint64 entry = (quint64(times[id]) << 32) | id;
            if (m_page.size() == m_pageSize) {
                if (entry <= m_page.front())
                    continue;
                std::pop_heap(m_page.begin(), m_page.end(), std::greater<>());
                m_page.pop_back();
            }
            m_page.push_back(entry);
            std::push_heap(m_page.begin(), m_page.end(), std::greater<>());
        }
    }
}

QVector<quint32> NewestFirst::page() const
{
    std::vector<quint64> sorted = m_page;
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    QVector<quint32> ids;
    ids.reserve(static_cast<qsizetype>(sorted.size()));
    for (const quint64 entry : sorted)
        ids.append(static_cast<quint32>(entry));
    return ids;
}

} // namespace campanile::domain
