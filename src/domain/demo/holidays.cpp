// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/demo/holidays.h"

#include <algorithm>
#include <array>

namespace campanile::domain::demo {

namespace {

enum Weekday { Monday = 1, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday };

QDate nth(int year, int month, Weekday weekday, int n)
{
    const QDate first(year, month, 1);
    return first.addDays((int(weekday) - first.dayOfWeek() + 7) % 7 + (n - 1) * 7);
}

QDate last(int year, int month, Weekday weekday)
{
    const QDate end(year, month, QDate(year, month, 1).daysInMonth());
    return end.addDays(-((end.dayOfWeek() - int(weekday) + 7) % 7));
}

void sort(QVector<Holiday> &holidays)
{
    std::sort(holidays.begin(), holidays.end(), [](const Holiday &a, const Holiday &b) { return a.date < b.date; });
}

// The Hebrew calendar: a mean lunation of 29 days, 12 hours and 793 parts of an hour's 1080, counted from the first
// one, with the four postponements of the new year.

bool isHebrewLeap(int year)
{
    return (7 * year + 1) % 19 < 7;
}

int hebrewMonths(int year)
{
    return isHebrewLeap(year) ? 13 : 12;
}

/// Days from the epoch to the new year, before two of the postponements.
qint64 hebrewElapsed(int year)
{
    const qint64 months = (235 * qint64(year) - 234) / 19;
    const qint64 parts = 12084 + 13753 * months;
    const qint64 day = months * 29 + parts / 25920;
    return 3 * (day + 1) % 7 < 3 ? day + 1 : day;
}

qint64 hebrewNewYear(int year)
{
    const qint64 before = hebrewElapsed(year - 1);
    const qint64 now = hebrewElapsed(year);
    const qint64 after = hebrewElapsed(year + 1);
    if (after - now == 356)
        return now + 2;
    return now - before == 382 ? now + 1 : now;
}

int hebrewMonthDays(int year, int month)
{
    const qint64 days = hebrewNewYear(year + 1) - hebrewNewYear(year);
    switch (month) {
    case 2:
    case 4:
    case 6:
    case 10:
    case 13:
        return 29;
    case 8: // Marheshvan is long in complete years
        return days % 10 == 5 ? 30 : 29;
    case 9: // Kislev is short in deficient years
        return days % 10 == 3 ? 29 : 30;
    case 12:
        return isHebrewLeap(year) ? 30 : 29;
    default:
        return 30;
    }
}

/// Julian day number (of the noon) of a day in the tabular Islamic calendar.
qint64 islamicDay(int year, int month, int day)
{
    return day + (59 * qint64(month - 1) + 1) / 2 + (qint64(year) - 1) * 354 + (3 + 11 * qint64(year)) / 30 + 1948439;
}

struct Proclaimed
{
    int year;
    QDate fitr;
    QDate adha;
};

void appendEids(QVector<Holiday> &holidays, int year)
{
    static const std::array<Proclaimed, 3> proclaimed{{
        {2024, QDate(2024, 4, 10), QDate(2024, 6, 17)},
        {2025, QDate(2025, 4, 1), QDate(2025, 6, 6)},
        {2026, QDate(2026, 3, 20), QDate(2026, 5, 27)},
    }};
    for (const Proclaimed &known : proclaimed) {
        if (known.year == year) {
            holidays.append({known.fitr, u"Eid'l Fitr"_qs});
            holidays.append({known.adha, u"Eid'l Adha"_qs});
            return;
        }
    }
    const int guess = (year - 622) * 33 / 32;
    for (int islamic = guess - 1; islamic <= guess + 2; ++islamic) {
        const QDate fitr = QDate::fromJulianDay(islamicDay(islamic, 10, 1));
        const QDate adha = QDate::fromJulianDay(islamicDay(islamic, 12, 10));
        if (fitr.year() == year)
            holidays.append({fitr, u"Eid'l Fitr"_qs});
        if (adha.year() == year)
            holidays.append({adha, u"Eid'l Adha"_qs});
    }
}

QDate independenceDay(int hebrewYear)
{
    const QDate date = fromHebrew(hebrewYear, 2, 5);
    switch (date.dayOfWeek()) { // never next to a Sabbath, nor the day of remembrance on its evening
    case Monday:
        return date.addDays(1);
    case Friday:
        return date.addDays(-1);
    case Saturday:
        return date.addDays(-2);
    default:
        return date;
    }
}

} // namespace

QDate fromHebrew(int year, int month, int day)
{
    qint64 days = hebrewNewYear(year) + day - 1;
    for (int m = 7; m != month;) {
        days += hebrewMonthDays(year, m);
        m = m == hebrewMonths(year) ? 1 : m + 1;
    }
    return QDate::fromJulianDay(days + 347998);
}

QDate easter(int year)
{
    // The anonymous Gregorian computus.
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    return QDate(year, (h + l - 7 * m + 114) / 31, (h + l - 7 * m + 114) % 31 + 1);
}

QVector<Holiday> philippineHolidays(int year)
{
    const QDate sunday = easter(year);
    QVector<Holiday> holidays{
        {QDate(year, 1, 1), u"New Year's Day"_qs},
        {sunday.addDays(-3), u"Maundy Thursday"_qs},
        {sunday.addDays(-2), u"Good Friday"_qs},
        {QDate(year, 4, 9), u"Araw ng Kagitingan"_qs},
        {QDate(year, 5, 1), u"Labor Day"_qs},
        {QDate(year, 6, 12), u"Independence Day"_qs},
        {last(year, 8, Monday), u"National Heroes Day"_qs},
        {QDate(year, 11, 30), u"Bonifacio Day"_qs},
        {QDate(year, 12, 25), u"Christmas Day"_qs},
        {QDate(year, 12, 30), u"Rizal Day"_qs},
    };
    appendEids(holidays, year);
    sort(holidays);
    return holidays;
}

QVector<Holiday> israeliHolidays(int year)
{
    const int spring = year + 3760; // the Hebrew year that covers the spring
    const int autumn = year + 3761;
    const QDate passover = fromHebrew(spring, 1, 15);
    const QDate newYear = fromHebrew(autumn, 7, 1);
    QVector<Holiday> holidays{
        {passover.addDays(-1), u"Passover Eve"_qs},
        {passover, u"Passover"_qs},
        {passover.addDays(6), u"Seventh Day of Passover"_qs},
        {independenceDay(spring), u"Independence Day"_qs},
        {fromHebrew(spring, 3, 6), u"Shavuot"_qs},
        {newYear.addDays(-1), u"Rosh Hashanah Eve"_qs},
        {newYear, u"Rosh Hashanah"_qs},
        {newYear.addDays(1), u"Rosh Hashanah, second day"_qs},
        {newYear.addDays(8), u"Yom Kippur Eve"_qs},
        {newYear.addDays(9), u"Yom Kippur"_qs},
        {newYear.addDays(14), u"Sukkot"_qs},
        {newYear.addDays(21), u"Simchat Torah"_qs},
    };
    sort(holidays);
    return holidays;
}

QVector<Holiday> unitedStatesHolidays(int year)
{
    QVector<Holiday> holidays{
        {nth(year, 1, Monday, 3), u"Martin Luther King Jr. Day"_qs},
        {nth(year, 2, Monday, 3), u"Washington's Birthday"_qs},
        {last(year, 5, Monday), u"Memorial Day"_qs},
        {nth(year, 9, Monday, 1), u"Labor Day"_qs},
        {nth(year, 10, Monday, 2), u"Columbus Day"_qs},
        {nth(year, 11, Thursday, 4), u"Thanksgiving Day"_qs},
    };
    const auto appendObserved = [&holidays, year](QDate date, const QString &name) {
        if (date.dayOfWeek() == Saturday)
            date = date.addDays(-1);
        else if (date.dayOfWeek() == Sunday)
            date = date.addDays(1);
        if (date.year() == year)
            holidays.append({date, name});
    };
    appendObserved(QDate(year, 1, 1), u"New Year's Day"_qs);
    appendObserved(QDate(year, 6, 19), u"Juneteenth"_qs);
    appendObserved(QDate(year, 7, 4), u"Independence Day"_qs);
    appendObserved(QDate(year, 11, 11), u"Veterans Day"_qs);
    appendObserved(QDate(year, 12, 25), u"Christmas Day"_qs);
    appendObserved(QDate(year + 1, 1, 1), u"New Year's Day"_qs);
    sort(holidays);
    return holidays;
}

} // namespace campanile::domain::demo
