// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/logkeeper.h"

#include "storage/core/storageerror.h"

namespace campanile::storage {

namespace {

constexpr int worthMoving = 1000; ///< pages: 4 MB, as SQLite itself would
constexpr int largeLog = 16'000;  ///< 64 MB
constexpr auto longestWait = std::chrono::seconds(1);
constexpr int cacheKiB = 512; ///< it only copies

} // namespace

LogKeeper::LogKeeper(DatabaseLocation location, std::optional<FileIdentity> file)
    : m_location(std::move(location))
    , m_file(file)
    , m_thread([this] { work(); })
{
}

LogKeeper::~LogKeeper()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isClosing = true;
        m_wake.notify_all();
    }
    m_thread.join();
}

void LogKeeper::grown(int pages)
{
    const std::lock_guard lock(m_mutex);
    m_pages = pages;
    if (pages < worthMoving)
        return;
    m_isAsked = true;
    m_wake.notify_all();
}

void LogKeeper::waitForRoom()
{
    std::unique_lock lock(m_mutex);
    if (m_pages < largeLog)
        return;
    // A long read can hold the log for as long as it likes; a writer must not wait for that.
    m_done.wait_for(lock, longestWait, [this] { return !m_isAsked && !m_isMoving; });
}

void LogKeeper::work()
{
    std::unique_ptr<Connection> connection;
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_isAsked || m_isClosing; });
        if (!m_isAsked)
            return;
        m_isAsked = false;
        m_isMoving = true;
        lock.unlock();
        try {
            if (!connection)
                connection = connectTo(m_location, {.cacheKiB = cacheKiB, .file = m_file});
            (void)connection->checkpoint();
            if (!connection->isUsable())
                connection.reset();
        } catch (const StorageError &) { // the log stays, and the next commit asks again
        }
        lock.lock();
        m_isMoving = false;
        m_done.notify_all();
    }
}

} // namespace campanile::storage
