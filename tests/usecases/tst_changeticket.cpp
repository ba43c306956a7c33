// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/bulkinserter.h"
#include "storage/core/database.h"
#include "storage/tag/tagrepository.h"
#include "support/testmain.h"
#include "usecases/ticket/changeticket.h"
#include "usecases/ticket/openticket.h"
#include "usecases/workbench.h"

#include <QTest>
#include <QThread>

#include <atomic>

using namespace campanile;
using namespace campanile::domain;
using namespace campanile::usecases;

namespace {

NewMessage noteOf(const QString &text)
{
    return {Visibility::Internal, {text, {}, {}}};
}

NewMessage replyOf(const QString &text)
{
    return {Visibility::Public, {text, {}, {}}};
}

} // namespace

class ChangeTicketTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneWishIsOneEventWithAllItsChanges()
    {
        const TicketId id = m_bench.add(u"Nobody can sign in"_qs);
        TicketChange wish = wishFor(id);
        wish.status = Status::WaitingRnd;
        wish.tier = Tier::T3;
        wish.assignee = m_bench.dana;
        wish.addTags = {u"sso"_qs, u" SSO "_qs};
        wish.message = noteOf(u"בדקתי מול v8.4.1"_qs);
        const Result<ChangeReceipt> receipt = change(wish, m_bench.ana);
        QVERIFY(receipt);
        QCOMPARE(receipt->changes.size(), 4);
        QVERIFY(receipt->message.isValid());

        const TicketDetails details = open(id);
        QCOMPARE(details.ticket.status, Status::WaitingRnd);
        QCOMPARE(details.ticket.tier, Tier::T3);
        QCOMPARE(details.ticket.assignee, m_bench.dana);
        QCOMPARE(details.ticket.tags.size(), 1);
        QCOMPARE(details.ticket.version, receipt->version);
        QCOMPARE(details.events.size(), 2);
        const Event &event = details.events.last();
        QCOMPARE(event.kind, EventKind::NoteAdded);
        QCOMPARE(event.changes.size(), 5);
        QCOMPARE(event.actor, m_bench.ana);
        QCOMPARE(event.at, m_clock.time);
        QCOMPARE(details.messages.size(), 1);
        QCOMPARE(details.messages.first().text, wish.message->content.text);
        QCOMPARE(details.messages.first().visibility, Visibility::Internal);
    }

    void aTeamBringsItsDepartment()
    {
        const TicketId id = m_bench.add(u"Invoice"_qs);
        TicketChange wish = wishFor(id);
        wish.team = m_bench.tierTwo;
        QVERIFY(change(wish, m_bench.ana));
        QCOMPARE(open(id).ticket.department, m_bench.enterprise);
    }

    void aStaleVersionIsAConflictAndWritesNothing()
    {
        const TicketId id = m_bench.add(u"Twice"_qs);
        TicketChange first = wishFor(id);
        first.status = Status::WaitingCustomer;
        TicketChange second = wishFor(id);
        second.status = Status::Resolved;
        second.message = noteOf(u"typed with care"_qs);
        QVERIFY(change(first, m_bench.ana));
        const Result<ChangeReceipt> answer = change(second, m_bench.dana);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Conflict);
        const TicketDetails details = open(id);
        QCOMPARE(details.ticket.status, Status::WaitingCustomer);
        QVERIFY(details.messages.isEmpty());
        QCOMPARE(details.events.size(), 2);
    }

    void aNoteIsAddedToWhateverTheTicketIsByNow()
    {
        const TicketId id = m_bench.add(u"Both at once"_qs);
        TicketChange note = wishFor(id);
        note.message = noteOf(u"typed while a colleague was quicker"_qs);
        TicketChange noteAndMore = wishFor(id);
        noteAndMore.message = noteOf(u"overwrites"_qs);
        noteAndMore.tier = Tier::T3;
        TicketChange theirs = wishFor(id);
        theirs.status = Status::WaitingCustomer;
        QVERIFY(change(theirs, m_bench.dana));
        const Result<ChangeReceipt> answer = change(note, m_bench.ana);
        QVERIFY(answer);
        QVERIFY(answer->message.isValid());
        QVERIFY(answer->canUndo());
        QCOMPARE(change(noteAndMore, m_bench.ana).error().code, ErrorCode::Conflict);
        const TicketDetails details = open(id);
        QCOMPARE(details.ticket.status, Status::WaitingCustomer);
        QCOMPARE(details.messages.size(), 1);
        QCOMPARE(details.messages.first().text, note.message->content.text);
        QCOMPARE(details.ticket.version, answer->version);
    }

    void whetherANoteArrivedCanBeAskedWithoutStoringIt()
    {
        const TicketId id = m_bench.add(u"Did it arrive"_qs);
        TicketChange note = wishFor(id);
        note.message = noteOf(u"on its way when the link broke"_qs);
        note.expectedVersion = TicketChange::noVersion;
        QCOMPARE(change(note, m_bench.ana).error().code, ErrorCode::Conflict);
        QVERIFY(open(id).messages.isEmpty());
        TicketChange sent = note;
        sent.expectedVersion = wishFor(id).expectedVersion;
        const Result<ChangeReceipt> stored = change(sent, m_bench.ana);
        QVERIFY(stored);
        const Result<ChangeReceipt> answer = change(note, m_bench.ana);
        QVERIFY(answer);
        QVERIFY(answer->message.isValid());
        QCOMPARE(open(id).messages.size(), 1);
    }

    void aReplyWaitsInTheOutbox()
    {
        const TicketId id = m_bench.add(u"How do I sign in"_qs, {}, u"Please help"_qs);
        TicketChange wish = wishFor(id);
        wish.message = NewMessage{Visibility::Public, {u"Open the page"_qs, {{0, 4, TextStyle::Bold, {}}}, {}}};
        wish.status = Status::WaitingCustomer;
        const Result<ChangeReceipt> receipt = change(wish, m_bench.ana);
        QVERIFY(receipt);
        const TicketDetails details = open(id);
        QCOMPARE(details.ticket.status, Status::WaitingCustomer);
        QVERIFY(details.ticket.flags.testFlag(TicketFlag::Unsent));
        QCOMPARE(details.ticket.firstResponseAt, std::optional(m_clock.time));
        const Message &reply = details.messages.last();
        QCOMPARE(reply.visibility, Visibility::Public);
        QCOMPARE(reply.authorKind, AuthorKind::Agent);
        QCOMPARE(reply.delivery, Delivery::NotSent);
        QCOMPARE(fromStoredFormat(reply.text, reply.format), wish.message->content);
        QCOMPARE(details.events.last().kind, EventKind::MessageAdded);

        TicketChange sent = wishFor(id);
        sent.sent = reply.id;
        const Result<ChangeReceipt> told = change(sent, m_bench.dana);
        QVERIFY(told && told->canUndo());
        QCOMPARE(open(id).messages.last().delivery, Delivery::Sent);
        QVERIFY(!open(id).ticket.flags.testFlag(TicketFlag::Unsent));
        QCOMPARE(open(id).events.last().kind, EventKind::MessageSent);
        QCOMPARE(undo(*receipt, m_bench.ana).error().code, ErrorCode::Conflict); // the customer has it
        sent.operation = QUuid::createUuid();
        QVERIFY(!change(sent, m_bench.dana)->canUndo()); // so already
        QVERIFY(undo(*told, m_bench.dana));
        QCOMPARE(open(id).messages.last().delivery, Delivery::NotSent);
        QVERIFY(open(id).ticket.flags.testFlag(TicketFlag::Unsent));
    }

    void aReplyToWhatChangedMeanwhileStops()
    {
        const TicketId id = m_bench.add(u"Still broken"_qs);
        TicketChange reply = wishFor(id);
        reply.message = replyOf(u"Try again"_qs);
        TicketChange theirs = wishFor(id);
        theirs.message = noteOf(u"I have called her"_qs);
        QVERIFY(change(theirs, m_bench.dana));
        QCOMPARE(change(reply, m_bench.ana).error().code, ErrorCode::Conflict);
        QCOMPARE(open(id).messages.size(), 1);
        reply.operation = QUuid::createUuid();
        reply.evenIfChanged = true;
        QVERIFY(change(reply, m_bench.ana));
        QCOMPARE(open(id).messages.size(), 2);
    }

    void aTextThatIsTakenBackLeavesTheConversation()
    {
        const TicketId id = m_bench.add(u"Too quick"_qs);
        TicketChange wish = wishFor(id);
        wish.message = replyOf(u"half a sen"_qs);
        wish.status = Status::Resolved;
        const Result<ChangeReceipt> receipt = change(wish, m_bench.ana);
        QVERIFY(receipt);
        const Result<ChangeReceipt> undone = undo(*receipt, m_bench.ana);
        QVERIFY(undone);
        TicketDetails details = open(id);
        QCOMPARE(details.ticket.status, Status::Open);
        QVERIFY(!details.ticket.firstResponseAt);
        QVERIFY(!details.ticket.flags.testFlag(TicketFlag::Unsent));
        QCOMPARE(details.messages.size(), 1);
        QVERIFY(details.messages.first().isWithdrawn);
        QCOMPARE(details.messages.first().text, u"half a sen"_qs); // nothing is ever lost
        QCOMPARE(details.events.last().kind, EventKind::Undone);
        QVERIFY(undo(*undone, m_bench.ana)); // redo
        details = open(id);
        QVERIFY(!details.messages.first().isWithdrawn);
        QVERIFY(details.ticket.flags.testFlag(TicketFlag::Unsent));
        QCOMPARE(details.ticket.firstResponseAt, std::optional(m_clock.time));
        QCOMPARE(details.ticket.status, Status::Resolved);
    }

    void whoAnsweredFirstStaysWhenALaterAnswerIsTakenBack()
    {
        const TicketId id = m_bench.add(u"Two answers"_qs);
        TicketChange first = wishFor(id);
        first.message = replyOf(u"one"_qs);
        QVERIFY(change(first, m_bench.ana));
        const auto answered = open(id).ticket.firstResponseAt;
        m_clock.time += std::chrono::minutes(5);
        TicketChange second = wishFor(id);
        second.message = replyOf(u"two"_qs);
        const Result<ChangeReceipt> receipt = change(second, m_bench.ana);
        QVERIFY(receipt && undo(*receipt, m_bench.ana));
        QCOMPARE(open(id).ticket.firstResponseAt, answered);
        QVERIFY(open(id).ticket.flags.testFlag(TicketFlag::Unsent)); // the first one still waits
    }

    void anEmptyTextIsNone()
    {
        const TicketId id = m_bench.add(u"Empty"_qs);
        TicketChange wish = wishFor(id);
        wish.message = noteOf(u" \n"_qs);
        QCOMPARE(change(wish, m_bench.ana).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(open(id).events.size(), 1);
    }

    void aTagThatIsTakenAwayIsNotMade()
    {
        const TicketId id = m_bench.add(u"Tags"_qs);
        TicketChange wish = wishFor(id);
        wish.removeTags = {u"unheard of"_qs};
        QVERIFY(change(wish, m_bench.ana));
        const auto tags = m_bench.database
                              ->read([](storage::Session &session) -> Result<QVector<storage::Tag>> {
                                  return storage::TagRepository(session).all();
                              })
                              .wait();
        QVERIFY(tags);
        for (const storage::Tag &tag : *tags)
            QVERIFY(tag.name != u"unheard of");
        TicketChange add = wishFor(id);
        add.addTags = {u"Known"_qs};
        QVERIFY(change(add, m_bench.ana));
        TicketChange away = wishFor(id);
        away.removeTags = {u"known"_qs};
        QVERIFY(change(away, m_bench.ana)->canUndo());
        QVERIFY(open(id).ticket.tags.isEmpty());
    }

    void aLongStoryIsShownFromItsEnd()
    {
        const TicketId id = m_bench.add(u"Long"_qs, {}, u"first"_qs);
        QVERIFY(!open(id).truncated);
        const auto written = m_bench.database
                                 ->write([id](storage::Session &session) -> Result<void> {
                                     storage::BulkInserter events(session, "event",
                                                                  "id, kind, at, actor_id, actor_name, changes, "
                                                                  "source_key");
                                     for (qint64 n = 2; n <= TicketDetails::maxEntries + 5; ++n)
                                         events.add(id.value() * 65536 + n, EventKind::Changed, n, 0, QByteArray(),
                                                    QByteArray("[]"), QByteArray());
                                     events.finish();
                                     return {};
                                 })
                                 .wait();
        QVERIFY(written);
        const TicketDetails details = open(id);
        QVERIFY(details.truncated);
        QCOMPARE(details.events.size(), TicketDetails::maxEntries);
        QCOMPARE(details.events.first().sequence, 6);
        QCOMPARE(details.events.last().sequence, TicketDetails::maxEntries + 5);
        QCOMPARE(details.messages.size(), 1);
    }

    void theSameOperationTwiceHappensOnce()
    {
        const TicketId id = m_bench.add(u"Sent twice"_qs);
        TicketChange wish = wishFor(id);
        wish.message = noteOf(u"once"_qs);
        wish.status = Status::WaitingOther;
        const Result<ChangeReceipt> first = change(wish, m_bench.ana);
        const Result<ChangeReceipt> again = change(wish, m_bench.ana);
        QVERIFY(first && again);
        QCOMPARE(again->version, first->version);
        QCOMPARE(again->changes, first->changes);
        QCOMPARE(open(id).messages.size(), 1);
        QCOMPARE(open(id).events.size(), 2);
    }

    void theSameOperationWhileItIsStillBeingCommittedHappensOnce()
    {
        const TicketId id = m_bench.add(u"Sent again at once"_qs);
        TicketChange wish = wishFor(id);
        wish.message = noteOf(u"once, however slow the server is"_qs);
        wish.status = Status::WaitingOther;
        const auto other = *storage::Database::open(m_bench.database->location()).wait();
        std::atomic<bool> isWritten = false;
        std::atomic<bool> mayCommit = false;
        auto first = other->write([&](storage::Session &session) -> Result<ChangeReceipt> {
            Result<ChangeReceipt> receipt = changeTicket(session, wish, m_bench.actor(m_bench.ana), m_clock.now());
            isWritten = true;
            while (!mayCommit)
                QThread::msleep(1);
            return receipt;
        });
        QTRY_VERIFY(isWritten);
        auto again = m_bench.database->write([&](storage::Session &session) {
            return changeTicket(session, wish, m_bench.actor(m_bench.ana), m_clock.now());
        });
        QTest::qWait(100);
        mayCommit = true;
        const Result<ChangeReceipt> stored = first.wait();
        const Result<ChangeReceipt> answer = again.wait();
        QVERIFY(stored);
        QVERIFY2(answer, "one's own change is no conflict");
        QCOMPARE(answer->version, stored->version);
        QCOMPARE(open(id).messages.size(), 1);
        QCOMPARE(open(id).events.size(), 2);
    }

    void whatIsSoAlreadyIsNoChange()
    {
        const TicketId id = m_bench.add(u"Nothing to do"_qs);
        TicketChange wish = wishFor(id);
        wish.status = Status::Open;
        wish.removeTags = {u"never-there"_qs};
        const Result<ChangeReceipt> receipt = change(wish, m_bench.ana);
        QVERIFY(receipt);
        QVERIFY(!receipt->canUndo());
        QCOMPARE(open(id).events.size(), 1);
    }

    void aViewerMayNotChangeAnything()
    {
        const TicketId id = m_bench.add(u"Look only"_qs);
        TicketChange wish = wishFor(id);
        wish.status = Status::Closed;
        const Result<ChangeReceipt> answer = change(wish, m_bench.viewer);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::NotAllowed);
        QCOMPARE(open(id).events.size(), 1);
    }

    void undoTakesBackWhatWasDoneAndSaysSo()
    {
        const TicketId id = m_bench.add(u"Oops"_qs, [&](Ticket &ticket) { ticket.assignee = m_bench.ana; });
        TicketChange wish = wishFor(id);
        wish.status = Status::Resolved;
        wish.assignee = AgentId();
        wish.addTags = {u"done"_qs};
        const Result<ChangeReceipt> receipt = change(wish, m_bench.ana);
        QVERIFY(receipt);
        QVERIFY(open(id).ticket.resolvedAt.has_value());
        const Result<ChangeReceipt> undone = undo(*receipt, m_bench.ana);
        QVERIFY(undone);
        const TicketDetails details = open(id);
        QCOMPARE(details.ticket.status, Status::Open);
        QCOMPARE(details.ticket.assignee, m_bench.ana);
        QVERIFY(details.ticket.tags.isEmpty());
        QVERIFY(!details.ticket.resolvedAt);
        QCOMPARE(details.events.last().kind, EventKind::Undone);
        QVERIFY(undo(*undone, m_bench.ana)); // redo is the undo of the undo
        QCOMPARE(open(id).ticket.status, Status::Resolved);
    }

    void undoNeverOverwritesWhatCameLater()
    {
        const TicketId id = m_bench.add(u"Too late"_qs);
        TicketChange mine = wishFor(id);
        mine.tier = Tier::T2;
        const Result<ChangeReceipt> receipt = change(mine, m_bench.ana);
        TicketChange theirs = wishFor(id);
        theirs.tier = Tier::T3;
        QVERIFY(change(theirs, m_bench.dana));
        const Result<ChangeReceipt> answer = undo(*receipt, m_bench.ana);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Conflict);
        QCOMPARE(open(id).ticket.tier, Tier::T3);

        TicketChange other = wishFor(id);
        other.priority = Priority::Urgent; // another field does no harm
        QVERIFY(change(other, m_bench.dana));
        TicketChange back = wishFor(id);
        back.tier = Tier::T2;
        QVERIFY(change(back, m_bench.dana));
        QVERIFY(undo(*receipt, m_bench.ana));
        QCOMPARE(open(id).ticket.tier, Tier::T1);
        QCOMPARE(open(id).ticket.priority, Priority::Urgent);
    }

    void nobodyChangesNothing()
    {
        const TicketId id = m_bench.add(u"Whose?"_qs);
        TicketChange wish = wishFor(id);
        wish.status = Status::Resolved;
        wish.message = noteOf(u"Done"_qs);
        // The role is what whoever opens a database without managers has.
        const Actor nobody{AgentId(), {}, Role::Administrator};
        const auto answer =
            m_bench.database
                ->write([&](storage::Session &session) { return changeTicket(session, wish, nobody, m_clock.now()); })
                .wait();
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::NotAllowed);
        QCOMPARE(open(id).ticket.status, Status::Open);
        QCOMPARE(open(id).ticket.version, wish.expectedVersion);
    }

    void resolvedIsNotResolvedAgain()
    {
        const TicketId id = m_bench.add(u"Closed long ago"_qs);
        TicketChange close = wishFor(id);
        close.status = Status::Closed;
        QVERIFY(change(close, m_bench.ana));
        const auto before = open(id).ticket;
        m_clock.time += std::chrono::hours(5);
        TicketChange wish = wishFor(id);
        wish.status = Status::Resolved;
        wish.onlyOpen = true;
        wish.tier = Tier::T3; // another field is changed all the same
        const Result<ChangeReceipt> receipt = change(wish, m_bench.ana);
        QVERIFY(receipt);
        QCOMPARE(receipt->changes.size(), 1);
        QCOMPARE(open(id).ticket.status, Status::Closed);
        QCOMPARE(open(id).ticket.resolvedAt, before.resolvedAt);
    }

    void anUnknownTicketIsNotFound()
    {
        TicketChange wish;
        wish.ticket = TicketId(999'999);
        wish.status = Status::Closed;
        QCOMPARE(change(wish, m_bench.ana).error().code, ErrorCode::NotFound);
    }

private:
    TicketDetails open(TicketId id)
    {
        return m_bench.database->read([id](storage::Session &session) { return openTicket(session, id); })
            .wait()
            .value();
    }
    TicketChange wishFor(TicketId id)
    {
        TicketChange wish;
        wish.ticket = id;
        wish.expectedVersion = open(id).ticket.version;
        return wish;
    }
    Result<ChangeReceipt> change(const TicketChange &wish, AgentId agent)
    {
        return m_bench.database
            ->write([&](storage::Session &session) {
                return changeTicket(session, wish, m_bench.actor(agent), m_clock.now());
            })
            .wait();
    }
    Result<ChangeReceipt> undo(const ChangeReceipt &receipt, AgentId agent)
    {
        return m_bench.database
            ->write([&](storage::Session &session) {
                return undoChange(session, receipt, QUuid::createUuid(), m_bench.actor(agent), m_clock.now());
            })
            .wait();
    }

    test::Workbench m_bench;
    test::FixedClock m_clock;
};

CAMPANILE_TEST(ChangeTicketTest)
#include "tst_changeticket.moc"
