// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "usecases/customer/customerbook.h"

#include <QTest>

using namespace campanile;
using namespace campanile::domain;
using namespace campanile::usecases;

namespace {

CustomerBookPtr bookOf()
{
    std::vector<CustomerBook::Entry> entries;
    const auto add = [&entries](const QString &name, Segment segment, qint64 cents, const QString &currency, int open,
                                int csm) {
        CustomerBook::Entry entry;
        entry.customer.id = CustomerId(static_cast<qint64>(entries.size()) * 2 + 1);
        entry.customer.name = name;
        entry.customer.segment = segment;
        entry.customer.yearlyValueCents = cents;
        entry.customer.currency = currency;
        entry.customer.csm = AgentId(csm);
        entry.openTickets = open;
        if (open > 0)
            entry.lastTicket = fromMs(1000 + open);
        entry.words = name.toLower();
        entries.push_back(entry);
    };
    add(u"pine"_qs, Segment::Smb, 500, u"USD"_qs, 3, 2);
    add(u"Ångström"_qs, Segment::Enterprise, 90'000, u"PHP"_qs, 0, 1);
    add(u"Oak"_qs, Segment::Smb, 700, u"USD"_qs, 3, 0);
    add(u"אורן"_qs, Segment::Unknown, 0, {}, 12, 1);
    return std::make_shared<const CustomerBook>(std::move(entries));
}

} // namespace

class CustomerBookTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sorts_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<QVector<quint32>>("wanted");
        QTest::newRow("name") << u"name"_qs << false << QVector<quint32>{1, 2, 0, 3};
        QTest::newRow("name, down") << u"name"_qs << true << QVector<quint32>{3, 0, 2, 1};
        QTest::newRow("unknown key") << u"colour"_qs << false << QVector<quint32>{1, 2, 0, 3};
        QTest::newRow("equal ones by name") << u"open"_qs << true << QVector<quint32>{3, 2, 0, 1};
        QTest::newRow("value within its currency") << u"value"_qs << true << QVector<quint32>{2, 0, 1, 3};
        QTest::newRow("csm, nobody last") << u"csm"_qs << false << QVector<quint32>{1, 3, 0, 2};
        QTest::newRow("last") << u"last"_qs << true << QVector<quint32>{3, 2, 0, 1};
        QTest::newRow("segment") << u"segment"_qs << true << QVector<quint32>{1, 2, 0, 3};
    }
    void sorts()
    {
        QFETCH(QString, key);
        QFETCH(bool, descending);
        const CustomerList list =
            listCustomers(bookOf(), {{}, key, descending}, {{AgentId(1), u"Ana"_qs}, {AgentId(2), u"Zoe"_qs}});
        QTEST(list.positions, "wanted");
    }

    void everySortKeyIsKnown()
    {
        for (const QString &key : customerSortKeys())
            QCOMPARE(listCustomers(bookOf(), {{}, key, false}, {}).positions.size(), 4);
    }

    void findsByAllWords()
    {
        QCOMPARE(listCustomers(bookOf(), {u" OAK "_qs, {}, false}, {}).positions, QVector<quint32>{2});
        QVERIFY(listCustomers(bookOf(), {u"oak pine"_qs, {}, false}, {}).positions.isEmpty());
    }

    void findsById()
    {
        const CustomerBookPtr book = bookOf();
        QCOMPARE(book->find(CustomerId(5))->customer.name, u"Oak"_qs);
        QVERIFY(!book->find(CustomerId(4)));
        QVERIFY(!book->find(CustomerId(99)));
    }
};

CAMPANILE_TEST(CustomerBookTest)
#include "tst_customerbook.moc"
