// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ticket/replay.h"
#include "support/testmain.h"

#include <QTest>

using namespace campanile::domain;
using namespace std::chrono_literals;

class ReplayTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldTakesItsValueAndGivesItBack_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("status") << int(Field::Status) << QJsonValue(3);
        QTest::newRow("source status") << int(Field::SourceStatus) << QJsonValue(u"Accepted/Wait"_qs);
        QTest::newRow("tier") << int(Field::Tier) << QJsonValue(2);
        QTest::newRow("priority") << int(Field::Priority) << QJsonValue(4);
        QTest::newRow("channel") << int(Field::Channel) << QJsonValue(5);
        QTest::newRow("place") << int(Field::Place) << QJsonValue(7);
        QTest::newRow("department") << int(Field::Department) << QJsonValue(8);
        QTest::newRow("team") << int(Field::Team) << QJsonValue(9);
        QTest::newRow("assignee") << int(Field::Assignee) << QJsonValue(10);
        QTest::newRow("nobody") << int(Field::Assignee) << QJsonValue();
        QTest::newRow("customer") << int(Field::Customer) << QJsonValue(11);
        QTest::newRow("contact") << int(Field::Contact) << QJsonValue(12);
        QTest::newRow("subject") << int(Field::Subject) << QJsonValue(u"שלום"_qs);
        QTest::newRow("language") << int(Field::Language) << QJsonValue(u"fil"_qs);
        QTest::newRow("due") << int(Field::Due) << QJsonValue(qint64(1'700'000'000'000));
        QTest::newRow("no due") << int(Field::Due) << QJsonValue();
    }
    void everyFieldTakesItsValueAndGivesItBack()
    {
        QFETCH(int, field);
        QFETCH(QJsonValue, value);
        Ticket ticket;
        ticket.assignee = AgentId(99);
        ticket.dueAt = fromMs(1);
        const auto which = static_cast<Field>(field);
        const FieldChange change{which, {}, storedValue(ticket, which), value};
        applyChange(ticket, change, fromMs(1000));
        QCOMPARE(storedValue(ticket, which), value);
        QVERIFY(stillHolds(ticket, change));
        applyChange(ticket, inverseOf(change), fromMs(2000));
        QCOMPARE(storedValue(ticket, which), change.from);
    }

    void resolvedAtFollowsTheStatus()
    {
        Ticket ticket;
        const auto go = [&](Status status, qint64 at) {
            applyChange(ticket, {Field::Status, {}, {}, static_cast<int>(status)}, fromMs(at));
        };
        go(Status::Open, 1);
        QVERIFY(!ticket.resolvedAt);
        go(Status::Resolved, 2);
        QCOMPARE(*ticket.resolvedAt, fromMs(2));
        go(Status::Closed, 3);
        QCOMPARE(*ticket.resolvedAt, fromMs(2)); // closing adds nothing
        go(Status::Open, 4);
        QVERIFY(!ticket.resolvedAt);
        go(Status::Closed, 5);
        QCOMPARE(*ticket.resolvedAt, fromMs(5)); // straight from open
        go(Status::Resolved, 6);
        QCOMPARE(*ticket.resolvedAt, fromMs(6)); // the last time it became Resolved
    }

    void tagsStaySortedAndSingle()
    {
        Ticket ticket;
        for (const int tag : {5, 2, 9, 2})
            applyChange(ticket, {Field::TagAdded, {}, {}, tag}, fromMs(1));
        QCOMPARE(ticket.tags, (QVector<TagId>{TagId(2), TagId(5), TagId(9)}));
        const FieldChange removal{Field::TagRemoved, {}, 5, {}};
        applyChange(ticket, removal, fromMs(2));
        QCOMPARE(ticket.tags, (QVector<TagId>{TagId(2), TagId(9)}));
        QVERIFY(stillHolds(ticket, removal));
        applyChange(ticket, inverseOf(removal), fromMs(3));
        QVERIFY(!stillHolds(ticket, removal));
        QCOMPARE(ticket.tags, (QVector<TagId>{TagId(2), TagId(5), TagId(9)}));
    }

    void customAndReportedFieldsComeAndGo()
    {
        Ticket ticket;
        applyChange(ticket, {Field::Reported, u"made_sla"_qs, {}, true}, fromMs(1));
        QCOMPARE(storedValue(ticket, Field::Reported, u"made_sla"_qs), QJsonValue(true));
        QVERIFY(storedValue(ticket, Field::CustomField, u"made_sla"_qs).isNull());
        applyChange(ticket, {Field::Reported, u"made_sla"_qs, true, {}}, fromMs(2));
        QVERIFY(ticket.reported.isEmpty());
    }

    void anEventMovesTheTimeOfTheLastChange()
    {
        Ticket ticket;
        Event event;
        event.at = fromMs(77);
        event.changes = {{Field::Tier, {}, 1, 2}, {Field::Attachment, {}, {}, 1}};
        applyEvent(ticket, event);
        QCOMPARE(ticket.updatedAt, fromMs(77));
        QCOMPARE(ticket.tier, Tier::T2);
        QVERIFY(ticket.flags.testFlag(TicketFlag::Attachment));
    }
};

CAMPANILE_TEST(ReplayTest)
#include "tst_replay.moc"
