// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/maintenance/backupplan.h"
#include "support/testmain.h"

#include <QTest>

#include <random>

using namespace campanile;
using namespace campanile::domain;

class BackupPlanTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void momentsAreThoseOfTheClockOnTheWall_data();
    void momentsAreThoseOfTheClockOnTheWall();
    void aDayWithoutTheHourHasTheNextOne();
    void dueUntilACopyIsThere();
    void lateAfterADay();
    void numbersAreHeld();
    void keepsNewestWeeksAndMonths();
    void neverTakesTheNewest();

private:
    static UtcTime at(const QString &iso) { return fromDateTime(QDateTime::fromString(iso, Qt::ISODate)); }
    static BackupPlan daily(int hour)
    {
        BackupPlan plan;
        plan.rhythm = BackupRhythm::Daily;
        plan.folder = u"/copies"_qs;
        plan.hour = hour;
        return plan;
    }
};

void BackupPlanTest::momentsAreThoseOfTheClockOnTheWall_data()
{
    QTest::addColumn<BackupRhythm>("rhythm");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("next");
    const auto row = [](const char *name, BackupRhythm rhythm, const QString &zone, const QString &now,
                        const QString &last,
                        const QString &next) { QTest::newRow(name) << rhythm << zone << now << last << next; };
    row("after the hour", BackupRhythm::Daily, u"Asia/Manila"_qs, u"2026-11-23T13:00:00Z"_qs,
        u"2026-11-23T12:00:00Z"_qs, u"2026-11-24T12:00:00Z"_qs);
    row("before the hour", BackupRhythm::Daily, u"Asia/Manila"_qs, u"2026-11-23T11:59:59Z"_qs,
        u"2026-11-22T12:00:00Z"_qs, u"2026-11-23T12:00:00Z"_qs);
    row("at the hour", BackupRhythm::Daily, u"Asia/Manila"_qs, u"2026-11-23T12:00:00Z"_qs, u"2026-11-23T12:00:00Z"_qs,
        u"2026-11-24T12:00:00Z"_qs);
    // The clocks of New York go back on 2026-11-01: the same hour is an hour later in UTC.
    row("clocks went back", BackupRhythm::Daily, u"America/New_York"_qs, u"2026-11-01T12:00:00Z"_qs,
        u"2026-11-01T00:00:00Z"_qs, u"2026-11-02T01:00:00Z"_qs);
    row("weekly", BackupRhythm::Weekly, u"Asia/Jerusalem"_qs, u"2026-11-23T12:00:00Z"_qs, u"2026-11-20T18:00:00Z"_qs,
        u"2026-11-27T18:00:00Z"_qs);
    row("weekly on its day", BackupRhythm::Weekly, u"Asia/Jerusalem"_qs, u"2026-11-27T17:59:00Z"_qs,
        u"2026-11-20T18:00:00Z"_qs, u"2026-11-27T18:00:00Z"_qs);
}

void BackupPlanTest::momentsAreThoseOfTheClockOnTheWall()
{
    QFETCH(BackupRhythm, rhythm);
    QFETCH(QString, zone);
    QFETCH(QString, now);
    QFETCH(QString, last);
    QFETCH(QString, next);
    BackupPlan plan = daily(20);
    plan.rhythm = rhythm;
    const QTimeZone there(zone.toLatin1());
    QCOMPARE(lastBackupTime(plan, at(now), there), at(last));
    QCOMPARE(nextBackupTime(plan, at(now), there), at(next));
}

void BackupPlanTest::aDayWithoutTheHourHasTheNextOne()
{
    // In New York 2027-03-14 has no two o'clock.
    const QTimeZone there("America/New_York");
    QCOMPARE(nextBackupTime(daily(2), at(u"2027-03-14T05:00:00Z"_qs), there), at(u"2027-03-14T07:00:00Z"_qs));
}

