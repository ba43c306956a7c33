// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/inboxdesk.h"
#include "support/testmain.h"
#include "ui/inbox/listpanel.h"
#include "ui/inbox/ticket/ticketpane.h"
#include "ui/inbox/views/viewspanel.h"
#include "usecases/inbox/savedviews.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QMenu>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace campanile;
using namespace campanile::test;
using namespace campanile::ui;
using usecases::headingOf;
using usecases::isHeading;

class InboxGroupsTest final : public QObject
{
    Q_OBJECT

private:
    FixedClock m_clock{uiTestTime};

    static usecases::ListRequest byTier()
    {
        usecases::ListRequest request;
        request.grouping = u"tier"_qs;
        return request;
    }
    /// Twelve tickets in three groups: 1, 4, 7, 10 in the first, 2, 5, … in the second, 3, 6, … in the third.
    static void withThreeGroups(InboxDesk &desk)
    {
        desk.source.setCount(12);
        desk.source.groupOf = [](quint32 id) { return (id - 1) % 3 + 1; };
    }
    static void group(InboxDesk &desk, const QString &by)
    {
        Q_EMIT desk.page->list().groupRequested(by);
        QTRY_VERIFY(desk.page->list().model().isGrouped() == !by.isEmpty());
    }
    static QVector<quint32> rows(const TicketListModel &model) { return model.ids(); }

private Q_SLOTS:
    void keepsTheRulesOfModels()
    {
        FakeSource source(m_clock);
        source.setCount(300);
        QRandomGenerator random(3);
        QHash<quint32, quint32> groups;
        source.groupOf = [&](quint32 id) { return groups.value(id, id % 7); };
        TicketListModel model(source, m_clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRequest(byTier());
        QTRY_COMPARE(model.ticketCount(), 300);
        QCOMPARE(model.rowCount(), 307);
        const auto check = [&] {
            int tickets = 0;
            int folded = 0;
            for (int row = 0; row < model.rowCount(); ++row) {
                if (!model.isHeading(row)) {
                    ++tickets;
                    QVERIFY(model.idAt(row).isValid());
                    QVERIFY(model.flags(model.index(row, 0)) & Qt::ItemIsSelectable);
                    continue;
                }
                QVERIFY(!model.idAt(row).isValid());
                QVERIFY(!model.rowAt(row));
                QVERIFY(!(model.flags(model.index(row, 0)) & Qt::ItemIsSelectable));
                folded += model.isFolded(row) ? static_cast<int>(model.groupAt(row).count) : 0;
                const bool isLast = row + 1 == model.rowCount();
                QCOMPARE(model.isFolded(row), isLast || model.isHeading(row + 1));
            }
            QCOMPARE(tickets + folded, model.ticketCount());
        };
        check();
        for (int i = 0; i < 60; ++i) {
            const int row = model.headingOf(random.bounded(model.rowCount()));
            model.setFolded(row, !model.isFolded(row));
            check();
            const auto id = quint32(1 + random.bounded(300));
            groups.insert(id, random.bounded(7U)); // it goes on to another group
            source.ids.move(random.bounded(int(source.ids.size())), 0);
            const QSignalSpy changed(&model, &TicketListModel::stateChanged);
            Q_EMIT source.ticketsChanged({id});
            QTRY_VERIFY(!changed.isEmpty());
            check();
        }
        model.setAllFolded(true);
        QVERIFY(model.isAllFolded());
        check();
        model.reveal(domain::TicketId(42));
        QVERIFY(model.rowOf(domain::TicketId(42)) > 0);
        check();
        model.setAllFolded(false);
        QCOMPARE(model.rowCount() - 7, 300);
        model.setRequest({});
        QTRY_COMPARE(model.rowCount(), 300);
        QVERIFY(!model.isGrouped());
    }

    void headingsAreNeverAskedFor()
    {
        FakeSource source(m_clock);
        source.setCount(200);
        source.groupOf = [](quint32 id) { return id % 50; };
        TicketListModel model(source, m_clock);
        model.setRequest(byTier());
        QTRY_COMPARE(model.rowCount(), 250);
        model.setVisibleRows(0, 40);
        QTRY_VERIFY(!source.rowRequests.isEmpty());
        QTRY_VERIFY(model.rowAt(1));
        for (const QVector<quint32> &asked : std::as_const(source.rowRequests))
            QVERIFY(std::none_of(asked.begin(), asked.end(), [](quint32 row) { return isHeading(row); }));
    }

    void theKeyboardGoesAcrossHeadingsAndFolds()
    {
        InboxDesk desk(withThreeGroups);
        QVERIFY(desk.opened(1));
        group(desk, u"tier"_qs);
        TicketListView &view = desk.page->list().view();
        const TicketListModel &model = desk.page->list().model();
        QCOMPARE(model.rowCount(), 15);
        QCOMPARE(view.currentTicket(), domain::TicketId(1));
        for (const int id : {4, 7, 10, 2}) {
            desk.key(Qt::Key_J);
            QCOMPARE(view.currentTicket(), domain::TicketId(id));
        }
        desk.key(Qt::Key_K);
        QCOMPARE(view.currentTicket(), domain::TicketId(10));
        QVERIFY(desk.opened(10));
        // Left folds what it stands in, and stays at the heading: what is open stays open.
        desk.key(Qt::Key_Left);
        QVERIFY(model.isFolded(0));
        QCOMPARE(model.rowCount(), 11);
        QCOMPARE(view.currentIndex().row(), 0);
        QVERIFY(!view.currentTicket().isValid());
        QVERIFY(view.selectedTickets().isEmpty());
        QCOMPARE(desk.page->pane().ticket(), domain::TicketId(10));
        const QString folded = view.currentIndex().data(Qt::AccessibleTextRole).toString();
        QVERIFY(folded.contains(u"4"));
        desk.key(Qt::Key_Right);
        QVERIFY(!model.isFolded(0));
        QVERIFY(view.currentIndex().data(Qt::AccessibleTextRole).toString() != folded);
        desk.key(Qt::Key_Right); // on to its first ticket
        QCOMPARE(view.currentTicket(), domain::TicketId(1));
        desk.key(Qt::Key_Left);
        desk.key(Qt::Key_J); // across what is folded
        QCOMPARE(view.currentTicket(), domain::TicketId(2));
        desk.key(Qt::Key_K);
        QCOMPARE(view.currentTicket(), domain::TicketId(2)); // nothing to see before it
        desk.key(Qt::Key_Up);
        desk.key(Qt::Key_Up);
        QCOMPARE(view.currentIndex().row(), 0);
        desk.key(Qt::Key_Return);
        QVERIFY(!model.isFolded(0));
        // Opened from elsewhere, its group unfolds.
        desk.key(Qt::Key_Left);
        desk.page->openTicket(domain::TicketId(7));
        QCOMPARE(view.currentTicket(), domain::TicketId(7));
        view.setAllFolded(true);
        QVERIFY(model.isAllFolded());
        QVERIFY(!view.step(1));
        view.setAllFolded(false);
        QCOMPARE(model.rowCount(), 15);
    }

    void whatIsOpenStaysOpenWhenTheListIsGrouped()
    {
        InboxDesk desk(withThreeGroups);
        QVERIFY(desk.opened(1));
        desk.page->openTicket(domain::TicketId(6));
        QVERIFY(desk.opened(6));
        for (const QString &by : {u"tier"_qs, u"location"_qs, QString()}) {
            group(desk, by);
            settle();
            QCOMPARE(desk.page->list().view().currentTicket(), domain::TicketId(6));
            QCOMPARE(desk.page->pane().ticket(), domain::TicketId(6));
        }
    }

    void rightToLeftTheKeysAreTheOtherWayRound()
    {
        InboxDesk desk(withThreeGroups);
        desk.ui.languages.setLanguage(u"he"_qs);
        QVERIFY(desk.opened(1));
        group(desk, u"tier"_qs);
        desk.key(Qt::Key_Right);
        QVERIFY(desk.page->list().model().isFolded(0));
        desk.key(Qt::Key_Left);
        QVERIFY(!desk.page->list().model().isFolded(0));
    }

    void theMouseFoldsAndSelectsNothing()
    {
        InboxDesk desk(withThreeGroups);
        QVERIFY(desk.opened(1));
        group(desk, u"tier"_qs);
        TicketListView &view = desk.page->list().view();
        const TicketListModel &model = desk.page->list().model();
        for (const auto form : {TicketListView::Form::Cards, TicketListView::Form::Table}) {
            view.setForm(form);
            settle();
            view.select(domain::TicketId(4));
            const auto click = [&](int row) {
                view.scrollTo(model.index(row, 0));
                QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(model.index(row, 0)).center());
            };
            click(model.headingOf(model.rowOf(domain::TicketId(2))));
            QCOMPARE(model.rowCount(), 11);
            QCOMPARE(view.currentTicket(), domain::TicketId(4));
            QCOMPARE(view.selectedTickets(), QVector<domain::TicketId>{domain::TicketId(4)});
            QCOMPARE(model.rowOf(domain::TicketId(2)), -1);
            click(5); // the same heading
            QCOMPARE(model.rowCount(), 15);
            QVERIFY(!view.grab().isNull());
        }
    }

