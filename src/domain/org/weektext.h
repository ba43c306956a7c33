// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/org/workcalendar.h"

#include <QString>

#include <optional>

namespace campanile::domain {

/// The working time of a day as people type it: "09:00–13:00, 14:00–18:00"; "22:00–06:00" goes on over midnight;
/// "24:00" is the end of the day. Empty for a day off. weekday: 1 Monday … 7 Sunday.
[[nodiscard]] QString slotsText(const QVector<WeeklySlot> &week, int weekday);

/// The other way; hyphens of every kind, "9-17", "9:30 - 17" and spaces are understood. Nothing when it is none of
/// that, when a slot is empty, or when two of the day overlap.
[[nodiscard]] std::optional<QVector<WeeklySlot>> slotsOf(const QString &text, int weekday);

/// Whether each slot is within its ranges and no two overlap, over the end of the week too.
[[nodiscard]] bool isWeek(const QVector<WeeklySlot> &week);

} // namespace campanile::domain
