// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/time.h"
#include "domain/org/workcalendar.h"

#include <QVector>

#include <optional>

namespace campanile::domain {

/// An uninterrupted stretch of working time: from opens (included), to closes (excluded). Never empty.
struct OpenSpan
{
    UtcTime from{};
    UtcTime to{};

    bool operator==(const OpenSpan &) const = default;
};

// What a calendar's slots mean on the clock:
// - A slot belongs to the local day on which it starts, also the part after midnight. A holiday takes away the slots
// that
//   start on it, so a night shift that began on the eve is finished.
// - Slots that touch or overlap are one span.
// - A local time that the spring change skips is the instant of the change; one that the autumn change repeats is the
// first
//   of the two. A night shift over the change is thus an hour shorter or longer, as it is for those who work it.
// - Slots with a weekday or minutes out of range are ignored. An unknown time zone counts as UTC.

/// The open spans that overlap [from, to), ascending, cut to it. Costs about 2 µs a day; for many questions about the
/// same calendar build a WorkTimeline once.
[[nodiscard]] QVector<OpenSpan> openSpans(const WorkCalendar &calendar, UtcTime from, UtcTime to);

/// For the clocks of the window and other single questions.
[[nodiscard]] bool isWorkingAt(const WorkCalendar &calendar, UtcTime at);

/// at itself while open, else when it opens next; none when it does not within the next 400 days.
[[nodiscard]] std::optional<UtcTime> nextOpening(const WorkCalendar &calendar, UtcTime at);

/// When the span that at lies in closes (touching slots are one span); none while closed, or when it is open around the
/// clock for the next 400 days.
[[nodiscard]] std::optional<UtcTime> closingAfter(const WorkCalendar &calendar, UtcTime at);

/// Working time in [from, to). Negative when to is before from, so that between(a, b) == -between(b, a).
[[nodiscard]] std::chrono::milliseconds businessDuration(const WorkCalendar &calendar, UtcTime from, UtcTime to);

/// The open spans of one calendar over a stretch of time, with running sums: each question is one binary search.
/// Immutable, so threads may share it. Outside of its range everything is closed: choose the range generously.
class WorkTimeline
{
public:
    WorkTimeline() = default;
    WorkTimeline(const WorkCalendar &calendar, UtcTime from, UtcTime to);

    [[nodiscard]] bool isWorkingAt(UtcTime at) const;
    /// at itself while open, else the next opening within the range.
    [[nodiscard]] std::optional<UtcTime> nextOpening(UtcTime at) const;
    /// When the span that at lies in closes; none while closed.
    [[nodiscard]] std::optional<UtcTime> closingAfter(UtcTime at) const;
    /// Working time in [from, to), negative when to is before from.
    [[nodiscard]] std::chrono::milliseconds between(UtcTime from, UtcTime to) const;
    /// The earliest instant at which work of that length, begun at from, is done; none when the range ends before.
    /// With a length of 0 it is nextOpening(from). Negative lengths count as 0.
    [[nodiscard]] std::optional<UtcTime> advanced(UtcTime from, std::chrono::milliseconds work) const;

    [[nodiscard]] const QVector<OpenSpan> &spans() const { return m_spans; }

private:
    [[nodiscard]] qsizetype firstEndingAfter(UtcTime at) const;
    [[nodiscard]] qint64 workBefore(UtcTime at) const;

    QVector<OpenSpan> m_spans;
    QVector<qint64> m_workBefore; ///< ms of work in the spans before each
};

} // namespace campanile::domain
