// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/org/calendarjson.h"

namespace campanile::domain {

QJsonArray weekToJson(const QVector<WeeklySlot> &week)
{
    QJsonArray json;
    for (const WeeklySlot &slot : week)
        json.append(QJsonArray{slot.weekday, slot.startMinute, slot.endMinute});
    return json;
}

QVector<WeeklySlot> weekFromJson(const QJsonArray &json)
{
    QVector<WeeklySlot> week;
    for (const auto &value : json) {
        const QJsonArray slot = value.toArray();
        week.append({slot.at(0).toInt(), slot.at(1).toInt(), slot.at(2).toInt()});
    }
    return week;
}

QJsonArray holidaysToJson(const QVector<Holiday> &holidays)
{
    QJsonArray json;
    for (const Holiday &holiday : holidays)
        json.append(QJsonArray{holiday.date.toString(Qt::ISODate), holiday.name});
    return json;
}

QVector<Holiday> holidaysFromJson(const QJsonArray &json)
{
    QVector<Holiday> holidays;
    for (const auto &value : json) {
        const QJsonArray holiday = value.toArray();
        holidays.append({QDate::fromString(holiday.at(0).toString(), Qt::ISODate), holiday.at(1).toString()});
    }
    return holidays;
}

QJsonObject toJson(const WorkCalendar &calendar)
{
    return {{QStringLiteral("timeZone"), QString::fromUtf8(calendar.timeZone)},
            {QStringLiteral("week"), weekToJson(calendar.weeklySlots)},
            {QStringLiteral("holidays"), holidaysToJson(calendar.holidays)}};
}

WorkCalendar calendarFromJson(const QJsonObject &json)
{
    WorkCalendar calendar;
    calendar.timeZone = json.value(QStringLiteral("timeZone")).toString().toUtf8();
    calendar.weeklySlots = weekFromJson(json.value(QStringLiteral("week")).toArray());
    calendar.holidays = holidaysFromJson(json.value(QStringLiteral("holidays")).toArray());
    return calendar;
}

} // namespace campanile::domain
