// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/org/workcalendar.h"

#include <QJsonArray>
#include <QJsonObject>

namespace campanile::domain {

/// [[weekday, start, end], …]
[[nodiscard]] QJsonArray weekToJson(const QVector<WeeklySlot> &week);
[[nodiscard]] QVector<WeeklySlot> weekFromJson(const QJsonArray &json);
/// [["2026-09-12", "name"], …]
[[nodiscard]] QJsonArray holidaysToJson(const QVector<Holiday> &holidays);
[[nodiscard]] QVector<Holiday> holidaysFromJson(const QJsonArray &json);

/// {"timeZone": "Asia/Jerusalem", "week": …, "holidays": …}
[[nodiscard]] QJsonObject toJson(const WorkCalendar &calendar);
[[nodiscard]] WorkCalendar calendarFromJson(const QJsonObject &json);

} // namespace campanile::domain