    void allAreSelectedButTheHeadings()
    {
        InboxDesk desk(withThreeGroups);
        group(desk, u"tier"_qs);
        TicketListView &view = desk.page->list().view();
        QSignalSpy counted(&view, &TicketListView::selectionCountChanged);
        view.selectAll();
        QCOMPARE(view.selectedTickets().size(), 12);
        QCOMPARE(counted.constLast().constFirst().toInt(), 12);
        QVERIFY(!view.isSelectionCapped());
        desk.source.setCount(TicketListView::mostSelected + 500);
        Q_EMIT desk.source.reset();
        QTRY_COMPARE(desk.page->list().model().ticketCount(), TicketListView::mostSelected + 500);
        view.selectAll();
        QTRY_COMPARE(view.selectedTickets().size(), TicketListView::mostSelected);
        settle();
        QCOMPARE(counted.constLast().constFirst().toInt(), TicketListView::mostSelected);
        QVERIFY(view.isSelectionCapped());
    }

    void aChangeElsewhereKeepsPlaceAndTicket()
    {
        InboxDesk desk([](InboxDesk &d) {
            d.source.setCount(400);
            d.source.groupOf = [](quint32 id) { return id % 4; };
        });
        QVERIFY(desk.opened(1));
        group(desk, u"tier"_qs);
        TicketListView &view = desk.page->list().view();
        const TicketListModel &model = desk.page->list().model();
        view.select(domain::TicketId(202));
        view.verticalScrollBar()->setValue(view.verticalHeader()->defaultSectionSize() * 250 + 7);
        const int offset = view.rowViewportPosition(model.rowOf(domain::TicketId(202)));
        desk.source.groupOf = [](quint32 id) { return id == 4 ? 1U : id % 4; }; // from the first group to the second
        Q_EMIT desk.source.ticketsChanged({4});
        QTRY_COMPARE(model.groupAt(0).count, 99U);
        QCOMPARE(view.currentTicket(), domain::TicketId(202));
        QCOMPARE(view.rowViewportPosition(model.rowOf(domain::TicketId(202))), offset);
        // The last one of a group takes its heading along.
        desk.source.groupOf = [](quint32 id) { return id % 4 == 0 ? 1U : id % 4; };
        Q_EMIT desk.source.ticketsChanged({8});
        QTRY_COMPARE(model.rowCount(), 403);
        QCOMPARE(view.currentTicket(), domain::TicketId(202));
    }

