// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

namespace campanile::bench {

/// Milliseconds of each of the runs, sorted.
template <typename Work>
std::vector<double> measure(int runs, Work work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
    }
    std::sort(times.begin(), times.end());
    return times;
}

inline double median(const std::vector<double> &sorted)
{
    return sorted.empty() ? 0 : sorted[sorted.size() / 2];
}

inline double p95(const std::vector<double> &sorted)
{
    return sorted.empty() ? 0 : sorted[std::min(sorted.size() - 1, sorted.size() * 95 / 100)];
}

/// One line: what, median, p95 and how many times the limit that is.
inline void report(const char *what, const std::vector<double> &times, const std::vector<double> &limit)
{
    const double bare = median(limit);
    std::printf("%-44s median %9.2f ms   p95 %9.2f ms   %6.1f x bare\n", what, median(times), p95(times),
                bare > 0 ? median(times) / bare : 0.0);
}

} // namespace campanile::bench
