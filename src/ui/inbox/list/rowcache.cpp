// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/list/rowcache.h"

#include <algorithm>

namespace campanile::ui {

RowCache::State RowCache::state(quint32 id) const
{
    const auto found = m_entries.constFind(id);
    if (found == m_entries.constEnd())
        return State::Missing;
    if (found->stale)
        return State::Stale;
    return found->row ? State::Fresh : State::Gone;
}

TicketRowPtr RowCache::row(quint32 id)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end())
        return {};
    found->used = ++m_tick;
    return found->row;
}

void RowCache::insert(quint32 id, TicketRowPtr row)
{
    m_entries.insert(id, {std::move(row), ++m_tick, false});
    if (m_entries.size() > m_limit)
        forgetOldest();
}

void RowCache::markStale(quint32 id)
{
    const auto found = m_entries.find(id);
    if (found != m_entries.end())
        found->stale = true;
}

void RowCache::markAllStale()
{
    for (Entry &entry : m_entries)
        entry.stale = true;
}

void RowCache::forgetOldest()
{
    // A quarter at once, so that the scan is paid for by a thousand insertions.
    QVector<quint64> uses;
    uses.reserve(m_entries.size());
    for (const Entry &entry : std::as_const(m_entries))
        uses.append(entry.used);
    const auto border = uses.begin() + uses.size() / 4;
    std::nth_element(uses.begin(), border, uses.end());
    const quint64 oldest = *border;
    m_entries.removeIf(
        [oldest](const std::pair<const quint32 &, Entry &> &entry) { return entry.second.used < oldest; });
}

} // namespace campanile::ui