    void theMenuGroupsAndTheViewKeepsIt()
    {
        InboxDesk desk([](InboxDesk &d) {
            withThreeGroups(d);
            usecases::SavedView view;
            view.id = domain::ViewId(7);
            view.name = u"By place"_qs;
            view.request.query = u"status:open"_qs;
            view.request.grouping = u"location"_qs;
            d.saved.stored = {view};
        });
        QVERIFY(desk.opened(1));
        desk.ui.actions.action(u"list.group"_qs)->trigger();
        QMenu *menu = desk.page->list().findChild<QMenu *>(u"groupMenu"_qs);
        QVERIFY(menu);
        QVERIFY(menu->findChild<QAction *>(u"group-none"_qs)->isChecked());
        menu->findChild<QAction *>(u"group-tier"_qs)->trigger();
        QTRY_VERIFY(desk.page->list().model().isGrouped());
        QCOMPARE(desk.page->list().model().request().grouping, u"tier"_qs);
        desk.ui.actions.action(u"list.fold"_qs)->trigger();
        QVERIFY(desk.page->list().model().isAllFolded());
        desk.ui.actions.action(u"list.fold"_qs)->trigger();
        QVERIFY(!desk.page->list().model().isAllFolded());
        // The header of the table offers the same.
        desk.page->list().view().setForm(TicketListView::Form::Table);
        QHeaderView *header = desk.page->list().view().horizontalHeader();
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(header, &asked);
        auto *columns = header->findChild<QMenu *>(u"columnsMenu"_qs);
        QVERIFY(columns);
        QVERIFY(columns->findChild<QAction *>(u"group-tier"_qs)->isChecked());
        columns->close();
        desk.page->list().view().setForm(TicketListView::Form::Cards);
        const QString usual = desk.page->views().currentKey();
        desk.page->showView(u"saved:7"_qs);
        QCOMPARE(desk.page->list().model().request().grouping, u"location"_qs);
        desk.page->showView(u"unassigned"_qs);
        QVERIFY(desk.page->list().model().request().grouping.isEmpty());
        desk.page->showView(usual); // as it was chosen there
        QCOMPARE(desk.page->list().model().request().grouping, u"tier"_qs);
        // Also against what is saved in the view.
        QTRY_VERIFY(desk.page->views().find(u"saved:7"_qs));
        desk.page->showView(u"saved:7"_qs);
        Q_EMIT desk.page->list().groupRequested({});
        desk.page->showView(usual);
        desk.page->showView(u"saved:7"_qs);
        QVERIFY(desk.page->list().model().request().grouping.isEmpty());
    }

