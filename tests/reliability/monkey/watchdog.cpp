// SPDX-License-Identifier: GPL-3.0-or-later
#include "reliability/monkey/watchdog.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace campanile::test {

using namespace std::chrono_literals;

Watchdog::Watchdog(std::chrono::seconds patience)
    : m_patience(patience)
    , m_thread([this] { watch(); })
{
}

Watchdog::~Watchdog()
{
    m_isEnding = true;
    m_thread.join();
}

void Watchdog::beat(const std::string &doing)
{
    const std::lock_guard lock(m_mutex);
    m_doing = doing;
    m_beat = std::chrono::steady_clock::now();
}

int Watchdog::takeLateness()
{
    return m_late.exchange(0);
}

void Watchdog::watch()
{
    constexpr auto pause = 10ms;
    while (!m_isEnding) {
        const auto before = std::chrono::steady_clock::now();
        std::this_thread::sleep_for(pause);
        const auto now = std::chrono::steady_clock::now();
        const auto late = std::chrono::duration_cast<std::chrono::milliseconds>(now - before - pause).count();
        m_late = std::max(m_late.load(), static_cast<int>(late));
        const std::lock_guard lock(m_mutex);
        if (now - m_beat < m_patience)
            continue;
        std::fprintf(stderr, "FAIL!  : the window hangs in: %s\n", m_doing.c_str());
        std::abort(); // with a core or a debugger one sees where
    }
}

} // namespace campanile::test
