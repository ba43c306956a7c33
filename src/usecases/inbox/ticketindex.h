// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/inbox/ticketcolumns.h"
#include "domain/inbox/ticketsort.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <shared_mutex>
#include <stop_token>

namespace campanile::usecases {

/// The columns of all tickets and the ranks that they are sorted by, shared by the jobs that load, change and read
/// them. Thread-safe: readers run side by side, a change waits for them and they for it.
class TicketIndex
{
public:
    using Loaded = domain::TicketColumns::Loaded;

    /// reader(columns, ranks) under the shared lock; keep references no longer than the call.
    template <typename Reader>
    auto read(Reader reader) const
    {
        const std::shared_lock lock(m_mutex);
        return reader(m_columns, m_ranks);
    }

    /// writer(columns, ranks) under the exclusive lock; wakes whoever waits for columns to be loaded.
    template <typename Writer>
    auto write(Writer writer)
    {
        struct Wake
        {
            TicketIndex &index;
            ~Wake() { index.m_changed.notify_all(); }
        };
        const Wake wake{*this};
        const std::unique_lock lock(m_mutex);
        return writer(m_columns, m_ranks);
    }

    /// Waits until that much is loaded. Errors: Cancelled when stopped before; that of loading when it failed.
    [[nodiscard]] domain::Result<void> waitFor(Loaded loaded, const std::stop_token &stop) const;
    /// The same until subjects can be sorted by.
    [[nodiscard]] domain::Result<void> waitForSubjects(const std::stop_token &stop) const;

    /// Loading ended with this error: whoever waits, and whoever would have to, gets it. None: it is tried again, so
    /// that waiting makes sense again.
    void setFailure(std::optional<domain::Error> failure);

private:
    template <typename Ready>
    [[nodiscard]] domain::Result<void> waitUntil(Ready ready, const std::stop_token &stop) const;

    mutable std::shared_mutex m_mutex;
    mutable std::condition_variable_any m_changed;
    domain::TicketColumns m_columns;
    domain::SortRanks m_ranks;
    std::optional<domain::Error> m_failure;
};

using TicketIndexPtr = std::shared_ptr<TicketIndex>;

} // namespace campanile::usecases
