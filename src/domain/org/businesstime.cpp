// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/org/businesstime.h"

#include <QTimeZone>

#include <algorithm>

namespace campanile::domain {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;
constexpr int minutesADay = 1440;
constexpr int searchDays = 400; ///< a little over a year: each weekly slot and each yearly holiday was seen

qint64 offsetMs(const QTimeZone &zone, qint64 utcMs)
{
    return qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC))) * 1000;
}

/// The instant of a local time. QDateTime answers "invalid" inside the spring gap, so this asks for offsets only.
qint64 instantOf(const QTimeZone &zone, qint64 localMs)
{
    const qint64 offsetBefore = offsetMs(zone, localMs - dayMs);
    const qint64 offsetAfter = offsetMs(zone, localMs + dayMs);
    if (offsetBefore == offsetAfter)
        return localMs - offsetBefore;
    if (offsetMs(zone, localMs - offsetBefore) == offsetBefore)
        return localMs - offsetBefore; // before the change, or the first of a repeated hour
    if (offsetMs(zone, localMs - offsetAfter) == offsetAfter)
        return localMs - offsetAfter;
    qint64 before = localMs - dayMs; // skipped: look for the instant of the change
    qint64 after = localMs + dayMs;
    while (after - before > 1) {
        const qint64 middle = before + (after - before) / 2;
        (offsetMs(zone, middle) == offsetBefore ? before : after) = middle;
    }
    return after;
}

bool isValidSlot(const WeeklySlot &slot)
{
    return slot.weekday >= 1 && slot.weekday <= 7 && slot.startMinute >= 0 && slot.startMinute < minutesADay &&
           slot.endMinute >= 0 && slot.endMinute <= minutesADay;
}

/// A calendar prepared for walking over its days.
class Days
{
public:
    explicit Days(const WorkCalendar &calendar)
        : m_zone(calendar.timeZone)
    {
        if (!m_zone.isValid())
            m_zone = QTimeZone::utc();
        for (const WeeklySlot &slot : calendar.weeklySlots) {
            if (isValidSlot(slot))
                m_slots[slot.weekday - 1].append(slot);
        }
        for (const Holiday &holiday : calendar.holidays)
            m_holidays.append(holiday.date);
        std::sort(m_holidays.begin(), m_holidays.end());
    }

    [[nodiscard]] QDate dateAt(UtcTime at) const
    {
        return QDateTime::fromMSecsSinceEpoch(toMs(at) + offsetMs(m_zone, toMs(at)), Qt::UTC).date();
    }

    /// Spans that start on that day, unsorted, possibly overlapping.
    void append(QDate date, QVector<OpenSpan> &spans) const
    {
        const QVector<WeeklySlot> &slotsOfDay = m_slots[date.dayOfWeek() - 1];
        if (slotsOfDay.isEmpty() || std::binary_search(m_holidays.begin(), m_holidays.end(), date))
            return;
        const qint64 midnight = QDate(1970, 1, 1).daysTo(date) * dayMs;
        for (const WeeklySlot &slot : slotsOfDay) {
            const int end = slot.endMinute <= slot.startMinute ? slot.endMinute + minutesADay : slot.endMinute;
            const qint64 from = instantOf(m_zone, midnight + slot.startMinute * minuteMs);
            const qint64 to = instantOf(m_zone, midnight + end * minuteMs);
            if (from < to)
                spans.append({fromMs(from), fromMs(to)});
        }
    }

private:
    QTimeZone m_zone;
    QVector<WeeklySlot> m_slots[7];
    QVector<QDate> m_holidays;
};

void sortAndMerge(QVector<OpenSpan> &spans)
{
    std::sort(spans.begin(), spans.end(), [](const OpenSpan &a, const OpenSpan &b) { return a.from < b.from; });
    qsizetype last = -1;
    for (qsizetype i = 0; i < spans.size(); ++i) {
        if (last >= 0 && spans.at(i).from <= spans.at(last).to)
            spans[last].to = std::max(spans.at(last).to, spans.at(i).to);
        else
            spans[++last] = spans.at(i);
    }
    spans.resize(last + 1);
}

} // namespace

QVector<OpenSpan> openSpans(const WorkCalendar &calendar, UtcTime from, UtcTime to)
{
    QVector<OpenSpan> spans;
    if (from >= to)
        return spans;
    const Days days(calendar);
    const QDate last = days.dateAt(to);
    // Two days back: a slot of 24 hours may end on the next day, later than usual when clocks went back.
    for (QDate date = days.dateAt(from).addDays(-2); date <= last; date = date.addDays(1))
        days.append(date, spans);
    sortAndMerge(spans);
    spans.removeIf([from, to](const OpenSpan &span) { return span.to <= from || span.from >= to; });
    if (!spans.isEmpty()) {
        spans.first().from = std::max(spans.first().from, from);
        spans.last().to = std::min(spans.last().to, to);
    }
    return spans;
}

