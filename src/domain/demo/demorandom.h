// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <span>

namespace campanile::domain::demo {

/// Pseudo-random numbers that are the same everywhere: xoshiro256** seeded by SplitMix64, and distributions in integers
/// only (those of the standard library differ between libraries, floating point between compilers).
class Random
{
public:
    /// Streams of one seed are independent of each other: one for the customers, one for each ticket …
    Random(quint64 seed, quint64 stream);

    quint64 next();
    /// 0 … n-1; 0 for n = 0.
    quint32 below(quint32 n) { return quint32(((next() >> 32) * n) >> 32); }
    /// low … high, both included.
    int between(int low, int high) { return low + int(below(quint32(high - low + 1))); }
    bool permille(int chance) { return int(below(1000)) < chance; }

    /// A log-normal value, at least 1, its median and the standard deviation of its logarithm in thousandths.
    qint64 logNormal(qint64 median, int sigmaPermille);

    /// The index of one of the weights, which are not all 0.
    std::size_t weighted(std::span<const quint16> weights);

    template <typename T>
    const T &pick(std::span<const T> values)
    {
        return values[below(quint32(values.size()))];
    }

private:
    std::array<quint64, 4> m_state{};
};

} // namespace campanile::domain::demo
