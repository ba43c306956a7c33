// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/time.h"

#include <QString>

#include <optional>

namespace campanile::domain {

/// A time as a query names it: relative ones and calendar ones get their meaning only when the query is run.
struct QueryTime
{
    enum class Kind : quint8 {
        Duration, ///< 30m 24h 7d 2w: that long ago (due: that long from now). A day is 24 hours, whatever the clocks do
        Now,      ///< this instant
        Today,    ///< the local day; dayOffset -1 yesterday, 1 tomorrow
        Year,     ///< 2026
        Month,    ///< 2026-01
        Day,      ///< 2026-01-15
        Minute,   ///< 2026-01-15T10:00
    };
    Kind kind = Kind::Now;
    qint64 minutes = 0;   ///< Duration: its length
    char16_t unit = u'm'; ///< Duration: as it was written: m h d w
    int dayOffset = 0;    ///< Today
    int year = 0;         ///< 1970 … 2105
    int month = 1;
    int day = 1;
    int minuteOfDay = 0;

    bool operator==(const QueryTime &) const = default;
};

/// What "now" and "today" are for whoever asks.
struct QueryMoment
{
    UtcTime now{};
    QTimeZone zone = QTimeZone::utc();
};

/// From (included) to (excluded).
struct TimeRange
{
    UtcTime from{};
    UtcTime to{};

    bool operator==(const TimeRange &) const = default;
};

/// nullopt for anything that is no time, 31 February included.
[[nodiscard]] std::optional<QueryTime> parseQueryTime(QStringView text);
[[nodiscard]] QString printQueryTime(const QueryTime &time);

/// The stretch that a time covers: a day is from its first instant in the zone to the next day's, a minute 60 s, now
/// and a duration a single instant (from == to). A duration lies in the past, or in the future when looksAhead.
[[nodiscard]] TimeRange rangeOf(const QueryTime &time, const QueryMoment &moment, bool looksAhead);

} // namespace campanile::domain
