// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/import/importguess.h"
#include "domain/import/importtimeparser.h"
#include "support/testmain.h"

#include <QTest>

using namespace campanile::domain;

class ImportTimeParserTest final : public QObject
{
    Q_OBJECT

    static QString read(const QString &format, const QString &text, const QByteArray &zone = "UTC")
    {
        ImportTimeParser parser({format}, zone);
        const std::optional<qint64> ms = parser.parse(text.toUtf8());
        if (!ms)
            return u"-"_qs;
        return QDateTime::fromMSecsSinceEpoch(*ms, QTimeZone::utc()).toString(u"yyyy-MM-dd HH:mm:ss.zzz"_qs);
    }

private Q_SLOTS:
    void formats_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *format, const char *text, const char *expected) {
            QTest::addRow("%s %s", format, text)
                << QString::fromUtf8(format) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("d/M/yyyy H:mm", "29/2/2016 01:16", "2016-02-29 01:16:00.000");
        row("d/M/yyyy H:mm", "29/2/2015 01:16", "-");
        row("d/M/yyyy H:mm", "31/6/2016 01:16", "-");
        row("d/M/yyyy H:mm", "7/3/2016 9:11", "2016-03-07 09:11:00.000");
        row("d/M/yyyy H:mm", "7/3/2016 9:11 ", "2016-03-07 09:11:00.000");
        row("d/M/yyyy H:mm", "7/3/2016 24:00", "-");
        row("d/M/yyyy H:mm", "7/3/2016", "-");
        row("d/M/yyyy H:mm", "7/13/2016 09:11", "-");
        row("M/d/yyyy h:mm a", "12/31/2020 12:05 AM", "2020-12-31 00:05:00.000");
        row("M/d/yyyy h:mm a", "12/31/2020 12:05 pm", "2020-12-31 12:05:00.000");
        row("M/d/yyyy h:mm a", "12/31/2020 13:05 pm", "-");
        row("d MMM yyyy", "3 Feb 2021", "2021-02-03 00:00:00.000");
        row("d-M-yyyy", "22-03-2021", "2021-03-22 00:00:00.000");
        row("d/M/yy", "1/2/69", "2069-02-01 00:00:00.000");
        row("d/M/yy", "1/2/70", "1970-02-01 00:00:00.000");
        row("iso", "2016-04-28T11:19:34 -10:00", "2016-04-28 21:19:34.000");
        row("iso", "2014-12-17T14:43:29.000+0000", "2014-12-17 14:43:29.000");
        row("iso", "2010-03-31T15:59:42+01:00", "2010-03-31 14:59:42.000");
        row("iso", "2010-03-31T15:59:42+01", "2010-03-31 14:59:42.000");
        row("iso", "2010-03-31T15:59:42.5Z", "2010-03-31 15:59:42.500");
        row("iso", "2010-03-31 15:59", "2010-03-31 15:59:00.000");
        row("iso", "2010-03-31", "2010-03-31 00:00:00.000");
        row("iso", "2010-03-31T15:59:42+19:00", "-");
        row("iso", "2010-3-31", "-");
        row("iso", "2010-03-31T15:59:42+01:00x", "-");
        row("iso", "0000-00-00", "-");
        row("iso", "9999-12-31", "-");
        row("epoch-s", "1456708560", "2016-02-29 01:16:00.000");
        row("epoch-ms", "1456708560123", "2016-02-29 01:16:00.123");
        row("epoch-s", "1e300", "-");
        row("epoch-s", "nan", "-");
        row("excel-day", "44197.3840046296", "2021-01-01 09:12:58.000");
        row("excel-day", "61", "1900-03-01 00:00:00.000");
        row("yyyy-MM-dd HH:mm:ss", "2016-02-29 1:16:00", "-");
        row("d/M/yyyy H:mm t", "1/1/2020 1:00 +0200", "2019-12-31 23:00:00.000");
        row("d/M/yyyy H:mm t", "1/1/2020 1:00", "-");
    }

    void formats()
    {
        QFETCH(QString, format);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QVERIFY(ImportTimeParser::isValidFormat(format));
        QCOMPARE(read(format, text), expected);
    }

    void zonesAndTheirGaps()
    {
        QCOMPARE(read(u"iso"_qs, u"2021-07-01T12:00"_qs, "Asia/Jerusalem"), u"2021-07-01 09:00:00.000"_qs);
        QCOMPARE(read(u"iso"_qs, u"2021-01-01T12:00"_qs, "Asia/Jerusalem"), u"2021-01-01 10:00:00.000"_qs);
        QCOMPARE(read(u"iso"_qs, u"2021-01-01T12:00"_qs, "Asia/Manila"), u"2021-01-01 04:00:00.000"_qs);
        // An offset in the text wins over the zone.
        QCOMPARE(read(u"iso"_qs, u"2021-07-01T12:00Z"_qs, "Asia/Jerusalem"), u"2021-07-01 12:00:00.000"_qs);
        // 02:30 did not exist in New York on 14 March 2021: it lies at 03:30 summer time.
        QCOMPARE(read(u"iso"_qs, u"2021-03-14T02:30"_qs, "America/New_York"), u"2021-03-14 07:30:00.000"_qs);
        // 01:30 came twice on 7 November: the first, still summer time.
        QCOMPARE(read(u"iso"_qs, u"2021-11-07T01:30"_qs, "America/New_York"), u"2021-11-07 05:30:00.000"_qs);
        QVERIFY(!ImportTimeParser::isValidZone("Mars/Olympus"));
        QVERIFY(ImportTimeParser::isValidZone("America/New_York"));
    }

    void theFirstFormatThatFitsDecides()
    {
        ImportTimeParser parser({u"d/M/yyyy"_qs, u"M/d/yyyy"_qs}, "UTC");
        QCOMPARE(parser.parse("25/12/2020"), parser.parse("12/25/2020"));
        // A row before must not change what an ambiguous one means.
        QCOMPARE(*parser.parse("5/4/2020"),
                 QDateTime(QDate(2020, 4, 5), QTime(), QTimeZone::utc()).toMSecsSinceEpoch());
    }

    void timesOfDay()
    {
        ImportTimeParser parser({u"iso"_qs}, "UTC");
        QCOMPARE(parser.parseTimeOfDay("0.3840046296296296124"), 9 * 3600000LL + 12 * 60000 + 58000);
        QCOMPARE(parser.parseTimeOfDay("9:05"), 9 * 3600000LL + 5 * 60000);
        QCOMPARE(parser.parseTimeOfDay("11:05:07 PM"), 23 * 3600000LL + 5 * 60000 + 7000);
        QVERIFY(!parser.parseTimeOfDay("noon"));
        QVERIFY(!parser.parseTimeOfDay("25:00"));
    }

    void badFormats()
    {
        for (const char *format : {"", "d/M/yyyyy", "foo", "MMMM", "iso8601"})
            QVERIFY2(!ImportTimeParser::isValidFormat(QString::fromLatin1(format)), format);
    }

    void guesses_data()
    {
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("alternative");
        QTest::newRow("undecidable") << QStringList{u"1/2/2020 10:00"_qs, u"3/4/2020 11:00"_qs} << u"d/M/yyyy H:mm"_qs
                                     << u"M/d/yyyy H:mm"_qs;
        QTest::newRow("day first") << QStringList{u"1/2/2020"_qs, u"13/4/2020"_qs} << u"d/M/yyyy"_qs << QString();
        QTest::newRow("month first") << QStringList{u"1/2/2020"_qs, u"4/13/2020"_qs} << u"M/d/yyyy"_qs << QString();
        QTest::newRow("dashes") << QStringList{u"01-06-2023 19:31"_qs} << u"d-M-yyyy H:mm"_qs << u"M-d-yyyy H:mm"_qs;
        QTest::newRow("iso") << QStringList{u"2020-01-02T00:00:00Z"_qs, QString()} << u"iso"_qs << QString();
        QTest::newRow("epoch") << QStringList{u"1456708560"_qs, u"1456708561"_qs} << u"epoch-s"_qs << QString();
        QTest::newRow("small numbers") << QStringList{u"12"_qs, u"15"_qs} << QString() << QString();
        QTest::newRow("words") << QStringList{u"soon"_qs, u"later"_qs} << QString() << QString();
    }

    void guesses()
    {
        QFETCH(QStringList, values);
        QFETCH(QString, format);
        QFETCH(QString, alternative);
        const TimeGuess guess = guessTimes(values);
        QCOMPARE(guess.formats.value(0), format);
        QCOMPARE(guess.alternatives.value(0), alternative);
    }
};

CAMPANILE_TEST(ImportTimeParserTest)
#include "tst_importtimeparser.moc"
