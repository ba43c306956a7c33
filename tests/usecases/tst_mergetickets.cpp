// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/database.h"
#include "storage/maintenance/doctor.h"
#include "storage/ticket/ticketcolumnloader.h"
#include "support/testmain.h"
#include "usecases/ticket/changeticket.h"
#include "usecases/ticket/linktickets.h"
#include "usecases/ticket/openticket.h"
#include "usecases/workbench.h"

#include <QTest>

using namespace campanile;
using namespace campanile::domain;
using namespace campanile::usecases;

class MergeTicketsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMergedTicketLeavesTheListsAndIsReadInTheOther()
    {
        const TicketId a = m_bench.add(u"Twice"_qs, {}, u"asked in one place"_qs);
        const TicketId b = m_bench.add(u"Once"_qs, {}, u"asked in the other"_qs);
        QVERIFY(isListed(a));
        QVERIFY(merge(a, b)->hasChanged);
        QVERIFY(!isListed(a));
        QVERIFY(isListed(b));
        const TicketDetails into = open(b);
        QCOMPARE(into.merged.size(), 1);
        QCOMPARE(into.merged.first().ticket, a);
        QCOMPARE(into.messages.size(), 2);
        QCOMPARE(std::count_if(into.messages.begin(), into.messages.end(),
                               [&](const Message &message) { return message.ticket == a; }),
                 1);
        QCOMPARE(into.events.last().changes.first().name, u"merged-from"_qs);
        const TicketDetails from = open(a);
        QCOMPARE(from.mergedInto(), b);
        QCOMPARE(from.messages.size(), 1);
        QCOMPARE(from.events.last().changes.first().name, u"merged-into"_qs);
        QCOMPARE(findings(), 0);
    }

    void takenBackAllIsAsItWasAndWhatCameLaterStays()
    {
        const TicketId a = m_bench.add(u"Twice"_qs, {}, u"asked in one place"_qs);
        const TicketId b = m_bench.add(u"Once"_qs, {}, u"asked in the other"_qs);
        const Ticket before = open(a).ticket;
        const Result<LinkReceipt> receipt = merge(a, b);
        QVERIFY(change(b, u"written after the merge"_qs));
        const Result<LinkReceipt> back = send(receipt->inverse(), m_bench.dana);
        QVERIFY(back && back->hasChanged);
        QVERIFY(isListed(a));
        const Ticket after = open(a).ticket;
        QCOMPARE(after.status, before.status);
        QCOMPARE(after.assignee, before.assignee);
        QCOMPARE(after.tags, before.tags);
        QVERIFY(!after.flags.testFlag(TicketFlag::Merged));
        QCOMPARE(open(a).messages.size(), 1);
        QCOMPARE(open(b).messages.size(), 2); // its own and the later note
        QVERIFY(open(b).merged.isEmpty());
        QCOMPARE(findings(), 0);
        QVERIFY(merge(a, b)->hasChanged); // and once more
    }

    void whatIsMergedTakesNothingNew()
    {
        const TicketId a = m_bench.add(u"Twice"_qs);
        const TicketId b = m_bench.add(u"Once"_qs);
        QVERIFY(merge(a, b));
        const Result<ChangeReceipt> answer = change(a, u"too late"_qs);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Conflict);
        QVERIFY(open(a).messages.isEmpty());
    }

    void chainsAreFollowedAndCirclesRefused()
    {
        const TicketId a = m_bench.add(u"A"_qs, {}, u"a"_qs);
        const TicketId b = m_bench.add(u"B"_qs, {}, u"b"_qs);
        const TicketId c = m_bench.add(u"C"_qs, {}, u"c"_qs);
        const TicketId d = m_bench.add(u"D"_qs, {}, u"d"_qs);
        QVERIFY(merge(b, c));
        const Result<LinkReceipt> folded = merge(a, b); // goes where b went
        QVERIFY(folded);
        QCOMPARE(folded->change.link.to, c);
        QVERIFY(!merge(c, b)); // that would lead to itself
        QCOMPARE(merge(c, b).error().args, (QStringList{u"link"_qs, u"cycle"_qs}));
        QCOMPARE(merge(a, d).error().args, (QStringList{u"link"_qs, u"merged"_qs}));
        QVERIFY(!merge(a, c)->hasChanged); // so already
        QVERIFY(merge(c, d));              // with all that it holds
        QCOMPARE(open(d).merged.size(), 3);
        QCOMPARE(open(d).messages.size(), 4);
        QCOMPARE(findings(), 0);
    }

    void aReplyThatWaitsIsSentFirst()
    {
        const TicketId a = m_bench.add(u"A"_qs);
        const TicketId b = m_bench.add(u"B"_qs);
        TicketChange reply;
        reply.ticket = a;
        reply.expectedVersion = open(a).ticket.version;
        reply.message = NewMessage{Visibility::Public, {u"almost sent"_qs, {}, {}}};
        QVERIFY(m_bench.database
                    ->write([&](storage::Session &session) {
                        return changeTicket(session, reply, m_bench.actor(m_bench.ana), m_clock.now());
                    })
                    .wait());
        QCOMPARE(merge(a, b).error().args, (QStringList{u"link"_qs, u"unsent"_qs}));
        QVERIFY(isListed(a));
    }

    void whoMayNotMergeIsRefused()
    {
        const TicketId a = m_bench.add(u"A"_qs);
        const TicketId b = m_bench.add(u"B"_qs);
        LinkChange wish;
        wish.link = {a, b, LinkKind::MergedInto};
        QCOMPARE(send(wish, m_bench.viewer).error().code, ErrorCode::NotAllowed);
        QVERIFY(isListed(a));
    }

    void theDoctorSeesAFlagWithoutAMerge()
    {
        const TicketId a = m_bench.add(u"A"_qs);
        const auto setFlags = [&](const char *sql) {
            return m_bench.database
                ->write([&](storage::Session &session) -> Result<void> {
                    session.execute(sql, a);
                    return {};
                })
                .wait()
                .has_value();
        };
        QVERIFY(setFlags("UPDATE ticket SET flags = flags + 4 WHERE id = $1"));
        QCOMPARE(findings(), 1);
        QVERIFY(setFlags("UPDATE ticket SET flags = flags - 4 WHERE id = $1"));
        QCOMPARE(findings(), 0);
    }

