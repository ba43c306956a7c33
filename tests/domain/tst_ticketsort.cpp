// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/inbox/ticketsort.h"
#include "domain/randomcolumns.h"
#include "support/testmain.h"

#include <QTest>

using namespace campanile;
using namespace campanile::domain;

namespace {

quint32 rankOf(const std::vector<quint32> &ranks, quint32 id)
{
    return id < ranks.size() ? ranks[id] : SortRanks::none;
}

/// Written row by row, independently of the columns.
quint32 plainKey(const ColumnRow &row, const SortRanks &ranks, SortKey key)
{
    const auto known = [](auto value) { return quint32(value) == 0 ? SortRanks::none : quint32(value); };
    switch (key) {
    case SortKey::Number:
        return row.id;
    case SortKey::Created:
        return row.created;
    case SortKey::Updated:
        return row.updated;
    case SortKey::Due:
        return row.due;
    case SortKey::Resolved:
        return row.resolved;
    case SortKey::Priority:
        return known(row.priority);
    case SortKey::Status:
        return known(row.status);
    case SortKey::Tier:
        return known(row.tier);
    case SortKey::Channel:
        return known(row.channel);
    case SortKey::Language:
        return known(row.language);
    case SortKey::Location:
        return rankOf(ranks.places, row.place);
    case SortKey::Department:
        return rankOf(ranks.departments, row.department);
    case SortKey::Team:
        return rankOf(ranks.teams, row.team);
    case SortKey::Assignee:
        return rankOf(ranks.agents, row.assignee);
    case SortKey::Customer:
        return rankOf(ranks.customers, row.customer);
    case SortKey::Subject:
        return rankOf(ranks.subjects, row.id);
    }
    return 0;
}

QVector<quint32> plainSort(const TicketColumns &columns, const SortRanks &ranks, const TicketSet &set, SortOrder order)
{
    QVector<quint32> ids;
    set.forEach([&](quint32 id) {
        if (columns.contains(id))
            ids.append(id);
    });
    std::sort(ids.begin(), ids.end(), [&](quint32 a, quint32 b) {
        const quint32 left = plainKey(columns.row(a), ranks, order.key);
        const quint32 right = plainKey(columns.row(b), ranks, order.key);
        if (left == right)
            return a > b;
        if (left == SortRanks::none || right == SortRanks::none)
            return right == SortRanks::none;
        return order.descending ? left > right : left < right;
    });
    return ids;
}

} // namespace

class TicketSortTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void likeAPlainSort_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<double>("share");
        for (const SortKeyInfo &info : sortKeys()) {
            for (const bool descending : {false, true}) {
                for (const double share : {1.0, 0.02}) // radix and comparison sort
                    QTest::addRow("%s %d %g", info.key.data(), descending, share)
                        << int(info.sortKey) << descending << share;
            }
        }
    }
    void likeAPlainSort()
    {
        QFETCH(int, key);
        QFETCH(bool, descending);
        QFETCH(double, share);
        QRandomGenerator random(5);
        const test::RandomShape shape{.customers = 700, .openTickets = 2000, .gaps = 0.1};
        TicketColumns columns;
        columns.load(test::randomRows(columns, 20000, shape, random));
        SortRanks ranks = test::randomRanks(20000, shape, random);
        ranks.subjects.resize(19000); // newer tickets have no rank yet
        TicketSet set;
        for (quint32 id = 0; id < 20100; ++id) {
            if (random.generateDouble() < share)
                set.insert(id);
        }
        const SortOrder order{static_cast<SortKey>(key), descending};
        const auto expected = plainSort(columns, ranks, set, order);
        QVERIFY(expected.size() > 100);
        QCOMPARE(sortTickets(columns, ranks, set, order).value(), expected);
        QCOMPARE(firstTickets(columns, ranks, set, order, 60).value(), expected.mid(0, 60));
        QCOMPARE(firstTickets(columns, ranks, set, order, 1000000).value(), expected);
        QVERIFY(firstTickets(columns, ranks, set, order, 0).value().isEmpty());
    }

    void nothingToSort()
    {
        const TicketColumns columns;
        TicketSet set;
        set.insert(100);
        QVERIFY(sortTickets(columns, {}, set, {}).value().isEmpty());
        QVERIFY(firstTickets(columns, {}, set, {}, 5).value().isEmpty());
    }

    void everythingMissing()
    {
        QRandomGenerator random(6);
        TicketColumns columns;
        auto rows = test::randomRows(columns, 3000, {}, random);
        for (ColumnRow &row : rows)
            row.due = noColumnTime;
        columns.load(rows);
        for (const bool descending : {false, true}) {
            const auto ids = sortTickets(columns, {}, columns.present(), {SortKey::Due, descending}).value();
            QCOMPARE(ids.size(), 3000);
            QVERIFY(std::is_sorted(ids.rbegin(), ids.rend()));
        }
    }

    void extremeTimes()
    {
        TicketColumns columns;
        std::vector<ColumnRow> rows(2000);
        for (quint32 i = 0; i < rows.size(); ++i) {
            rows[i].id = i + 1;
            rows[i].due = i % 3 == 0 ? 0 : i % 3 == 1 ? noColumnTime - 1 : noColumnTime;
        }
        columns.load(rows);
        for (const bool descending : {false, true}) {
            const SortOrder order{SortKey::Due, descending};
            QCOMPARE(sortTickets(columns, {}, columns.present(), order).value(),
                     plainSort(columns, {}, columns.present(), order));
        }
    }

    void stopsWhenAsked()
    {
        QRandomGenerator random(6);
        TicketColumns columns;
        columns.load(test::randomRows(columns, 3000, {}, random));
        std::stop_source stop;
        stop.request_stop();
        const auto ids = sortTickets(columns, {}, columns.present(), {}, stop.get_token());
        QCOMPARE(ids.error().code, ErrorCode::Cancelled);
        QCOMPARE(firstTickets(columns, {}, columns.present(), {}, 5, stop.get_token()).error().code,
                 ErrorCode::Cancelled);
    }

    void ranksFromAnOrder()
    {
        const std::array<quint32, 3> order{7, 2, 4};
        QCOMPARE(ranksFromOrder(order), (std::vector<quint32>{SortRanks::none, SortRanks::none, 1, SortRanks::none, 2,
                                                              SortRanks::none, SortRanks::none, 0}));
        QVERIFY(ranksFromOrder({}).empty());
    }
};

CAMPANILE_TEST(TicketSortTest)
#include "tst_ticketsort.moc"
