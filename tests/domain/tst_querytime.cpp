// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/query/querytime.h"
#include "support/testmain.h"

#include <QTest>

using namespace campanile::domain;

namespace {

UtcTime utc(const char *iso)
{
    return fromDateTime(QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODateWithMs));
}

} // namespace

class QueryTimeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranges_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        const auto row = [](const char *text, const char *zone, const char *from, const char *to) {
            QTest::addRow("%s %s", text, zone) << QString::fromLatin1(text) << QByteArray(zone)
                                               << QString::fromLatin1(from) << QString::fromLatin1(to);
        };
        // now is 2026-03-27T22:30:00.500Z: already the 28th in Manila, and in Jerusalem the clocks have just gone on
        row("today", "UTC", "2026-03-27T00:00:00Z", "2026-03-28T00:00:00Z");
        row("today", "Asia/Manila", "2026-03-27T16:00:00Z", "2026-03-28T16:00:00Z");
        row("yesterday", "Asia/Manila", "2026-03-26T16:00:00Z", "2026-03-27T16:00:00Z");
        row("tomorrow", "America/New_York", "2026-03-28T04:00:00Z", "2026-03-29T04:00:00Z");
        row("2026-03-27", "Asia/Jerusalem", "2026-03-26T22:00:00Z", "2026-03-27T21:00:00Z"); // 23 hours
        row("2026-03-08", "America/New_York", "2026-03-08T05:00:00Z", "2026-03-09T04:00:00Z");
        row("2026-03", "UTC", "2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z");
        row("2026-12", "UTC", "2026-12-01T00:00:00Z", "2027-01-01T00:00:00Z");
        row("2026", "Asia/Manila", "2025-12-31T16:00:00Z", "2026-12-31T16:00:00Z");
        row("2026-01-15T10:00", "Asia/Manila", "2026-01-15T02:00:00Z", "2026-01-15T02:01:00Z");
        row("now", "UTC", "2026-03-27T22:30:00.500Z", "2026-03-27T22:30:00.500Z");
        row("30m", "UTC", "2026-03-27T22:00:00.500Z", "2026-03-27T22:00:00.500Z");
        row("7d", "Asia/Jerusalem", "2026-03-20T22:30:00.500Z", "2026-03-20T22:30:00.500Z");
        row("2W", "UTC", "2026-03-13T22:30:00.500Z", "2026-03-13T22:30:00.500Z");
    }
    void ranges()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, zone);
        QFETCH(QString, from);
        QFETCH(QString, to);
        const QueryMoment moment{utc("2026-03-27T22:30:00.500Z"), QTimeZone(zone)};
        const auto time = parseQueryTime(text);
        QVERIFY(time.has_value());
        const TimeRange range = rangeOf(*time, moment, false);
        QCOMPARE(toMs(range.from), toMs(utc(qPrintable(from))));
        QCOMPARE(toMs(range.to), toMs(utc(qPrintable(to))));
        QCOMPARE(parseQueryTime(printQueryTime(*time)), time);
    }

    void durationsLookAheadWhereAsked()
    {
        const QueryMoment moment{utc("2026-03-27T22:30:00Z"), QTimeZone::utc()};
        QCOMPARE(toMs(rangeOf(*parseQueryTime(u"4h"_qs), moment, true).from), toMs(utc("2026-03-28T02:30:00Z")));
    }

    void refusesWhatIsNoTime_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"",
                                 "7",
                                 "d",
                                 "7y",
                                 "-7d",
                                 "1.5h",
                                 "2026-",
                                 "2026-1",
                                 "2026-13",
                                 "2026-00",
                                 "2026-02-29",
                                 "2026-04-31",
                                 "2026-01-15T",
                                 "2026-01-15T24:00",
                                 "2026-01-15T10:60",
                                 "2026-01-15T10",
                                 "2026-01-15 10:00",
                                 "1969",
                                 "2106",
                                 "20260115",
                                 "99999999w",
                                 "todays",
                                 "2026-01-15T10:00Z"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refusesWhatIsNoTime()
    {
        QFETCH(QString, text);
        QVERIFY(!parseQueryTime(text).has_value());
    }

    void zoneThatNobodyKnowsIsUtc()
    {
        const QueryMoment moment{utc("2026-03-27T22:30:00Z"), QTimeZone("Nowhere/Atall")};
        QCOMPARE(toMs(rangeOf(*parseQueryTime(u"today"_qs), moment, false).from), toMs(utc("2026-03-27T00:00:00Z")));
    }
};

CAMPANILE_TEST(QueryTimeTest)
#include "tst_querytime.moc"
