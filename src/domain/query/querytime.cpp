// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/query/querytime.h"

#include "domain/base/text.h"

namespace campanile::domain {

namespace {

constexpr int firstYear = 1970;
constexpr int lastYear = 2105; // what a column can hold
constexpr qint64 maxMinutes = 200LL * 366 * 24 * 60;

/// The number that digits at position spell, exactly count of them; -1 for anything else. searchKey() has made
/// full-width and other compatibility digits plain; Arabic-Indic and the like are taken by their value.
int digitsAt(QStringView text, qsizetype position, qsizetype count)
{
    if (position + count > text.size())
        return -1;
    int number = 0;
    for (qsizetype i = position; i < position + count; ++i) {
        const int digit = text.at(i).digitValue();
        if (digit < 0)
            return -1;
        number = number * 10 + digit;
    }
    return number;
}

bool charAt(QStringView text, qsizetype position, char16_t c)
{
    return position < text.size() && text.at(position) == c;
}

std::optional<QueryTime> parseDuration(QStringView text)
{
    QueryTime time;
    time.kind = QueryTime::Kind::Duration;
    if (text.size() < 2 || text.size() > 9)
        return std::nullopt;
    const int number = digitsAt(text, 0, text.size() - 1);
    time.unit = text.back().unicode();
    qint64 unitMinutes = 0;
    switch (time.unit) {
    case u'm':
        unitMinutes = 1;
        break;
    case u'h':
        unitMinutes = 60;
        break;
    case u'd':
        unitMinutes = 24 * 60;
        break;
    case u'w':
        unitMinutes = 7 * 24 * 60;
        break;
    default:
        return std::nullopt;
    }
    time.minutes = number * unitMinutes;
    if (number < 0 || time.minutes > maxMinutes)
        return std::nullopt;
    return time;
}

/// 2026, 2026-01, 2026-01-15, 2026-01-15t10:00 (folded to lower case).
std::optional<QueryTime> parseCalendar(QStringView text)
{
    QueryTime time;
    time.year = digitsAt(text, 0, 4);
    if (time.year < firstYear || time.year > lastYear)
        return std::nullopt;
    time.kind = QueryTime::Kind::Year;
    if (text.size() == 4)
        return time;
    time.month = digitsAt(text, 5, 2);
    if (!charAt(text, 4, u'-') || time.month < 1 || time.month > 12)
        return std::nullopt;
    time.kind = QueryTime::Kind::Month;
    if (text.size() == 7)
        return time;
    time.day = digitsAt(text, 8, 2);
    if (!charAt(text, 7, u'-') || !QDate::isValid(time.year, time.month, time.day))
        return std::nullopt;
    time.kind = QueryTime::Kind::Day;
    if (text.size() == 10)
        return time;
    const int hour = digitsAt(text, 11, 2);
    const int minute = digitsAt(text, 14, 2);
    if (text.size() != 16 || !charAt(text, 10, u't') || !charAt(text, 13, u':') || hour < 0 || hour > 23 ||
        minute < 0 || minute > 59)
        return std::nullopt;
    time.kind = QueryTime::Kind::Minute;
    time.minuteOfDay = hour * 60 + minute;
    return time;
}

UtcTime startOf(QDate day, const QTimeZone &zone)
{
    return fromDateTime(day.startOfDay(zone));
}

} // namespace

std::optional<QueryTime> parseQueryTime(QStringView text)
{
    const QString key = searchKey(text);
    QueryTime time;
    if (key == QLatin1StringView("now"))
        return time;
    time.kind = QueryTime::Kind::Today;
    if (key == QLatin1StringView("today"))
        return time;
    if (key == QLatin1StringView("yesterday")) {
        time.dayOffset = -1;
        return time;
    }
    if (key == QLatin1StringView("tomorrow")) {
        time.dayOffset = 1;
        return time;
    }
    if (const auto duration = parseDuration(key))
        return duration;
    return parseCalendar(key);
}

QString printQueryTime(const QueryTime &time)
{
    const auto padded = [](int number, int width) { return QString::number(number).rightJustified(width, u'0'); };
    const auto date = [&](int parts) {
        QString text = padded(time.year, 4);
        if (parts > 1)
            text += u'-' + padded(time.month, 2);
        if (parts > 2)
            text += u'-' + padded(time.day, 2);
        return text;
    };
    switch (time.kind) {
    case QueryTime::Kind::Duration: {
        const qint64 unit = time.unit == u'w' ? 7 * 24 * 60 : time.unit == u'd' ? 24 * 60 : time.unit == u'h' ? 60 : 1;
        return QString::number(time.minutes / unit) + QChar(time.unit);
    }
    case QueryTime::Kind::Now:
        break;
    case QueryTime::Kind::Today:
        return time.dayOffset < 0   ? QStringLiteral("yesterday")
               : time.dayOffset > 0 ? QStringLiteral("tomorrow")
                                    : QStringLiteral("today");
    case QueryTime::Kind::Year:
        return date(1);
    case QueryTime::Kind::Month:
        return date(2);
    case QueryTime::Kind::Day:
        return date(3);
    case QueryTime::Kind::Minute:
        return date(3) + u'T' + padded(time.minuteOfDay / 60, 2) + u':' + padded(time.minuteOfDay % 60, 2);
    }
    return QStringLiteral("now");
}

TimeRange rangeOf(const QueryTime &time, const QueryMoment &moment, bool looksAhead)
{
    const QTimeZone zone = moment.zone.isValid() ? moment.zone : QTimeZone::utc();
    const auto days = [&](QDate first, QDate next) { return TimeRange{startOf(first, zone), startOf(next, zone)}; };
    switch (time.kind) {
    case QueryTime::Kind::Duration: {
        const std::chrono::minutes length(time.minutes);
        const UtcTime at = looksAhead ? moment.now + length : moment.now - length;
        return {at, at};
    }
    case QueryTime::Kind::Now:
        break;
    case QueryTime::Kind::Today: {
        const QDate day = toDateTime(moment.now, zone).date().addDays(time.dayOffset);
        return days(day, day.addDays(1));
    }
    case QueryTime::Kind::Year:
        return days(QDate(time.year, 1, 1), QDate(time.year + 1, 1, 1));
    case QueryTime::Kind::Month:
        return days(QDate(time.year, time.month, 1), QDate(time.year, time.month, 1).addMonths(1));
    case QueryTime::Kind::Day: {
        const QDate day(time.year, time.month, time.day);
        return days(day, day.addDays(1));
    }
    case QueryTime::Kind::Minute: {
        const QDate day(time.year, time.month, time.day);
        const QTime clock(time.minuteOfDay / 60, time.minuteOfDay % 60);
        const UtcTime from = fromDateTime(QDateTime(day, clock, zone));
        return {from, from + std::chrono::minutes(1)};
    }
    }
    return {moment.now, moment.now};
}

} // namespace campanile::domain
