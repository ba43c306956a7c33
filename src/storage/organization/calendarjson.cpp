// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/organization/calendarjson.h"

#include <QJsonArray>

namespace campanile::storage {

QJsonObject toJson(const domain::WorkCalendar &calendar)
{
    QJsonArray week;
    for (const domain::WeeklySlot &slot : calendar.weeklySlots)
        week.append(QJsonArray{slot.weekday, slot.startMinute, slot.endMinute});
    QJsonArray holidays;
    for (const domain::Holiday &holiday : calendar.holidays)
        holidays.append(QJsonArray{holiday.date.toString(Qt::ISODate), holiday.name});
    return {{QStringLiteral("timeZone"), QString::fromUtf8(calendar.timeZone)},
            {QStringLiteral("week"), week},
            {QStringLiteral("holidays"), holidays}};
}

domain::WorkCalendar calendarFromJson(const QJsonObject &json)
{
    domain::WorkCalendar calendar;
    calendar.timeZone = json.value(QStringLiteral("timeZone")).toString().toUtf8();
    for (const auto &value : json.value(QStringLiteral("week")).toArray()) {
        const QJsonArray slot = value.toArray();
        calendar.weeklySlots.append({slot.at(0).toInt(), slot.at(1).toInt(), slot.at(2).toInt()});
    }
    for (const auto &value : json.value(QStringLiteral("holidays")).toArray()) {
        const QJsonArray holiday = value.toArray();
        calendar.holidays.append({QDate::fromString(holiday.at(0).toString(), Qt::ISODate), holiday.at(1).toString()});
    }
    return calendar;
}

} // namespace campanile::storage
