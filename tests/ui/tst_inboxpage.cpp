// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeinbox.h"
#include "support/layoutcheck.h"
#include "support/testmain.h"
#include "support/uifixture.h"
#include "ui/inbox/choicepopup.h"
#include "ui/inbox/conflictbar.h"
#include "ui/inbox/exportwords.h"
#include "ui/inbox/inboxactions.h"
#include "ui/inbox/inboxpage.h"
#include "ui/inbox/listpanel.h"
#include "ui/inbox/notecomposer.h"
#include "ui/inbox/searchline.h"
#include "ui/inbox/sidepanel.h"
#include "ui/inbox/ticketcolumns.h"
#include "ui/inbox/ticketpane.h"
#include "ui/inbox/timelineview.h"
#include "ui/inbox/viewspanel.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/stateview.h"
#include "usecases/export/exportcolumns.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace campanile;
using namespace campanile::test;
using namespace campanile::ui;
using domain::ErrorCode;
using domain::Status;
using domain::TicketId;

namespace {

struct World
{
    explicit World(std::function<void(World &)> prepare = {})
        : source(ui.clock)
        , tickets(ui.clock)
    {
        ui.actions.add(inboxActions());
        ui.toasts.attach(&window);
        if (prepare)
            prepare(*this);
        window.resize(1300, 800);
        make();
        window.show();
        QTest::qWait(60);
    }
    ~World() { ui.toasts.attach(nullptr); }

    void make()
    {
        delete page;
        page = new InboxPage({source, tickets, saved, catalog, drafts}, ui.context, &window);
        page->setGeometry(window.rect());
        page->show();
    }

    template <typename T>
    T *find(const char *name)
    {
        return page->findChild<T *>(QString::fromLatin1(name));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        window.activateWindow(); // the offscreen platform gives the activation to popups
        (void)QTest::qWaitForWindowActive(&window);
        page->list().view().setFocus();
        QTest::keyClick(&page->list().view(), key, modifiers);
    }
    bool opened(int id)
    {
        return QTest::qWaitFor(
            [&] { return page->pane().details() && page->pane().details()->ticket.id == TicketId(id); });
    }

    UiFixture ui;
    QWidget window;
    FakeSource source;
    FakeTickets tickets;
    FakeSavedViews saved;
    FakeCatalog catalog;
    FakeDrafts drafts;
    InboxPage *page = nullptr;
};

domain::Error error(ErrorCode code, const QStringList &args = {})
{
    return {code, args, {}, false};
}

} // namespace

class InboxPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensTheFirstTicketAndWalksWithTheKeys()
    {
        World world;
        QVERIFY(world.opened(1));
        world.key(Qt::Key_J);
        QVERIFY(world.opened(2));
        world.key(Qt::Key_J);
        world.key(Qt::Key_K);
        world.key(Qt::Key_K);
        QVERIFY(world.opened(1));
        world.key(Qt::Key_Return);
        QCOMPARE(world.window.focusWidget(), &world.page->pane().timeline());
        // Held down, it does not open every ticket on the way.
        world.tickets.opened.clear();
        for (int i = 0; i < 30; ++i)
            world.page->list().view().step(1);
        QVERIFY(world.opened(31));
        QVERIFY(world.tickets.opened.size() <= 2);
    }

    void letterKeysAreLettersInTheSearchLine()
    {
        World world;
        QVERIFY(world.opened(1));
        world.key(Qt::Key_Slash);
        SearchLine &line = world.page->list().search();
        QCOMPARE(world.window.focusWidget(), &line);
        world.source.requests.clear();
        QTest::keyClicks(&line, u"jeans"_qs);
        QCOMPARE(line.text(), u"jeans"_qs);
        QVERIFY(world.source.requests.isEmpty()); // after a pause only
        QTRY_COMPARE(world.source.requests.size(), 1);
        QCOMPARE(world.source.requests.constFirst().query, u"jeans"_qs);
        QCOMPARE(world.source.requests.constFirst().sortKey, u"updated"_qs); // newest first
        QVERIFY(world.source.requests.constFirst().descending);
        QVERIFY(world.tickets.changes.isEmpty());
        QVERIFY(world.page->views().currentKey().isEmpty());
        if (line.popup()->isVisible())
            QTest::keyClick(&line, Qt::Key_Escape);
        QTest::keyClick(&line, Qt::Key_Escape);
        QCOMPARE(world.window.focusWidget(), &world.page->list().view());
        line.clear();
        Q_EMIT line.searchRequested({}, false);
        QTRY_COMPARE(world.page->views().currentKey(), u"my-open"_qs);
    }

    void fieldsAndValuesAreCompleted()
    {
        World world;
        SearchLine &line = world.page->list().search();
        line.setFocus();
        QTest::keyClicks(&line, u"loca"_qs);
        QTRY_VERIFY(line.popup()->isVisible());
        QTest::keyClick(&line, Qt::Key_Tab);
        QCOMPARE(line.text(), u"location:"_qs);
        QVERIFY(line.popup()->isVisible());
        QTest::keyClicks(&line, u"tel"_qs);
        QTest::keyClick(&line, Qt::Key_Down);
        QTest::keyClick(&line, Qt::Key_Return);
        QVERIFY2(line.text().contains(u"\"Tel Aviv\""_qs), qPrintable(line.text()));
        QTRY_COMPARE(world.page->list().model().request().query, line.text().trimmed());
        QCOMPARE(line.history().constFirst(), line.text().trimmed());
        QVERIFY(!line.popup()->isVisible());
    }

    void everyColumnOfTheListCanBeExported()
    {
        for (const TicketColumn &column : ticketColumns())
            QVERIFY2(usecases::findTicketColumn(QString::fromLatin1(column.key)), column.key);
        const auto words = exportWords();
        QCOMPARE(words.value(u"status"_qs).value(u"waiting-customer"_qs), u"Waiting for customer"_qs);
    }

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

    void theTableShowsWhatItIsSortedBy()
    {
        World world;
        QVERIFY(world.opened(1));
        world.page->list().view().setForm(TicketListView::Form::Table);
        QVERIFY(world.page->list().view().horizontalHeader()->isSortIndicatorShown());
    }

    void anErrorOfTheSearchPointsAtItsPlaceAndKeepsTheList()
    {
        World world;
        QVERIFY(world.opened(1));
        world.source.failure = error(ErrorCode::QueryInvalid, {u"unknown-value"_qs, u"7"_qs, u"5"_qs});
        world.page->search(u"status:opwen"_qs);
        auto *message = world.find<QLabel>("searchErrorLabel");
        QTRY_VERIFY(message->isVisible());
        QVERIFY2(message->text().contains(u"opwen"_qs), qPrintable(message->text()));
        QCOMPARE(world.page->list().model().rowCount(), 500);
        world.source.failure.reset();
        world.page->search(u"status:open"_qs);
        QTRY_VERIFY(!message->isVisible());
    }

    void fourStates()
    {
        World world([](World &w) { w.source.hold = true; });
        auto *state = world.page->list().findChild<StateView *>();
        QCOMPARE(state->state(), StateView::State::Loading);
        world.source.hold = false;
        world.source.setCount(0);
        world.page->showView(u"all-open"_qs);
        QTRY_COMPARE(state->state(), StateView::State::Empty);
        world.source.failure = error(ErrorCode::DatabaseLost, {u"campanile.db"_qs});
        world.page->showView(u"all-tickets"_qs);
        QTRY_COMPARE(state->state(), StateView::State::Failed);
        world.source.failure.reset();
        world.source.setCount(3);
        Q_EMIT state->retryRequested();
        QTRY_COMPARE(state->state(), StateView::State::Content);
        // The ticket, too.
        auto *pane = world.page->pane().findChild<StateView *>();
        world.tickets.openFailure = error(ErrorCode::NotFound, {u"ticket"_qs, u"2"_qs});
        world.page->openTicket(TicketId(2));
        QTRY_COMPARE(pane->state(), StateView::State::Failed);
        world.tickets.openFailure.reset();
        Q_EMIT pane->retryRequested();
        QTRY_COMPARE(pane->state(), StateView::State::Content);
    }

    void assignsWithTheKeyboardAloneAndTakesItBack()
    {
        World world;
        QVERIFY(world.opened(1));
        world.key(Qt::Key_A);
        ChoicePopup *popup = world.page->acts().popup();
        QVERIFY(popup);
        QTest::keyClicks(popup->line(), u"yael"_qs);
        QTest::keyClick(popup->line(), Qt::Key_Return);
        QTRY_COMPARE(world.tickets.changes.size(), 1);
        const usecases::TicketChange &change = world.tickets.changes.constFirst();
        QCOMPARE(change.ticket, TicketId(1));
        QCOMPARE(change.assignee, domain::AgentId(3));
        QCOMPARE(change.expectedVersion, 7); // what the person saw
        QTRY_COMPARE(world.ui.toasts.count(), 1);
        world.key(Qt::Key_U);
        QTRY_COMPARE(world.tickets.undone.size(), 1);
        QCOMPARE(world.tickets.undone.constFirst().operation, change.operation);
        world.key(Qt::Key_U); // nothing left
        QTest::qWait(20);
        QCOMPARE(world.tickets.undone.size(), 1);
    }

    void ctrlZGoesOnWhenTheToastIsGone()
    {
        World world;
        QVERIFY(world.opened(1));
        world.key(Qt::Key_E);
        QTRY_COMPARE(world.tickets.changes.size(), 1);
        QCOMPARE(world.tickets.changes.constFirst().status, Status::Resolved);
        QTRY_COMPARE(world.ui.toasts.count(), 1);
        world.ui.toasts.withdraw(1);
        QTRY_COMPARE(world.ui.toasts.count(), 0);
        world.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(world.tickets.undone.size(), 1);
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
        World world;
        QVERIFY(world.opened(1));
        world.key(static_cast<Qt::Key>(key));
        ChoicePopup *popup = world.page->acts().popup();
        QVERIFY(popup);
        QTest::keyClicks(popup->line(), typed);
        QTest::keyClick(popup->line(), Qt::Key_Return);
        QTRY_COMPARE(world.tickets.changes.size(), 1);
        const usecases::TicketChange &change = world.tickets.changes.constFirst();
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
        World world;
        QVERIFY(world.opened(1));
        TicketListView &view = world.page->list().view();
        view.setFocus();
        for (int i = 0; i < 9; ++i)
            QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(view.selectedTickets().size(), 10);
        world.tickets.failures.insert(4, error(ErrorCode::Conflict, {u"10404"_qs}));
        QSignalSpy work(&world.ui.work, &BackgroundWork::changed);
        QTest::keyClick(&view, Qt::Key_E);
        QTRY_COMPARE(world.tickets.changes.size(), 10);
        QTRY_COMPARE(world.ui.toasts.count(), 1);
        QVERIFY(work.size() >= 2); // shown in the status line, and gone again
        QVERIFY(world.ui.work.isEmpty());
        QSet<QUuid> operations;
        for (const usecases::TicketChange &change : std::as_const(world.tickets.changes)) {
            operations.insert(change.operation);
            QCOMPARE(change.expectedVersion, 7);
        }
        QCOMPARE(operations.size(), 10);
        QVERIFY(world.page->list().messages().isVisible()); // says that one was left as it was
        world.key(Qt::Key_U);
        QTRY_COMPARE(world.tickets.undone.size(), 9);
    }

    void aConflictShowsBothSidesAndCanBeAppliedAgain()
    {
        World world;
        QVERIFY(world.opened(1));
        world.tickets.failures.insert(1, error(ErrorCode::Conflict, {u"10401"_qs}));
        world.tickets.makeDetails = [&](quint32 id) {
            usecases::TicketDetails details = aStory(id, world.ui.clock.now());
            details.ticket.version = 9;
            domain::Event event = details.events.constLast();
            event.sequence += 1;
            event.actorName = u"Jane Doe"_qs;
            event.changes = {{domain::Field::Status, {}, 4, 3}};
            details.events.append(event);
            return details;
        };
        world.key(Qt::Key_E);
        auto *bar = world.find<ConflictBar>("conflictBarFrame");
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(world.find<QLabel>("conflictTheirsLabel")->text().contains(u"Jane Doe"_qs));
        QVERIFY(world.find<QLabel>("conflictMineLabel")->text().contains(u"Resolved"_qs));
        QTest::mouseClick(world.find<QPushButton>("applyAgainPushButton"), Qt::LeftButton);
        QTRY_COMPARE(world.tickets.changes.size(), 2);
        QCOMPARE(world.tickets.changes.at(1).expectedVersion, 9);
        QVERIFY(world.tickets.changes.at(1).operation != world.tickets.changes.at(0).operation);
        QVERIFY(!bar->isVisible());
    }

    void notAllowedSaysWhy()
    {
        World world;
        QVERIFY(world.opened(1));
        world.tickets.failures.insert(1, error(ErrorCode::NotAllowed, {u"change-tickets"_qs, u"viewer"_qs}));
        world.key(Qt::Key_E);
        QTRY_VERIFY(world.page->pane().messages().isVisible());
        QVERIFY(!world.page->pane().messages().text().isEmpty());
        QCOMPARE(world.ui.toasts.count(), 0);
    }

    void aNoteIsNeverLost()
    {
        World world;
        QVERIFY(world.opened(1));
        world.key(Qt::Key_N);
        auto *edit = world.find<QPlainTextEdit>("notePlainTextEdit");
        QCOMPARE(world.window.focusWidget(), edit);
        QTest::keyClicks(edit, u"Checked: jkeal"_qs); // letters, not commands
        QCOMPARE(edit->toPlainText(), u"Checked: jkeal"_qs);
        QCOMPARE(world.drafts.draft(TicketId(1)), u"Checked: jkeal"_qs); // from the first letter on
        // Another ticket has its own.
        world.key(Qt::Key_J);
        QVERIFY(world.opened(2));
        QCOMPARE(edit->toPlainText(), QString());
        QTest::keyClicks(edit, u"second"_qs);
        world.key(Qt::Key_K);
        QVERIFY(world.opened(1));
        QCOMPARE(edit->toPlainText(), u"Checked: jkeal"_qs);
        // A change from elsewhere does not touch it.
        Q_EMIT world.source.ticketsChanged({1});
        QTest::qWait(60);
        QCOMPARE(edit->toPlainText(), u"Checked: jkeal"_qs);
        // A failure keeps it, a conflict keeps it, success clears it.
        for (const ErrorCode code : {ErrorCode::DatabaseFull, ErrorCode::Conflict}) {
            world.tickets.failures.insert(1, error(code, {u"x"_qs}));
            QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(world.find<QPushButton>("addNotePushButton")->isEnabled());
            QTest::qWait(30);
            QCOMPARE(edit->toPlainText(), u"Checked: jkeal"_qs);
            QCOMPARE(world.drafts.draft(TicketId(1)), u"Checked: jkeal"_qs);
        }
        QTRY_VERIFY(world.find<ConflictBar>("conflictBarFrame")->isVisible());
        QTest::keyClicks(edit, u"!"_qs);
        QTest::mouseClick(world.find<QPushButton>("applyAgainPushButton"), Qt::LeftButton);
        QTRY_COMPARE(edit->toPlainText(), QString());
        QCOMPARE(world.tickets.changes.constLast().note, u"Checked: jkeal!"_qs);
        QCOMPARE(world.drafts.draft(TicketId(1)), QString());
        QCOMPARE(world.drafts.draft(TicketId(2)), u"second"_qs);
    }

    void whatIsTypedWhileTheNoteIsOnItsWayStays()
    {
        FakeDrafts drafts;
        NoteComposer composer(drafts);
        composer.setTicket(TicketId(5));
        auto *edit = composer.findChild<QPlainTextEdit *>();
        edit->setPlainText(u"one"_qs);
        composer.sending(TicketId(5));
        edit->setPlainText(u"one two"_qs);
        composer.stored(TicketId(5), u"one"_qs);
        QCOMPARE(edit->toPlainText(), u" two"_qs);
        // Restored drafts never overwrite what stands there.
        drafts.texts.insert(5, u"older"_qs);
        Q_EMIT drafts.restored();
        QCOMPARE(edit->toPlainText(), u" two"_qs);
    }

    void aLostAnswerIsAskedForAgain()
    {
        World world;
        QVERIFY(world.opened(1));
        world.tickets.lostAnswers = 1;
        world.tickets.lostChanges = 1;
        world.key(Qt::Key_E);
        QTRY_COMPARE(world.ui.session.saveState(), SaveState::Saving);
        QTRY_VERIFY(!world.ui.work.isEmpty()); // who quits now is asked
        QTRY_COMPARE(world.tickets.changes.size(), 3);
        QTRY_COMPARE(world.ui.toasts.count(), 1);
        QCOMPARE(world.tickets.changes.at(1).operation, world.tickets.changes.at(0).operation);
        QCOMPARE(world.tickets.changes.at(2).operation, world.tickets.changes.at(0).operation);
        QCOMPARE(world.tickets.stored.size(), 1);
        QCOMPARE(world.ui.session.saveState(), SaveState::Saved);
        QVERIFY(world.ui.work.isEmpty());
        QVERIFY(!world.page->pane().messages().isVisible());
    }

    void aNoteIsStoredOnceHoweverOftenItIsSent_data()
    {
        QTest::addColumn<bool>("arrives");
        QTest::addColumn<QString>("typedLater");
        QTest::newRow("arrived, sent again") << true << QString();
        QTest::newRow("arrived, changed, sent again") << true << u"!"_qs;
        QTest::newRow("lost, sent again") << false << QString();
        QTest::newRow("lost, changed, sent again") << false << u"!"_qs;
    }

    void aNoteIsStoredOnceHoweverOftenItIsSent()
    {
        QFETCH(bool, arrives);
        QFETCH(QString, typedLater);
        World world;
        QVERIFY(world.opened(1));
        world.key(Qt::Key_N);
        auto *edit = world.find<QPlainTextEdit>("notePlainTextEdit");
        QTest::keyClicks(edit, u"called back"_qs);
        world.tickets.lostAnswers = arrives ? 1 : 0;
        world.tickets.lostChanges = 100;
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!world.ui.work.isEmpty());
        world.ui.work.cancel(world.ui.work.states().first().number); // she does not want to wait
        QTRY_VERIFY(world.find<QPushButton>("addNotePushButton")->isEnabled());
        QVERIFY(world.page->pane().messages().isVisible());
        QCOMPARE(world.ui.session.saveState(), SaveState::Failed);
        QCOMPARE(edit->toPlainText(), u"called back"_qs);
        QCOMPARE(world.tickets.stored.size(), arrives ? 1 : 0);

        world.tickets.lostChanges = 0;
        QTest::keyClicks(edit, typedLater);
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
        const bool isRestLeft = arrives && !typedLater.isEmpty();
        QTRY_COMPARE(world.drafts.draft(TicketId(1)), isRestLeft ? typedLater : QString());
        QCOMPARE(world.tickets.stored.size(), 1);
        QCOMPARE(world.tickets.stored.constFirst().note, u"called back"_qs + (arrives ? QString() : typedLater));
        QCOMPARE(world.ui.session.saveState(), SaveState::Saved);
        // The next note is another one.
        QTest::keyClicks(edit, u"next"_qs);
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(world.tickets.stored.size(), 2);
    }

    void anUndoThatFailedCanBeTriedAgain()
    {
        World world;
        QVERIFY(world.opened(1));
        TicketListView &view = world.page->list().view();
        view.setFocus();
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&view, Qt::Key_E);
        QTRY_COMPARE(world.ui.toasts.count(), 1);
        const QAction *undo = world.ui.actions.action(u"ticket.undo"_qs);
        world.tickets.undoFailures = {error(ErrorCode::DatabaseBusy, {u"x"_qs}),
                                      error(ErrorCode::Conflict, {u"10402"_qs})};
        world.key(Qt::Key_U);
        QTRY_COMPARE(world.tickets.undone.size(), 1);
        QTRY_VERIFY(undo->isEnabled());
        QVERIFY(world.page->list().messages().isVisible());
        world.key(Qt::Key_U);
        QTRY_COMPARE(world.tickets.undone.size(), 2); // what was in conflict is not tried for ever
        QTRY_VERIFY(!undo->isEnabled());
        QCOMPARE(world.tickets.undone.constLast().ticket, TicketId(1));
    }

    void theSessionKnowsWhatIsSaved()
    {
        World world;
        QVERIFY(world.opened(1));
        world.tickets.hold = true;
        world.key(Qt::Key_E);
        QTRY_COMPARE(world.ui.session.saveState(), SaveState::Saving);
        world.tickets.release();
        QTRY_COMPARE(world.ui.session.saveState(), SaveState::Saved);
        world.page->openTicket(TicketId(1));
        QVERIFY(world.opened(1));
        world.tickets.failures.insert(1, error(ErrorCode::DatabaseFull, {u"x"_qs}));
        world.key(Qt::Key_E);
        QTRY_COMPARE(world.ui.session.saveState(), SaveState::Failed);
        world.key(Qt::Key_E);
        QTRY_COMPARE(world.ui.session.saveState(), SaveState::Saved);
        // That somebody may not, or was too late, is no matter of saving.
        world.page->openTicket(TicketId(1));
        QVERIFY(world.opened(1));
        world.tickets.failures.insert(1, error(ErrorCode::NotAllowed, {u"change-tickets"_qs, u"viewer"_qs}));
        world.key(Qt::Key_E);
        QTRY_COMPARE(world.tickets.changes.size(), 4);
        QTRY_COMPARE(world.ui.session.saveState(), SaveState::Saved);
        QVERIFY(world.tickets.failures.isEmpty());
    }

    void anEmptyDatabaseInvites()
    {
        World world([](World &w) {
            w.source.setCount(0);
            w.ui.actions.add(ui::ActionSpec{.id = u"database.import"_qs, .text = {"Actions", "Import"}, .iconName = {}});
        });
        auto *state = world.page->list().findChild<StateView *>();
        QTRY_COMPARE(state->state(), StateView::State::Empty);
        const auto button = [&] { return state->findChild<QPushButton *>(u"noticePushButton"_qs); };
        QVERIFY(!button()->isVisible()); // nobody has counted yet
        world.ui.session.setTicketCount(0);
        QVERIFY(button()->isVisible());
        QCOMPARE(button()->text(), u"Import my tickets"_qs);
        QVERIFY(state->findChild<QLabel *>(u"noticeWordsLabel"_qs)->text().contains(u"demo company"_qs));
        const QSignalSpy wanted(world.ui.actions.action(u"database.import"_qs), &QAction::triggered);
        button()->click();
        QCOMPARE(wanted.size(), 1);
        world.page->search(u"x"_qs);
        QTRY_COMPARE(button()->text(), u"Import my tickets"_qs);
        world.ui.session.setTicketCount(3);
        QCOMPARE(button()->text(), u"Clear the search"_qs);
    }

    void searchesAreSavedRenamedAndDeletedWithAWayBack()
    {
        World world;
        world.ui.dialogs.answer(u"inbox.save-view"_qs, u"  My SSO  "_qs);
        world.ui.dialogs.answer(u"inbox.rename-view"_qs, u"Sign-in"_qs);
        world.page->search(u"tag:SSO"_qs);
        Q_EMIT world.page->list().saveViewRequested();
        QTRY_COMPARE(world.saved.stored.size(), 1);
        QCOMPARE(world.saved.stored.constFirst().name, u"My SSO"_qs);
        QCOMPARE(world.saved.stored.constFirst().request.query, u"tag:SSO"_qs);
        QTRY_VERIFY(world.page->views().find(u"saved:1"_qs));
        Q_EMIT world.page->views().renameRequested(world.saved.stored.constFirst());
        QTRY_COMPARE(world.saved.stored.constFirst().name, u"Sign-in"_qs);
        Q_EMIT world.page->views().removeRequested(world.saved.stored.constFirst());
        QTRY_COMPARE(world.saved.stored.size(), 0);
        QTRY_VERIFY(world.ui.toasts.canUndo());
        world.ui.toasts.undoNewest();
        QTRY_COMPARE(world.saved.stored.size(), 1);
        QCOMPARE(world.saved.stored.constFirst().request.query, u"tag:SSO"_qs);
    }

    void viewsShowTheirListsAndCounts()
    {
        World world;
        QListView *list = world.page->views().list();
        QTRY_VERIFY(world.page->views()
                        .model()
                        .data(world.page->views().model().index(1), ViewsModel::CountRole)
                        .toLongLong() >= 0);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QTRY_COMPARE(world.page->list().model().request().query, u"status:open assignee:none"_qs);
        // Headings are stepped over.
        for (int i = 0; i < 12; ++i)
            QTest::keyClick(list, Qt::Key_Down);
        QVERIFY(!list->currentIndex().data(ViewsModel::HeadingRole).toBool());
        QVERIFY(world.page->list().model().request().query.contains(u':'));
    }

    void oneBadQueryDoesNotTakeTheOtherCountsAway()
    {
        World world([](World &w) { w.source.badQuery = u"status:open assignee:me"_qs; });
        const ViewsModel &model = world.page->views().model();
        QTRY_VERIFY(model.data(model.index(2), ViewsModel::CountRole).toLongLong() >= 0);
        QCOMPARE(model.data(model.index(1), ViewsModel::CountRole).toLongLong(), -1);
    }

    void myOwnActLeadsToTheNextTicketAColleaguesDoesNot()
    {
        World world;
        QVERIFY(world.opened(1));
        world.key(Qt::Key_J);
        world.key(Qt::Key_J);
        QVERIFY(world.opened(3));
        world.key(Qt::Key_E);
        QTRY_COMPARE(world.tickets.changes.size(), 1);
        QTest::qWait(20);
        world.source.ids.removeOne(3);
        Q_EMIT world.source.ticketsChanged({3});
        QVERIFY(world.opened(4)); // what stands in its place now
        QCOMPARE(world.page->list().view().selectedTickets(), QVector<TicketId>{TicketId(4)});
        world.source.ids.removeOne(4);
        Q_EMIT world.source.ticketsChanged({4});
        QTRY_COMPARE(world.page->list().model().ids().constFirst(), 1U);
        QTest::qWait(120);
        QCOMPARE(world.page->pane().ticket(), TicketId(4)); // still read
        QVERIFY(!world.page->list().view().currentIndex().isValid());
        world.key(Qt::Key_J);
        QVERIFY(world.opened(5));
    }

    void theListMayBeQuickerThanTheAnswer()
    {
        World world;
        QVERIFY(world.opened(1));
        world.key(Qt::Key_J);
        QVERIFY(world.opened(2));
        world.tickets.hold = true;
        world.key(Qt::Key_E);
        world.source.ids.removeOne(2);
        Q_EMIT world.source.ticketsChanged({2});
        QTRY_COMPARE(world.page->list().model().rowCount(), 499);
        QCOMPARE(world.page->pane().ticket(), TicketId(2));
        world.tickets.release();
        QVERIFY(world.opened(3));
    }

    void theCustomerLeadsToItsOtherTickets()
    {
        World world;
        QVERIFY(world.opened(1));
        Q_EMIT world.page->pane().customerTicketsRequested(u"Pine \"&\" Co"_qs);
        QTRY_COMPARE(world.page->list().model().request().query, u"status:open customer:\"Pine \\\"&\\\" Co\""_qs);
    }

    void attachmentsAreSavedUnderAHarmlessName()
    {
        World world;
        QVERIFY(world.opened(1));
        world.ui.dialogs.answer(u"inbox.save-attachment"_qs, u"/tmp/there"_qs);
        Q_EMIT world.page->pane().saveAttachmentRequested(domain::AttachmentId(1), u"../../.\u202Ecod\u200B.exe:x"_qs);
        QTRY_COMPARE(world.tickets.savedTo.size(), 1);
        const QString proposed = world.ui.dialogs.lastRequest().name;
        for (const QChar c : proposed)
            QVERIFY2(!u"/\\:"_qs.contains(c) && c.category() != QChar::Other_Format, qPrintable(proposed));
        QVERIFY(!proposed.startsWith(u'.'));
    }

    void longNamesOfAttachmentsKeepTheirKind()
    {
        World world;
        QVERIFY(world.opened(1));
        for (const QString &name : {QString(QString(150, QChar(0x05D0)) + u".pdf"_qs), QString(150, QChar(0x05D0)),
                                    QString(u"\U0001F514"_qs.repeated(20'000) + u".tar.gz"_qs),
                                    QString(u"x"_qs + QString(120, QChar(0x20AC)) + u".xlsx"_qs)}) {
            const qsizetype before = world.tickets.savedTo.size();
            world.ui.dialogs.answer(u"inbox.save-attachment"_qs, u"/tmp/there"_qs);
            Q_EMIT world.page->pane().saveAttachmentRequested(domain::AttachmentId(1), name);
            QTRY_COMPARE(world.tickets.savedTo.size(), before + 1);
            const QString proposed = world.ui.dialogs.lastRequest().name;
            QVERIFY2(proposed.toUtf8().size() <= 255, qPrintable(proposed));
            QVERIFY(proposed.toUtf8().size() > 150);
            QVERIFY2(!proposed.toUtf8().contains('?'), "no half letter");
            if (name.contains(u'.'))
                QVERIFY2(proposed.endsWith(name.mid(name.lastIndexOf(u'.'))), qPrintable(proposed));
        }
    }

    void theExportIsOfTheListAsShown()
    {
        World world;
        QSignalSpy wanted(world.page, &InboxPage::exportRequested);
        world.page->search(u"tier:2"_qs);
        world.key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.constFirst().at(0).value<usecases::ListRequest>().query, u"tier:2"_qs);
        QVERIFY(wanted.constFirst().at(1).toStringList().contains(u"subject"_qs));
        QVERIFY(world.tickets.changes.isEmpty());
    }

    void theFormAndTheViewAreKept()
    {
        World world;
        world.page->showView(u"all-open"_qs);
        world.key(Qt::Key_V);
        QCOMPARE(world.page->list().view().form(), TicketListView::Form::Table);
        world.make();
        QCOMPARE(world.page->list().view().form(), TicketListView::Form::Table);
        QCOMPARE(world.page->views().currentKey(), u"all-open"_qs);
    }

    void sortsByAnyColumnWithTheKeyboard()
    {
        World world;
        world.page->list().view().setForm(TicketListView::Form::Table);
        settle();
        auto *header = world.page->list().view().horizontalHeader();
        header->setFocus();
        QTest::keyClick(header, Qt::Key_Right);
        QTest::keyClick(header, Qt::Key_Return);
        QTRY_COMPARE(world.page->list().model().request().sortKey, u"number"_qs);
        QVERIFY(world.page->list().model().request().descending);
        QTest::keyClick(header, Qt::Key_Return);
        QTRY_VERIFY(!world.page->list().model().request().descending);
    }

    void nothingClipsOverlapsOrLacksAName_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        for (const char *language : {"en", "he", "fil"}) {
            QTest::addRow("%s small", language) << QString::fromLatin1(language) << 960 << 620;
            QTest::addRow("%s large", language) << QString::fromLatin1(language) << 1600 << 900;
        }
    }

    void nothingClipsOverlapsOrLacksAName()
    {
        QFETCH(QString, language);
        QFETCH(int, width);
        QFETCH(int, height);
        World world;
        QVERIFY(world.opened(1));
        world.ui.languages.setLanguage(language);
        world.window.resize(width, height);
        world.page->setGeometry(world.window.rect());
        settle();
        QStringList faults = layoutFaultsAt(&world.window, width, height);
        world.page->list().view().setForm(TicketListView::Form::Table);
        faults += layoutFaultsAt(&world.window, width, height);
        world.tickets.failures.insert(1, error(ErrorCode::Conflict, {u"10401"_qs}));
        world.page->acts().resolve();
        QTRY_VERIFY(world.find<ConflictBar>("conflictBarFrame")->isVisible());
        faults += layoutFaultsAt(&world.window, width, height);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        world.ui.languages.setLanguage(u"en"_qs);
    }

    void hostileTicketsAreHarmlessEverywhere()
    {
        World world;
        for (const QString &text : hostileTexts()) {
            world.tickets.makeDetails = [&](quint32 id) {
                usecases::TicketDetails details = aStory(id, world.ui.clock.now());
                details.ticket.subject = text;
                details.ticket.reference = text;
                details.ticket.sourceStatus = text;
                details.ticket.language = text;
                details.ticket.customFields = {{text, text}};
                details.ticket.reported = {{text, text}};
                details.customer.name = text;
                details.customer.plan = text;
                details.customer.currency = text.left(20);
                details.customer.timeZone = text.left(50).toUtf8();
                details.contact.name = text;
                details.contact.email = text;
                return details;
            };
            QElapsedTimer timer;
            timer.start();
            world.page->pane().reload();
            QTest::qWait(20);
            world.window.grab();
            QVERIFY2(timer.elapsed() < 3000, qPrintable(text.left(20)));
            const auto labels = world.page->findChildren<QLabel *>();
            for (const QLabel *label : labels) {
                QCOMPARE(label->textFormat(), Qt::PlainText);
                QVERIFY(!label->text().contains(QChar(0x202E)));
            }
        }
    }
};

CAMPANILE_TEST(InboxPageTest)
#include "tst_inboxpage.moc"
