// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/query/queryparser.h"
#include "support/inboxdesk.h"
#include "support/testmain.h"
#include "ui/inbox/acts/choicepopup.h"
#include "ui/inbox/listpanel.h"
#include "ui/inbox/search/querywords.h"
#include "ui/inbox/search/searchline.h"
#include "ui/inbox/ticket/ticketpane.h"
#include "ui/inbox/views/viewspanel.h"
#include "ui/kit/labels.h"

#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QTest>

using namespace campanile;
using namespace campanile::test;
using namespace campanile::ui;
using domain::ErrorCode;

class InboxSearchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letterKeysAreLettersInTheSearchLine()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        desk.key(Qt::Key_Slash);
        SearchLine &line = desk.page->list().search();
        QCOMPARE(desk.window.focusWidget(), &line);
        desk.source.requests.clear();
        QTest::keyClicks(&line, u"jeans"_qs);
        QCOMPARE(line.text(), u"jeans"_qs);
        QVERIFY(desk.source.requests.isEmpty()); // after a pause only
        QTRY_COMPARE(desk.source.requests.size(), 1);
        QCOMPARE(desk.source.requests.constFirst().query, u"jeans*"_qs);    // perhaps not all of the word yet
        QCOMPARE(desk.source.requests.constFirst().sortKey, u"updated"_qs); // newest first
        QVERIFY(desk.source.requests.constFirst().descending);
        QVERIFY(desk.tickets.changes.isEmpty());
        QVERIFY(desk.page->views().currentKey().isEmpty());
        if (line.popup()->isVisible())
            QTest::keyClick(&line, Qt::Key_Escape);
        QTest::keyClick(&line, Qt::Key_Escape);
        QCOMPARE(desk.window.focusWidget(), &desk.page->list().view());
        line.clear();
        Q_EMIT line.searchRequested({}, false);
        QTRY_COMPARE(desk.page->views().currentKey(), u"my-open"_qs);
    }

    void fieldsAndValuesAreCompleted()
    {
        InboxDesk desk;
        SearchLine &line = desk.page->list().search();
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
        QTRY_COMPARE(desk.page->list().model().request().query, line.text().trimmed());
        QCOMPARE(line.history().constFirst(), line.text().trimmed());
        QVERIFY(!line.popup()->isVisible());
    }

    void theLastWordIsABeginningUntilItIsEnded()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        SearchLine &line = desk.page->list().search();
        line.setFocus();
        const auto searched = [&] { return desk.page->list().model().request().query; };
        QTest::keyClicks(&line, u"revie"_qs);
        QTRY_COMPARE(searched(), u"revie*"_qs);
        QTest::keyClick(&line, Qt::Key_Return);
        QCOMPARE(searched(), u"revie*"_qs);
        QCOMPARE(line.text(), u"revie"_qs);
        QCOMPARE(line.history().constFirst(), u"revie"_qs);
        QTest::keyClicks(&line, u" "_qs);
        QTRY_COMPARE(searched(), u"revie"_qs);
    }

    void whatIsNotFinishedIsNoErrorYet()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        SearchLine &line = desk.page->list().search();
        line.setFocus();
        for (const QString &half : {u"status:"_qs, u"status:op"_qs, u"location:man"_qs, u"refund OR"_qs, u"(refund"_qs,
                                    u"\"refund"_qs, u"sta:"_qs}) {
            desk.source.requests.clear();
            line.clear();
            QTest::keyClicks(&line, half);
            QTest::qWait(SearchLine::pauseMs + 120);
            QVERIFY2(desk.source.requests.isEmpty(), qPrintable(half));
        }
        QTRY_COMPARE(desk.source.requests.size(), 1); // whoever waits wants to know
        desk.source.requests.clear();
        line.clear();
        QTest::keyClicks(&line, u"status:opne"_qs);
        QTest::keyClick(&line, Qt::Key_Return);
        QCOMPARE(desk.source.requests.size(), 1);
        line.clear();
        QTest::keyClicks(&line, u"status:opne refund"_qs); // that one was left behind
        QTRY_COMPARE(desk.source.requests.size(), 2);
        line.clear();
        QTest::keyClicks(&line, u"location:manila"_qs);
        QTRY_COMPARE(desk.source.requests.size(), 3);
    }

    void anErrorOfTheSearchPointsAtItsPlaceAndKeepsTheList()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        desk.source.failure = errorOf(ErrorCode::QueryInvalid, {u"unknown-value"_qs, u"7"_qs, u"5"_qs});
        desk.page->search(u"status:opwen"_qs);
        auto *message = desk.find<QLabel>("searchErrorLabel");
        QTRY_VERIFY(message->isVisible());
        QVERIFY2(message->text().contains(u"opwen"_qs), qPrintable(message->text()));
        QCOMPARE(desk.page->list().model().rowCount(), 500);
        desk.source.failure.reset();
        desk.page->search(u"status:open"_qs);
        QTRY_VERIFY(!message->isVisible());
    }

    void theListOfBeforeStaysHoweverOftenTheSearchIsWrong()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        desk.page->search(u"status:open"_qs);
        const TicketListModel &model = desk.page->list().model();
        QTRY_COMPARE(model.state(), TicketListModel::State::Ready);
        desk.source.failure = errorOf(ErrorCode::QueryInvalid, {u"unclosed"_qs, u"12"_qs, u"1"_qs});
        for (const QString &wrong : {u"status:open ("_qs, u"status:open (r"_qs, u"status:open (refund"_qs}) {
            desk.source.hold = true; // a slow answer must not empty the list either
            desk.page->search(wrong);
            QTest::qWait(250);
            QVERIFY(desk.page->list().view().isVisible());
            desk.source.hold = false;
            desk.page->search(wrong);
            QTRY_COMPARE(model.state(), TicketListModel::State::Failed);
            QTest::qWait(20);
            QVERIFY(desk.page->list().view().isVisible());
            QVERIFY(desk.find<QLabel>("searchErrorLabel")->isVisible());
        }
        desk.source.failure.reset();
        desk.source.ids.clear();
        desk.page->search(u"nothing like it"_qs);
        QTRY_VERIFY(!desk.page->list().view().isVisible());
        desk.source.failure = errorOf(ErrorCode::QueryInvalid, {u"unclosed"_qs, u"12"_qs, u"1"_qs});
        desk.page->search(u"nothing like it ("_qs);
        QTRY_COMPARE(model.state(), TicketListModel::State::Failed);
        QVERIFY(!desk.find<ElidedLabel>("listSummaryLabel")->text().contains(u"before"_qs));
    }

    void anErrorOfTheSearchMovesNothing()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        auto *title = desk.find<ElidedLabel>("listTitleLabel");
        const auto places = [&] {
            const QWidget &view = desk.page->list().view();
            return QVector<QPoint>{title->mapTo(desk.page, QPoint()), view.mapTo(desk.page, QPoint())};
        };
        desk.page->search(u"status:open"_qs);
        const QVector<QPoint> before = places();
        desk.source.failure = errorOf(ErrorCode::QueryInvalid, {u"unknown-value"_qs, u"7"_qs, u"4"_qs});
        desk.page->search(u"status:opne"_qs);
        auto *message = desk.find<QLabel>("searchErrorLabel");
        QTRY_VERIFY(message->isVisible());
        test::settle();
        QCOMPARE(places(), before);
        QVERIFY2(message->text().contains(u"Did you mean"_qs), qPrintable(message->text()));
        QVERIFY(message->height() >= message->heightForWidth(message->width()));
        QVERIFY(message->geometry().top() > desk.page->list().search().geometry().bottom());
    }

    void saysWhatIsThereInstead_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("text");
        QTest::newRow("a slip") << u"status:opne"_qs << u"There is no status “opne”. Did you mean “open”?"_qs;
        QTest::newRow("nothing near") << u"tier:9"_qs << u"There is no tier “9”. You can write: 1, 2, 3."_qs;
        QTest::newRow("what people write first")
            << u"status:zzz"_qs
            << u"There is no status “zzz”. You can write: open, done, waiting, new, resolved, closed, open-only, "
               "waiting-customer, waiting-rnd, waiting-other."_qs;
        QTest::newRow("a field") << u"stauts:open"_qs << u"There is no field “stauts”. Did you mean “status”?"_qs;
        QTest::newRow("a word with a colon")
            << u"printer:hp"_qs
            << u"There is no field “printer”. To search for the word, put it in quotation marks."_qs;
    }
    void saysWhatIsThereInstead()
    {
        QFETCH(QString, query);
        QFETCH(QString, text);
        const auto parsed = domain::parseQuery(query);
        QVERIFY(!parsed);
        QString said = queryErrorText(parsed.error(), query);
        QCOMPARE(said.remove(QChar(0x2068)).remove(QChar(0x2069)), text);
    }

    void whatWasImportedIsAListWithAName()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        const QString before = desk.page->views().currentKey();
        desk.page->showImported(u"id>=300"_qs);
        QCOMPARE(desk.page->list().model().request().query, u"id>=300"_qs);
        QVERIFY(desk.page->list().search().text().isEmpty()); // numbers that nobody knows
        QVERIFY(desk.find<ElidedLabel>("listTitleLabel")->text().startsWith(u"Imported on "_qs));
        QVERIFY(desk.page->views().currentKey().isEmpty());
        QTest::keyClick(&desk.page->list().search(), Qt::Key_Return); // the empty line leads back
        QCOMPARE(desk.page->views().currentKey(), before);
    }

    void suggestionsAreAsWideAsTheirWordsWithinTheWindow()
    {
        InboxDesk desk;
        SearchLine &line = desk.page->list().search();
        line.setFocus();
        QTest::keyClick(&line, Qt::Key_Down);
        QTRY_VERIFY(line.popup()->isVisible());
        const QRect popup = line.popup()->geometry();
        const QRect window(desk.window.mapToGlobal(QPoint()), desk.window.size());
        QVERIFY(popup.left() >= window.left() && popup.right() <= window.right());
        QVERIFY(popup.width() >= line.width());
    }

    void theOrderOfAViewAndTheOpenTicketAreRemembered()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        desk.page->showView(u"unassigned"_qs);
        Q_EMIT desk.page->list().sortRequested(u"priority"_qs, true);
        desk.page->list().view().select(domain::TicketId(7));
        QVERIFY(desk.opened(7));
        desk.page->showView(u"all-tickets"_qs);
        QVERIFY(desk.page->list().model().request().sortKey != u"priority"_qs); // each its own
        desk.page->showView(u"unassigned"_qs);
        QCOMPARE(desk.page->list().model().request().sortKey, u"priority"_qs);
        desk.make();
        QTRY_COMPARE(desk.page->list().model().request().sortKey, u"priority"_qs);
        QVERIFY(desk.page->list().model().request().descending);
        QVERIFY(desk.opened(7));
        QCOMPARE(desk.page->list().view().currentTicket(), domain::TicketId(7));
    }

    void savedSearchesAreThoseOfThePersonWhoWorks()
    {
        InboxDesk desk;
        QVERIFY(!desk.page->views().find(u"saved:9"_qs));
        // Another person, or the same one once the catalogue has been read: the database answers others.
        desk.saved.stored = {{domain::ViewId(9), u"Mine"_qs, {u"tag:SSO"_qs}, 1}};
        Q_EMIT desk.catalog.actorChanged();
        QTRY_VERIFY(desk.page->views().find(u"saved:9"_qs));
        desk.saved.stored.clear();
        Q_EMIT desk.catalog.actorChanged();
        QTRY_VERIFY(!desk.page->views().find(u"saved:9"_qs));
    }

    void returnInTheEmptyLineStaysInTheView()
    {
        InboxDesk desk;
        desk.page->showView(u"unassigned"_qs);
        desk.source.requests.clear();
        SearchLine &line = desk.page->list().search();
        line.setFocus();
        QTest::keyClick(&line, Qt::Key_Return);
        QTest::qWait(50);
        QCOMPARE(desk.page->views().currentKey(), u"unassigned"_qs);
        QVERIFY(desk.source.requests.isEmpty());
    }

    void theWayBackFromASearchLeadsToAViewThatIsThere()
    {
        InboxDesk desk;
        desk.saved.stored = {{domain::ViewId(9), u"Mine"_qs, {u"tag:SSO"_qs}, 1}};
        Q_EMIT desk.saved.changed();
        QTRY_VERIFY(desk.page->views().find(u"saved:9"_qs));
        desk.page->showView(u"saved:9"_qs);
        desk.page->search(u"jeans"_qs);
        desk.saved.stored.clear();
        Q_EMIT desk.saved.changed();
        QTRY_VERIFY(!desk.page->views().find(u"saved:9"_qs));
        SearchLine &line = desk.page->list().search();
        line.clear();
        Q_EMIT line.searchRequested({}, false);
        QCOMPARE(desk.page->views().currentKey(), u"all-open"_qs);
        QVERIFY(!desk.page->list().isSearch());
    }

    void theOpenTicketIsMarkedAgainAfterASearch_data()
    {
        QTest::addColumn<bool>("inPages");
        QTest::newRow("at once") << false;
        QTest::newRow("the first page does not hold it") << true;
    }

    void theOpenTicketIsMarkedAgainAfterASearch()
    {
        QFETCH(bool, inPages);
        InboxDesk desk([](InboxDesk &d) { d.source.setCount(400); });
        QVERIFY(desk.opened(1));
        TicketListView &view = desk.page->list().view();
        view.select(domain::TicketId(300));
        QVERIFY(desk.opened(300));
        desk.source.setCount(20);
        desk.page->search(u"jeans"_qs);
        QTRY_COMPARE(desk.page->list().model().rowCount(), 20);
        QTRY_COMPARE(view.currentTicket(), domain::TicketId(1));
        QVERIFY(desk.opened(1));
        desk.source.setCount(400);
        desk.source.incomplete = inPages;
        SearchLine &line = desk.page->list().search();
        line.clear();
        Q_EMIT line.searchRequested({}, false);
        QTRY_COMPARE(view.currentTicket(), domain::TicketId(300));
        QVERIFY(view.viewport()->rect().intersects(view.visualRect(view.currentIndex())));
        QVERIFY(desk.opened(300));
    }

    void anotherViewIsWalkedFromItsTop()
    {
        InboxDesk desk([](InboxDesk &d) { d.source.setCount(400); });
        QVERIFY(desk.opened(1));
        TicketListView &view = desk.page->list().view();
        view.select(domain::TicketId(300));
        QVERIFY(desk.opened(300));
        desk.source.setCount(20);
        desk.page->showView(u"unassigned"_qs);
        QTRY_COMPARE(desk.page->list().model().rowCount(), 20);
        QTRY_COMPARE(view.currentTicket(), domain::TicketId(1));
        desk.key(Qt::Key_J);
        QCOMPARE(view.currentTicket(), domain::TicketId(2));
    }

    void whatIsOpenIsMarkedWhereverItIsListed()
    {
        InboxDesk desk([](InboxDesk &d) { d.source.setCount(20); });
        QVERIFY(desk.opened(1));
        TicketListView &view = desk.page->list().view();
        view.select(domain::TicketId(3));
        QVERIFY(desk.opened(3));
        // A colleague takes it out of the list, and puts it back.
        desk.source.ids.removeAt(2);
        desk.page->list().model().refresh();
        QTRY_COMPARE(desk.page->list().model().rowCount(), 19);
        QVERIFY(!view.currentTicket().isValid());
        desk.source.ids.insert(2, 3);
        desk.page->list().model().refresh();
        QTRY_COMPARE(view.currentTicket(), domain::TicketId(3));
        QCOMPARE(view.selectedTickets(), QVector<domain::TicketId>{domain::TicketId(3)});
    }

    void aNewListIsReadFromItsBeginning()
    {
        InboxDesk desk([](InboxDesk &d) { d.source.setCount(400); });
        QVERIFY(desk.opened(1));
        TicketListView &view = desk.page->list().view();
        view.select(domain::TicketId(2));
        QVERIFY(desk.opened(2));
        desk.page->showView(u"unassigned"_qs); // it is in sight there, too: it stays
        QTRY_COMPARE(view.currentTicket(), domain::TicketId(2));
        view.select(domain::TicketId(300));
        QVERIFY(desk.opened(300));
        desk.page->search(u"jeans"_qs); // which all of them hold
        QTRY_COMPARE(view.currentTicket(), domain::TicketId(1));
        QCOMPARE(view.verticalScrollBar()->value(), 0);
        QVERIFY(desk.opened(1));
    }

    void viewsShowTheirListsAndCounts()
    {
        InboxDesk desk;
        QListView *list = desk.page->views().list();
        QTRY_VERIFY(
            desk.page->views().model().data(desk.page->views().model().index(1), ViewsModel::CountRole).toLongLong() >=
            0);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QTRY_COMPARE(desk.page->list().model().request().query, u"status:open assignee:none"_qs);
        // Headings are stepped over.
        for (int i = 0; i < 12; ++i)
            QTest::keyClick(list, Qt::Key_Down);
        QVERIFY(!list->currentIndex().data(ViewsModel::HeadingRole).toBool());
        QVERIFY(desk.page->list().model().request().query.contains(u':'));
    }

    void aSearchForWhatComesOnlyNowIsTriedAgain()
    {
        InboxDesk desk;
        QTRY_VERIFY(desk.page->list().model().rowCount() > 0);
        desk.source.failure = errorOf(ErrorCode::QueryInvalid, {u"unknown-value"_qs, u"4"_qs, u"3"_qs});
        desk.page->search(u"tag:vip"_qs);
        QTRY_COMPARE(desk.page->list().model().state(), TicketListModel::State::Failed);
        desk.source.failure.reset();
        Q_EMIT desk.catalog.catalogChanged();
        QTRY_COMPARE(desk.page->list().model().state(), TicketListModel::State::Ready);
        const qsizetype asked = desk.source.requests.size();
        Q_EMIT desk.catalog.catalogChanged(); // nothing of what is shown is different
        QTest::qWait(200);
        QCOMPARE(desk.source.requests.size(), asked);
    }

    void oneBadQueryDoesNotTakeTheOtherCountsAway()
    {
        InboxDesk desk([](InboxDesk &w) { w.source.badQuery = u"status:open assignee:me"_qs; });
        const ViewsModel &model = desk.page->views().model();
        QTRY_VERIFY(model.data(model.index(2), ViewsModel::CountRole).toLongLong() >= 0);
        QCOMPARE(model.data(model.index(1), ViewsModel::CountRole).toLongLong(), -1);
    }
};

CAMPANILE_TEST(InboxSearchTest)
#include "tst_inboxsearch.moc"
