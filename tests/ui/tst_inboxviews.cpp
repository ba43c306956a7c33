// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/inboxdesk.h"
#include "support/testmain.h"
#include "ui/inbox/listpanel.h"
#include "ui/inbox/views/viewdelegate.h"
#include "ui/inbox/views/viewspanel.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>

using namespace campanile;
using namespace campanile::test;
using namespace campanile::ui;

class InboxViewsTest final : public QObject
{
    Q_OBJECT

private:
    static constexpr auto manila = "status:open location:\"Manila\"";
    static constexpr auto telAviv = "status:open location:\"Tel Aviv\"";

    static QStringList keys(const ViewsPanel &panel)
    {
        QStringList keys;
        for (int row = 0; row < panel.model().rowCount(); ++row) {
            if (const usecases::InboxView *view = panel.model().view(row))
                keys.append(view->key);
        }
        return keys;
    }

    /// The row that opens the rest of the first section that has one; invalid for none.
    static QModelIndex more(const ViewsPanel &panel)
    {
        for (int row = 0; row < panel.model().rowCount(); ++row) {
            if (const QModelIndex index = panel.model().index(row); index.data(ViewsModel::MoreRole).toBool())
                return index;
        }
        return {};
    }

    static void withTwoEmptyPlaces(InboxDesk &desk)
    {
        desk.source.countOf.insert(QString::fromLatin1(manila), 0);
        desk.source.countOf.insert(QString::fromLatin1(telAviv), 0);
    }

private Q_SLOTS:
    void placesWithoutTicketsAreOpenedOnDemand()
    {
        InboxDesk desk(withTwoEmptyPlaces);
        const ViewsPanel &panel = desk.page->views();
        const QAbstractItemModelTester tester(panel.list()->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_VERIFY(panel.model().isCounted());
        QVERIFY(!keys(panel).contains(u"place:1"_qs));
        QVERIFY(!keys(panel).contains(u"place:2"_qs));
        QVERIFY(keys(panel).contains(u"place:3"_qs));
        QVERIFY(keys(panel).contains(u"tier:1"_qs));
        QCOMPARE(more(panel).data().toString(), u"Show 2 more…"_qs);
        QVERIFY(panel.find(u"place:1"_qs)); // the command field leads there all the same
        // With the mouse: the list of tickets stays, and so does the view that is marked.
        const QString shown = desk.page->list().model().request().query;
        const auto click = [&] {
            panel.list()->scrollTo(more(panel));
            QTest::mouseClick(panel.list()->viewport(), Qt::LeftButton, {},
                              panel.list()->visualRect(more(panel)).center());
        };
        click();
        QVERIFY(keys(panel).contains(u"place:1"_qs) && keys(panel).contains(u"place:2"_qs));
        QCOMPARE(more(panel).data().toString(), u"Show fewer"_qs);
        QCOMPARE(desk.page->list().model().request().query, shown);
        QCOMPARE(panel.list()->selectionModel()->selectedIndexes().value(0).data(ViewsModel::KeyRole).toString(),
                 panel.currentKey());
        click();
        QVERIFY(!keys(panel).contains(u"place:1"_qs));
        // It keeps itself current.
        desk.source.countOf.insert(QString::fromLatin1(manila), 4);
        Q_EMIT desk.source.ticketsChanged({1});
        QTRY_VERIFY(keys(panel).contains(u"place:1"_qs));
        QCOMPARE(more(panel).data().toString(), u"Show 1 more…"_qs);
    }

    void aScreenReadersChoiceOpensTheView()
    {
        InboxDesk desk;
        const ViewsPanel &panel = desk.page->views();
        QTRY_VERIFY(panel.model().isCounted());
        const int row = panel.model().rowOf(u"unassigned"_qs);
        QVERIFY(row >= 0);
        QVERIFY(panel.currentKey() != u"unassigned");
        QItemSelectionModel *selection = panel.list()->selectionModel();
        selection->select(panel.model().index(row), QItemSelectionModel::ClearAndSelect); // as "toggle" does
        QCOMPARE(panel.currentKey(), u"unassigned"_qs);
        QCOMPARE(desk.page->list().model().request().query, panel.find(u"unassigned"_qs)->request.query);
        selection->select(panel.model().index(row), QItemSelectionModel::Deselect);
        QCOMPARE(panel.currentKey(), u"unassigned"_qs);
        QVERIFY(selection->isRowSelected(row));
    }

    void aCatalogueWithTheSamePlacesLeavesTheRowsAlone()
    {
        InboxDesk desk(withTwoEmptyPlaces);
        const ViewsPanel &panel = desk.page->views();
        QTRY_VERIFY(panel.model().isCounted());
        const QSignalSpy reset(&panel.model(), &QAbstractItemModel::modelReset);
        desk.source.countOf.insert(QString::fromLatin1(manila), 4); // a saved search may mean something now
        Q_EMIT desk.catalog.catalogChanged();
        QTRY_VERIFY(keys(panel).contains(u"place:1"_qs));
        QVERIFY(reset.isEmpty());
        domain::Organization organization = desk.catalog.stored->organization();
        organization.teams.append({domain::TeamId(99), {}, u"Newcomers"_qs});
        desk.catalog.stored = std::make_shared<const usecases::Catalog>(organization, desk.catalog.stored->tags());
        Q_EMIT desk.catalog.catalogChanged();
        QCOMPARE(reset.count(), 1);
        QVERIFY(panel.find(u"team:99"_qs));
    }

    void theRestOpensWithTheKeyboard()
    {
        InboxDesk desk(withTwoEmptyPlaces);
        const ViewsPanel &panel = desk.page->views();
        QTRY_VERIFY(panel.model().isCounted());
        QListView *list = panel.list();
        list->setFocus();
        while (list->currentIndex().row() < more(panel).row())
            QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(list->currentIndex(), more(panel));
        QCOMPARE(panel.currentKey(), u"place:3"_qs); // the last one on the way
        QCOMPARE(more(panel).data(Qt::AccessibleTextRole).toString(), u"Show 2 more…"_qs);
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space, Qt::Key_Enter}) {
            const bool wasOpen = keys(panel).contains(u"place:1"_qs);
            QTest::keyClick(list, key);
            QCOMPARE(keys(panel).contains(u"place:1"_qs), !wasOpen);
            QCOMPARE(list->currentIndex(), more(panel));
        }
        QCOMPARE(panel.currentKey(), u"place:3"_qs);
        QTest::keyClick(list, Qt::Key_Up);
        QCOMPARE(desk.page->list().model().request().query, panel.find(panel.currentKey())->request.query);
    }

    void whatWasSearchedForIsThereAgain()
    {
        InboxDesk desk;
        desk.page->search(u"invoice"_qs);
        QCOMPARE(desk.page->list().model().request().query, u"invoice"_qs);
        desk.make(); // as after the next start
        QVERIFY(desk.page->list().isSearch());
        QCOMPARE(desk.page->list().model().request().query, u"invoice"_qs);
        QCOMPARE(desk.find<QLineEdit>("searchLineEdit")->text(), u"invoice"_qs);
        desk.page->showView(u"all-tickets"_qs);
        desk.make();
        QVERIFY(!desk.page->list().isSearch());
    }

    void theViewThatIsShownNeverVanishes()
    {
        InboxDesk desk(withTwoEmptyPlaces);
        const ViewsPanel &panel = desk.page->views();
        QTRY_VERIFY(panel.model().isCounted());
        desk.page->showView(u"place:2"_qs); // as from the command field, or remembered
        QVERIFY(keys(panel).contains(u"place:2"_qs));
        QCOMPARE(more(panel).data().toString(), u"Show 1 more…"_qs);
        QCOMPARE(panel.list()->currentIndex().data(ViewsModel::KeyRole).toString(), u"place:2"_qs);
        // Its last ticket was resolved, and the catalogue came anew.
        desk.page->showView(u"place:3"_qs);
        desk.source.countOf.insert(panel.find(u"place:3"_qs)->request.query, 0);
        Q_EMIT desk.source.ticketsChanged({1});
        QTRY_VERIFY(!keys(panel).contains(u"place:2"_qs));
        Q_EMIT desk.catalog.catalogChanged();
        Q_EMIT desk.saved.changed();
        QTest::qWait(20);
        QVERIFY(keys(panel).contains(u"place:3"_qs));
        QCOMPARE(panel.list()->currentIndex().data(ViewsModel::KeyRole).toString(), u"place:3"_qs);
        QCOMPARE(panel.currentKey(), u"place:3"_qs);
        // The row that the keyboard stands on goes: nothing else is chosen instead.
        panel.list()->setCurrentIndex(more(panel));
        const QString shown = desk.page->list().model().request().query;
        desk.source.countOf.clear();
        Q_EMIT desk.source.ticketsChanged({1});
        QTRY_VERIFY(!more(panel).isValid());
        QCOMPARE(panel.currentKey(), u"place:3"_qs);
        QCOMPARE(desk.page->list().model().request().query, shown);
    }

    void nothingJumpsWhileTheCountsAreOnTheirWay()
    {
        InboxDesk desk([](InboxDesk &d) {
            withTwoEmptyPlaces(d);
            d.source.holdCounts = true;
        });
        const ViewsPanel &panel = desk.page->views();
        const QStringList before = keys(panel);
        QVERIFY(before.contains(u"all-open"_qs));
        QVERIFY(before.filter(u":"_qs).isEmpty()); // what will fold is not there yet
        const QSignalSpy removed(&panel.model(), &QAbstractItemModel::rowsRemoved);
        desk.source.holdCounts = false;
        Q_EMIT desk.source.ticketsChanged({1});
        QTRY_VERIFY(panel.model().isCounted());
        QCOMPARE(keys(panel).mid(0, before.size()), before); // what was there stays in its place
        QVERIFY(removed.isEmpty());
        // Counts that are on their way again change nothing.
        const QStringList counted = keys(panel);
        desk.source.holdCounts = true;
        Q_EMIT desk.source.ticketsChanged({1});
        QTest::qWait(300);
        QVERIFY(desk.source.heldCounts.size() >= 2);
        QCOMPARE(keys(panel), counted);
        // Where nothing can be counted, nothing is hidden.
        InboxDesk broken([](InboxDesk &d) { d.source.holdCounts = true; });
        for (const auto &held : broken.source.heldCounts) {
            if (!held->isCancelled())
                held->answer(domain::fail(domain::ErrorCode::DatabaseLost, {u"x"_qs}));
        }
        QTRY_VERIFY(keys(broken.page->views()).contains(u"place:1"_qs));
        QVERIFY(keys(broken.page->views()).contains(u"tier:1"_qs));
    }

    void noNameOfOursIsCut_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto &language : LanguageManager::languages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }

    void noNameOfOursIsCut()
    {
        QFETCH(QString, language);
        InboxDesk desk;
        desk.ui.languages.setLanguage(language);
        const ViewsPanel &panel = desk.page->views();
        QTRY_VERIFY(panel.model().isCounted());
        settle();
        int widest = 0;
        for (const QString &title : ViewsModel::ownTitles())
            widest = std::max(widest, ViewDelegate::widthFor(title));
        QVERIFY2(panel.list()->viewport()->width() >= widest,
                 qPrintable(u"%1 < %2"_qs.arg(panel.list()->viewport()->width()).arg(widest)));
        // What the person chose herself stays, in the next run, too.
        desk.find<QSplitter>("inboxSplitter")->setSizes({333, 900});
        Q_EMIT desk.find<QSplitter>("inboxSplitter")->splitterMoved(333, 1);
        desk.ui.languages.setLanguage(u"en"_qs);
        settle();
        QCOMPARE(panel.width(), 333);
        desk.make();
        settle();
        QCOMPARE(desk.page->views().width(), 333);
    }
};

CAMPANILE_TEST(InboxViewsTest)
#include "tst_inboxviews.moc"