bool isWorkingAt(const WorkCalendar &calendar, UtcTime at)
{
    return !openSpans(calendar, at, at + std::chrono::milliseconds(1)).isEmpty();
}

std::optional<UtcTime> nextOpening(const WorkCalendar &calendar, UtcTime at)
{
    // Nearly always within the week; only then look further.
    for (const int daysAhead : {8, searchDays}) {
        const QVector<OpenSpan> spans = openSpans(calendar, at, at + std::chrono::days(daysAhead));
        if (!spans.isEmpty())
            return spans.first().from;
    }
    return std::nullopt;
}

std::optional<UtcTime> closingAfter(const WorkCalendar &calendar, UtcTime at)
{
    for (const int daysAhead : {2, searchDays}) {
        const UtcTime end = at + std::chrono::days(daysAhead);
        const QVector<OpenSpan> spans = openSpans(calendar, at, end);
        if (spans.isEmpty() || spans.first().from > at)
            return std::nullopt;
        if (spans.first().to < end)
            return spans.first().to;
    }
    return std::nullopt;
}

std::chrono::milliseconds businessDuration(const WorkCalendar &calendar, UtcTime from, UtcTime to)
{
    if (to < from)
        return -businessDuration(calendar, to, from);
    std::chrono::milliseconds sum{0};
    for (const OpenSpan &span : openSpans(calendar, from, to))
        sum += span.to - span.from;
    return sum;
}

WorkTimeline::WorkTimeline(const WorkCalendar &calendar, UtcTime from, UtcTime to)
    : m_spans(openSpans(calendar, from, to))
{
    m_workBefore.reserve(m_spans.size());
    qint64 sum = 0;
    for (const OpenSpan &span : std::as_const(m_spans)) {
        m_workBefore.append(sum);
        sum += (span.to - span.from).count();
    }
}

qsizetype WorkTimeline::firstEndingAfter(UtcTime at) const
{
    const auto found = std::upper_bound(m_spans.begin(), m_spans.end(), at,
                                        [](UtcTime t, const OpenSpan &span) { return t < span.to; });
    return found - m_spans.begin();
}

bool WorkTimeline::isWorkingAt(UtcTime at) const
{
    const qsizetype i = firstEndingAfter(at);
    return i < m_spans.size() && m_spans.at(i).from <= at;
}

std::optional<UtcTime> WorkTimeline::nextOpening(UtcTime at) const
{
    const qsizetype i = firstEndingAfter(at);
    if (i >= m_spans.size())
        return std::nullopt;
    return std::max(at, m_spans.at(i).from);
}

std::optional<UtcTime> WorkTimeline::closingAfter(UtcTime at) const
{
    const qsizetype i = firstEndingAfter(at);
    if (i >= m_spans.size() || m_spans.at(i).from > at)
        return std::nullopt;
    return m_spans.at(i).to;
}

qint64 WorkTimeline::workBefore(UtcTime at) const
{
    const qsizetype i = firstEndingAfter(at);
    if (i < m_spans.size())
        return m_workBefore.at(i) + std::max<qint64>(0, (at - m_spans.at(i).from).count());
    if (m_spans.isEmpty())
        return 0;
    return m_workBefore.last() + (m_spans.last().to - m_spans.last().from).count();
}

std::chrono::milliseconds WorkTimeline::between(UtcTime from, UtcTime to) const
{
    return std::chrono::milliseconds(workBefore(to) - workBefore(from));
}

std::optional<UtcTime> WorkTimeline::advanced(UtcTime from, std::chrono::milliseconds work) const
{
    if (work.count() <= 0)
        return nextOpening(from);
    const qint64 target = workBefore(from) + work.count();
    // The first span in which the running sum reaches the target.
    const auto next = std::lower_bound(m_workBefore.begin(), m_workBefore.end(), target);
    if (next == m_workBefore.begin())
        return std::nullopt;
    const qsizetype i = next - m_workBefore.begin() - 1;
    const UtcTime done = m_spans.at(i).from + std::chrono::milliseconds(target - m_workBefore.at(i));
    if (done > m_spans.at(i).to)
        return std::nullopt;
    return done;
}

} // namespace campanile::domain
