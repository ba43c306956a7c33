// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <mutex>
#include <string>
#include <thread>

namespace campanile::test {

/// A thread that ends the test's process, with what was being done, when the window has not moved for too long; and
/// that knows how late the machine itself is.
class Watchdog
{
public:
    explicit Watchdog(std::chrono::seconds patience);
    ~Watchdog();
    Watchdog(const Watchdog &) = delete;
    Watchdog &operator=(const Watchdog &) = delete;

    /// The window is alive, and begins with this.
    void beat(const std::string &doing);
    /// By how much a thread that only sleeps was woken too late at most, since it was asked last; ms.
    [[nodiscard]] int takeLateness();

private:
    void watch();

    std::chrono::seconds m_patience;
    std::mutex m_mutex;
    std::string m_doing;
    std::chrono::steady_clock::time_point m_beat = std::chrono::steady_clock::now();
    std::atomic<int> m_late = 0;
    std::atomic<bool> m_isEnding = false;
    std::thread m_thread;
};

} // namespace campanile::test
