// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/enumkey.h"
#include "domain/base/time.h"

#include <QString>
#include <QVector>

namespace campanile::domain {

enum class BackupRhythm : quint8 { Off, Daily, Weekly };

inline constexpr EnumKeys<BackupRhythm, 3> backupRhythmKeys{{
    {BackupRhythm::Off, QLatin1StringView("off")},
    {BackupRhythm::Daily, QLatin1StringView("daily")},
    {BackupRhythm::Weekly, QLatin1StringView("weekly")},
}};

/// When and where the copies of a database are made, and how many of them stay. Kept on each computer.
struct BackupPlan
{
    static constexpr int mostKept = 366;

    BackupRhythm rhythm = BackupRhythm::Off;
    QString folder = {}; ///< absolute
    int hour = 20;       ///< 0 … 23, of the computer's own time zone
    int weekday = 5;     ///< 1 Monday … 7 Sunday; of a weekly plan
    int keepNewest = 14; ///< 1 … mostKept; the newest copies
    int keepWeeks = 8;   ///< 0 … mostKept; beside them one of each of that many weeks that have one
    int keepMonths = 12; ///< 0 … mostKept; the same of months

    [[nodiscard]] bool isOn() const { return rhythm != BackupRhythm::Off && !folder.isEmpty(); }
    bool operator==(const BackupPlan &) const = default;
};

/// With every number inside its range.
[[nodiscard]] BackupPlan held(BackupPlan plan);

/// The moment of the plan at or before now; an hour that a day does not have (daylight saving) is the one after it.
/// Only for a plan that is on.
[[nodiscard]] UtcTime lastBackupTime(const BackupPlan &plan, UtcTime now, const QTimeZone &zone);
/// The first one after now.
[[nodiscard]] UtcTime nextBackupTime(const BackupPlan &plan, UtcTime now, const QTimeZone &zone);

/// Whether a copy has to be made now: none is as new as the last moment of the plan. So a computer that was asleep at
/// the hour makes up for it, and the first copy is made at once.
[[nodiscard]] bool isBackupDue(const BackupPlan &plan, std::optional<UtcTime> newest, UtcTime now,
                               const QTimeZone &zone);
/// Whether people should worry: a copy has been due for more than a day.
[[nodiscard]] bool isBackupLate(const BackupPlan &plan, std::optional<UtcTime> newest, UtcTime now,
                                const QTimeZone &zone);

/// Which copies, by their index, the plan keeps no longer: neither among the newest nor the newest of a week (ISO 8601)
/// or month that counts. The newest of all always stays. Ascending.
[[nodiscard]] QVector<qsizetype> outdatedBackups(const BackupPlan &plan, const QVector<UtcTime> &madeAt,
                                                 const QTimeZone &zone);

} // namespace campanile::domain
