// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "ui/inbox/list/listdiff.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace campanile::ui;

namespace {

QVector<quint32> applied(QVector<quint32> list, const QVector<ListStep> &steps, const QVector<quint32> &target)
{
    for (const ListStep &step : steps) {
        switch (step.kind) {
        case ListStep::Kind::Insert:
            list.insert(step.row, step.count, 0);
            std::copy(target.begin() + step.row, target.begin() + step.row + step.count, list.begin() + step.row);
            break;
        case ListStep::Kind::Remove:
            list.remove(step.row, step.count);
            break;
        case ListStep::Kind::Move:
            list.move(step.row, step.to);
            break;
        }
    }
    return list;
}

QVector<quint32> upTo(quint32 count)
{
    QVector<quint32> ids(count);
    std::iota(ids.begin(), ids.end(), 1U);
    return ids;
}

} // namespace

class ListDiffTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyListBecomesAnyOther()
    {
        QRandomGenerator random(42);
        for (int round = 0; round < 600; ++round) {
            QVector<quint32> from = upTo(static_cast<quint32>(random.bounded(1, 40)));
            std::shuffle(from.begin(), from.end(), random);
            QVector<quint32> to = from;
            for (int change = random.bounded(6); change > 0; --change) {
                const int kind = random.bounded(3);
                if (kind == 0 && !to.isEmpty())
                    to.removeAt(random.bounded(to.size()));
                else if (kind == 1)
                    to.insert(random.bounded(to.size() + 1), 1000U + static_cast<quint32>(change));
                else if (to.size() > 1)
                    to.move(random.bounded(to.size()), random.bounded(to.size()));
            }
            if (round % 10 == 0)
                std::shuffle(to.begin(), to.end(), random);
            const auto steps = listSteps(from, to, 1000);
            QVERIFY(steps.has_value());
            QCOMPARE(applied(from, *steps, to), to);
        }
    }

    void oneChangeIsOneStep_data()
    {
        QTest::addColumn<QVector<quint32>>("to");
        QTest::addColumn<int>("kind");
        const QVector<quint32> from = upTo(100'000);
        QVector<quint32> to = from;
        to.move(90'000, 0);
        QTest::newRow("moved to the top") << to << int(ListStep::Kind::Move);
        to = from;
        to.move(3, 99'000);
        QTest::newRow("moved down") << to << int(ListStep::Kind::Move);
        to = from;
        to.prepend(200'000);
        QTest::newRow("new on top") << to << int(ListStep::Kind::Insert);
        to = from;
        to.remove(50'000, 3);
        QTest::newRow("three left") << to << int(ListStep::Kind::Remove);
    }

    void oneChangeIsOneStep()
    {
        QFETCH(QVector<quint32>, to);
        QFETCH(int, kind);
        const auto steps = listSteps(upTo(100'000), to, 1);
        QVERIFY(steps.has_value());
        QCOMPARE(steps->size(), 1);
        QCOMPARE(int(steps->constFirst().kind), kind);
        QCOMPARE(applied(upTo(100'000), *steps, to), to);
    }

    void tooManyStepsAreRefused()
    {
        QVector<quint32> to = upTo(100);
        std::reverse(to.begin(), to.end());
        QVERIFY(!listSteps(upTo(100), to, 24).has_value());
        QVERIFY(listSteps(upTo(100), to, 200).has_value());
        QVERIFY(!listSteps(upTo(10'000), upTo(20'000).mid(5'000), 1).has_value());
    }

    void equalListsNeedNothing()
    {
        QCOMPARE(listSteps(upTo(10), upTo(10), 0)->size(), 0);
        QCOMPARE(listSteps({}, {}, 0)->size(), 0);
        QCOMPARE(listSteps({}, upTo(3), 1)->size(), 1);
        QCOMPARE(listSteps(upTo(3), {}, 1)->size(), 1);
    }
};

CAMPANILE_TEST(ListDiffTest)
#include "tst_listdiff.moc"
