// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/inbox/ticketindex.h"

namespace campanile::usecases {

bool TicketIndex::waitFor(Loaded loaded, const std::stop_token &stop) const
{
    std::shared_lock lock(m_mutex);
    return m_changed.wait(lock, stop, [&] { return m_columns.loaded() >= loaded; });
}

bool TicketIndex::waitForSubjects(const std::stop_token &stop) const
{
    std::shared_lock lock(m_mutex);
    return m_changed.wait(lock, stop, [&] { return !m_ranks.subjects.empty(); });
}

} // namespace campanile::usecases
