// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/org/workcalendar.h"

#include <QJsonObject>

namespace campanile::storage {

/// {"timeZone": "Asia/Jerusalem", "week": [[weekday, start, end], …], "holidays": [["2026-09-12", "name"], …]}
[[nodiscard]] QJsonObject toJson(const domain::WorkCalendar &calendar);
[[nodiscard]] domain::WorkCalendar calendarFromJson(const QJsonObject &json);

} // namespace campanile::storage