void BackupPlanTest::dueUntilACopyIsThere()
{
    const QTimeZone zone = QTimeZone::utc();
    const UtcTime now = at(u"2026-11-23T20:30:00Z"_qs);
    QVERIFY(isBackupDue(daily(20), std::nullopt, now, zone));
    QVERIFY(isBackupDue(daily(20), at(u"2026-11-23T19:59:00Z"_qs), now, zone));
    QVERIFY(!isBackupDue(daily(20), at(u"2026-11-23T20:00:00Z"_qs), now, zone));
    // A computer that slept for a week.
    QVERIFY(isBackupDue(daily(20), at(u"2026-11-16T20:00:00Z"_qs), at(u"2026-11-23T07:00:00Z"_qs), zone));
    BackupPlan off = daily(20);
    off.rhythm = BackupRhythm::Off;
    QVERIFY(!isBackupDue(off, std::nullopt, now, zone));
    BackupPlan nowhere = daily(20);
    nowhere.folder.clear();
    QVERIFY(!isBackupDue(nowhere, std::nullopt, now, zone));
}

void BackupPlanTest::lateAfterADay()
{
    const QTimeZone zone = QTimeZone::utc();
    const UtcTime newest = at(u"2026-11-20T20:00:05Z"_qs);
    QVERIFY(!isBackupLate(daily(20), newest, at(u"2026-11-22T20:00:00Z"_qs), zone));
    QVERIFY(isBackupLate(daily(20), newest, at(u"2026-11-22T20:00:01Z"_qs), zone));
    QVERIFY(!isBackupLate(daily(20), std::nullopt, at(u"2026-11-22T20:00:01Z"_qs), zone));
}

void BackupPlanTest::numbersAreHeld()
{
    BackupPlan plan = daily(99);
    plan.weekday = 0;
    plan.keepNewest = 0;
    plan.keepWeeks = -3;
    plan.keepMonths = 100'000;
    const BackupPlan kept = held(plan);
    QCOMPARE(kept.hour, 23);
    QCOMPARE(kept.weekday, 1);
    QCOMPARE(kept.keepNewest, 1);
    QCOMPARE(kept.keepWeeks, 0);
    QCOMPARE(kept.keepMonths, BackupPlan::mostKept);
}

void BackupPlanTest::keepsNewestWeeksAndMonths()
{
    // A copy a day, Monday 2026-06-01 to Sunday 2026-11-22, in no order.
    QVector<UtcTime> copies;
    for (QDate day(2026, 6, 1); day <= QDate(2026, 11, 22); day = day.addDays(1))
        copies.append(fromDateTime(QDateTime(day, QTime(20, 0), QTimeZone::utc())));
    std::shuffle(copies.begin(), copies.end(), std::mt19937(7));
    BackupPlan plan = daily(20);
    plan.keepNewest = 3;
    plan.keepWeeks = 3;
    plan.keepMonths = 4;
    const QVector<qsizetype> outdated = outdatedBackups(plan, copies, QTimeZone::utc());
    QStringList kept;
    for (qsizetype i = 0; i < copies.size(); ++i) {
        if (!outdated.contains(i))
            kept.append(toDateTime(copies.at(i)).date().toString(Qt::ISODate));
    }
    kept.sort();
    QCOMPARE(kept, (QStringList{u"2026-08-31"_qs, u"2026-09-30"_qs, u"2026-10-31"_qs, u"2026-11-08"_qs,
                                u"2026-11-15"_qs, u"2026-11-20"_qs, u"2026-11-21"_qs, u"2026-11-22"_qs}));
}

void BackupPlanTest::neverTakesTheNewest()
{
    BackupPlan plan = daily(20);
    plan.keepNewest = 0;
    plan.keepWeeks = 0;
    plan.keepMonths = 0;
    QCOMPARE(outdatedBackups(plan, {fromMs(5), fromMs(9), fromMs(7)}, QTimeZone::utc()), (QVector<qsizetype>{0, 2}));
    QCOMPARE(outdatedBackups(plan, {}, QTimeZone::utc()), QVector<qsizetype>());
}

CAMPANILE_TEST(BackupPlanTest)

#include "tst_backupplan.moc"
