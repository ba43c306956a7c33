// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/inbox/ticketgroups.h"
#include "domain/randomcolumns.h"
#include "support/testmain.h"

#include <QTest>

using namespace campanile;
using namespace campanile::domain;

namespace {

/// Written row by row, independently of the columns: where its group stands, and its key.
std::pair<quint32, quint32> plainGroup(const ColumnRow &row, const SortRanks &ranks, Grouping grouping)
{
    const auto named = [](const std::vector<quint32> &order, quint32 id) {
        const quint32 rank = id < order.size() ? order[id] : SortRanks::none;
        return std::pair(rank, rank == SortRanks::none ? 0 : id);
    };
    switch (grouping) {
    case Grouping::None:
        break;
    case Grouping::Location:
        return named(ranks.places, row.place);
    case Grouping::Tier:
        return {quint32(row.tier) == 0 ? SortRanks::none : quint32(row.tier), quint32(row.tier)};
    case Grouping::Assignee:
        return named(ranks.agents, row.assignee);
    case Grouping::Customer:
        return named(ranks.customers, row.customer);
    }
    return {0, 0};
}

} // namespace

class TicketGroupsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void likeAPlainSort_data()
    {
        QTest::addColumn<int>("grouping");
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<double>("share");
        for (const auto &[grouping, name] : groupingKeys) {
            for (const SortKey key : {SortKey::Due, SortKey::Customer, SortKey::Number}) {
                for (const bool descending : {false, true}) {
                    for (const double share : {1.0, 0.02})
                        QTest::addRow("%s %d %d %g", name.data(), int(key), descending, share)
                            << int(grouping) << int(key) << descending << share;
                }
            }
        }
    }
    void likeAPlainSort()
    {
        QFETCH(int, grouping);
        QFETCH(int, key);
        QFETCH(bool, descending);
        QFETCH(double, share);
        const auto by = static_cast<Grouping>(grouping);
        QRandomGenerator random(11);
        const test::RandomShape shape{.customers = 700, .openTickets = 2000, .gaps = 0.1};
        TicketColumns columns;
        columns.load(test::randomRows(columns, 20000, shape, random));
        SortRanks ranks = test::randomRanks(20000, shape, random);
        ranks.customers.at(17) = SortRanks::none; // one that is gone
        ranks.agents.resize(ranks.agents.size() - 1);
        TicketSet set;
        for (quint32 id = 0; id < 20100; ++id) {
            if (random.generateDouble() < share)
                set.insert(id);
        }
        const QVector<quint32> sorted =
            sortTickets(columns, ranks, set, {static_cast<SortKey>(key), descending}).value();
        QVERIFY(sorted.size() > 100);
        QVector<quint32> expected = sorted;
        std::stable_sort(expected.begin(), expected.end(), [&](quint32 a, quint32 b) {
            return plainGroup(columns.row(a), ranks, by).first < plainGroup(columns.row(b), ranks, by).first;
        });
        const GroupedTickets grouped = groupTickets(columns, ranks, by, sorted, {}).value();
        QCOMPARE(grouped.ids, expected);
        std::vector<TicketGroup> groups;
        std::optional<quint32> last;
        for (const quint32 id : std::as_const(expected)) {
            const auto [place, groupKey] = plainGroup(columns.row(id), ranks, by);
            if (last != place)
                groups.push_back({groupKey, 0});
            last = place;
            ++groups.back().count;
        }
        QCOMPARE(grouped.groups, groups);
        QVERIFY(by == Grouping::None || groups.size() > 1);
    }

    void nothingToGroup()
    {
        const TicketColumns columns;
        for (const auto &[grouping, name] : groupingKeys) {
            const GroupedTickets grouped = groupTickets(columns, {}, grouping, {}, {}).value();
            QVERIFY(grouped.ids.isEmpty());
            QVERIFY(grouped.groups.empty());
        }
    }

    void withoutRanksEverythingIsNone()
    {
        QRandomGenerator random(12);
        TicketColumns columns;
        columns.load(test::randomRows(columns, 50, {}, random));
        const QVector<quint32> ids{3, 1, 2};
        for (const Grouping by : {Grouping::Location, Grouping::Assignee, Grouping::Customer}) {
            const GroupedTickets grouped = groupTickets(columns, {}, by, ids, {}).value();
            QCOMPARE(grouped.ids, ids);
            QCOMPARE(grouped.groups, (std::vector<TicketGroup>{{0, 3}}));
        }
    }

    void canBeStopped()
    {
        QRandomGenerator random(13);
        TicketColumns columns;
        columns.load(test::randomRows(columns, 50, {}, random));
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(groupTickets(columns, {}, Grouping::Tier, {1, 2}, stop.get_token()).error().code,
                 ErrorCode::Cancelled);
    }
};

CAMPANILE_TEST(TicketGroupsTest)
#include "tst_ticketgroups.moc"
