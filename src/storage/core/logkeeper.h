// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/connection.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace campanile::storage {

/// Moves the pages of SQLite's write-ahead log into the file, on a thread and a connection of its own: inside a commit
/// that can take longer than all the rest of a transaction. Nothing is less durable for it, because a commit syncs the
/// log. The log starts anew once all of it was moved and nobody reads it; a writer that is quicker than the move gives
/// way now and then, between its transactions.
class LogKeeper
{
public:
    LogKeeper(DatabaseLocation location, std::optional<FileIdentity> file);
    ~LogKeeper();
    Q_DISABLE_COPY_MOVE(LogKeeper)

    /// After a commit: so many pages are in the log. Any thread; never waits.
    void grown(int pages);
    /// Before a transaction begins: when the log is large, waits for the running move, for a second at most.
    void waitForRoom();

private:
    void work();

    DatabaseLocation m_location;
    std::optional<FileIdentity> m_file;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_done;
    int m_pages = 0;        ///< in the log after the last commit
    bool m_isAsked = false; ///< there is something to move
    bool m_isMoving = false;
    bool m_isClosing = false;
    std::thread m_thread; ///< last: it uses all the others
};

} // namespace campanile::storage
