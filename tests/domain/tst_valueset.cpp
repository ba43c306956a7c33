// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/inbox/valueset.h"
#include "support/testmain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace campanile::domain;

class ValueSetTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyHoldsNothing()
    {
        QVERIFY(!ValueSet().contains(0));
        QVERIFY(!ValueSet::interval(5, 4).contains(4));
        QVERIFY(!ValueSet::of({}).contains(0));
    }

    void neighboursMelt()
    {
        const ValueSet set = ValueSet::of({3, 1, 2, 7, 2});
        QCOMPARE(set.intervals().size(), 2U);
        QCOMPARE(set.intervals().front().first, 1U);
        QCOMPARE(set.intervals().front().last, 3U);
    }

    void endsOfTheNumbers()
    {
        const ValueSet set = ValueSet::ofIntervals({{0, 0}, {0xFFFFFFFF, 0xFFFFFFFF}, {0xFFFFFFFE, 0xFFFFFFFE}});
        QCOMPARE(set.intervals().size(), 2U);
        QVERIFY(set.contains(0) && !set.contains(1) && set.contains(0xFFFFFFFF) && !set.contains(0xFFFFFFFD));
    }

    void maskBits()
    {
        const ValueSet set = ValueSet::ofMask(0x80000005U);
        for (quint32 value = 0; value < 40; ++value)
            QCOMPARE(set.contains(value), value == 0 || value == 2 || value == 31);
    }

    void likeAPlainSet()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 500; ++round) {
            std::vector<ValueInterval> intervals;
            std::array<bool, 400> expected{};
            for (int n = random.bounded(24); n > 0; --n) {
                const quint32 first = random.bounded(390U);
                const quint32 last = first + random.bounded(9U) - (first > 0 ? 1 : 0);
                intervals.push_back({first, last});
                for (quint32 value = first; value <= last && last != 0xFFFFFFFF; ++value)
                    expected[value] = true;
            }
            const ValueSet set = ValueSet::ofIntervals(intervals);
            for (quint32 value = 0; value < expected.size(); ++value) {
                QCOMPARE(set.contains(value), expected[value]);
                if (set.usesBits())
                    QCOMPARE(set.bit(value), expected[value]);
            }
            QCOMPARE(set.usesBits(), set.intervals().size() > ValueSet::maxIntervals);
        }
    }
};

CAMPANILE_TEST(ValueSetTest)
#include "tst_valueset.moc"
