// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/time.h"

#include <QString>

namespace campanile::ui {

/// "just now", "5 minutes ago", "in 2 hours", "3 days ago"; from 30 days on the date. Plural forms of each language.
[[nodiscard]] QString relativeTime(domain::UtcTime time, domain::UtcTime now, const QTimeZone &zone);

/// "14 Nov 2026 14:52, Asia/Jerusalem (UTC+02:00)": what every relative time carries in its tooltip.
[[nodiscard]] QString absoluteTime(domain::UtcTime time, const QTimeZone &zone);

/// "17 Aug 2021".
[[nodiscard]] QString dateOnly(const QDate &date);
/// "14 Nov 2026 14:52", for columns whose header names the zone.
[[nodiscard]] QString dateAndTime(domain::UtcTime time, const QTimeZone &zone);

/// "14:52" on the day of now in zone, else "14 Nov" within the year, else "14 Nov 2025": for narrow columns.
[[nodiscard]] QString shortTime(domain::UtcTime time, domain::UtcTime now, const QTimeZone &zone);

/// "today, 14:52", "yesterday, 14:52", "14 Nov, 14:52", "14 Nov 2025, 14:52": where the clock matters as much as the
/// day.
[[nodiscard]] QString dayAndClock(domain::UtcTime time, domain::UtcTime now, const QTimeZone &zone);

/// A length of time in the two largest units: "2 d 4 h", "2 h 10 min", "38 min", "14 s". Negative ones by their size.
[[nodiscard]] QString durationText(std::chrono::milliseconds length);

/// As a stopwatch shows it, the same in every language: "4:12", "1:02:33". Negative ones are 0:00.
[[nodiscard]] QString stopwatchText(std::chrono::seconds length);

/// Time until a promise breaks, for a chip: "in 38 min" below two hours, "in 23 h" below two days, else "in 3 d"; when
/// past "12 min late". Rounded down, so that nobody counts on more than there is; never less than a minute.
[[nodiscard]] QString countdownText(std::chrono::milliseconds left);

/// A whole number with the separators of the user's locale.
[[nodiscard]] QString numberText(qint64 number);

} // namespace campanile::ui
