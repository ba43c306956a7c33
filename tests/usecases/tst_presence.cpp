// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "usecases/presence/presenceservice.h"
#include "usecases/workbench.h"
#include "usecases/workspace/workspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace campanile;
using namespace campanile::domain;
using namespace campanile::usecases;

/// Two programs on one database: each with a workspace of its own.
class PresenceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOtherProgramHearsWithinASecondOfTelling()
    {
        Workspace mine(m_bench.database, m_clock);
        Workspace theirs(m_bench.database, m_clock);
        begin(mine, m_bench.ana);
        begin(theirs, m_bench.dana);
        mine.presence().setMine(TicketId(7), false);
        QTRY_COMPARE(theirs.presence().others(), (QVector<OnTicket>{{TicketId(7), m_bench.ana, false}}));
        QVERIFY(mine.presence().others().isEmpty()); // not oneself
        mine.presence().setMine(TicketId(7), true);
        QTRY_COMPARE(theirs.presence().others(), (QVector<OnTicket>{{TicketId(7), m_bench.ana, true}}));
        mine.presence().setMine({}, false);
        QTRY_VERIFY(theirs.presence().others().isEmpty());
    }

    void whoOnlyPassesByIsNotTold()
    {
        Workspace mine(m_bench.database, m_clock);
        Workspace theirs(m_bench.database, m_clock);
        begin(mine, m_bench.ana);
        begin(theirs, m_bench.dana);
        const QSignalSpy changed(&theirs.presence(), &Presence::changed);
        for (int ticket = 1; ticket <= 20; ++ticket)
            mine.presence().setMine(TicketId(ticket), false);
        QTRY_COMPARE(theirs.presence().others(), (QVector<OnTicket>{{TicketId(20), m_bench.ana, false}}));
        QCOMPARE(changed.size(), 1);
    }

    void nobodyInParticularIsNotThere()
    {
        Workspace mine(m_bench.database, m_clock);
        Workspace theirs(m_bench.database, m_clock);
        begin(mine, {});
        begin(theirs, m_bench.dana);
        mine.presence().setMine(TicketId(3), true);
        QTest::qWait(PresenceService::pauseMs + 300);
        theirs.presence().reload();
        QTest::qWait(100);
        QVERIFY(theirs.presence().others().isEmpty());
        mine.catalog().setActor(m_bench.ana);
        QTRY_COMPARE(theirs.presence().others(), (QVector<OnTicket>{{TicketId(3), m_bench.ana, true}}));
    }

    void whoIsGoneWithoutAWordIsForgotten()
    {
        test::FixedClock later;
        Workspace mine(m_bench.database, m_clock);
        Workspace theirs(m_bench.database, later);
        begin(mine, m_bench.ana);
        begin(theirs, m_bench.dana);
        mine.presence().setMine(TicketId(5), false);
        QTRY_COMPARE(theirs.presence().others().size(), 1);
        later.time = m_clock.time + PresenceService::goneAfter + std::chrono::seconds(1);
        theirs.presence().reload(); // as it does every half minute
        QTRY_VERIFY(theirs.presence().others().isEmpty());
    }

    void whoClosesTheProgramIsGone()
    {
        Workspace theirs(m_bench.database, m_clock);
        begin(theirs, m_bench.dana);
        {
            Workspace mine(m_bench.database, m_clock);
            begin(mine, m_bench.ana);
            mine.presence().setMine(TicketId(9), false);
            QTRY_COMPARE(theirs.presence().others().size(), 1);
        }
        QTRY_VERIFY(theirs.presence().others().isEmpty());
    }

private:
    void begin(Workspace &workspace, AgentId who)
    {
        workspace.start(who);
        QTRY_VERIFY(!workspace.catalog().catalog()->organization().agents.isEmpty());
        QTRY_VERIFY(workspace.catalog().actor().agent == who);
    }

    test::Workbench m_bench;
    test::FixedClock m_clock;
};

CAMPANILE_TEST(PresenceTest)
#include "tst_presence.moc"
