// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cputimer.h"
#include "support/inboxdesk.h"
#include "support/layoutcheck.h"
#include "support/testmain.h"
#include "ui/inbox/compose/composer.h"
#include "ui/inbox/list/exportwords.h"
#include "ui/inbox/list/ticketcolumns.h"
#include "ui/inbox/listpanel.h"
#include "ui/inbox/ticket/conflictbar.h"
#include "ui/inbox/ticket/sidepanel.h"
#include "ui/inbox/ticket/ticketheading.h"
#include "ui/inbox/ticket/ticketpane.h"
#include "ui/inbox/timeline/timelineview.h"
#include "ui/inbox/views/viewspanel.h"
#include "ui/kit/factlist.h"
#include "ui/kit/labels.h"
#include "ui/kit/stateview.h"
#include "usecases/export/exportcolumns.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>
#include <QToolButton>

using namespace campanile;
using namespace campanile::test;
using namespace campanile::ui;
using domain::ErrorCode;
using domain::TicketId;

class InboxPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensTheFirstTicketAndWalksWithTheKeys()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        desk.key(Qt::Key_J);
        QVERIFY(desk.opened(2));
        desk.key(Qt::Key_J);
        desk.key(Qt::Key_K);
        desk.key(Qt::Key_K);
        QVERIFY(desk.opened(1));
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.window.focusWidget(), &desk.page->pane().timeline());
        // Held down, it does not open every ticket on the way.
        desk.tickets.opened.clear();
        for (int i = 0; i < 30; ++i)
            desk.page->list().view().step(1);
        QVERIFY(desk.opened(31));
        QVERIFY(desk.tickets.opened.size() <= 2);
    }

    void everyColumnOfTheListCanBeExported()
    {
        for (const TicketColumn &column : ticketColumns())
            QVERIFY2(usecases::findTicketColumn(QString::fromLatin1(column.key)), column.key);
        const auto words = exportWords();
        QCOMPARE(words.value(u"status"_qs).value(u"waiting-customer"_qs), u"Waiting for customer"_qs);
    }

    void theTableShowsWhatItIsSortedBy()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        desk.page->list().view().setForm(TicketListView::Form::Table);
        QVERIFY(desk.page->list().view().horizontalHeader()->isSortIndicatorShown());
    }

    void fourStates()
    {
        InboxDesk desk([](InboxDesk &w) { w.source.hold = true; });
        auto *state = desk.page->list().findChild<StateView *>();
        QCOMPARE(state->state(), StateView::State::Loading);
        desk.source.hold = false;
        desk.source.setCount(0);
        desk.page->showView(u"all-open"_qs);
        QTRY_COMPARE(state->state(), StateView::State::Empty);
        desk.source.failure = errorOf(ErrorCode::DatabaseLost, {u"campanile.db"_qs});
        desk.page->showView(u"all-tickets"_qs);
        QTRY_COMPARE(state->state(), StateView::State::Failed);
        desk.source.failure.reset();
        desk.source.setCount(3);
        Q_EMIT state->retryRequested();
        QTRY_COMPARE(state->state(), StateView::State::Content);
        // The ticket, too.
        auto *pane = desk.page->pane().findChild<StateView *>();
        desk.tickets.openFailure = errorOf(ErrorCode::NotFound, {u"ticket"_qs, u"2"_qs});
        desk.page->openTicket(TicketId(2));
        QTRY_COMPARE(pane->state(), StateView::State::Failed);
        desk.tickets.openFailure.reset();
        Q_EMIT pane->retryRequested();
        QTRY_COMPARE(pane->state(), StateView::State::Content);
    }

    void anEmptyDatabaseInvites()
    {
        InboxDesk desk([](InboxDesk &w) {
            w.source.setCount(0);
            w.ui.actions.add(
                ui::ActionSpec{.id = u"database.import"_qs, .text = {"Actions", "Import"}, .iconName = {}});
        });
        auto *state = desk.page->list().findChild<StateView *>();
        QTRY_COMPARE(state->state(), StateView::State::Empty);
        const auto button = [&] { return state->findChild<QPushButton *>(u"noticePushButton"_qs); };
        QVERIFY(!button()->isVisible()); // nobody has counted yet
        desk.ui.session.setTicketCount(0);
        QVERIFY(button()->isVisible());
        QCOMPARE(button()->text(), u"Import my tickets"_qs);
        QVERIFY(state->findChild<QLabel *>(u"noticeWordsLabel"_qs)->text().contains(u"demo company"_qs));
        const QSignalSpy wanted(desk.ui.actions.action(u"database.import"_qs), &QAction::triggered);
        button()->click();
        QCOMPARE(wanted.size(), 1);
        desk.page->search(u"x"_qs);
        QTRY_COMPARE(button()->text(), u"Import my tickets"_qs);
        desk.ui.session.setTicketCount(3);
        QCOMPARE(button()->text(), u"Clear the search"_qs);
    }

    void theCustomerLeadsToItsOtherTickets()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        Q_EMIT desk.page->pane().customerTicketsRequested(u"Pine \"&\" Co"_qs);
        QTRY_COMPARE(desk.page->list().model().request().query, u"status:open customer:\"Pine \\\"&\\\" Co\""_qs);
    }

    void theSidePanelLeadsToTheCustomer()
    {
        InboxDesk desk([](InboxDesk &d) {
            d.tickets.makeDetails = [&d](quint32 id) {
                usecases::TicketDetails details = aStory(id, d.ui.clock.now());
                details.customer.id = domain::CustomerId(7);
                details.customer.name = u"Pine"_qs;
                return details;
            };
        });
        QVERIFY(desk.opened(1));
        const QSignalSpy wanted(desk.page, &InboxPage::customerRequested);
        const auto links = desk.page->pane().findChildren<QToolButton *>();
        const auto link = std::find_if(links.begin(), links.end(), [](const QToolButton *button) {
            return !button->isHidden() && button->text() == u"Open the customer";
        });
        QVERIFY(link != links.end());
        (*link)->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<domain::CustomerId>(), domain::CustomerId(7));
    }

    void whatStandsForTheFirstResponseIsNamed()
    {
        InboxDesk desk([](InboxDesk &d) {
            d.tickets.makeDetails = [&d](quint32 id) {
                usecases::TicketDetails details = aStory(id, d.ui.clock.now());
                details.ticket.firstResponseAt = details.ticket.createdAt + std::chrono::hours(2);
                if (id == 1)
                    details.responseProxy = domain::ResponseProxy::LeftNew;
                return details;
            };
        });
        const auto firstResponse = [&desk] {
            for (const Fact &fact : desk.find<FactList>("timesFactList")->facts()) {
                if (fact.name == u"First response")
                    return fact;
            }
            return Fact();
        };
        QVERIFY(desk.opened(1));
        QVERIFY2(firstResponse().value.endsWith(u"(no longer new)"), qPrintable(firstResponse().value));
        QVERIFY(firstResponse().toolTip.contains(u"The source has no messages"));
        desk.page->openTicket(domain::TicketId(2));
        QVERIFY(desk.opened(2));
        QVERIFY(firstResponse().value.startsWith(u"after"));
        QVERIFY(!firstResponse().value.contains(u'('));
    }

    void whyThereIsNoFirstResponseIsSaid_data()
    {
        QTest::addColumn<domain::Status>("status");
        QTest::addColumn<bool>("isImported");
        QTest::addColumn<bool>("isAnswered");
        QTest::addColumn<QString>("words");
        using domain::Status;
        QTest::newRow("open") << Status::Open << false << false << u"not yet"_qs;
        QTest::newRow("answered by phone")
            << Status::Open << false << true << u"not counted: written down during a call"_qs;
        QTest::newRow("closed") << Status::Closed << false << false << u"none"_qs;
        QTest::newRow("imported and closed") << Status::Closed << true << false << u"not known"_qs;
    }

    void whyThereIsNoFirstResponseIsSaid()
    {
        QFETCH(domain::Status, status);
        QFETCH(bool, isImported);
        QFETCH(bool, isAnswered);
        UiFixture ui;
        auto details = std::make_shared<usecases::TicketDetails>(aStory(1, ui.clock.now()));
        details->ticket.firstResponseAt.reset();
        details->ticket.status = status;
        details->ticket.source = isImported ? domain::SourceId(1) : domain::SourceId();
        if (!isAnswered)
            details->messages.clear();
        SidePanel panel(ui.clock);
        panel.setTicket(details, smallCatalog(), QTimeZone::utc());
        QStringList shown;
        for (const Fact &fact : panel.findChild<FactList *>(u"timesFactList"_qs)->facts())
            shown.append(fact.value);
        QFETCH(QString, words);
        QVERIFY2(shown.contains(words), qPrintable(shown.join(u'|')));
    }

    void attachmentsAreSavedUnderAHarmlessName()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        desk.ui.dialogs.answer(u"inbox.save-attachment"_qs, u"/tmp/there"_qs);
        Q_EMIT desk.page->pane().saveAttachmentRequested(domain::AttachmentId(1), u"../../.\u202Ecod\u200B.exe:x"_qs);
        QTRY_COMPARE(desk.tickets.savedTo.size(), 1);
        const QString proposed = desk.ui.dialogs.lastRequest().name;
        for (const QChar c : proposed)
            QVERIFY2(!u"/\\:"_qs.contains(c) && c.category() != QChar::Other_Format, qPrintable(proposed));
        QVERIFY(!proposed.startsWith(u'.'));
    }

    void longNamesOfAttachmentsKeepTheirKind()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        for (const QString &name : {QString(QString(150, QChar(0x05D0)) + u".pdf"_qs), QString(150, QChar(0x05D0)),
                                    QString(u"\U0001F514"_qs.repeated(20'000) + u".tar.gz"_qs),
                                    QString(u"x"_qs + QString(120, QChar(0x20AC)) + u".xlsx"_qs)}) {
            const qsizetype before = desk.tickets.savedTo.size();
            desk.ui.dialogs.answer(u"inbox.save-attachment"_qs, u"/tmp/there"_qs);
            Q_EMIT desk.page->pane().saveAttachmentRequested(domain::AttachmentId(1), name);
            QTRY_COMPARE(desk.tickets.savedTo.size(), before + 1);
            const QString proposed = desk.ui.dialogs.lastRequest().name;
            QVERIFY2(proposed.toUtf8().size() <= 255, qPrintable(proposed));
            QVERIFY(proposed.toUtf8().size() > 150);
            QVERIFY2(!proposed.toUtf8().contains('?'), "no half letter");
            if (name.contains(u'.'))
                QVERIFY2(proposed.endsWith(name.mid(name.lastIndexOf(u'.'))), qPrintable(proposed));
        }
    }

    void theExportIsOfTheListAsShown()
    {
        InboxDesk desk;
        QSignalSpy wanted(desk.page, &InboxPage::exportRequested);
        desk.page->search(u"tier:2"_qs);
        desk.key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.constFirst().at(0).value<usecases::ListRequest>().query, u"tier:2"_qs);
        QCOMPARE(wanted.constFirst().at(1).toString(), QString()); // a search has no name for its file
        QVERIFY(wanted.constFirst().at(2).toStringList().contains(u"subject"_qs));
        QVERIFY(desk.tickets.changes.isEmpty());
    }

    void theListIsExportedFromItsHeaderToo()
    {
        InboxDesk desk;
        QSignalSpy wanted(desk.page, &InboxPage::exportRequested);
        auto *button = desk.find<QToolButton>("exportToolButton");
        QVERIFY(button->isVisible());
        QVERIFY(!button->icon().isNull());
        QVERIFY(!button->accessibleName().isEmpty());
        QVERIFY(button->toolTip().contains(u"Ctrl+Shift+E"));
        button->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.constFirst().at(0).value<usecases::ListRequest>(), desk.page->list().model().request());
        desk.ui.languages.setLanguage(u"he"_qs);
        test::settle();
        QVERIFY(!button->toolTip().contains(u"list"));
        desk.ui.actions.action(u"list.export"_qs)->setEnabled(false);
        QVERIFY(!button->isEnabled());
    }

    void theFormAndTheViewAreKept()
    {
        InboxDesk desk;
        desk.page->showView(u"all-open"_qs);
        desk.key(Qt::Key_V);
        QCOMPARE(desk.page->list().view().form(), TicketListView::Form::Table);
        desk.make();
        QCOMPARE(desk.page->list().view().form(), TicketListView::Form::Table);
        QCOMPARE(desk.page->views().currentKey(), u"all-open"_qs);
    }

    void eachDatabaseHasItsView()
    {
        InboxDesk desk;
        const auto open = [&desk](const QString &location) {
            ui::DatabaseInfo database;
            database.location = location;
            desk.ui.session.setDatabase(database);
            desk.make();
            return desk.page->views().currentKey();
        };
        const QString usual = open(u"/a.db"_qs);
        desk.page->showView(u"all-tickets"_qs);
        QVERIFY(usual != u"all-tickets");
        QCOMPARE(open(u"/b.db"_qs), usual);
        QCOMPARE(open(u"/a.db"_qs), u"all-tickets"_qs);
    }

    void sortsByAnyColumnWithTheKeyboard()
    {
        InboxDesk desk;
        desk.page->list().view().setForm(TicketListView::Form::Table);
        settle();
        auto *header = desk.page->list().view().horizontalHeader();
        header->setFocus();
        QTest::keyClick(header, Qt::Key_Right);
        QTest::keyClick(header, Qt::Key_Return);
        QTRY_COMPARE(desk.page->list().model().request().sortKey, u"number"_qs);
        QVERIFY(desk.page->list().model().request().descending);
        QTest::keyClick(header, Qt::Key_Return);
        QTRY_VERIFY(!desk.page->list().model().request().descending);
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
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        desk.ui.languages.setLanguage(language);
        desk.window.resize(width, height);
        desk.page->setGeometry(desk.window.rect());
        settle();
        QStringList faults = layoutFaultsAt(&desk.window, width, height);
        desk.page->list().view().setForm(TicketListView::Form::Table);
        faults += layoutFaultsAt(&desk.window, width, height);
        desk.tickets.failures.insert(1, errorOf(ErrorCode::Conflict, {u"10401"_qs}));
        desk.page->acts().resolve();
        QTRY_VERIFY(desk.find<ConflictBar>("conflictBarFrame")->isVisible());
        faults += layoutFaultsAt(&desk.window, width, height);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        desk.ui.languages.setLanguage(u"en"_qs);
    }

    void toastsHideNeitherTheViewsNorTheNote_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<TicketListView::Form>("form");
        for (const char *language : {"en", "he", "fil"}) {
            QTest::addRow("%s cards", language) << QString::fromLatin1(language) << TicketListView::Form::Cards;
            QTest::addRow("%s table", language) << QString::fromLatin1(language) << TicketListView::Form::Table;
        }
    }

    void toastsHideNeitherTheViewsNorTheNote()
    {
        QFETCH(QString, language);
        QFETCH(TicketListView::Form, form);
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        desk.ui.languages.setLanguage(language);
        desk.page->list().view().setForm(form);
        settle();
        desk.ui.toasts.show(u"short"_qs);
        desk.ui.toasts.show(u"The ticket was assigned "_qs.repeated(6), &desk.window, [] {});
        settle();
        const auto inWindow = [&](const QWidget &widget) {
            return QRect(widget.mapTo(&desk.window, QPoint()), widget.size());
        };
        const auto check = [&] {
            const auto toasts = desk.window.findChildren<QFrame *>(u"toastFrame"_qs);
            QCOMPARE(toasts.size(), 2);
            for (const QFrame *toast : toasts) {
                QVERIFY(inWindow(desk.page->list()).contains(toast->geometry()));
                QVERIFY(!inWindow(desk.page->views()).intersects(toast->geometry()));
                QVERIFY(!inWindow(desk.page->pane().composer()).intersects(toast->geometry()));
                const QRect list = inWindow(desk.page->list());
                const int before = toast->x() - list.x();
                const int after = list.right() - toast->geometry().right();
                QVERIFY(language == u"he" ? after <= before : before <= after); // at the reading edge
            }
        };
        check();
        // What they lie over moves with the panels around it.
        desk.find<QSplitter>("inboxSplitter")->setSizes({300, 1000});
        settle();
        check();
        desk.window.resize(1000, 640);
        desk.page->setGeometry(desk.window.rect());
        settle();
        check();
        desk.ui.languages.setLanguage(u"en"_qs);
    }

    void theSourceSpeaksOnlyWhereItSaysMore()
    {
        InboxDesk desk;
        const auto chips = [&](domain::Status status, const QString &source) {
            desk.tickets.makeDetails = [&desk, status, source](quint32 id) {
                usecases::TicketDetails details = aStory(id, desk.ui.clock.now());
                details.ticket.subject.clear();
                details.ticket.status = status;
                details.ticket.sourceStatus = source;
                return details;
            };
            desk.page->pane().reload();
            const bool isShown = QTest::qWaitFor([&] {
                const auto details = desk.page->pane().details();
                return details && details->ticket.sourceStatus == source;
            });
            QStringList texts;
            if (!isShown)
                return texts;
            for (const Chip &chip : desk.page->findChild<TicketHeading *>()->chips())
                texts.append(QString(chip.text).remove(QChar(0x2068)).remove(QChar(0x2069)));
            return texts;
        };
        const QStringList same = chips(domain::Status::Closed, u"Closed"_qs);
        QCOMPARE(same.count(u"Closed"_qs), 1);
        QVERIFY2(same.filter(u"Source"_qs).isEmpty(), qPrintable(same.join(u' ')));
        QVERIFY(chips(domain::Status::Closed, u"Closed by caller"_qs).contains(u"Source: Closed by caller"_qs));
        const auto labels = desk.page->findChild<TicketHeading *>()->findChildren<ElidedLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const ElidedLabel *label) { return label->text() == u"(no subject)"; }));
    }

    void hostileTicketsAreHarmlessEverywhere()
    {
        InboxDesk desk;
        for (const QString &text : hostileTexts()) {
            desk.tickets.makeDetails = [&](quint32 id) {
                usecases::TicketDetails details = aStory(id, desk.ui.clock.now());
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
            const CpuTimer timer;
            desk.page->pane().reload();
            QTRY_VERIFY(desk.page->pane().details() && desk.page->pane().details()->ticket.subject == text);
            desk.window.grab();
            QVERIFY2(timer.elapsed() < 3000, qPrintable(text.left(20)));
            const auto labels = desk.page->findChildren<QLabel *>();
            for (const QLabel *label : labels) {
                QCOMPARE(label->textFormat(), Qt::PlainText);
                QVERIFY(!label->text().contains(QChar(0x202E)));
            }
        }
    }
};

CAMPANILE_TEST(InboxPageTest)
#include "tst_inboxpage.moc"