    void theExportTellsTheGroup()
    {
        InboxDesk desk(withThreeGroups);
        QSignalSpy exported(desk.page, &InboxPage::exportRequested);
        group(desk, u"location"_qs);
        desk.ui.actions.action(u"list.export"_qs)->trigger();
        QCOMPARE(exported.size(), 1);
        QCOMPARE(exported.constFirst().at(0).value<usecases::ListRequest>().grouping, u"location"_qs);
        QCOMPARE(exported.constFirst().at(2).toStringList().count(u"location"_qs), 1);
    }

    void headingsAreSaidInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto &language : LanguageManager::languages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }

    void headingsAreSaidInEveryLanguage()
    {
        QFETCH(QString, language);
        InboxDesk desk([](InboxDesk &d) {
            d.source.setCount(4);
            d.source.groupOf = [](quint32 id) { return id - 1; };
        });
        desk.ui.languages.setLanguage(language);
        for (const QString &by : {u"location"_qs, u"tier"_qs, u"assignee"_qs, u"customer"_qs}) {
            group(desk, by);
            QTRY_COMPARE(desk.page->list().model().grouping(), by);
            const TicketListModel &model = desk.page->list().model();
            QStringList titles;
            for (int row = 0; row < model.rowCount(); ++row) {
                if (model.isHeading(row))
                    titles.append(model.index(row, 0).data().toString());
            }
            QCOMPARE(titles.size(), 4);
            QVERIFY(!titles.contains(QString()));
            titles.removeDuplicates();
            QCOMPARE(titles.size(), 4);
        }
    }
};

CAMPANILE_TEST(InboxGroupsTest)
#include "tst_inboxgroups.moc"
