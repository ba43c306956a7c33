// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/demo/demoattachments.h"
#include "domain/demo/holidays.h"
#include "support/testmain.h"

#include <QTest>

using namespace campanile::domain;
using namespace campanile::domain::demo;

namespace {

QStringList dates(const QVector<Holiday> &holidays)
{
    QStringList list;
    for (const Holiday &holiday : holidays)
        list.append(holiday.date.toString(u"MM-dd"_qs));
    return list;
}

QDate dateOf(const QVector<Holiday> &holidays, const QString &name)
{
    for (const Holiday &holiday : holidays) {
        if (holiday.name == name)
            return holiday.date;
    }
    return {};
}

} // namespace

class HolidaysTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void easterSundays()
    {
        QCOMPARE(easter(2024), QDate(2024, 3, 31));
        QCOMPARE(easter(2025), QDate(2025, 4, 20));
        QCOMPARE(easter(2026), QDate(2026, 4, 5));
        QCOMPARE(easter(2027), QDate(2027, 3, 28));
        QCOMPARE(easter(2038), QDate(2038, 4, 25)); // the latest possible
    }

    void philippines()
    {
        QCOMPARE(dates(philippineHolidays(2024)),
                 (QStringList{u"01-01"_qs, u"03-28"_qs, u"03-29"_qs, u"04-09"_qs, u"04-10"_qs, u"05-01"_qs, u"06-12"_qs,
                              u"06-17"_qs, u"08-26"_qs, u"11-30"_qs, u"12-25"_qs, u"12-30"_qs}));
        QCOMPARE(dateOf(philippineHolidays(2025), u"Eid'l Fitr"_qs), QDate(2025, 4, 1));
        QCOMPARE(dateOf(philippineHolidays(2026), u"National Heroes Day"_qs), QDate(2026, 8, 31));
        // Computed: within a day of the expected ones.
        QVERIFY(qAbs(dateOf(philippineHolidays(2027), u"Eid'l Fitr"_qs).daysTo(QDate(2027, 3, 10))) <= 1);
        QVERIFY(qAbs(dateOf(philippineHolidays(2028), u"Eid'l Adha"_qs).daysTo(QDate(2028, 5, 5))) <= 1);
    }

    void hebrewNewYears_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QDate>("date");
        QTest::newRow("5760") << 5760 << QDate(1999, 9, 11);
        QTest::newRow("5784") << 5784 << QDate(2023, 9, 16);
        QTest::newRow("5785") << 5785 << QDate(2024, 10, 3);
        QTest::newRow("5786") << 5786 << QDate(2025, 9, 23);
        QTest::newRow("5787") << 5787 << QDate(2026, 9, 12);
        QTest::newRow("5788") << 5788 << QDate(2027, 10, 2);
        QTest::newRow("5789") << 5789 << QDate(2028, 9, 21);
        QTest::newRow("5800") << 5800 << QDate(2039, 9, 19);
    }

    void hebrewNewYears()
    {
        QFETCH(int, year);
        QFETCH(QDate, date);
        QCOMPARE(fromHebrew(year, 7, 1), date);
    }

    void israel_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QDate>("passover");
        QTest::addColumn<QDate>("independence");
        QTest::addColumn<QDate>("shavuot");
        QTest::addColumn<QDate>("kippur");
        QTest::addColumn<QDate>("simchat");
        QTest::newRow("2024") << 2024 << QDate(2024, 4, 23) << QDate(2024, 5, 14) << QDate(2024, 6, 12)
                              << QDate(2024, 10, 12) << QDate(2024, 10, 24);
        QTest::newRow("2025") << 2025 << QDate(2025, 4, 13) << QDate(2025, 5, 1) << QDate(2025, 6, 2)
                              << QDate(2025, 10, 2) << QDate(2025, 10, 14);
        QTest::newRow("2026") << 2026 << QDate(2026, 4, 2) << QDate(2026, 4, 22) << QDate(2026, 5, 22)
                              << QDate(2026, 9, 21) << QDate(2026, 10, 3);
        QTest::newRow("2027") << 2027 << QDate(2027, 4, 22) << QDate(2027, 5, 12) << QDate(2027, 6, 11)
                              << QDate(2027, 10, 11) << QDate(2027, 10, 23);
        QTest::newRow("2028") << 2028 << QDate(2028, 4, 11) << QDate(2028, 5, 2) << QDate(2028, 5, 31)
                              << QDate(2028, 9, 30) << QDate(2028, 10, 12);
    }

    void israel()
    {
        QFETCH(int, year);
        const QVector<Holiday> holidays = israeliHolidays(year);
        QTEST(dateOf(holidays, u"Passover"_qs), "passover");
        QTEST(dateOf(holidays, u"Independence Day"_qs), "independence");
        QTEST(dateOf(holidays, u"Shavuot"_qs), "shavuot");
        QTEST(dateOf(holidays, u"Yom Kippur"_qs), "kippur");
        QTEST(dateOf(holidays, u"Simchat Torah"_qs), "simchat");
        QCOMPARE(holidays.size(), 12);
    }

    void unitedStates()
    {
        QCOMPARE(dates(unitedStatesHolidays(2024)),
                 (QStringList{u"01-01"_qs, u"01-15"_qs, u"02-19"_qs, u"05-27"_qs, u"06-19"_qs, u"07-04"_qs, u"09-02"_qs,
                              u"10-14"_qs, u"11-11"_qs, u"11-28"_qs, u"12-25"_qs}));
        // 4 July 2026 is a Saturday, 25 December 2027 as well, and so is New Year 2028: all observed on Friday.
        QCOMPARE(dateOf(unitedStatesHolidays(2026), u"Independence Day"_qs), QDate(2026, 7, 3));
        QCOMPARE(dateOf(unitedStatesHolidays(2027), u"Juneteenth"_qs), QDate(2027, 6, 18));
        QCOMPARE(unitedStatesHolidays(2027).constLast().date, QDate(2027, 12, 31));
        QVERIFY(!dateOf(unitedStatesHolidays(2028), u"New Year's Day"_qs).isValid());
        QCOMPARE(dateOf(unitedStatesHolidays(2028), u"Veterans Day"_qs), QDate(2028, 11, 10));
    }

    void everyYearWorks()
    {
        for (int year = 1998; year <= 2103; ++year) {
            for (const QVector<Holiday> &holidays :
                 {philippineHolidays(year), israeliHolidays(year), unitedStatesHolidays(year)}) {
                QVERIFY(holidays.size() >= 10);
                QDate before(year - 1, 12, 31);
                for (const Holiday &holiday : holidays) {
                    QCOMPARE(holiday.date.year(), year);
                    QVERIFY(holiday.date >= before);
                    QVERIFY(!holiday.name.isEmpty());
                    before = holiday.date;
                }
            }
        }
    }

    void pictureIsAValidPng()
    {
        const QByteArray png = encodePng(2, 1, QByteArray("\xFF\x00\x00\x00\xFF\x00", 6));
        // As the reference encoder writes the same two pixels without compression.
        QCOMPARE(png.toHex(), QByteArray("89504e470d0a1a0a0000000d49484452000000020000000108020000007b40e8"
                                         "dd00000012494441547801010700f8ff00ff000000ff0007ff01ffc50ee26a00"
                                         "00000049454e44ae426082"));
    }
};

CAMPANILE_TEST(HolidaysTest)
#include "tst_holidays.moc"
