// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/inbox/ticketcolumns.h"
#include "domain/randomcolumns.h"
#include "support/testmain.h"

#include <QTest>

#include <map>

using namespace campanile;
using namespace campanile::domain;

namespace {

/// Everything that has to agree after any change.
void verifyAgainst(const TicketColumns &columns, const std::map<quint32, ColumnRow> &expected)
{
    QCOMPARE(columns.size(), qsizetype(expected.size()));
    QCOMPARE(columns.present().count(), columns.size());
    std::vector<quint32> open;
    for (const auto &[id, row] : expected) {
        QVERIFY(columns.contains(id));
        QVERIFY(columns.row(id) == row);
        if (isOpen(row.status))
            open.push_back(id);
        QVERIFY(columns.newestCreated(id / TicketColumns::zoneSize) >= row.created);
        QVERIFY(columns.newestUpdated(id / TicketColumns::zoneSize) >= row.updated);
    }
    QVERIFY(std::equal(open.begin(), open.end(), columns.openIds().begin(), columns.openIds().end()));
    QCOMPARE(columns.open().count(), qsizetype(open.size()));
    for (const quint32 id : open)
        QVERIFY(columns.open().contains(id));
}

} // namespace

class TicketColumnsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyOnesAnswer()
    {
        TicketColumns columns;
        QCOMPARE(columns.size(), 0);
        QCOMPARE(columns.row(1).id, 0U);
        QVERIFY(!columns.remove(1));
        QCOMPARE(columns.load({}), 0);
        QVERIFY(columns.openIds().empty());
        QVERIFY(!columns.isComplete());
    }

    void changesOneByOneAndInBatches()
    {
        QRandomGenerator random(11);
        TicketColumns columns;
        std::map<quint32, ColumnRow> expected;
        const test::RandomShape shape{.openTickets = 400, .gaps = 0.3};
        const auto rows = test::randomRows(columns, 3000, shape, random);
        const auto pick = [&] { return rows[random.bounded(quint32(rows.size()))]; };
        for (int step = 0; step < 400; ++step) {
            const int what = random.bounded(10);
            if (what == 0) {
                std::vector<ColumnRow> batch;
                for (int n = random.bounded(60); n > 0; --n) {
                    batch.push_back(pick());
                    expected[batch.back().id] = batch.back();
                }
                QCOMPARE(columns.load(batch), qsizetype(batch.size()));
            } else if (what < 4) {
                const quint32 id = pick().id;
                QCOMPARE(columns.remove(id), expected.erase(id) == 1);
            } else {
                ColumnRow row = pick();
                row.status = static_cast<Status>(random.bounded(1, 8));
                row.updated += random.bounded(100);
                expected[row.id] = row;
                QVERIFY(columns.upsert(row));
            }
            verifyAgainst(columns, expected);
        }
        columns.clear();
        verifyAgainst(columns, {});
    }

    void whatDoesNotFitIsRefused()
    {
        TicketColumns columns;
        ColumnRow row;
        QVERIFY(!columns.upsert(row)); // id 0
        row.id = TicketColumns::maxTicketId + 1;
        QVERIFY(!columns.upsert(row));
        row.id = 4'000'000'000U;
        QCOMPARE(columns.load(std::span(&row, 1)), 0);
        columns.reserve(4'000'000'000U);
        QCOMPARE(columns.idLimit(), 0U);
        row.id = 5;
        row.place = 65536;
        QVERIFY(!columns.upsert(row));
        row.place = 65535;
        row.tagSet = 1; // nobody handed that out
        QVERIFY(!columns.upsert(row));
        row.tagSet = 0;
        QVERIFY(columns.upsert(row));
        QCOMPARE(columns.row(5).place, 65535U);
        QCOMPARE(columns.size(), 1);
    }

    void memoryDoesNotGrowByHalf()
    {
        TicketColumns columns;
        ColumnRow row;
        for (row.id = 1; row.id <= 100000; ++row.id)
            QVERIFY(columns.upsert(row));
        QVERIFY(columns.idLimit() < 110000);
        QVERIFY(columns.memoryUsage() < 110000 * 48);
    }

    void languagesAreFew()
    {
        TicketColumns columns;
        QCOMPARE(columns.internLanguage({}), quint8(0));
        const quint8 hebrew = columns.internLanguage(u"he"_qs);
        QCOMPARE(columns.internLanguage(u"he"_qs), hebrew);
        QCOMPARE(columns.languages().at(hebrew), u"he"_qs);
        for (int i = 0; i < 400; ++i)
            QVERIFY(columns.internLanguage(u"x-"_qs + QString::number(i)) > hebrew);
        QCOMPARE(columns.internLanguage(u"x-399"_qs), quint8(255));
        QCOMPARE(columns.internLanguage(u"he"_qs), hebrew);
        QCOMPARE(columns.languages().size(), 255);
    }

    void tagSetsAreShared()
    {
        TicketColumns columns;
        QCOMPARE(columns.internTags({}), 0U);
        const quint32 set = columns.internTags({1, 5, 9});
        QCOMPARE(columns.internTags({1, 5, 9}), set);
        QVERIFY(columns.internTags({1, 5}) != set);
        QCOMPARE(columns.tagSets()[set], (QVector<quint32>{1, 5, 9}));
    }

    void rowOfATicket()
    {
        TicketColumns columns;
        Ticket ticket;
        ticket.id = TicketId(7);
        ticket.language = u"fil"_qs;
        ticket.status = Status::Resolved;
        ticket.assignee = AgentId(3);
        ticket.tags = {TagId(2), TagId(4)};
        ticket.createdAt = fromMs(1999);
        ticket.updatedAt = fromMs(-5);
        ticket.resolvedAt = fromMs(qint64(1) << 60);
        ticket.flags |= TicketFlag::Attachment;
        const ColumnRow row = columns.rowOf(ticket);
        QVERIFY(columns.upsert(row));
        QVERIFY(columns.row(7) == row);
        QCOMPARE(row.created, 1U); // whole seconds
        QCOMPARE(row.updated, 0U); // before 1970
        QCOMPARE(row.resolved, noColumnTime - 1);
        QCOMPARE(row.due, noColumnTime);
        QCOMPARE(columns.tagSets()[row.tagSet], (QVector<quint32>{2, 4}));
        QCOMPARE(columns.languages().at(row.language), u"fil"_qs);
    }

    void setsOfDifferentSizes()
    {
        TicketSet small(10);
        TicketSet large(1000);
        small.insert(3);
        large.insert(3);
        large.insert(999);
        QVERIFY(!(small == large));
        QVERIFY(!small.contains(5000));
        TicketSet both = small;
        both |= large;
        QCOMPARE(both.count(), 2);
        both -= small;
        QCOMPARE(both.count(), 1);
        both &= small;
        QVERIFY(both.isEmpty());
        QVERIFY(both == TicketSet());
        large.remove(999);
        QVERIFY(small == large);
    }
};

CAMPANILE_TEST(TicketColumnsTest)
#include "tst_ticketcolumns.moc"
