// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/text.h"
#include "domain/org/calendarjson.h"
#include "domain/org/weektext.h"
#include "support/testmain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace campanile;
using namespace campanile::domain;

class WeekTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatPeopleTypeIsUnderstood_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::newRow("a day off") << u"  "_qs << QString();
        QTest::newRow("short") << u"9-17"_qs << u"09:00–17:00"_qs;
        QTest::newRow("as it is shown") << u"09:00–13:00, 14:00–18:30"_qs << u"09:00–13:00, 14:00–18:30"_qs;
        QTest::newRow("the other way round") << u"14-18,9-13"_qs << u"09:00–13:00, 14:00–18:00"_qs;
        QTest::newRow("spaces and points") << u" 9.30 — 17 "_qs << u"09:30–17:00"_qs;
        QTest::newRow("over midnight") << u"22:00-06:00"_qs << u"22:00–06:00"_qs;
        QTest::newRow("to midnight") << u"16-24"_qs << u"16:00–24:00"_qs;
        QTest::newRow("around the clock") << u"0-24"_qs << u"00:00–24:00"_qs;
        QTest::newRow("with marks of direction") << u"\u200e9-17\u200e"_qs << u"09:00–17:00"_qs;
    }

    void whatPeopleTypeIsUnderstood()
    {
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        const auto day = slotsOf(typed, 3);
        QVERIFY(day);
        QCOMPARE(slotsText(*day, 3), shown);
        QVERIFY(slotsText(*day, 4).isEmpty());
        QCOMPARE(weekFromJson(weekToJson(*day)), *day);
    }

    void theRestIsRefused_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"nine to five", "9", "9-", "-17", "9-9", "9-25", "24-6", "9:60-17", "9-17-18",
                                  "9-13, 12-17", "9-17;18-19", "22-6, 23-24", "9-13,,14-18"})
            QTest::newRow(typed) << QString::fromUtf8(typed);
    }

    void theRestIsRefused()
    {
        QFETCH(QString, typed);
        QVERIFY(!slotsOf(typed, 1));
    }

    void slotsOfNeighbouringDaysMustNotOverlapEither()
    {
        QVERIFY(isWeek({{1, 22 * 60, 6 * 60}, {2, 6 * 60, 14 * 60}}));
        QVERIFY(!isWeek({{1, 22 * 60, 6 * 60}, {2, 5 * 60, 14 * 60}}));
        QVERIFY(!isWeek({{7, 22 * 60, 6 * 60}, {1, 5 * 60, 14 * 60}})); // over the end of the week
        QVERIFY(isWeek({{7, 22 * 60, 5 * 60}, {1, 5 * 60, 14 * 60}}));
        QVERIFY(!isWeek({{8, 0, 60}}));
        QVERIFY(!isWeek({{1, -1, 60}}));
        QVERIFY(!isWeek({{1, 0, 1441}}));
        QVERIFY(isWeek({}));
    }

    /// Whatever week is good is shown as a text that is understood as the same week.
    void everyGoodWeekSurvivesBeingTyped()
    {
        QRandomGenerator random(20261122);
        int good = 0;
        for (int i = 0; i < 5000; ++i) {
            QVector<WeeklySlot> week;
            for (int n = random.bounded(1, 8); n > 0; --n)
                week.append({random.bounded(1, 8), random.bounded(0, 24 * 4) * 15, random.bounded(1, 24 * 4 + 1) * 15});
            week.removeIf([](const WeeklySlot &slot) { return slot.startMinute == slot.endMinute; });
            if (!isWeek(week))
                continue;
            ++good;
            QVector<WeeklySlot> again;
            for (int weekday = 1; weekday <= 7; ++weekday) {
                const auto day = slotsOf(slotsText(week, weekday), weekday);
                QVERIFY(day);
                again += *day;
            }
            std::sort(week.begin(), week.end(), [](const WeeklySlot &a, const WeeklySlot &b) {
                return std::tie(a.weekday, a.startMinute) < std::tie(b.weekday, b.startMinute);
            });
            QCOMPARE(again, week);
        }
        QVERIFY(good > 500);
    }
};

CAMPANILE_TEST(WeekTextTest)
#include "tst_weektext.moc"
