// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QVector>

namespace campanile::domain {

/// A stretch of working time within the week. May cross midnight: then end is smaller than or equal to start.
struct WeeklySlot
{
    int weekday = 1;     ///< 1 Monday … 7 Sunday, the day on which it starts
    int startMinute = 0; ///< 0 … 1439, local time
    int endMinute = 0;   ///< 0 … 1440, local time

    bool operator==(const WeeklySlot &) const = default;
};

struct Holiday
{
    QDate date; ///< local
    QString name;

    bool operator==(const Holiday &) const = default;
};

/// Days off as a calendar file tells them.
struct HolidayList
{
    QVector<Holiday> holidays; ///< by date, then name; each once
    qsizetype timed = 0;       ///< events at a time of the day, which are no days off: left out
};

/// When a place works: its time zone, its weekly slots, its holidays.
struct WorkCalendar
{
    QByteArray timeZone; ///< IANA, "Asia/Jerusalem"
    QVector<WeeklySlot> weeklySlots;
    QVector<Holiday> holidays;

    bool operator==(const WorkCalendar &) const = default;
};

} // namespace campanile::domain
