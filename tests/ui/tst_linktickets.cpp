// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/inboxdesk.h"
#include "support/testmain.h"
#include "ui/inbox/acts/choicepopup.h"
#include "ui/inbox/link/incidentdialog.h"
#include "ui/inbox/link/linkacts.h"
#include "ui/inbox/listpanel.h"
#include "ui/inbox/ticket/sidepanel.h"
#include "ui/inbox/ticket/ticketpane.h"
#include "ui/inbox/timeline/eventwords.h"
#include "ui/kit/actions.h"
#include "ui/kit/factlist.h"
#include "ui/kit/labels.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/toaststack.h"

#include <QComboBox>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace campanile;
using namespace campanile::test;
using namespace campanile::ui;
using domain::LinkKind;
using domain::TicketId;

namespace {

usecases::LinkedTicket linked(qint64 here, qint64 other, LinkKind kind, bool beginsHere)
{
    usecases::LinkedTicket ticket;
    ticket.link = beginsHere ? domain::TicketLink{TicketId(here), TicketId(other), kind}
                             : domain::TicketLink{TicketId(other), TicketId(here), kind};
    ticket.other = TicketId(other);
    ticket.reference = QString::number(10400 + other);
    ticket.subject = u"<img src=x> \u202Eother"_qs;
    ticket.status = domain::Status::Open;
    ticket.customer = domain::CustomerId(other % 2 + 1);
    return ticket;
}

void prepare(InboxDesk &desk)
{
    desk.tickets.makeDetails = [&desk](quint32 id) {
        usecases::TicketDetails details = aStory(id, desk.ui.clock.now());
        if (id == 1)
            details.links = {linked(1, 7, LinkKind::DuplicateOf, true), linked(1, 3, LinkKind::IncidentOf, false),
                             linked(1, 4, LinkKind::IncidentOf, false), linked(1, 5, LinkKind::IncidentOf, false)};
        return details;
    };
}

} // namespace

class LinkTicketsUiTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePanelShowsLinksAndOpensThem()
    {
        InboxDesk desk(prepare);
        QVERIFY(desk.opened(1));
        const QVector<Fact> facts = desk.find<FactList>("linksFactList")->facts();
        QCOMPARE(facts.size(), 4);
        QCOMPARE(facts.at(0).name, u"Duplicate of"_qs);
        QVERIFY(facts.at(0).value.contains(u"10407"_qs));
        QVERIFY(!facts.at(0).value.contains(QChar(0x202E))); // made visible
        QCOMPARE(facts.at(1).name, u"Incident"_qs);
        facts.at(0).act();
        QTRY_COMPARE(desk.page->pane().ticket(), TicketId(7));
    }

    void aLinkIsFoundByWordsAndTakenBack()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        desk.key(Qt::Key_K, Qt::ShiftModifier);
        QTRY_VERIFY(desk.page->links().dialog());
        LinkDialog *dialog = desk.page->links().dialog();
        auto *button = dialog->findChild<QPushButton *>(u"linkPushButton"_qs);
        auto *line = dialog->findChild<QLineEdit *>(u"linkLineEdit"_qs);
        auto *list = dialog->findChild<QListWidget *>(u"linkListWidget"_qs);
        QVERIFY(!button->isEnabled());
        QTest::keyClicks(line, u"login"_qs);
        QTRY_VERIFY(list->count() > 0);
        QCOMPARE(desk.source.requests.constLast().query, u"login"_qs);
        QVERIFY(list->count() <= LinkDialog::mostFound);
        for (int i = 0; i < list->count(); ++i)
            QVERIFY(list->item(i)->data(Qt::UserRole).toInt() != 1); // not to itself
        QTest::keyClick(line, Qt::Key_Down);
        QCOMPARE(list->currentRow(), 1);
        dialog->findChild<QComboBox *>(u"linkKindComboBox"_qs)->setCurrentIndex(2); // "has the duplicate"
        const auto other = list->currentItem()->data(Qt::UserRole).toLongLong();
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(desk.tickets.links.size(), 1);
        const usecases::LinkChange sent = desk.tickets.links.constFirst();
        QVERIFY(sent.link == (domain::TicketLink{TicketId(other), TicketId(1), LinkKind::DuplicateOf}));
        QVERIFY(!sent.isRemoval);
        QTRY_COMPARE(desk.ui.toasts.count(), 1);
        QVERIFY(desk.ui.toasts.undoNewest());
        QTRY_COMPARE(desk.tickets.links.size(), 2);
        QVERIFY(desk.tickets.links.constLast().isRemoval);
        QVERIFY(desk.tickets.links.constLast().link == sent.link);
    }

    void severalTicketsAreLinkedToOne()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        TicketListView &view = desk.page->list().view();
        view.setFocus();
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
        desk.key(Qt::Key_K, Qt::ShiftModifier);
        QTRY_VERIFY(desk.page->links().dialog());
        LinkDialog *dialog = desk.page->links().dialog();
        QVERIFY(dialog->findChild<PlainLabel *>(u"linkWhatLabel"_qs)->text().contains(u'3'));
        auto *line = dialog->findChild<QLineEdit *>(u"linkLineEdit"_qs);
        QTest::keyClicks(line, u"x"_qs);
        QTRY_VERIFY(dialog->findChild<QListWidget *>(u"linkListWidget"_qs)->count() > 0);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(desk.tickets.links.size(), 3);
        QTRY_COMPARE(desk.ui.toasts.count(), 1); // one for all
        QVERIFY(desk.ui.toasts.undoNewest());
        QTRY_COMPARE(desk.tickets.links.size(), 6);
    }

    void whatIsRefusedIsSaid()
    {
        InboxDesk desk(prepare);
        QVERIFY(desk.opened(1));
        desk.tickets.linkFailure =
            domain::Error{domain::ErrorCode::InvalidArgument, {u"link"_qs, u"cycle"_qs}, {}, false};
        desk.ui.actions.action(u"ticket.unlink"_qs)->trigger();
        QTRY_VERIFY(desk.page->links().popup());
        QTest::keyClick(desk.page->links().popup()->line(), Qt::Key_Return);
        QTRY_VERIFY(desk.page->pane().messages().isVisible());
        QVERIFY(desk.page->pane().messages().text().contains(u"circle"_qs));
        QVERIFY(desk.tickets.links.constFirst().isRemoval);
        QCOMPARE(desk.ui.toasts.count(), 0);
    }

    void oneMessageGoesToAllIncidents()
    {
        InboxDesk desk(prepare);
        QVERIFY(desk.opened(1));
        desk.ui.actions.action(u"ticket.write-incidents"_qs)->trigger();
        QTRY_VERIFY(desk.page->links().incidentDialog());
        IncidentDialog *dialog = desk.page->links().incidentDialog();
        auto *write = dialog->findChild<QPushButton *>(u"incidentWritePushButton"_qs);
        const QString preview = dialog->findChild<PlainLabel *>(u"incidentPreviewLabel"_qs)->text();
        QVERIFY(preview.contains(u"3 tickets"_qs));
        QVERIFY(preview.contains(u"2 customers"_qs));
        QVERIFY(!write->isEnabled());
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"incidentPlainTextEdit"_qs), u"It works again."_qs);
        // Closed by mistake: the text is there again.
        dialog->reject();
        QTRY_VERIFY(!desk.page->links().incidentDialog());
        desk.ui.actions.action(u"ticket.write-incidents"_qs)->trigger();
        dialog = desk.page->links().incidentDialog();
        QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"incidentPlainTextEdit"_qs)->toPlainText(),
                 u"It works again."_qs);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"incidentWritePushButton"_qs), Qt::LeftButton);
        QTRY_COMPARE(desk.tickets.changes.size(), 3);
        QSet<TicketId> reached;
        for (const usecases::TicketChange &change : std::as_const(desk.tickets.changes)) {
            reached.insert(change.ticket);
            QVERIFY(change.message && change.message->isReply());
            QCOMPARE(change.message->content.text, u"It works again."_qs);
        }
        QCOMPARE(reached, (QSet<TicketId>{TicketId(3), TicketId(4), TicketId(5)}));
        QTRY_COMPARE(desk.ui.toasts.count(), 1);
        QVERIFY(desk.ui.toasts.undoNewest());
        QTRY_COMPARE(desk.tickets.undone.size(), 3);
        QVERIFY(desk.drafts.texts.isEmpty()); // not three drafts of the same
    }

    void theStoryTellsOfLinks()
    {
        domain::Event event;
        event.kind = domain::EventKind::Changed;
        event.actorName = u"Jane Doe"_qs;
        const QJsonObject other{{u"ticket"_qs, 7}, {u"reference"_qs, u"10407"_qs}};
        event.changes = {{domain::Field::Link, u"duplicate-of"_qs, QJsonValue(), other}};
        const QString told = EventWords().sentences(event).join(u' ');
        QVERIFY(told.contains(u"10407"_qs));
        QVERIFY(told.contains(u"Duplicate of"_qs));
        QVERIFY(told.contains(u"Jane Doe"_qs));
        event.changes = {{domain::Field::Link, u"parent-of"_qs, other, QJsonValue()}};
        QVERIFY(EventWords().sentences(event).join(u' ').contains(u"taken away"_qs));
    }

    void aMergeAsksAboutOtherCustomersAndIsTakenBack()
    {
        InboxDesk desk(prepare);
        QVERIFY(desk.opened(1));
        desk.ui.dialogs.answer(u"inbox.merge-customers"_qs, 0);
        desk.key(Qt::Key_M, Qt::ShiftModifier);
        QTRY_VERIFY(desk.page->links().dialog());
        LinkDialog *dialog = desk.page->links().dialog();
        QVERIFY(!dialog->findChild<QComboBox *>(u"linkKindComboBox"_qs)->isVisible());
        auto *line = dialog->findChild<QLineEdit *>(u"linkLineEdit"_qs);
        QTest::keyClicks(line, u"x"_qs);
        QTRY_VERIFY(dialog->findChild<QListWidget *>(u"linkListWidget"_qs)->count() > 0);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(desk.tickets.links.size(), 1);
        const usecases::LinkChange sent = desk.tickets.links.constFirst();
        QCOMPARE(sent.link.kind, LinkKind::MergedInto);
        QCOMPARE(sent.link.from, TicketId(1));
        QTRY_COMPARE(desk.page->pane().ticket(), sent.link.to);
        QVERIFY(desk.ui.toasts.undoNewest());
        QTRY_COMPARE(desk.tickets.links.size(), 2);
        QVERIFY(desk.tickets.links.constLast().isRemoval);
    }

    void aMergedTicketOpensTheOtherAndItsDraftIsOfferedThere()
    {
        InboxDesk desk([](InboxDesk &made) {
            made.drafts.texts.insert(noteOn(5), plain(u"half a note"_qs));
            made.tickets.makeDetails = [&made](quint32 id) {
                usecases::TicketDetails details = aStory(id, made.ui.clock.now());
                if (id == 5)
                    details.links = {linked(5, 2, LinkKind::MergedInto, true)};
                if (id == 2) {
                    details.links = {linked(2, 5, LinkKind::MergedInto, false)};
                    details.merged = {{TicketId(5), u"10405"_qs}};
                }
                return details;
            };
        });
        QVERIFY(desk.opened(1));
        desk.page->openTicket(TicketId(5));
        QTRY_COMPARE(desk.page->pane().ticket(), TicketId(2));
        QTRY_VERIFY(desk.page->pane().messages().isVisible());
        QVERIFY(desk.page->pane().messages().text().contains(u"merged"_qs));
        QCOMPARE(desk.drafts.texts.value(noteOn(2)).text, u"half a note"_qs);
        QVERIFY(!desk.drafts.hasDraft(noteOn(5)));
        desk.ui.actions.action(u"ticket.unmerge"_qs)->trigger(); // the only one: nothing to choose
        QTRY_COMPARE(desk.tickets.links.size(), 1);
        QVERIFY(desk.tickets.links.constFirst().isRemoval);
        QVERIFY(desk.tickets.links.constFirst().link ==
                (domain::TicketLink{TicketId(5), TicketId(2), LinkKind::MergedInto}));
    }

    void aMessageBecomesATicketAndCanBeTakenBack()
    {
        InboxDesk desk(prepare);
        QVERIFY(desk.opened(1));
        desk.ui.dialogs.answer(u"inbox.split"_qs, u"The other question"_qs);
        desk.ui.actions.action(u"ticket.split"_qs)->trigger();
        auto *popup = desk.page->window()->findChild<ChoicePopup *>();
        QVERIFY(popup); // no message was meant: which one?
        QTest::keyClick(popup->line(), Qt::Key_Return);
        QTRY_COMPARE(desk.tickets.splits.size(), 1);
        QCOMPARE(desk.tickets.splits.constFirst().subject, u"The other question"_qs);
        QVERIFY(desk.tickets.splits.constFirst().message.isValid());
        QTRY_COMPARE(desk.ui.toasts.count(), 1);
        QTRY_COMPARE(desk.page->pane().ticket(), TicketId(77));
        QVERIFY(desk.ui.toasts.undoNewest());
        QTRY_COMPARE(desk.tickets.splitsUndone.size(), 1);
        QTRY_COMPARE(desk.page->pane().ticket(), TicketId(1));
        desk.tickets.splitFailure = errorOf(domain::ErrorCode::Conflict, {u"10401"_qs});
        desk.ui.dialogs.answer(u"inbox.split"_qs, u"Once more"_qs);
        desk.ui.actions.action(u"ticket.split"_qs)->trigger();
        popup = desk.page->window()->findChild<ChoicePopup *>();
        QVERIFY(popup);
        QTest::keyClick(popup->line(), Qt::Key_Return);
        QTRY_VERIFY(desk.page->pane().messages().isVisible());
    }

    void nobodyLinksAsNobody()
    {
        InboxDesk desk(prepare);
        QVERIFY(desk.opened(1));
        desk.catalog.who = {};
        desk.key(Qt::Key_K, Qt::ShiftModifier);
        QVERIFY(!desk.page->links().dialog());
        QTRY_VERIFY(desk.page->pane().messages().isVisible());
    }
};

CAMPANILE_TEST(LinkTicketsUiTest)
#include "tst_linktickets.moc"
