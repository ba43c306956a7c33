// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/database.h"
#include "storage/tag/tagrepository.h"
#include "support/testmain.h"
#include "usecases/ticket/changemany.h"
#include "usecases/ticket/openticket.h"
#include "usecases/workbench.h"

#include <QTest>

using namespace campanile;
using namespace campanile::domain;
using namespace campanile::usecases;

class ChangeManyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachTicketIsChangedByItself()
    {
        const QVector<TicketId> ids = add(3);
        QVector<TicketChange> wishes = wishesFor(ids);
        wishes[1].expectedVersion = 99;
        wishes[1].addTags = {u"never worn"_qs};
        const ManyAnswers answers = change(wishes, m_bench.ana);
        QCOMPARE(answers.size(), 3);
        QVERIFY(answers.at(0));
        QVERIFY(!answers.at(1));
        QCOMPARE(answers.at(1).error().code, ErrorCode::Conflict);
        QVERIFY(answers.at(2));
        QCOMPARE(open(ids.at(0)).events.size(), 2);
        QCOMPARE(open(ids.at(0)).ticket.priority, Priority::High);
        QCOMPARE(open(ids.at(1)).events.size(), 1);
        QCOMPARE(open(ids.at(1)).ticket.priority, Priority::Normal);
        QCOMPARE(open(ids.at(2)).events.last().actor, m_bench.ana);
        // What it had begun went with it.
        const bool isTagThere = m_bench.database
                                    ->read([](storage::Session &session) -> Result<bool> {
                                        return storage::TagRepository(session).find(u"never worn"_qs).isValid();
                                    })
                                    .wait()
                                    .value();
        QVERIFY(!isTagThere);
        // It was not done, so the same operation may be sent again.
        wishes[1].expectedVersion = 1;
        QVERIFY(change({wishes.at(1)}, m_bench.ana).constFirst());
        QCOMPARE(open(ids.at(1)).ticket.priority, Priority::High);
    }

    void sentAgainItGoesOnWhereItStopped()
    {
        const QVector<TicketId> ids = add(5);
        const QVector<TicketChange> wishes = wishesFor(ids);
        const ManyAnswers first = change(wishes.first(2), m_bench.ana);
        QCOMPARE(first.size(), 2);
        ManyAnswers all;
        while (all.size() < wishes.size())
            all += change(wishes.mid(all.size()), m_bench.ana);
        QCOMPARE(all.size(), 5);
        QCOMPARE(all.at(0)->version, first.at(0)->version);
        for (const TicketId id : ids) {
            QCOMPARE(open(id).events.size(), 2);
            QCOMPARE(open(id).ticket.version, 2);
        }
    }

    void aLongListTakesSeveralTransactions()
    {
        const QVector<TicketId> ids = add(static_cast<int>(mostInBatch) + 3);
        const QVector<TicketChange> wishes = wishesFor(ids);
        qsizetype done = 0;
        int transactions = 0;
        while (done < wishes.size()) {
            const ManyAnswers answers = change(wishes.mid(done), m_bench.ana);
            QVERIFY(!answers.isEmpty());
            QVERIFY(answers.size() <= mostInBatch);
            for (const Result<ChangeReceipt> &answer : answers)
                QVERIFY(answer);
            done += answers.size();
            ++transactions;
        }
        QCOMPARE(done, wishes.size());
        QVERIFY(transactions >= 2);
        QCOMPARE(open(ids.last()).ticket.priority, Priority::High);
    }

    void oneUndoForAllTellsWhatWasLeft()
    {
        const QVector<TicketId> ids = add(3);
        QVector<ChangeReceipt> receipts;
        for (const Result<ChangeReceipt> &answer : change(wishesFor(ids), m_bench.ana))
            receipts.append(*answer);
        TicketChange theirs;
        theirs.ticket = ids.at(1);
        theirs.expectedVersion = 2;
        theirs.priority = Priority::Low;
        QVERIFY(change({theirs}, m_bench.dana).constFirst());
        const auto undo = [&] {
            return m_bench.database
                ->write([&](storage::Session &session) -> Result<ManyAnswers> {
                    return undoMany(session, receipts, m_bench.actor(m_bench.ana), m_clock.now());
                })
                .wait()
                .value();
        };
        for (int attempt = 0; attempt < 2; ++attempt) { // the second changes nothing
            const ManyAnswers answers = undo();
            QCOMPARE(answers.size(), 3);
            QVERIFY(answers.at(0));
            QCOMPARE(answers.at(1).error().code, ErrorCode::Conflict);
            QVERIFY(answers.at(2));
        }
        QCOMPARE(open(ids.at(0)).ticket.priority, Priority::Normal);
        QCOMPARE(open(ids.at(0)).events.size(), 3);
        QCOMPARE(open(ids.at(1)).ticket.priority, Priority::Low);
        QCOMPARE(open(ids.at(2)).events.last().kind, EventKind::Undone);
    }

    void whoMayNotIsToldOnce()
    {
        const QVector<TicketId> ids = add(4);
        const ManyAnswers answers = change(wishesFor(ids), m_bench.viewer);
        QCOMPARE(answers.size(), 1);
        QCOMPARE(answers.constFirst().error().code, ErrorCode::NotAllowed);
        for (const TicketId id : ids)
            QCOMPARE(open(id).events.size(), 1);
    }

private:
    QVector<TicketId> add(int count)
    {
        QVector<TicketId> ids;
        for (int i = 0; i < count; ++i)
            ids.append(m_bench.add(u"One of many"_qs));
        return ids;
    }

    static QVector<TicketChange> wishesFor(const QVector<TicketId> &ids)
    {
        const QUuid act = QUuid::createUuid();
        QVector<TicketChange> wishes;
        for (const TicketId id : ids) {
            TicketChange wish;
            wish.ticket = id;
            wish.expectedVersion = 1;
            wish.operation = operationOn(act, id);
            wish.priority = Priority::High;
            wishes.append(wish);
        }
        return wishes;
    }

    ManyAnswers change(const QVector<TicketChange> &wishes, AgentId who)
    {
        return m_bench.database
            ->write([&](storage::Session &session) -> Result<ManyAnswers> {
                return changeMany(session, wishes, m_bench.actor(who), m_clock.now());
            })
            .wait()
            .value();
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

CAMPANILE_TEST(ChangeManyTest)
#include "tst_changemany.moc"
