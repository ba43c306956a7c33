// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/inboxdesk.h"
#include "support/testmain.h"
#include "ui/inbox/acts/choicepopup.h"
#include "ui/inbox/listpanel.h"
#include "ui/inbox/ticket/conflictbar.h"
#include "ui/inbox/ticket/ticketpane.h"
#include "ui/kit/messagebar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

using namespace campanile;
using namespace campanile::test;
using namespace campanile::ui;
using domain::ErrorCode;
using domain::Status;
using domain::TicketId;

class InboxActsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsCalledExactlySoIsChosenFirst()
    {
        QWidget anchor;
        ChoicePopup popup(u"Tags"_qs, {{1, u"loyalty-vip-level"_qs, {}}, {2, u"vip-2"_qs, {}}, {3, u"vip"_qs, {}}},
                          &anchor);
        QSignalSpy chosen(&popup, &ChoicePopup::chosen);
        popup.popupAt(&anchor);
        auto *line = popup.findChild<QLineEdit *>();
        QTest::keyClicks(line, u"vip"_qs);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.constFirst().constFirst().toInt(), 3);
    }

    void assignsWithTheKeyboardAloneAndTakesItBack()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        desk.key(Qt::Key_A);
        ChoicePopup *popup = desk.page->acts().popup();
        QVERIFY(popup);
        QTest::keyClicks(popup->line(), u"yael"_qs);
        QTest::keyClick(popup->line(), Qt::Key_Return);
        QTRY_COMPARE(desk.tickets.changes.size(), 1);
        const usecases::TicketChange &change = desk.tickets.changes.constFirst();
        QCOMPARE(change.ticket, TicketId(1));
        QCOMPARE(change.assignee, domain::AgentId(3));
        QCOMPARE(change.expectedVersion, 7); // what the person saw
        QTRY_COMPARE(desk.ui.toasts.count(), 1);
        desk.key(Qt::Key_U);
        QTRY_COMPARE(desk.tickets.undone.size(), 1);
        QCOMPARE(desk.tickets.undone.constFirst().operation, change.operation);
        desk.key(Qt::Key_U); // nothing left
        QTest::qWait(20);
        QCOMPARE(desk.tickets.undone.size(), 1);
    }

    void theTeamFollowsTheAssignee()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        QTest::keyClick(&desk.page->list().view(), Qt::Key_A, Qt::ShiftModifier); // to me: Ana, of the first line
        QTRY_COMPARE(desk.tickets.changes.size(), 1);
        QCOMPARE(desk.tickets.changes.constFirst().assignee, domain::AgentId(1));
        QCOMPARE(desk.tickets.changes.constFirst().team, domain::TeamId(1));
        desk.key(Qt::Key_A);
        ChoicePopup *popup = desk.page->acts().popup();
        QVERIFY(popup);
        QTest::keyClicks(popup->line(), u"nobody"_qs);
        QTest::keyClick(popup->line(), Qt::Key_Return);
        QTRY_COMPARE(desk.tickets.changes.size(), 2);
        QVERIFY(!desk.tickets.changes.constLast().team); // it goes back to its team's queue
    }

    void whatIsChosenForSeveralTicketsSaysSo()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        TicketListView &view = desk.page->list().view();
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
        desk.key(Qt::Key_S);
        QVERIFY(desk.page->acts().popup());
        QCOMPARE(desk.page->acts().popup()->line()->placeholderText(), u"Status of 3 tickets"_qs);
    }

    void anotherListTakesTheOpenTicketAlong()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        InboxPage &page = *desk.page;
        desk.source.ids = {40, 41};
        page.search(u"printer"_qs);
        QVERIFY(desk.opened(40));
        QCOMPARE(page.list().view().currentTicket(), TicketId(40));
        // What the new list holds, too, stays open.
        desk.source.ids = {7, 40};
        page.showView(u"all-open"_qs);
        QTRY_COMPARE(page.list().model().rowCount(), 2);
        QCOMPARE(page.list().view().currentTicket(), TicketId(40));
        QCOMPARE(page.pane().ticket(), TicketId(40));
        // A draft stays in sight.
        desk.drafts.setDraft(noteOn(40), plain(u"called back"_qs));
        desk.source.ids = {9};
        page.search(u"scanner"_qs);
        QTRY_COMPARE(page.list().model().rowCount(), 1);
        QTest::qWait(80);
        QCOMPARE(page.pane().ticket(), TicketId(40));
        // Nothing to show: nothing is open, and nothing can be done to it.
        desk.drafts.setDraft(noteOn(40), {});
        desk.source.ids = {};
        page.search(u"nothing"_qs);
        QTRY_VERIFY(!page.pane().ticket().isValid());
        desk.key(Qt::Key_S);
        QVERIFY(!page.acts().popup());
    }

    void aRefreshOfTheSameListLeavesTheTicketOpen()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        desk.source.ids = {2, 3};
        desk.page->list().model().refresh(); // a colleague took it
        QTRY_COMPARE(desk.page->list().model().rowCount(), 2);
        QTest::qWait(80);
        QCOMPARE(desk.page->pane().ticket(), TicketId(1));
        desk.source.ids = {2, 3, 4};
        Q_EMIT desk.catalog.actorChanged(); // another person: another list, whatever its name
        QVERIFY(desk.opened(2));
    }

    void ctrlZGoesOnWhenTheToastIsGone()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        desk.key(Qt::Key_E);
        QTRY_COMPARE(desk.tickets.changes.size(), 1);
        QCOMPARE(desk.tickets.changes.constFirst().status, Status::Resolved);
        QTRY_COMPARE(desk.ui.toasts.count(), 1);
        desk.ui.toasts.withdraw(1);
        QTRY_COMPARE(desk.ui.toasts.count(), 0);
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.tickets.undone.size(), 1);
    }

    void theWayBackGoesWithThePage()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        desk.key(Qt::Key_E);
        QTRY_VERIFY(desk.ui.toasts.canUndo());
        desk.make(); // as another database does
        QCOMPARE(desk.ui.toasts.count(), 0);
        QVERIFY(!desk.ui.toasts.undoNewest());
        QTest::qWait(20);
        QVERIFY(desk.tickets.undone.isEmpty());
    }

    void everyActSendsWhatItSays_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("typed");
        QTest::newRow("status") << int(Qt::Key_S) << u"waiting for customer"_qs;
        QTest::newRow("tier") << int(Qt::Key_T) << u"tier 2"_qs;
        QTest::newRow("priority") << int(Qt::Key_P) << u"low"_qs;
        QTest::newRow("team") << int(Qt::Key_M) << u"core"_qs;
        QTest::newRow("tag known") << int(Qt::Key_L) << u"billing"_qs;
        QTest::newRow("tag new") << int(Qt::Key_G) << u"brand new"_qs;
        QTest::newRow("tag away") << int(Qt::Key_L) << u"sso"_qs;
    }

    void everyActSendsWhatItSays()
    {
        QFETCH(int, key);
        QFETCH(QString, typed);
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        desk.key(static_cast<Qt::Key>(key));
        ChoicePopup *popup = desk.page->acts().popup();
        QVERIFY(popup);
        QTest::keyClicks(popup->line(), typed);
        QTest::keyClick(popup->line(), Qt::Key_Return);
        QTRY_COMPARE(desk.tickets.changes.size(), 1);
        const usecases::TicketChange &change = desk.tickets.changes.constFirst();
        const QString row = QString::fromLatin1(QTest::currentDataTag());
        QCOMPARE(change.status.has_value(), row == u"status"_qs);
        QCOMPARE(change.tier.has_value(), row == u"tier"_qs);
        QCOMPARE(change.priority.has_value(), row == u"priority"_qs);
        QCOMPARE(change.team.has_value(), row == u"team"_qs);
        if (change.status)
            QCOMPARE(*change.status, Status::WaitingCustomer);
        if (change.tier)
            QCOMPARE(*change.tier, domain::Tier::T2);
        if (change.priority)
            QCOMPARE(*change.priority, domain::Priority::Low);
        if (change.team)
            QCOMPARE(*change.team, domain::TeamId(2));
        QCOMPARE(change.addTags, row == u"tag known"_qs ? QStringList{u"billing"_qs}
                                 : row == u"tag new"_qs ? QStringList{u"brand new"_qs}
                                                        : QStringList());
        QCOMPARE(change.removeTags, row == u"tag away"_qs ? QStringList{u"SSO"_qs} : QStringList());
    }

    void severalTicketsAreOneActAndOneUndo()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        TicketListView &view = desk.page->list().view();
        view.setFocus();
        for (int i = 0; i < 9; ++i)
            QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(view.selectedTickets().size(), 10);
        desk.tickets.failures.insert(4, errorOf(ErrorCode::Conflict, {u"10404"_qs}));
        QSignalSpy work(&desk.ui.work, &BackgroundWork::changed);
        QTest::keyClick(&view, Qt::Key_E);
        QTRY_COMPARE(desk.tickets.changes.size(), 10);
        QTRY_COMPARE(desk.ui.toasts.count(), 1);
        QVERIFY(work.size() >= 2); // shown in the status line, and gone again
        QVERIFY(desk.ui.work.isEmpty());
        QSet<QUuid> operations;
        for (const usecases::TicketChange &change : std::as_const(desk.tickets.changes)) {
            operations.insert(change.operation);
            QCOMPARE(change.expectedVersion, 7);
        }
        QCOMPARE(operations.size(), 10);
        QVERIFY(desk.page->list().messages().isVisible()); // says that one was left as it was
        desk.key(Qt::Key_U);
        QTRY_COMPARE(desk.tickets.undone.size(), 9);
    }

    void aConflictShowsBothSidesAndCanBeAppliedAgain()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        desk.tickets.failures.insert(1, errorOf(ErrorCode::Conflict, {u"10401"_qs}));
        desk.tickets.makeDetails = [&](quint32 id) {
            usecases::TicketDetails details = aStory(id, desk.ui.clock.now());
            details.ticket.version = 9;
            domain::Event event = details.events.constLast();
            event.sequence += 1;
            event.actorName = u"Jane Doe"_qs;
            event.changes = {{domain::Field::Status, {}, 4, 3}};
            details.events.append(event);
            return details;
        };
        desk.key(Qt::Key_E);
        auto *bar = desk.find<ConflictBar>("conflictBarFrame");
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(desk.find<QLabel>("conflictTheirsLabel")->text().contains(u"Jane Doe"_qs));
        QVERIFY(desk.find<QLabel>("conflictMineLabel")->text().contains(u"Resolved"_qs));
        QTest::mouseClick(desk.find<QPushButton>("applyAgainPushButton"), Qt::LeftButton);
        QTRY_COMPARE(desk.tickets.changes.size(), 2);
        QCOMPARE(desk.tickets.changes.at(1).expectedVersion, 9);
        QVERIFY(desk.tickets.changes.at(1).operation != desk.tickets.changes.at(0).operation);
        QVERIFY(!bar->isVisible());
    }

    void notAllowedSaysWhy()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        desk.tickets.failures.insert(1, errorOf(ErrorCode::NotAllowed, {u"change-tickets"_qs, u"viewer"_qs}));
        desk.key(Qt::Key_E);
        QTRY_VERIFY(desk.page->pane().messages().isVisible());
        QVERIFY(!desk.page->pane().messages().text().isEmpty());
        QCOMPARE(desk.ui.toasts.count(), 0);
    }

    void aLostAnswerIsAskedForAgain()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        desk.tickets.lostAnswers = 1;
        desk.tickets.lostChanges = 1;
        desk.key(Qt::Key_E);
        QTRY_COMPARE(desk.ui.session.saveState(), SaveState::Saving);
        QTRY_VERIFY(!desk.ui.work.isEmpty()); // who quits now is asked
        QTRY_COMPARE(desk.tickets.changes.size(), 3);
        QTRY_COMPARE(desk.ui.toasts.count(), 1);
        QCOMPARE(desk.tickets.changes.at(1).operation, desk.tickets.changes.at(0).operation);
        QCOMPARE(desk.tickets.changes.at(2).operation, desk.tickets.changes.at(0).operation);
        QCOMPARE(desk.tickets.stored.size(), 1);
        QCOMPARE(desk.ui.session.saveState(), SaveState::Saved);
        QVERIFY(desk.ui.work.isEmpty());
        QVERIFY(!desk.page->pane().messages().isVisible());
    }

    void nobodyIsAskedWhoSheIs()
    {
        InboxDesk desk;
        desk.catalog.who = {{}, {}, domain::Role::Administrator};
        ActionSpec choose;
        choose.id = u"person.switch"_qs;
        QSignalSpy asked(desk.ui.actions.add(choose), &QAction::triggered);
        QVERIFY(desk.opened(1));
        desk.key(Qt::Key_E);
        QCOMPARE(asked.size(), 1);
        desk.key(Qt::Key_S);
        QCOMPARE(asked.size(), 2);
        desk.key(Qt::Key_N);
        auto *edit = desk.find<QTextEdit>("messageTextEdit");
        QTest::keyClicks(edit, u"Mine"_qs);
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(asked.size(), 3);
        QTest::qWait(60);
        QVERIFY(desk.tickets.changes.isEmpty());
        QCOMPARE(edit->toPlainText(), u"Mine"_qs);
        desk.catalog.who = {domain::AgentId(1), u"Ana Cruz"_qs, domain::Role::Agent};
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.tickets.changes.size(), 1);
    }

    void manyTicketsAreAskedAbout()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        const int shown = desk.page->list().model().rowCount();
        QVERIFY(shown > 20);
        desk.key(Qt::Key_A, Qt::ControlModifier);
        desk.ui.dialogs.answer(u"inbox.change-many"_qs, -1);
        desk.key(Qt::Key_E);
        QTRY_COMPARE(desk.ui.dialogs.asked(), QStringList{u"inbox.change-many"_qs});
        QVERIFY(desk.ui.dialogs.lastQuestion().text.contains(QString::number(shown)));
        QVERIFY(desk.ui.dialogs.lastQuestion().destructive); // Return is not "yes"
        QTest::qWait(30);
        QVERIFY(desk.tickets.changes.isEmpty());
        desk.ui.dialogs.answer(u"inbox.change-many"_qs, 0);
        desk.key(Qt::Key_E);
        QTRY_COMPARE(desk.tickets.changes.size(), shown);
    }

    void anUndoThatFailedCanBeTriedAgain()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        TicketListView &view = desk.page->list().view();
        view.setFocus();
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&view, Qt::Key_E);
        QTRY_COMPARE(desk.ui.toasts.count(), 1);
        desk.tickets.undoFailures = {errorOf(ErrorCode::DatabaseBusy, {u"x"_qs}),
                                     errorOf(ErrorCode::Conflict, {u"10402"_qs})};
        desk.key(Qt::Key_U);
        QTRY_COMPARE(desk.tickets.undone.size(), 1);
        QTRY_VERIFY(desk.page->list().messages().isVisible());
        desk.key(Qt::Key_U);
        QTRY_COMPARE(desk.tickets.undone.size(), 2); // what was in conflict is not tried for ever
        QCOMPARE(desk.tickets.undone.constLast().ticket, TicketId(1));
        const int toasts = desk.ui.toasts.count();
        desk.key(Qt::Key_U); // says that there is nothing left
        QTRY_COMPARE(desk.ui.toasts.count(), toasts + 1);
        QCOMPARE(desk.tickets.undone.size(), 2);
    }

    void myOwnActLeadsToTheNextTicketAColleaguesDoesNot()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        desk.key(Qt::Key_J);
        desk.key(Qt::Key_J);
        QVERIFY(desk.opened(3));
        desk.key(Qt::Key_E);
        QTRY_COMPARE(desk.tickets.changes.size(), 1);
        QTest::qWait(20);
        desk.source.ids.removeOne(3);
        Q_EMIT desk.source.ticketsChanged({3});
        QVERIFY(desk.opened(4)); // what stands in its place now
        QCOMPARE(desk.page->list().view().selectedTickets(), QVector<TicketId>{TicketId(4)});
        desk.source.ids.removeOne(4);
        Q_EMIT desk.source.ticketsChanged({4});
        QTRY_VERIFY(!desk.page->list().model().ids().contains(4U));
        QTest::qWait(120);
        QCOMPARE(desk.page->pane().ticket(), TicketId(4)); // still read
        QVERIFY(!desk.page->list().view().currentIndex().isValid());
        desk.key(Qt::Key_J);
        QVERIFY(desk.opened(5));
    }

    void theListMayBeQuickerThanTheAnswer()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        desk.key(Qt::Key_J);
        QVERIFY(desk.opened(2));
        desk.tickets.hold = true;
        desk.key(Qt::Key_E);
        desk.source.ids.removeOne(2);
        Q_EMIT desk.source.ticketsChanged({2});
        QTRY_COMPARE(desk.page->list().model().rowCount(), 499);
        QCOMPARE(desk.page->pane().ticket(), TicketId(2));
        desk.tickets.release();
        QVERIFY(desk.opened(3));
    }
};

CAMPANILE_TEST(InboxActsTest)
#include "tst_inboxacts.moc"
