// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace campanile::domain {

/// First to last, both included.
struct ValueInterval
{
    quint32 first = 0;
    quint32 last = 0;
};

/// Which values of a column match: a few intervals, that a loop can compare without branches, or a bit for each value.
class ValueSet
{
public:
    static constexpr std::size_t maxIntervals = 8;

    ValueSet() = default;
    [[nodiscard]] static ValueSet interval(quint32 first, quint32 last);
    /// Any values, in any order.
    [[nodiscard]] static ValueSet of(const std::vector<quint32> &values);
    /// The positions of the bits that are set.
    [[nodiscard]] static ValueSet ofMask(quint32 mask);
    /// Any intervals, overlapping or empty ones (last < first) included.
    [[nodiscard]] static ValueSet ofIntervals(std::vector<ValueInterval> intervals);

    [[nodiscard]] bool usesBits() const { return !m_bits.empty(); }
    [[nodiscard]] const std::vector<ValueInterval> &intervals() const { return m_intervals; } ///< sorted, disjoint
    [[nodiscard]] bool bit(quint32 value) const
    {
        const std::size_t word = value / 64;
        return word < m_bits.size() && ((m_bits[word] >> (value % 64)) & 1U) != 0;
    }
    [[nodiscard]] bool contains(quint32 value) const;

private:
    std::vector<ValueInterval> m_intervals;
    std::vector<quint64> m_bits;
};

} // namespace campanile::domain