private:
    int findings()
    {
        const auto report = m_bench.database
                                ->read([](storage::Session &session) -> Result<storage::DoctorReport> {
                                    return storage::Doctor(session).examine();
                                })
                                .wait()
                                .value();
        return static_cast<int>(
            std::count_if(report.findings.begin(), report.findings.end(), [](const storage::Finding &finding) {
                return finding.code == storage::FindingCode::MergeFlagWrong;
            }));
    }

    bool isListed(TicketId id)
    {
        return m_bench.database
            ->read([id](storage::Session &session) -> Result<bool> {
                bool isThere = false;
                storage::TicketColumnLoader(session).loadByIds(
                    {id}, [&](const auto &rows) { isThere = isThere || !rows.empty(); });
                return isThere;
            })
            .wait()
            .value();
    }

    Result<LinkReceipt> merge(TicketId from, TicketId into)
    {
        LinkChange wish;
        wish.link = {from, into, LinkKind::MergedInto};
        return send(wish, m_bench.ana);
    }

    Result<LinkReceipt> send(const LinkChange &wish, AgentId who)
    {
        return m_bench.database
            ->write(
                [&](storage::Session &session) { return changeLink(session, wish, m_bench.actor(who), m_clock.now()); })
            .wait();
    }

    Result<ChangeReceipt> change(TicketId ticket, const QString &note)
    {
        TicketChange wish;
        wish.ticket = ticket;
        wish.expectedVersion = open(ticket).ticket.version;
        wish.message = NewMessage{Visibility::Internal, {note, {}, {}}};
        return m_bench.database
            ->write([&](storage::Session &session) {
                return changeTicket(session, wish, m_bench.actor(m_bench.ana), m_clock.now());
            })
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

CAMPANILE_TEST(MergeTicketsTest)
#include "tst_mergetickets.moc"
