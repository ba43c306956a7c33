// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/inbox/valueset.h"

#include <algorithm>

namespace campanile::domain {

namespace {

/// Beyond this a bit for each value would cost more than it saves (16 MiB).
constexpr quint32 maxBits = 1U << 27;

} // namespace

ValueSet ValueSet::interval(quint32 first, quint32 last)
{
    return ofIntervals({{first, last}});
}

ValueSet ValueSet::of(const std::vector<quint32> &values)
{
    std::vector<ValueInterval> intervals;
    intervals.reserve(values.size());
    for (const quint32 value : values)
        intervals.push_back({value, value});
    return ofIntervals(std::move(intervals));
}

ValueSet ValueSet::ofMask(quint32 mask)
{
    std::vector<ValueInterval> intervals;
    for (quint32 value = 0; value < 32; ++value) {
        if (((mask >> value) & 1U) != 0)
            intervals.push_back({value, value});
    }
    return ofIntervals(std::move(intervals));
}

ValueSet ValueSet::ofIntervals(std::vector<ValueInterval> intervals)
{
    std::erase_if(intervals, [](const ValueInterval &interval) { return interval.last < interval.first; });
    std::sort(intervals.begin(), intervals.end(),
              [](const ValueInterval &a, const ValueInterval &b) { return a.first < b.first; });
    ValueSet set;
    for (const ValueInterval &interval : intervals) {
        const bool touches = !set.m_intervals.empty() && quint64(set.m_intervals.back().last) + 1 >= interval.first;
        if (touches)
            set.m_intervals.back().last = std::max(set.m_intervals.back().last, interval.last);
        else
            set.m_intervals.push_back(interval);
    }
    if (set.m_intervals.size() > maxIntervals && set.m_intervals.back().last < maxBits) {
        set.m_bits.resize(set.m_intervals.back().last / 64 + 1);
        for (const ValueInterval &interval : set.m_intervals) {
            for (quint32 value = interval.first; value <= interval.last; ++value)
                set.m_bits[value / 64] |= quint64(1) << (value % 64);
        }
    }
    return set;
}

bool ValueSet::contains(quint32 value) const
{
    const auto after = std::upper_bound(m_intervals.begin(), m_intervals.end(), value,
                                        [](quint32 v, const ValueInterval &interval) { return v < interval.first; });
    return after != m_intervals.begin() && value <= std::prev(after)->last;
}

} // namespace campanile::domain
