// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ctime>

namespace campanile::test {

/// How long this program has computed since the timer was made: what a busy machine takes away does not count.
class CpuTimer
{
public:
    [[nodiscard]] int elapsed() const ///< ms
    {
        return static_cast<int>((std::clock() - m_begun) * 1000 / CLOCKS_PER_SEC);
    }

private:
    std::clock_t m_begun = std::clock();
};

} // namespace campanile::test
