// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/inbox/newestfirst.h"
#include "domain/randomcolumns.h"
#include "support/testmain.h"

#include <QTest>

using namespace campanile;
using namespace campanile::domain;

class NewestFirstTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pageIsThatOfAFullSort_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<double>("share");
        QTest::addColumn<bool>("shuffled");
        for (const auto column : {WordColumn::Created, WordColumn::Updated}) {
            for (const double share : {0.5, 0.01, 0.0001, 0.0}) {
                for (const bool shuffled : {false, true})
                    QTest::addRow("%d %g %d", int(column), share, shuffled) << int(column) << share << shuffled;
            }
        }
    }
    void pageIsThatOfAFullSort()
    {
        QFETCH(int, column);
        QFETCH(double, share);
        QFETCH(bool, shuffled);
        constexpr quint32 highest = 200000;
        QRandomGenerator random(17);
        TicketColumns columns;
        auto rows = test::randomRows(columns, highest, {.openTickets = 6000, .gaps = 0.05}, random);
        for (ColumnRow &row : rows) {
            if (shuffled) // ids say nothing about time, and many tickets share a second
                row.created = row.updated = 1'700'000'000 + random.bounded(20000U);
        }
        columns.load(rows);
        TicketSet hits;
        for (quint32 id = 0; id < highest; ++id) {
            if (random.generateDouble() < share)
                hits.insert(id);
        }
        const auto key = static_cast<WordColumn>(column);
        const SortOrder order{key == WordColumn::Created ? SortKey::Created : SortKey::Updated, true};
        for (const qsizetype pageSize : {1, 50}) {
            NewestFirst scan(columns, key, pageSize);
            TicketSet asked;
            quint32 looked = 0;
            while (const auto range = scan.nextRange()) {
                TicketSet part;
                for (quint32 id = range->first; id <= range->last; ++id) {
                    QVERIFY2(!asked.contains(id), "an id came twice");
                    asked.insert(id);
                    ++looked;
                    if (hits.contains(id))
                        part.insert(id);
                }
                scan.add(part);
            }
            QCOMPARE(scan.page(), firstTickets(columns, {}, hits, order, pageSize).value());
            if (share >= 0.01 && !shuffled && key == WordColumn::Created)
                QVERIFY2(looked < highest / 4, "the newest ranges should have decided");
            if (share == 0.0) {
                QVERIFY(scan.isExhausted());
                QVERIFY(looked >= highest);
            }
        }
    }

    void emptyColumnsHaveNoRanges()
    {
        const TicketColumns columns;
        NewestFirst scan(columns, WordColumn::Created, 50);
        QVERIFY(!scan.nextRange().has_value());
        QVERIFY(scan.page().isEmpty());
        QVERIFY(scan.isExhausted());
    }

    void hitsOutsideTheRangeAreIgnored()
    {
        QRandomGenerator random(17);
        TicketColumns columns;
        columns.load(test::randomRows(columns, 100000, {.openTickets = 10}, random));
        NewestFirst scan(columns, WordColumn::Created, 100000);
        const auto range = scan.nextRange();
        QVERIFY(range.has_value());
        scan.add(columns.present());
        for (const quint32 id : scan.page())
            QVERIFY(id >= range->first && id <= range->last);
    }
};

CAMPANILE_TEST(NewestFirstTest)
#include "tst_newestfirst.moc"
