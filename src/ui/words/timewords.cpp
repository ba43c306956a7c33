// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/timewords.h"

#include "domain/base/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cstdlib>

namespace campanile::ui {

using namespace std::chrono;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Times)
};

constexpr milliseconds day = hours(24);

QString past(qint64 number, milliseconds unit)
{
    const int n = static_cast<int>(number);
    if (unit == minutes(1))
        return Words::tr("%n minutes ago", nullptr, n);
    if (unit == hours(1))
        return Words::tr("%n hours ago", nullptr, n);
    return Words::tr("%n days ago", nullptr, n);
}

QString future(qint64 number, milliseconds unit)
{
    const int n = static_cast<int>(number);
    if (unit == minutes(1))
        return Words::tr("in %n minutes", nullptr, n);
    if (unit == hours(1))
        return Words::tr("in %n hours", nullptr, n);
    return Words::tr("in %n days", nullptr, n);
}

QString twoDigits(qint64 number)
{
    return QString::number(number).rightJustified(2, u'0');
}

/// Dates are in the words of the language shown; clocks have 24 hours everywhere, as three places read them.
QString dateText(const QDate &date, bool withYear)
{
    //: A date within this year; see the date formats of QDate::toString. Keep the quotes.
    const QString dayMonth = Words::tr("d MMM");
    //: A date with its year; see the date formats of QDate::toString.
    const QString whole = Words::tr("d MMM yyyy");
    return QLocale().toString(date, withYear ? whole : dayMonth);
}

} // namespace

QString relativeTime(domain::UtcTime time, domain::UtcTime now, const QTimeZone &zone)
{
    const milliseconds distance = now - time;
    const milliseconds size = distance < milliseconds(0) ? -distance : distance;
    if (size < minutes(1))
        return Words::tr("just now");
    if (size >= 30 * day)
        return dateText(domain::toDateTime(time, zone).date(), true);
    const milliseconds unit = size < hours(1) ? minutes(1) : size < day ? milliseconds(hours(1)) : day;
    const qint64 number = size / unit;
    return distance > milliseconds(0) ? past(number, unit) : future(number, unit);
}

QString absoluteTime(domain::UtcTime time, const QTimeZone &zone)
{
    const QDateTime there = domain::toDateTime(time, zone);
    const int offset = zone.offsetFromUtc(there);
    const int minutesOff = std::abs(offset) / 60;
    const QString utc = QStringLiteral("UTC%1%2:%3")
                            .arg(offset < 0 ? QStringLiteral("−") : QStringLiteral("+"), twoDigits(minutesOff / 60),
                                 twoDigits(minutesOff % 60));
    const QString id = QString::fromUtf8(zone.id());
    const bool isUtc = id == QLatin1String("UTC") || id == QLatin1String("Etc/UTC");
    const QString name = isUtc ? utc : id + QStringLiteral(" (") + utc + u')';
    //: A date and a time of the day with the time zone: "14 Nov 2026 14:52, Asia/Jerusalem (UTC+02:00)"
    return Words::tr("%1 %2, %3")
        .arg(dateText(there.date(), true), there.toString(QStringLiteral("HH:mm")), domain::isolated(name));
}

QString dateOnly(const QDate &date)
{
    return dateText(date, true);
}

QString dateAndTime(domain::UtcTime time, const QTimeZone &zone)
{
    const QDateTime there = domain::toDateTime(time, zone);
    return QString(dateText(there.date(), true) + u' ' + there.toString(QStringLiteral("HH:mm")));
}

QString shortTime(domain::UtcTime time, domain::UtcTime now, const QTimeZone &zone)
{
    const QDateTime there = domain::toDateTime(time, zone);
    const QDate today = domain::toDateTime(now, zone).date();
    if (there.date() == today)
        return there.toString(QStringLiteral("HH:mm"));
    return dateText(there.date(), there.date().year() != today.year());
}

QString dayAndClock(domain::UtcTime time, domain::UtcTime now, const QTimeZone &zone)
{
    const QDateTime there = domain::toDateTime(time, zone);
    const QDate today = domain::toDateTime(now, zone).date();
    const QString clock = there.toString(QStringLiteral("HH:mm"));
    if (there.date() == today)
        return Words::tr("today, %1", "a time of the day").arg(clock);
    if (there.date() == today.addDays(-1))
        return Words::tr("yesterday, %1", "a time of the day").arg(clock);
    return Words::tr("%1, %2", "a date and a time of the day")
        .arg(dateText(there.date(), there.date().year() != today.year()), clock);
}

QString durationText(milliseconds length)
{
    const qint64 total = std::abs(duration_cast<seconds>(length).count());
    const qint64 days = total / 86400;
    const qint64 hrs = total / 3600 % 24;
    const qint64 mins = total / 60 % 60;
    const qint64 secs = total % 60;
    //: Short for days, hours, minutes, seconds; %1 is a number.
    const auto d = [](qint64 n) { return Words::tr("%1 d").arg(n); };
    const auto h = [](qint64 n) { return Words::tr("%1 h").arg(n); };
    const auto m = [](qint64 n) { return Words::tr("%1 min").arg(n); };
    const auto s = [](qint64 n) { return Words::tr("%1 s").arg(n); };
    if (days > 0)
        return hrs > 0 ? d(days) + u' ' + h(hrs) : d(days);
    if (hrs > 0)
        return mins > 0 ? h(hrs) + u' ' + m(mins) : h(hrs);
    if (mins > 0)
        return secs > 0 && mins < 5 ? m(mins) + u' ' + s(secs) : m(mins);
    return s(secs);
}

QString stopwatchText(seconds length)
{
    const qint64 total = std::max<qint64>(length.count(), 0);
    const auto two = [](qint64 n) { return QStringLiteral("%1").arg(n, 2, 10, QChar(u'0')); };
    if (total < 3600)
        return QString::number(total / 60) + u':' + two(total % 60);
    return QString::number(total / 3600) + u':' + two(total / 60 % 60) + u':' + two(total % 60);
}

QString countdownText(milliseconds left)
{
    const bool isOver = left < milliseconds(0);
    // What is not over yet is not said to be now, and what is over not to be in time.
    const qint64 mins = std::max<qint64>(std::abs(duration_cast<minutes>(left).count()), 1);
    //: Short for the time until a promise breaks, in a narrow column; %1 is a number, "late" that it broke so long ago.
    const auto min = [&] { return isOver ? Words::tr("%1 min late") : Words::tr("in %1 min"); };
    const auto h = [&] { return isOver ? Words::tr("%1 h late") : Words::tr("in %1 h"); };
    const auto d = [&] { return isOver ? Words::tr("%1 d late") : Words::tr("in %1 d"); };
    const auto y = [&] { return isOver ? Words::tr("%1 y late") : Words::tr("in %1 y"); };
    constexpr qint64 year = 365 * 24 * 60;
    if (mins < 2 * 60)
        return min().arg(mins);
    if (mins >= 2 * year)
        return y().arg(mins / year);
    return mins < 48 * 60 ? h().arg(mins / 60) : d().arg(mins / (24 * 60));
}

QString numberText(qint64 number)
{
    return QLocale().toString(number);
}

} // namespace campanile::ui
