// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/database.h"
#include "storage/maintenance/doctor.h"
#include "support/testmain.h"
#include "usecases/ticket/linktickets.h"
#include "usecases/ticket/openticket.h"
#include "usecases/workbench.h"

#include <QTest>

using namespace campanile;
using namespace campanile::domain;
using namespace campanile::usecases;

class LinkTicketsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothTicketsShowTheLinkAndTellIt_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("here");
        QTest::addColumn<QString>("there");
        QTest::newRow("duplicate") << static_cast<int>(LinkKind::DuplicateOf) << u"duplicate-of"_qs
                                   << u"has-duplicate"_qs;
        QTest::newRow("child") << static_cast<int>(LinkKind::ChildOf) << u"child-of"_qs << u"parent-of"_qs;
        QTest::newRow("incident") << static_cast<int>(LinkKind::IncidentOf) << u"incident-of"_qs << u"problem-of"_qs;
    }
    void bothTicketsShowTheLinkAndTellIt()
    {
        QFETCH(const int, kind);
        const TicketId a = m_bench.add(u"One"_qs);
        const TicketId b = m_bench.add(u"שתיים"_qs);
        const Result<LinkReceipt> receipt = link(b, a, static_cast<LinkKind>(kind));
        QVERIFY(receipt);
        QVERIFY(receipt->hasChanged);
        const TicketDetails from = open(b);
        const TicketDetails to = open(a);
        QCOMPARE(receipt->fromReference, from.ticket.reference);
        QCOMPARE(from.links.size(), 1);
        QCOMPARE(from.links.first().other, a);
        QVERIFY(from.links.first().beginsHere());
        QCOMPARE(to.links.size(), 1);
        QCOMPARE(to.links.first().subject, u"שתיים"_qs);
        QVERIFY(!to.links.first().beginsHere());
        QTEST(from.events.last().changes.first().name, "here");
        QTEST(to.events.last().changes.first().name, "there");
        QCOMPARE(to.events.last().changes.first().to.toObject().value(u"reference"_qs).toString(),
                 from.ticket.reference);
        QCOMPARE(to.ticket.version, 2);
    }

    void aLinkIsThereOnceWhicheverWayItIsAsked()
    {
        const TicketId a = m_bench.add(u"One"_qs);
        const TicketId b = m_bench.add(u"Two"_qs);
        QVERIFY(link(a, b, LinkKind::Related)->hasChanged);
        QVERIFY(!link(b, a, LinkKind::Related)->hasChanged);
        QVERIFY(!link(a, b, LinkKind::Related)->hasChanged);
        QCOMPARE(open(a).links.size(), 1);
        QCOMPARE(open(a).events.size(), 2);
        QVERIFY(link(a, b, LinkKind::DuplicateOf)->hasChanged); // another one beside it
        QCOMPARE(open(b).links.size(), 2);
    }

    void sentAgainItIsTheSameAnswer()
    {
        const TicketId a = m_bench.add(u"One"_qs);
        const TicketId b = m_bench.add(u"Two"_qs);
        LinkChange wish;
        wish.link = {a, b, LinkKind::ChildOf};
        QVERIFY(send(wish, m_bench.ana)->hasChanged);
        QVERIFY(send(wish, m_bench.ana)->hasChanged);
        QCOMPARE(open(a).events.size(), 2);
    }

    void takenBackItIsGoneAndTold()
    {
        const TicketId a = m_bench.add(u"One"_qs);
        const TicketId b = m_bench.add(u"Two"_qs);
        const Result<LinkReceipt> receipt = link(a, b, LinkKind::IncidentOf);
        const Result<LinkReceipt> undone = send(receipt->inverse(), m_bench.ana);
        QVERIFY(undone->hasChanged);
        QVERIFY(send(receipt->inverse(), m_bench.ana)->hasChanged); // the same undo, done once
        QVERIFY(open(a).links.isEmpty());
        QCOMPARE(open(a).events.size(), 3);
        QVERIFY(open(b).events.last().changes.first().to.isNull());
        QCOMPARE(send(undone->inverse(), m_bench.ana)->hasChanged, true);
        QCOMPARE(open(b).links.size(), 1);
    }

    void noTicketIsLinkedToItselfNorInACircle()
    {
        const TicketId a = m_bench.add(u"One"_qs);
        const TicketId b = m_bench.add(u"Two"_qs);
        const TicketId c = m_bench.add(u"Three"_qs);
        QCOMPARE(link(a, a, LinkKind::Related).error().args, (QStringList{u"link"_qs, u"self"_qs}));
        QVERIFY(link(a, b, LinkKind::ChildOf));
        QVERIFY(link(b, c, LinkKind::ChildOf));
        const Result<LinkReceipt> circle = link(c, a, LinkKind::ChildOf);
        QVERIFY(!circle);
        QCOMPARE(circle.error().args, (QStringList{u"link"_qs, u"cycle"_qs}));
        QCOMPARE(open(c).events.size(), 2);     // nothing was written by it
        QVERIFY(link(c, a, LinkKind::Related)); // that is no circle
        QVERIFY(!link(b, a, LinkKind::ChildOf));
    }

    void whoMayNotMergeMayNotLink()
    {
        const TicketId a = m_bench.add(u"One"_qs);
        const TicketId b = m_bench.add(u"Two"_qs);
        LinkChange wish;
        wish.link = {a, b, LinkKind::Related};
        const Result<LinkReceipt> answer = send(wish, m_bench.viewer);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::NotAllowed);
        QCOMPARE(answer.error().args.constFirst(), u"merge-tickets"_qs);
        QVERIFY(open(a).links.isEmpty());
    }

    void anUnknownTicketIsNotFound()
    {
        const TicketId a = m_bench.add(u"One"_qs);
        QCOMPARE(link(a, TicketId(999'999), LinkKind::Related).error().code, ErrorCode::NotFound);
        QCOMPARE(open(a).events.size(), 1);
    }

    void theDoctorFindsWhatLeadsNowhere()
    {
        const TicketId a = m_bench.add(u"One"_qs);
        const TicketId b = m_bench.add(u"Two"_qs);
        QVERIFY(link(a, b, LinkKind::Related));
        QCOMPARE(brokenLinks(), 0);
        QVERIFY(m_bench.database
                    ->write([&](storage::Session &session) -> Result<void> {
                        session.execute("INSERT INTO ticket_link (from_id, to_id, kind) VALUES ($1, 888888, 1)", a);
                        session.execute("INSERT INTO ticket_link (from_id, to_id, kind) VALUES ($1, $1, 2)", b);
                        return {};
                    })
                    .wait());
        QCOMPARE(brokenLinks(), 2);
        QVERIFY(m_bench.database
                    ->write([&](storage::Session &session) -> Result<void> {
                        session.execute("DELETE FROM ticket_link WHERE to_id = 888888 OR from_id = to_id");
                        return {};
                    })
                    .wait());
    }

private:
    int brokenLinks()
    {
        const auto report = m_bench.database
                                ->read([](storage::Session &session) -> Result<storage::DoctorReport> {
                                    return storage::Doctor(session).examine();
                                })
                                .wait()
                                .value();
        return static_cast<int>(
            std::count_if(report.findings.begin(), report.findings.end(), [](const storage::Finding &finding) {
                return finding.code == storage::FindingCode::ReferenceBroken &&
                       finding.args.constFirst() == u"ticket_link";
            }));
    }

    Result<LinkReceipt> link(TicketId from, TicketId to, LinkKind kind)
    {
        LinkChange wish;
        wish.link = {from, to, kind};
        return send(wish, m_bench.ana);
    }

    Result<LinkReceipt> send(const LinkChange &wish, AgentId who)
    {
        return m_bench.database
            ->write(
                [&](storage::Session &session) { return changeLink(session, wish, m_bench.actor(who), m_clock.now()); })
            .wait();
    }

    TicketDetails open(TicketId id)
    {
        return m_bench.database->read([id](storage::Session &session) { return openTicket(session, id); })
            .wait()
            .value();
    }

    test::Workbench m_bench;
    test::FixedClock m_clock;
};

CAMPANILE_TEST(LinkTicketsTest)
#include "tst_linktickets.moc"
