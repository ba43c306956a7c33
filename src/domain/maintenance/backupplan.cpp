// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/maintenance/backupplan.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace campanile::domain {

namespace {

constexpr auto patience = std::chrono::hours(24);

UtcTime momentOn(QDate day, const BackupPlan &plan, const QTimeZone &zone)
{
    return fromDateTime(QDateTime(day, QTime(plan.hour, 0), zone));
}

bool isDayOf(QDate day, const BackupPlan &plan)
{
    return plan.rhythm == BackupRhythm::Daily || day.dayOfWeek() == plan.weekday;
}

/// The newest of each of so many periods that have one stay.
template <typename PeriodOf>
void keepOnePer(std::set<qsizetype> &kept, const QVector<qsizetype> &newestFirst, int periods, PeriodOf periodOf)
{
    std::set<std::pair<int, int>> seen;
    for (const qsizetype index : newestFirst) {
        if (static_cast<int>(seen.size()) == periods)
            return;
        if (seen.insert(periodOf(index)).second)
            kept.insert(index);
    }
}

} // namespace

BackupPlan held(BackupPlan plan)
{
    plan.hour = std::clamp(plan.hour, 0, 23);
    plan.weekday = std::clamp(plan.weekday, 1, 7);
    plan.keepNewest = std::clamp(plan.keepNewest, 1, BackupPlan::mostKept);
    plan.keepWeeks = std::clamp(plan.keepWeeks, 0, BackupPlan::mostKept);
    plan.keepMonths = std::clamp(plan.keepMonths, 0, BackupPlan::mostKept);
    return plan;
}

UtcTime lastBackupTime(const BackupPlan &plan, UtcTime now, const QTimeZone &zone)
{
    QDate day = toDateTime(now, zone).date();
    while (!isDayOf(day, plan) || momentOn(day, plan, zone) > now)
        day = day.addDays(-1);
    return momentOn(day, plan, zone);
}

UtcTime nextBackupTime(const BackupPlan &plan, UtcTime now, const QTimeZone &zone)
{
    QDate day = toDateTime(now, zone).date();
    while (!isDayOf(day, plan) || momentOn(day, plan, zone) <= now)
        day = day.addDays(1);
    return momentOn(day, plan, zone);
}

bool isBackupDue(const BackupPlan &plan, std::optional<UtcTime> newest, UtcTime now, const QTimeZone &zone)
{
    return plan.isOn() && (!newest || *newest < lastBackupTime(plan, now, zone));
}

bool isBackupLate(const BackupPlan &plan, std::optional<UtcTime> newest, UtcTime now, const QTimeZone &zone)
{
    // The moment that has been waited for: the first one after the newest copy.
    return plan.isOn() && newest && nextBackupTime(plan, *newest, zone) + patience < now;
}

QVector<qsizetype> outdatedBackups(const BackupPlan &plan, const QVector<UtcTime> &madeAt, const QTimeZone &zone)
{
    QVector<qsizetype> newestFirst(madeAt.size());
    std::iota(newestFirst.begin(), newestFirst.end(), 0);
    std::stable_sort(newestFirst.begin(), newestFirst.end(),
                     [&](qsizetype a, qsizetype b) { return madeAt.at(a) > madeAt.at(b); });
    const auto dayOf = [&](qsizetype index) { return toDateTime(madeAt.at(index), zone).date(); };
    const qsizetype newest = std::min<qsizetype>(newestFirst.size(), std::max(1, plan.keepNewest));
    std::set<qsizetype> kept(newestFirst.begin(), newestFirst.begin() + newest);
    keepOnePer(kept, newestFirst, plan.keepWeeks, [&](qsizetype index) {
        int year = 0;
        const int week = dayOf(index).weekNumber(&year);
        return std::pair(year, week);
    });
    keepOnePer(kept, newestFirst, plan.keepMonths,
               [&](qsizetype index) { return std::pair(dayOf(index).year(), dayOf(index).month()); });
    QVector<qsizetype> outdated;
    for (qsizetype i = 0; i < madeAt.size(); ++i) {
        if (!kept.contains(i))
            outdated.append(i);
    }
    return outdated;
}

} // namespace campanile::domain
