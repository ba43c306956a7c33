// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/inbox/ticketindex.h"

namespace campanile::usecases {

template <typename Ready>
domain::Result<void> TicketIndex::waitUntil(Ready ready, const std::stop_token &stop) const
{
    std::shared_lock lock(m_mutex);
    if (!m_changed.wait(lock, stop, [&] { return ready() || m_failure.has_value(); }))
        return domain::fail(domain::ErrorCode::Cancelled);
    if (!ready())
        return domain::Failure(*m_failure);
    return {};
}

domain::Result<void> TicketIndex::waitFor(Loaded loaded, const std::stop_token &stop) const
{
    return waitUntil([&] { return m_columns.loaded() >= loaded; }, stop);
}

domain::Result<void> TicketIndex::waitForSubjects(const std::stop_token &stop) const
{
    return waitUntil([&] { return !m_ranks.subjects.empty(); }, stop);
}

void TicketIndex::setFailure(std::optional<domain::Error> failure)
{
    {
        const std::unique_lock lock(m_mutex);
        m_failure = std::move(failure);
    }
    m_changed.notify_all();
}

} // namespace campanile::usecases
