// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/inboxdesk.h"
#include "support/testmain.h"
#include "ui/inbox/compose/composer.h"
#include "ui/inbox/list/rowsentence.h"
#include "ui/inbox/list/ticketcolumns.h"
#include "ui/inbox/listpanel.h"
#include "ui/inbox/ticket/conflictbar.h"
#include "ui/inbox/ticket/ticketpane.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/messageedit.h"
#include "ui/kit/noteedit.h"

#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace campanile;
using namespace campanile::test;
using namespace campanile::ui;
using domain::ErrorCode;
using domain::TicketId;

class InboxNotesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNoteIsNeverLost()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        desk.key(Qt::Key_N);
        auto *edit = desk.find<MessageEdit>("messageTextEdit");
        QCOMPARE(desk.window.focusWidget(), edit);
        QTest::keyClicks(edit, u"Checked: jkeal"_qs); // letters, not commands
        QCOMPARE(edit->toPlainText(), u"Checked: jkeal"_qs);
        QCOMPARE(desk.drafts.draft(noteOn(1)).text, u"Checked: jkeal"_qs); // from the first letter on
        // Another ticket has its own.
        desk.key(Qt::Key_J);
        QVERIFY(desk.opened(2));
        QCOMPARE(edit->toPlainText(), QString());
        QTest::keyClicks(edit, u"second"_qs);
        desk.key(Qt::Key_K);
        QVERIFY(desk.opened(1));
        QCOMPARE(edit->toPlainText(), u"Checked: jkeal"_qs);
        // A change from elsewhere does not touch it.
        Q_EMIT desk.source.ticketsChanged({1});
        QTest::qWait(60);
        QCOMPARE(edit->toPlainText(), u"Checked: jkeal"_qs);
        // A failure keeps it, a conflict keeps it, success clears it.
        for (const ErrorCode code : {ErrorCode::DatabaseFull, ErrorCode::Conflict}) {
            desk.tickets.failures.insert(1, errorOf(code, {u"x"_qs}));
            QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(desk.find<QPushButton>("sendPushButton")->isEnabled());
            QTest::qWait(30);
            QCOMPARE(edit->toPlainText(), u"Checked: jkeal"_qs);
            QCOMPARE(desk.drafts.draft(noteOn(1)).text, u"Checked: jkeal"_qs);
        }
        QTRY_VERIFY(desk.find<ConflictBar>("conflictBarFrame")->isVisible());
        QTest::keyClicks(edit, u"!"_qs);
        QTest::mouseClick(desk.find<QPushButton>("applyAgainPushButton"), Qt::LeftButton);
        QTRY_COMPARE(edit->toPlainText(), QString());
        QCOMPARE(desk.tickets.changes.constLast().message->content.text, u"Checked: jkeal!"_qs);
        QCOMPARE(desk.drafts.draft(noteOn(1)).text, QString());
        QCOMPARE(desk.drafts.draft(noteOn(2)).text, u"second"_qs);
    }

    void theListMarksTicketsWithADraft_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<TicketListView::Form>("form");
        for (const char *language : {"en", "he"}) {
            QTest::addRow("%s cards", language) << QString::fromLatin1(language) << TicketListView::Form::Cards;
            QTest::addRow("%s table", language) << QString::fromLatin1(language) << TicketListView::Form::Table;
        }
    }

    void theListMarksTicketsWithADraft()
    {
        QFETCH(QString, language);
        QFETCH(TicketListView::Form, form);
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        desk.ui.languages.setLanguage(language);
        TicketListView &view = desk.page->list().view();
        view.setForm(form);
        settle();
        const QModelIndex second = desk.page->list().model().index(1, subjectColumn);
        const auto said = [&] { return second.data(Qt::AccessibleTextRole).toString(); };
        const auto picture = [&] { return view.viewport()->grab(view.visualRect(second)).toImage(); };
        const QString before = said();
        const QImage unmarked = picture();
        const QSignalSpy changed(&desk.page->list().model(), &TicketListModel::dataChanged);
        desk.drafts.setDraft(noteOn(2), plain(u"c"_qs));
        desk.drafts.setDraft(noteOn(2), plain(u"called back"_qs));
        QCOMPARE(changed.size(), 1); // this row, once
        QCOMPARE(changed.constFirst().at(0).toModelIndex().row(), 1);
        QCOMPARE(changed.constFirst().at(1).toModelIndex().row(), 1);
        QVERIFY2(said().contains(draftSentence()), qPrintable(said()));
        QVERIFY(picture() != unmarked);
        desk.drafts.setDraft(noteOn(2), {});
        QCOMPARE(said(), before);
        QVERIFY(picture() == unmarked);
        // Those of an earlier run are read late.
        desk.drafts.texts.insert(noteOn(2), plain(u"of yesterday"_qs));
        Q_EMIT desk.drafts.restored();
        QVERIFY(picture() != unmarked);
        QCOMPARE(changed.size(), 3);
        desk.ui.languages.setLanguage(u"en"_qs);
    }

    void whatIsTypedWhileTheNoteIsOnItsWayStays()
    {
        FakeDrafts drafts;
        FakeUploads uploads;
        Composer composer(drafts, uploads);
        composer.setTicket(TicketId(5));
        composer.setKind(usecases::DraftKind::Note);
        auto *edit = composer.findChild<MessageEdit *>();
        edit->setPlainText(u"one"_qs);
        composer.sending(noteOn(5));
        edit->setPlainText(u"one two"_qs);
        composer.stored(noteOn(5), {domain::Visibility::Internal, plain(u"one"_qs)});
        QCOMPARE(edit->toPlainText(), u" two"_qs);
        // Those of who works here now.
        drafts.texts.insert(noteOn(5), plain(u"somebody else's"_qs));
        Q_EMIT drafts.restored();
        QCOMPARE(edit->toPlainText(), u"somebody else's"_qs);
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
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        desk.key(Qt::Key_N);
        auto *edit = desk.find<MessageEdit>("messageTextEdit");
        QTest::keyClicks(edit, u"called back"_qs);
        desk.tickets.lostAnswers = arrives ? 1 : 0;
        desk.tickets.lostChanges = 100;
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!desk.ui.work.isEmpty());
        desk.ui.work.cancel(desk.ui.work.states().first().number); // she does not want to wait
        QTRY_VERIFY(desk.find<QPushButton>("sendPushButton")->isEnabled());
        QVERIFY(desk.page->pane().messages().isVisible());
        QCOMPARE(desk.ui.session.saveState(), SaveState::Failed);
        QCOMPARE(edit->toPlainText(), u"called back"_qs);
        QCOMPARE(desk.tickets.stored.size(), arrives ? 1 : 0);

        desk.tickets.lostChanges = 0;
        QTest::keyClicks(edit, typedLater);
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
        const bool isRestLeft = arrives && !typedLater.isEmpty();
        QTRY_COMPARE(desk.drafts.draft(noteOn(1)).text, isRestLeft ? typedLater : QString());
        QCOMPARE(desk.tickets.stored.size(), 1);
        QCOMPARE(desk.tickets.stored.constFirst().message->content.text,
                 u"called back"_qs + (arrives ? QString() : typedLater));
        QCOMPARE(desk.ui.session.saveState(), SaveState::Saved);
        // The next note is another one.
        QTest::keyClicks(edit, u"next"_qs);
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.tickets.stored.size(), 2);
    }

    void aNoteIsStoredOnceAlsoWhenTheProgramDiedAfterSendingIt_data()
    {
        QTest::addColumn<bool>("arrives");
        QTest::addColumn<QString>("typedLater");
        QTest::newRow("arrived") << true << QString();
        QTest::newRow("arrived, changed after the restart") << true << u"!"_qs;
        QTest::newRow("did not arrive") << false << QString();
    }

    void aNoteIsStoredOnceAlsoWhenTheProgramDiedAfterSendingIt()
    {
        QFETCH(bool, arrives);
        QFETCH(QString, typedLater);
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        desk.key(Qt::Key_N);
        QTest::keyClicks(desk.find<MessageEdit>("messageTextEdit"), u"called back"_qs);
        desk.tickets.lostAnswers = arrives ? 1 : 0;
        desk.tickets.lostChanges = arrives ? 0 : 1;
        QTest::keyClick(desk.find<MessageEdit>("messageTextEdit"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.tickets.changes.size(), 1);
        desk.make(); // nobody hears the answer any more; the drafts are what the file holds
        QVERIFY(desk.opened(1));
        auto *edit = desk.find<MessageEdit>("messageTextEdit");
        QCOMPARE(edit->toPlainText(), u"called back"_qs);
        edit->setFocus();
        edit->moveCursor(QTextCursor::End);
        QTest::keyClicks(edit, typedLater);
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(edit->toPlainText(), typedLater);
        QCOMPARE(desk.tickets.stored.size(), 1);
        QCOMPARE(desk.tickets.stored.constFirst().message->content.text, u"called back"_qs);
    }

    void theSessionKnowsWhatIsSaved()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        desk.tickets.hold = true;
        desk.key(Qt::Key_E);
        QTRY_COMPARE(desk.ui.session.saveState(), SaveState::Saving);
        desk.tickets.release();
        QTRY_COMPARE(desk.ui.session.saveState(), SaveState::Saved);
        desk.page->openTicket(TicketId(1));
        QVERIFY(desk.opened(1));
        desk.tickets.failures.insert(1, errorOf(ErrorCode::DatabaseFull, {u"x"_qs}));
        desk.key(Qt::Key_E);
        QTRY_COMPARE(desk.ui.session.saveState(), SaveState::Failed);
        desk.key(Qt::Key_E);
        QTRY_COMPARE(desk.ui.session.saveState(), SaveState::Saved);
        // That somebody may not, or was too late, is no matter of saving.
        desk.page->openTicket(TicketId(1));
        QVERIFY(desk.opened(1));
        desk.tickets.failures.insert(1, errorOf(ErrorCode::NotAllowed, {u"change-tickets"_qs, u"viewer"_qs}));
        desk.key(Qt::Key_E);
        QTRY_COMPARE(desk.tickets.changes.size(), 4);
        QTRY_COMPARE(desk.ui.session.saveState(), SaveState::Saved);
        QVERIFY(desk.tickets.failures.isEmpty());
    }

    void theNoteStandsWhereItsLanguageBegins()
    {
        MessageEdit edit;
        edit.resize(300, edit.height());
        edit.show();
        const auto isAtRight = [&edit] { return edit.cursorRect().center().x() > edit.viewport()->width() / 2; };
        const auto type = [&](const QString &text) {
            edit.setPlainText(text);
            edit.moveCursor(QTextCursor::Start);
        };
        QVERIFY(!isAtRight());
        type(u"שלום Jane"_qs);
        QVERIFY(isAtRight());
        type(u"Jane שלום"_qs);
        QVERIFY(!isAtRight());
        edit.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(!isAtRight());
        type(u"\n12 Jane"_qs);
        edit.moveCursor(QTextCursor::End);
        QVERIFY(!isAtRight());
        edit.clear();
        QVERIFY(isAtRight());
    }

    void theFieldGrowsWithWrappedLinesAndItsHintKeepsAwayFromTheEdges()
    {
        MessageEdit edit;
        edit.setHint(u"כתבו הערה פנימית שהיא ארוכה יותר משורה אחת של השדה הזה, כדי שתגיע לשני הקצוות…"_qs);
        edit.setLayoutDirection(Qt::RightToLeft);
        edit.setLines(3, 5);
        edit.resize(240, edit.height());
        edit.show();
        const QImage picture = edit.viewport()->grab().toImage();
        const int away = static_cast<int>(edit.document()->documentMargin() * picture.devicePixelRatio()) - 1;
        const QRgb ground = picture.pixel(0, 0);
        bool hasInk = false;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const bool isEdge = x < away || x >= picture.width() - away;
                QVERIFY(!isEdge || picture.pixel(x, y) == ground);
                hasInk = hasInk || picture.pixel(x, y) != ground;
            }
        }
        QVERIFY(hasInk);

        const int three = edit.height();
        QVERIFY(!edit.verticalScrollBar()->isVisible());
        edit.setPlainText(QString(60, u'w') + u' ' + QString(60, u'w')); // one paragraph, more lines
        QVERIFY(edit.height() > three);
        edit.setPlainText(QString(40, u'\n'));
        QTRY_VERIFY(edit.verticalScrollBar()->isVisible());
        edit.setLines(1, 1);
        edit.clear();
        QVERIFY(edit.height() < three);
        QTRY_VERIFY(!edit.verticalScrollBar()->isVisible());
    }
};

CAMPANILE_TEST(InboxNotesTest)
#include "tst_inboxnotes.moc"
