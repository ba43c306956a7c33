// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/inboxdesk.h"
#include "support/testmain.h"
#include "ui/inbox/acts/choicepopup.h"
#include "ui/inbox/compose/composer.h"
#include "ui/inbox/listpanel.h"
#include "ui/inbox/macros/macroacts.h"
#include "ui/inbox/macros/macroprovider.h"
#include "ui/inbox/ticket/ticketpane.h"
#include "ui/kit/labels.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/messageedit.h"
#include "ui/settings/macroform.h"
#include "ui/settings/macrossection.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace campanile;
using namespace campanile::domain;
using namespace campanile::test;
using namespace campanile::ui;

class MacrosTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMacroWritesAndChanges()
    {
        InboxDesk desk;
        Macro &macro = desk.macros.add(u"Refund"_qs);
        macro.text = {u"Hello {{first-name}},\norder [[order number]] of ticket {{number}}."_qs,
                      {{0, 5, TextStyle::Bold, {}}},
                      {}};
        macro.status = Status::Resolved;
        macro.addTags = {u"refund"_qs};
        desk.page->openTicket(TicketId(2));
        QVERIFY(desk.opened(2));
        QTRY_COMPARE(desk.page->acts().subjectCount(), 1);
        desk.ui.actions.action(u"ticket.macro"_qs)->trigger();
        ChoicePopup *popup = desk.page->macros().popup();
        QVERIFY(popup);
        QTest::keyClicks(popup->line(), u"ref"_qs);
        QTest::keyClick(popup->line(), Qt::Key_Return);
        Composer &composer = desk.page->pane().composer();
        const auto details = desk.page->pane().details();
        QCOMPARE(composer.key().kind, usecases::DraftKind::Reply);
        const QString text = composer.content().text;
        QVERIFY2(text.startsWith(u"Hello "_qs + details->contact.name.section(u' ', 0, 0) +
                                 u",\norder \u27E6order number\u27E7"_qs),
                 qPrintable(text));
        QVERIFY(text.endsWith(u"of ticket "_qs + details->ticket.reference + u'.'));
        QCOMPARE(composer.content().marks.size(), 1);
        // What the reply makes of the ticket goes with it, the tag comes at once.
        QTRY_COMPARE(desk.tickets.changes.size(), 1);
        QCOMPARE(desk.tickets.changes.first().addTags, QStringList{u"refund"_qs});
        QVERIFY(!desk.tickets.changes.first().status);
        QCOMPARE(composer.statusAfterReply(), Status::Resolved);
        // The place is selected: typing fills it in. Until then nothing is sent.
        QCOMPARE(composer.edit().textCursor().selectedText(), u"\u27E6order number\u27E7"_qs);
        QTest::keyClick(&composer.edit(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.tickets.changes.size(), 1);
        QVERIFY(composer.findChild<PlainLabel *>(u"composerHintLabel"_qs)->text().contains(u"brackets"_qs));
        QTest::keyClicks(&composer.edit(), u"77"_qs);
        QVERIFY(composer.content().text.contains(u"order 77 of"_qs));
        QTest::keyClick(&composer.edit(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.tickets.changes.size(), 2);
        QCOMPARE(desk.tickets.changes.last().status, Status::Resolved);
        QVERIFY(desk.tickets.changes.last().message->content.text.contains(u"order 77"_qs));
        QTRY_COMPARE(composer.statusAfterReply(), Status::WaitingCustomer); // as it was chosen before
        QTest::keyRelease(&composer.edit(), Qt::Key_Control); // else the next test begins with it held down
    }

    void aNoteOfAMacroChangesAtOnce()
    {
        InboxDesk desk;
        Macro &macro = desk.macros.add(u"To R&D"_qs);
        macro.text.text = u"Looked at it"_qs;
        macro.isReply = false;
        macro.status = Status::WaitingRnd;
        macro.assignee = MacroAssignee::Me;
        desk.page->openTicket(TicketId(2));
        QVERIFY(desk.opened(2));
        QTRY_COMPARE(desk.page->acts().subjectCount(), 1);
        desk.page->macros().use(macro);
        QCOMPARE(desk.page->pane().composer().key().kind, usecases::DraftKind::Note);
        QTRY_COMPARE(desk.tickets.changes.size(), 1);
        QCOMPARE(desk.tickets.changes.first().status, Status::WaitingRnd);
        QCOMPARE(desk.tickets.changes.first().assignee, desk.catalog.who.agent);
    }

    void itGoesWhereTheCursorIs()
    {
        InboxDesk desk;
        Macro &macro = desk.macros.add(u"Sign"_qs);
        macro.text.text = u"Regards"_qs;
        desk.page->openTicket(TicketId(2));
        QVERIFY(desk.opened(2));
        QTRY_COMPARE(desk.page->acts().subjectCount(), 1);
        Composer &composer = desk.page->pane().composer();
        composer.focusEditor(usecases::DraftKind::Reply);
        QTest::keyClicks(&composer.edit(), u"before after"_qs);
        QTextCursor cursor = composer.edit().textCursor();
        cursor.setPosition(7);
        composer.edit().setTextCursor(cursor);
        desk.page->macros().use(macro);
        QCOMPARE(composer.content().text, u"before Regardsafter"_qs);
        QTest::keyClicks(&composer.edit(), u" "_qs);
        QCOMPARE(composer.content().text, u"before Regards after"_qs); // and typing goes on behind it
    }

    void thePaletteFindsThemByName()
    {
        FakeMacros macros;
        macros.add(u"Refund in part"_qs).text.text = u"x"_qs;
        macros.add(u"החזר כספי"_qs).status = Status::Closed;
        QString used;
        MacroProvider provider(macros, [&](const Macro &macro) { used = macro.name; });
        QSignalSpy answers(&provider, &CommandProvider::answered);
        const auto hits = [&](const QString &text) {
            answers.clear();
            provider.search(text, 1);
            [[maybe_unused]] const bool isAnswered = answers.wait(1000);
            return answers.isEmpty() ? QVector<CommandHit>() : answers.first().at(1).value<QVector<CommandHit>>();
        };
        QCOMPARE(hits(u"part REFUND"_qs).size(), 1);
        QCOMPARE(hits(u"nothing"_qs).size(), 0);
        QCOMPARE(hits(QString()).size(), 0);
        const auto found = hits(u"החזר"_qs);
        QCOMPARE(found.size(), 1);
        found.first().run();
        QCOMPARE(used, u"החזר כספי"_qs);
    }

    void theSettingsMakeThem()
    {
        Settings settings;
        settings.section.add();
        auto *name = settings.find<QLineEdit>("macroNameLineEdit");
        QTest::keyClicks(name, u"Refund "_qs);
        QTest::keyClicks(name, u"all"_qs);
        QCOMPARE(name->text(), u"Refund all"_qs); // nothing jumps while it is typed
        settings.section.form().findChild<MessageEdit *>()->setPlainText(u"Hello"_qs);
        settings.find<QPushButton>("saveMacroPushButton")->click();
        QTRY_COMPARE(settings.ui.toasts.count(), 1);
        QCOMPARE(settings.macros.stored.size(), 1);
        QCOMPARE(settings.macros.stored.first().name, u"Refund all"_qs);
        QCOMPARE(settings.macros.stored.first().owner, AgentId(1));
        QVERIFY(!settings.find<QPushButton>("saveMacroPushButton")->isEnabled());
        QVERIFY(settings.ui.toasts.undoNewest());
        QCOMPARE(settings.macros.undone.size(), 1);
    }

    void whatIsNotSavedStays()
    {
        Settings settings;
        settings.macros.add(u"one"_qs).owner = AgentId(1);
        settings.macros.add(u"two"_qs).owner = AgentId(1);
        settings.macros.tell();
        QListWidget &list = settings.section.list();
        list.setCurrentRow(0);
        QTest::keyClicks(settings.find<QLineEdit>("macroNameLineEdit"), u"!"_qs);
        QVERIFY(list.item(0)->text().contains(u"not saved"_qs));
        list.setCurrentRow(1);
        QCOMPARE(settings.find<QLineEdit>("macroNameLineEdit")->text(), u"two"_qs);
        settings.macros.tell(); // somebody else saves something
        list.setCurrentRow(0);
        QCOMPARE(settings.find<QLineEdit>("macroNameLineEdit")->text(), u"one!"_qs);
        settings.find<QPushButton>("discardMacroPushButton")->click();
        QCOMPARE(settings.find<QLineEdit>("macroNameLineEdit")->text(), u"one"_qs);
    }

    void aConflictKeepsWhatWasWritten()
    {
        Settings settings;
        settings.macros.add(u"one"_qs).owner = AgentId(1);
        settings.macros.tell();
        QTest::keyClicks(settings.find<QLineEdit>("macroNameLineEdit"), u" mine"_qs);
        settings.macros.stored.first().version = 5;
        settings.macros.failure = errorOf(ErrorCode::Conflict, {u"one"_qs});
        settings.find<QPushButton>("saveMacroPushButton")->click();
        QTRY_VERIFY(settings.find<MessageBar>("macroMessageBar")->isVisible());
        QCOMPARE(settings.find<QLineEdit>("macroNameLineEdit")->text(), u"one mine"_qs);
        settings.find<QPushButton>("saveMacroPushButton")->click();
        QTRY_COMPARE(settings.macros.stored.first().name, u"one mine"_qs);
    }

    void everybodysAreInTheHandsOfLeads()
    {
        Settings settings;
        Macro &shared = settings.macros.add(u"shared"_qs);
        shared.text.text = u"x"_qs;
        settings.macros.tell();
        QVERIFY(settings.find<QLineEdit>("macroNameLineEdit")->isReadOnly());
        QVERIFY(!settings.find<QPushButton>("removeMacroPushButton")->isEnabled());
        settings.catalog.who.role = Role::Manager;
        Q_EMIT settings.catalog.actorChanged();
        QVERIFY(!settings.find<QLineEdit>("macroNameLineEdit")->isReadOnly());
        QVERIFY(settings.find<QComboBox>("macroOwnerComboBox")->isEnabled());
        settings.find<QPushButton>("removeMacroPushButton")->click();
        QTRY_VERIFY(settings.macros.stored.isEmpty());
    }

private:
    struct Settings
    {
        Settings()
            : section(macros, catalog, ui.context, &window)
        {
            catalog.who = {AgentId(1), u"Noa Barak"_qs, Role::Agent};
            Q_EMIT catalog.actorChanged();
            ui.toasts.attach(&window);
            window.resize(1000, 800);
            section.setGeometry(window.rect());
            window.show();
        }
        ~Settings() { ui.toasts.attach(nullptr); }
        Q_DISABLE_COPY_MOVE(Settings)

        template <typename T>
        T *find(const char *name) const
        {
            return section.findChild<T *>(QString::fromLatin1(name));
        }

        UiFixture ui;
        FakeMacros macros;
        FakeCatalog catalog;
        QWidget window;
        MacrosSection section;
    };
};

CAMPANILE_TEST(MacrosTest)
#include "tst_macros.moc"
