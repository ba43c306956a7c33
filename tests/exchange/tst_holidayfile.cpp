// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/text.h"
#include "exchange/calendar/holidayfile.h"
#include "support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace campanile;
using namespace campanile::domain;
using namespace campanile::exchange;

namespace {

QByteArray calendarOf(const QByteArray &events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n" + events + "END:VCALENDAR\r\n";
}

QByteArray eventOf(const QByteArray &lines)
{
    return "BEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\n" + lines + "END:VEVENT\r\n";
}

QStringList datesOf(const Result<HolidayList> &file)
{
    QStringList dates;
    for (const Holiday &holiday : file ? file->holidays : QVector<Holiday>())
        dates.append(holiday.date.toString(Qt::ISODate));
    return dates;
}

Result<HolidayList> read(const QByteArray &events)
{
    return holidaysOf(calendarOf(events), QStringLiteral("days.ics"), {2026, 1, 1}, {2028, 12, 31});
}

} // namespace

class HolidayFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeDaysAreTold_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QStringList>("dates");
        const auto row = [](const char *name, const QByteArray &lines, const QStringList &dates) {
            QTest::newRow(name) << lines << dates;
        };
        row("one day", "DTSTART;VALUE=DATE:20260612\r\nDTEND;VALUE=DATE:20260613\r\n", {u"2026-06-12"_qs});
        row("no end", "DTSTART;VALUE=DATE:20260612\r\n", {u"2026-06-12"_qs});
        row("two days", "DTSTART;VALUE=DATE:20260911\r\nDTEND;VALUE=DATE:20260913\r\n",
            {u"2026-09-11"_qs, u"2026-09-12"_qs});
        row("year after year", "DTSTART;VALUE=DATE:20191225\r\nRRULE:FREQ=YEARLY\r\n",
            {u"2026-12-25"_qs, u"2027-12-25"_qs, u"2028-12-25"_qs});
        row("the fourth Thursday of November",
            "DTSTART;VALUE=DATE:20201126\r\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH\r\n",
            {u"2026-11-26"_qs, u"2027-11-25"_qs, u"2028-11-23"_qs});
        row("without one", "DTSTART;VALUE=DATE:20201225\r\nRRULE:FREQ=YEARLY\r\nEXDATE;VALUE=DATE:20271225\r\n",
            {u"2026-12-25"_qs, u"2028-12-25"_qs});
        row("with one more", "DTSTART;VALUE=DATE:20260101\r\nRDATE;VALUE=DATE:20260302\r\n",
            {u"2026-01-01"_qs, u"2026-03-02"_qs});
        row("leap day", "DTSTART;VALUE=DATE:20240229\r\nRRULE:FREQ=YEARLY\r\n", {u"2028-02-29"_qs});
        row("over the new year", "DTSTART;VALUE=DATE:20251231\r\nDTEND;VALUE=DATE:20260102\r\n", {u"2026-01-01"_qs});
        row("long ago", "DTSTART;VALUE=DATE:20100612\r\n", {});
        row("cancelled", "DTSTART;VALUE=DATE:20260612\r\nSTATUS:CANCELLED\r\n", {});
        row("no such day", "DTSTART;VALUE=DATE:20260230\r\n", {});
        row("nothing", "SUMMARY:x\r\n", {});
    }

    void wholeDaysAreTold()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QStringList, dates);
        QCOMPARE(datesOf(read(eventOf("SUMMARY:A day\r\n" + lines))), dates);
    }

    void appointmentsAreNoHolidays()
    {
        const auto file = read(eventOf("DTSTART:20260612T090000Z\r\nDTEND:20260612T100000Z\r\n"));
        QVERIFY(file);
        QVERIFY(file->holidays.isEmpty());
        QCOMPARE(file->timed, 1);
    }

    void namesAreFoldedEscapedAndForeign()
    {
        const auto file =
            read(eventOf("DTSTART;VALUE=DATE:20260912\r\nSUMMARY:ראש השנה\\, \r\n יום א׳\r\n") +
                 eventOf("DTSTART;VALUE=DATE:20260912\r\nSUMMARY:ראש השנה\\, \r\n יום א׳\r\n")); // the same twice
        QVERIFY(file);
        QCOMPARE(file->holidays.size(), 1);
        QCOMPARE(file->holidays.first().name, QStringLiteral("ראש השנה, יום א׳"));
    }

    void whatIsNoCalendarIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("Dear all, the office is closed.");
        QTest::newRow("zeros") << QByteArray(100, '\0');
        QTest::newRow("a page") << QByteArray("<html><body>BEGIN</body></html>");
    }

    void whatIsNoCalendarIsSaid()
    {
        QFETCH(QByteArray, bytes);
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("days.ics"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const auto read = readHolidays(path, {2026, 1, 1}, {2027, 1, 1});
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::FormatUnknown);
        QCOMPARE(read.error().args.value(0), QStringLiteral("days.ics"));
    }

    void filesThatAreNotThereAreSaid()
    {
        QTemporaryDir dir;
        QCOMPARE(readHolidays(dir.filePath(QStringLiteral("no.ics")), {}, {}).error().code, ErrorCode::FileCannotRead);
        QCOMPARE(readHolidays(dir.path(), {}, {}).error().code, ErrorCode::FileNotRegular);
    }

    /// Rules made to run for ever end.
    void hostileRulesEnd_data()
    {
        QTest::addColumn<QByteArray>("rule");
        for (const char *rule : {"FREQ=SECONDLY", "FREQ=MINUTELY;INTERVAL=1", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                                 "FREQ=DAILY;BYSETPOS=400", "FREQ=YEARLY;BYYEARDAY=-366;INTERVAL=32767",
                                 "FREQ=", "FREQ=WEEKLY;BYDAY=", "FREQ=YEARLY;COUNT=-1"})
            QTest::newRow(rule) << QByteArray("RRULE:") + rule + "\r\n";
    }

    void hostileRulesEnd()
    {
        QFETCH(QByteArray, rule);
        const auto file = read(eventOf("DTSTART;VALUE=DATE:20260612\r\n" + rule));
        QVERIFY(file);
        QVERIFY(file->holidays.size() <= 2000);
    }

    void tooManyDaysAreRefused()
    {
        QByteArray events;
        for (int i = 0; i < 30; ++i)
            events +=
                eventOf("SUMMARY:" + QByteArray::number(i) + "\r\nDTSTART;VALUE=DATE:20260101\r\nRRULE:FREQ=DAILY\r\n");
        QCOMPARE(read(events).error().code, ErrorCode::TooLarge);
    }
};

CAMPANILE_TEST(HolidayFileTest)
#include "tst_holidayfile.moc"
