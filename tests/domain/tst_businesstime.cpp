// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/org/businesstime.h"
#include "support/testmain.h"

#include <QTest>

using namespace campanile::domain;
using namespace std::chrono_literals;

namespace {

UtcTime utc(const char *iso)
{
    const QDateTime parsed = QDateTime::fromString(QLatin1StringView(iso), Qt::ISODate);
    Q_ASSERT(parsed.isValid() && parsed.timeSpec() == Qt::UTC);
    return fromDateTime(parsed);
}

QString text(std::optional<UtcTime> t)
{
    return t ? QDateTime::fromMSecsSinceEpoch(toMs(*t), Qt::UTC).toString(Qt::ISODate) : u"none"_qs;
}

WorkCalendar telAviv()
{
    WorkCalendar calendar{"Asia/Jerusalem", {}, {{QDate(2024, 10, 3), u"Rosh Hashana"_qs}}};
    for (const int day : {7, 1, 2, 3, 4})
        calendar.weeklySlots.append({day, 9 * 60, 18 * 60});
    return calendar;
}

WorkCalendar newYork()
{
    WorkCalendar calendar{"America/New_York", {}, {{QDate(2024, 11, 28), u"Thanksgiving"_qs}}};
    for (int day = 1; day <= 5; ++day)
        calendar.weeklySlots.append({day, 9 * 60, 17 * 60});
    return calendar;
}

WorkCalendar manila()
{
    WorkCalendar calendar{"Asia/Manila", {}, {{QDate(2024, 12, 25), u"Christmas"_qs}}};
    for (int day = 1; day <= 5; ++day) {
        calendar.weeklySlots.append({day, 8 * 60, 17 * 60});
        calendar.weeklySlots.append({day, 17 * 60, 60}); // the evening shift ends at 01:00
    }
    return calendar;
}

WorkCalendar always(const QByteArray &zone)
{
    WorkCalendar calendar{zone, {}, {}};
    for (int day = 1; day <= 7; ++day)
        calendar.weeklySlots.append({day, 0, 1440});
    return calendar;
}

WorkCalendar nights(const QByteArray &zone)
{
    WorkCalendar calendar{zone, {}, {}};
    for (int day = 1; day <= 7; ++day)
        calendar.weeklySlots.append({day, 22 * 60, 6 * 60});
    return calendar;
}

} // namespace

class BusinessTimeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workingAt_data()
    {
        QTest::addColumn<WorkCalendar>("calendar");
        QTest::addColumn<QByteArray>("at");
        QTest::addColumn<bool>("working");
        // Jerusalem is UTC+2 in winter, UTC+3 in summer.
        QTest::newRow("opens exactly") << telAviv() << QByteArray("2024-07-07T06:00:00Z") << true;
        QTest::newRow("a second before") << telAviv() << QByteArray("2024-07-07T05:59:59Z") << false;
        QTest::newRow("closes exactly") << telAviv() << QByteArray("2024-07-07T15:00:00Z") << false;
        QTest::newRow("last second") << telAviv() << QByteArray("2024-07-07T14:59:59Z") << true;
        QTest::newRow("sunday works there") << telAviv() << QByteArray("2024-01-07T08:00:00Z") << true;
        QTest::newRow("friday does not") << telAviv() << QByteArray("2024-01-05T08:00:00Z") << false;
        QTest::newRow("holiday") << telAviv() << QByteArray("2024-10-03T08:00:00Z") << false;
        QTest::newRow("winter morning before nine") << telAviv() << QByteArray("2024-01-07T06:30:00Z") << false;
        QTest::newRow("manila after midnight") << manila() << QByteArray("2024-07-05T16:30:00Z") << true; // Sat 00:30
        QTest::newRow("manila end of shift") << manila() << QByteArray("2024-07-05T17:00:00Z") << false;
        QTest::newRow("manila sunday") << manila() << QByteArray("2024-07-07T04:00:00Z") << false;
        QTest::newRow("shift from the eve goes on") << manila() << QByteArray("2024-12-24T16:30:00Z") << true;
        QTest::newRow("shift of the holiday is off") << manila() << QByteArray("2024-12-25T16:30:00Z") << false;
        QTest::newRow("new york before the change") << newYork() << QByteArray("2024-03-08T14:00:00Z") << true;
        QTest::newRow("new york summer opens earlier") << newYork() << QByteArray("2024-03-11T13:00:00Z") << true;
        QTest::newRow("new york summer closes earlier") << newYork() << QByteArray("2024-03-11T21:00:00Z") << false;
        QTest::newRow("no slots") << WorkCalendar{"UTC", {}, {}} << QByteArray("2024-03-11T21:00:00Z") << false;
        QTest::newRow("around the clock") << always("UTC") << QByteArray("2024-03-12T00:00:00Z") << true;
    }

    void workingAt()
    {
        QFETCH(WorkCalendar, calendar);
        QFETCH(QByteArray, at);
        QFETCH(bool, working);
        QCOMPARE(isWorkingAt(calendar, utc(at.constData())), working);
        const WorkTimeline timeline(calendar, utc("2023-12-01T00:00:00Z"), utc("2025-03-01T00:00:00Z"));
        QCOMPARE(timeline.isWorkingAt(utc(at.constData())), working);
    }

    void nextOpeningSkipsWeekendsAndHolidays()
    {
        QCOMPARE(text(nextOpening(telAviv(), utc("2024-07-04T15:00:00Z"))), u"2024-07-07T06:00:00Z"_qs); // Thu → Sun
        QCOMPARE(text(nextOpening(telAviv(), utc("2024-10-02T15:00:00Z"))), u"2024-10-06T06:00:00Z"_qs); // holiday Thu
        QCOMPARE(text(nextOpening(telAviv(), utc("2024-07-07T07:12:00Z"))), u"2024-07-07T07:12:00Z"_qs); // open: itself
        QCOMPARE(text(nextOpening(newYork(), utc("2024-11-27T22:00:00Z"))), u"2024-11-29T14:00:00Z"_qs);
        QCOMPARE(text(nextOpening(WorkCalendar{"UTC", {}, {}}, utc("2024-11-27T22:00:00Z"))), u"none"_qs);
    }

    void nextOpeningFindsAFarOne()
    {
        WorkCalendar calendar{"UTC", {{5, 600, 660}}, {}};
        for (QDate date(2024, 1, 1); date < QDate(2024, 9, 1); date = date.addDays(1))
            calendar.holidays.append({date, {}});
        QCOMPARE(text(nextOpening(calendar, utc("2024-01-10T00:00:00Z"))), u"2024-09-06T10:00:00Z"_qs);
    }

    void closing()
    {
        QCOMPARE(text(closingAfter(manila(), utc("2024-07-01T01:00:00Z"))), u"2024-07-01T17:00:00Z"_qs); // both shifts
        QCOMPARE(text(closingAfter(telAviv(), utc("2024-07-05T09:00:00Z"))), u"none"_qs);
        QCOMPARE(text(closingAfter(always("Asia/Jerusalem"), utc("2024-07-05T09:00:00Z"))), u"none"_qs);
    }

    void durations_data()
    {
        QTest::addColumn<WorkCalendar>("calendar");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("minutes");
        QTest::newRow("within a day") << telAviv() << QByteArray("2024-07-07T07:00:00Z")
                                      << QByteArray("2024-07-07T09:30:00Z") << 150;
        QTest::newRow("over the weekend")
            << telAviv() << QByteArray("2024-07-04T14:00:00Z") << QByteArray("2024-07-07T07:00:00Z") << 120;
        QTest::newRow("over the holiday")
            << telAviv() << QByteArray("2024-10-02T14:00:00Z") << QByteArray("2024-10-06T07:00:00Z") << 120;
        QTest::newRow("whole week") << telAviv() << QByteArray("2024-07-07T00:00:00Z")
                                    << QByteArray("2024-07-14T00:00:00Z") << 5 * 540;
        // The gap 2024-03-29 02:00 → 03:00 in Jerusalem: that local day has 23 hours.
        QTest::newRow("spring day, jerusalem") << always("Asia/Jerusalem") << QByteArray("2024-03-28T22:00:00Z")
                                               << QByteArray("2024-03-29T21:00:00Z") << 23 * 60;
        QTest::newRow("spring night") << nights("Asia/Jerusalem") << QByteArray("2024-03-28T12:00:00Z")
                                      << QByteArray("2024-03-29T12:00:00Z") << 7 * 60;
        QTest::newRow("autumn night") << nights("Asia/Jerusalem") << QByteArray("2024-10-26T12:00:00Z")
                                      << QByteArray("2024-10-27T12:00:00Z") << 9 * 60;
        QTest::newRow("spring night, new york") << nights("America/New_York") << QByteArray("2024-03-09T18:00:00Z")
                                                << QByteArray("2024-03-10T18:00:00Z") << 7 * 60;
        QTest::newRow("autumn night, new york") << nights("America/New_York") << QByteArray("2024-11-02T18:00:00Z")
                                                << QByteArray("2024-11-03T18:00:00Z") << 9 * 60;
        QTest::newRow("manila has no change") << nights("Asia/Manila") << QByteArray("2024-03-30T06:00:00Z")
                                              << QByteArray("2024-03-31T06:00:00Z") << 8 * 60;
    }

    void durations()
    {
        QFETCH(WorkCalendar, calendar);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(int, minutes);
        const UtcTime a = utc(from.constData());
        const UtcTime b = utc(to.constData());
        QCOMPARE(businessDuration(calendar, a, b).count(), qint64(minutes) * 60'000);
        QCOMPARE(businessDuration(calendar, b, a).count(), -qint64(minutes) * 60'000);
        QCOMPARE(businessDuration(calendar, a, a).count(), 0);
        const WorkTimeline timeline(calendar, utc("2023-12-01T00:00:00Z"), utc("2025-03-01T00:00:00Z"));
        QCOMPARE(timeline.between(a, b).count(), qint64(minutes) * 60'000);
        QCOMPARE(timeline.between(b, a).count(), -qint64(minutes) * 60'000);
    }

    void slotsInsideTheGapAndTheOverlap()
    {
        // Friday 2024-03-29: 02:00–03:00 does not exist. 02:30 is the instant of the change, 00:00 UTC.
        const WorkCalendar early{"Asia/Jerusalem", {{5, 150, 8 * 60}}, {}};
        QCOMPARE(openSpans(early, utc("2024-03-28T22:00:00Z"), utc("2024-03-29T21:00:00Z")),
                 (QVector<OpenSpan>{{utc("2024-03-29T00:00:00Z"), utc("2024-03-29T05:00:00Z")}}));
        // A slot that lies wholly in the gap is no work at all that day, and half an hour a week later.
        const WorkCalendar within{"Asia/Jerusalem", {{5, 135, 165}}, {}};
        QVERIFY(openSpans(within, utc("2024-03-28T22:00:00Z"), utc("2024-03-29T21:00:00Z")).isEmpty());
        QCOMPARE(businessDuration(within, utc("2024-04-04T21:00:00Z"), utc("2024-04-05T21:00:00Z")), 30min);
        // Sunday 2024-10-27: 01:30 comes twice, the first is in summer time (22:30 UTC of the eve).
        const WorkCalendar twice{"Asia/Jerusalem", {{7, 90, 3 * 60}}, {}};
        QCOMPARE(openSpans(twice, utc("2024-10-26T20:00:00Z"), utc("2024-10-27T10:00:00Z")),
                 (QVector<OpenSpan>{{utc("2024-10-26T22:30:00Z"), utc("2024-10-27T01:00:00Z")}}));
    }

    void overlappingSlotsCountOnce()
    {
        const WorkCalendar calendar{"UTC", {{1, 480, 720}, {1, 600, 1020}, {1, 1020, 1080}, {7, 1380, 500}}, {}};
        QCOMPARE(openSpans(calendar, utc("2024-07-07T00:00:00Z"), utc("2024-07-09T00:00:00Z")),
                 (QVector<OpenSpan>{{utc("2024-07-07T23:00:00Z"), utc("2024-07-08T18:00:00Z")}}));
    }

    void fullDaySlotsEndOnTheNextDay()
    {
        const WorkCalendar calendar{"UTC", {{1, 600, 600}}, {}}; // 24 hours
        QVERIFY(isWorkingAt(calendar, utc("2024-07-09T09:59:59Z")));
        QVERIFY(!isWorkingAt(calendar, utc("2024-07-09T10:00:00Z")));
    }

    void nonsenseIsIgnored()
    {
        const WorkCalendar calendar{
            "Nowhere/Atlantis", {{0, 0, 60}, {8, 0, 60}, {1, -5, 60}, {1, 0, 2000}, {1, 0, 60}}, {}};
        QCOMPARE(businessDuration(calendar, utc("2024-07-07T00:00:00Z"), utc("2024-07-14T00:00:00Z")), 60min);
    }

    void advancing()
    {
        const WorkTimeline timeline(telAviv(), utc("2024-01-01T00:00:00Z"), utc("2024-12-31T00:00:00Z"));
        QCOMPARE(text(timeline.advanced(utc("2024-07-04T14:00:00Z"), 1h)), u"2024-07-04T15:00:00Z"_qs);
        QCOMPARE(text(timeline.advanced(utc("2024-07-04T14:00:00Z"), 61min)), u"2024-07-07T06:01:00Z"_qs);
        QCOMPARE(text(timeline.advanced(utc("2024-07-04T20:00:00Z"), 0ms)), u"2024-07-07T06:00:00Z"_qs);
        QCOMPARE(text(timeline.advanced(utc("2024-07-04T20:00:00Z"), -5min)), u"2024-07-07T06:00:00Z"_qs);
        QCOMPARE(text(timeline.advanced(utc("2024-07-04T20:00:00Z"), 45h)), u"2024-07-11T15:00:00Z"_qs);
        QCOMPARE(text(timeline.advanced(utc("2024-12-30T15:59:00Z"), 10h)), u"none"_qs);
        QCOMPARE(text(timeline.advanced(utc("2025-06-01T00:00:00Z"), 1h)), u"none"_qs);
        QCOMPARE(text(WorkTimeline().advanced(utc("2025-06-01T00:00:00Z"), 1h)), u"none"_qs);
        QCOMPARE(WorkTimeline().between(utc("2025-06-01T00:00:00Z"), utc("2025-07-01T00:00:00Z")).count(), 0);
    }

    void advancingIsTheInverseOfBetween()
    {
        const WorkTimeline timeline(newYork(), utc("2024-01-01T00:00:00Z"), utc("2025-01-01T00:00:00Z"));
        const UtcTime start = utc("2024-03-08T20:17:00Z");
        for (int minutes = 1; minutes < 30'000; minutes += 437) {
            const std::optional<UtcTime> end = timeline.advanced(start, std::chrono::minutes(minutes));
            QVERIFY(end);
            QCOMPARE(timeline.between(start, *end), std::chrono::milliseconds(std::chrono::minutes(minutes)));
        }
    }

    void timelineAgreesWithSingleQuestions()
    {
        const WorkCalendar calendars[] = {telAviv(), newYork(), manila(), nights("America/New_York")};
        const UtcTime from = utc("2024-03-01T00:00:00Z");
        for (const WorkCalendar &calendar : calendars) {
            const WorkTimeline timeline(calendar, from, from + std::chrono::days(300));
            for (int i = 0; i < 400; ++i) {
                const UtcTime at = from + std::chrono::minutes(i * 997);
                QCOMPARE(timeline.isWorkingAt(at), isWorkingAt(calendar, at));
                if (i < 380)
                    QCOMPARE(text(timeline.nextOpening(at)), text(nextOpening(calendar, at)));
            }
        }
    }

    void spansAreCutToTheRange()
    {
        QCOMPARE(openSpans(telAviv(), utc("2024-07-07T07:00:00Z"), utc("2024-07-07T08:00:00Z")),
                 (QVector<OpenSpan>{{utc("2024-07-07T07:00:00Z"), utc("2024-07-07T08:00:00Z")}}));
        QVERIFY(openSpans(telAviv(), utc("2024-07-07T08:00:00Z"), utc("2024-07-07T08:00:00Z")).isEmpty());
        QVERIFY(openSpans(telAviv(), utc("2024-07-08T08:00:00Z"), utc("2024-07-07T08:00:00Z")).isEmpty());
    }
};

CAMPANILE_TEST(BusinessTimeTest)
#include "tst_businesstime.moc"
