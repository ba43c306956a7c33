// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeinbox.h"
#include "support/testmain.h"
#include "support/uifixture.h"
#include "ui/inbox/list/listpaint.h"
#include "ui/inbox/list/ticketlistmodel.h"
#include "ui/inbox/list/ticketlistview.h"
#include "ui/kit/metrics.h"
#include "ui/words/attributewords.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace campanile;
using namespace campanile::test;
using namespace campanile::ui;

class TicketListModelTest final : public QObject
{
    Q_OBJECT

private:
    FixedClock m_clock{uiTestTime};

    static bool loaded(const TicketListModel &model, int row) { return model.rowAt(row) != nullptr; }

private Q_SLOTS:
    void keepsTheRulesOfModels()
    {
        FakeSource source(m_clock);
        TicketListModel model(source, m_clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRequest({u"status:open"_qs});
        QTRY_COMPARE(model.rowCount(), 500);
        source.ids.move(10, 3);
        source.ids.remove(100, 5);
        source.ids.prepend(900);
        Q_EMIT source.ticketsChanged({11, 101, 900});
        QTRY_COMPARE(model.ids(), source.ids);
        std::reverse(source.ids.begin(), source.ids.end());
        Q_EMIT source.reset();
        QTRY_COMPARE(model.ids(), source.ids);
        source.ids.clear();
        Q_EMIT source.reset();
        QTRY_COMPARE(model.rowCount(), 0);
    }

    void asksForBlocksInSightOnly()
    {
        FakeSource source(m_clock);
        source.setCount(1'000'000);
        TicketListModel model(source, m_clock);
        model.setRequest({});
        QTRY_COMPARE(model.rowCount(), 1'000'000);
        QVERIFY(source.rowRequests.isEmpty());
        model.setVisibleRows(500'000, 500'012);
        for (int row = 500'000; row <= 500'012; ++row)
            QVERIFY(!loaded(model, row)); // a placeholder first
        QTRY_VERIFY(loaded(model, 500'000));
        QCOMPARE(source.rowRequests.size(), 1); // thirteen misses, one question
        QCOMPARE(source.rowRequests.constFirst().size(), TicketListModel::blockRows);
        QCOMPARE(model.index(500'001, 0).data().toString(), aRow(500'002, m_clock.now()).subject);
    }

    void dropsWhatWentOutOfSight()
    {
        FakeSource source(m_clock);
        TicketListModel model(source, m_clock);
        model.setRequest({});
        QTRY_COMPARE(model.rowCount(), 500);
        source.hold = true;
        model.setVisibleRows(0, 10);
        QTRY_COMPARE(source.heldRows.size(), 1U);
        model.setVisibleRows(300, 310);
        QTRY_COMPARE(source.heldRows.size(), 2U);
        QVERIFY(source.heldRows.at(0)->isCancelled());
        QVERIFY(!source.heldRows.at(1)->isCancelled());
        // Something else that is wanted does not take away what is in sight.
        QVERIFY(!loaded(model, 450));
        QTRY_COMPARE(source.heldRows.size(), 3U);
        QVERIFY(!source.heldRows.at(1)->isCancelled());
        source.heldRows.at(0)->answer(QVector<usecases::TicketRow>{}); // too late: nothing is marked as gone
        source.heldRows.at(1)->answer(QVector<usecases::TicketRow>{aRow(301, m_clock.now())});
        QTRY_VERIFY(loaded(model, 300));
        source.hold = false;
        model.setVisibleRows(0, 10);
        QTRY_VERIFY(loaded(model, 0));
    }

    void overtakenSearchesAreCancelled()
    {
        FakeSource source(m_clock);
        source.hold = true;
        TicketListModel model(source, m_clock);
        model.setRequest({u"a"_qs});
        model.setRequest({u"ab"_qs});
        QCOMPARE(source.heldLists.size(), 2U);
        QVERIFY(source.heldLists.at(0)->isCancelled());
        source.heldLists.at(1)->answer(usecases::TicketList{{7, 8}, true});
        source.heldLists.at(0)->answer(usecases::TicketList{{1, 2, 3}, true});
        QTRY_COMPARE(model.rowCount(), 2);
        QTest::qWait(20);
        QCOMPARE(model.ids(), QVector<quint32>({7, 8}));
    }

    void aChangeNoticeDoesNotTurnASearchIntoARefresh()
    {
        FakeSource source(m_clock);
        TicketListModel model(source, m_clock);
        model.setRequest({});
        QTRY_COMPARE(model.rowCount(), 500);
        source.hold = true;
        QSignalSpy replaced(&model, &TicketListModel::replaced);
        model.setRequest({u"a"_qs});
        Q_EMIT source.ticketsChanged({1});
        QTRY_COMPARE(source.heldLists.size(), 2U);
        source.heldLists.at(1)->answer(usecases::TicketList{{1, 2}, true});
        QTRY_COMPARE(replaced.size(), 1);
        QCOMPARE(replaced.constFirst().constFirst().toBool(), true);
    }

    void changedTicketsAreReadAgainAndRepaintedExactly()
    {
        FakeSource source(m_clock);
        TicketListModel model(source, m_clock);
        model.setRequest({});
        QTRY_COMPARE(model.rowCount(), 500);
        model.setVisibleRows(0, 10);
        QTRY_VERIFY(loaded(model, 5));
        source.makeRow = [this](quint32 id) {
            usecases::TicketRow row = aRow(id, m_clock.now());
            row.subject = u"changed"_qs;
            return row;
        };
        source.rowRequests.clear();
        Q_EMIT source.ticketsChanged({6, 400'000});
        QVERIFY(loaded(model, 5)); // shown as it was until the new one is there
        QCOMPARE(model.rowAt(5)->subject, aRow(6, m_clock.now()).subject);
        QTRY_COMPARE(model.rowAt(5)->subject, u"changed"_qs);
        QCOMPARE(model.rowAt(4)->subject, aRow(5, m_clock.now()).subject);
        QCOMPARE(source.rowRequests, QVector<QVector<quint32>>{{6}});
    }

    void anAnswerFromBeforeTheChangeIsNotTaken()
    {
        FakeSource source(m_clock);
        TicketListModel model(source, m_clock);
        model.setRequest({});
        QTRY_COMPARE(model.rowCount(), 500);
        source.hold = true;
        model.setVisibleRows(0, 5);
        QTRY_COMPARE(source.heldRows.size(), 1U);
        Q_EMIT source.ticketsChanged({1});
        usecases::TicketRow old = aRow(1, m_clock.now());
        old.subject = u"old"_qs;
        source.heldRows.at(0)->answer(QVector<usecases::TicketRow>{old});
        source.hold = false;
        QTest::qWait(10);
        QTRY_VERIFY(loaded(model, 0));
        QCOMPARE(model.rowAt(0)->subject, aRow(1, m_clock.now()).subject);
    }

    void aTicketThatIsGoneIsNotAskedForForEver()
    {
        FakeSource source(m_clock);
        TicketListModel model(source, m_clock);
        model.setRequest({});
        QTRY_COMPARE(model.rowCount(), 500);
        source.hold = true;
        model.setVisibleRows(0, 5);
        QTRY_COMPARE(source.heldRows.size(), 1U);
        source.heldRows.at(0)->answer(QVector<usecases::TicketRow>{});
        QTest::qWait(20);
        model.setVisibleRows(0, 5);
        QTest::qWait(20);
        QCOMPARE(source.heldRows.size(), 1U);
    }

    void theFirstPageIsFollowedByTheWhole()
    {
        FakeSource source(m_clock);
        source.setCount(100'000);
        source.incomplete = true;
        TicketListModel model(source, m_clock);
        QSignalSpy replaced(&model, &TicketListModel::replaced);
        model.setRequest({u"common"_qs});
        QTRY_COMPARE(model.rowCount(), 100'000);
        QVERIFY(model.isComplete());
        QCOMPARE(replaced.size(), 2);
        QCOMPARE(replaced.at(1).constFirst().toBool(), false); // the rest does not jump to the top
        Q_EMIT source.ticketsChanged({5});
        QTRY_VERIFY(source.requests.size() >= 4);
        QTest::qWait(20);
        QCOMPARE(model.rowCount(), 100'000);
    }

    void aFailureKeepsWhatWasThere()
    {
        FakeSource source(m_clock);
        TicketListModel model(source, m_clock);
        model.setRequest({});
        QTRY_COMPARE(model.rowCount(), 500);
        source.failure = domain::Error{domain::ErrorCode::QueryInvalid, {u"bad-time"_qs, u"3"_qs, u"2"_qs}, {}, false};
        model.setRequest({u"due<x"_qs});
        QTRY_COMPARE(model.state(), TicketListModel::State::Failed);
        QCOMPARE(model.rowCount(), 500);
        QCOMPARE(model.error().code, domain::ErrorCode::QueryInvalid);
        source.failure.reset();
        model.setRequest({});
        QTRY_COMPARE(model.state(), TicketListModel::State::Ready);
    }

    void selectionCurrentAndScrollSurviveARefresh_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("shuffled");
        QTest::newRow("steps") << 2000 << false;
        QTest::newRow("laid out anew") << 2000 << true;
        QTest::newRow("long list") << 200'000 << false;
    }

    void selectionCurrentAndScrollSurviveARefresh()
    {
        QFETCH(int, count);
        QFETCH(bool, shuffled);
        FakeSource source(m_clock);
        source.setCount(static_cast<quint32>(count));
        TicketListModel model(source, m_clock);
        TicketListView view(model, m_clock);
        view.resize(400, 600);
        view.show();
        model.setRequest({});
        QTRY_COMPARE(model.rowCount(), count);
        view.select(domain::TicketId(1500));
        view.selectionModel()->select(model.index(1510, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        settle();
        const int top = view.rowAt(0);
        const domain::TicketId topTicket = model.idAt(top);
        const int offset = view.rowViewportPosition(top);
        if (shuffled) {
            std::reverse(source.ids.begin(), source.ids.begin() + 1000);
        } else {
            source.ids.remove(20, 2);
            source.ids.prepend(900'001);
            source.ids.prepend(900'002);
            source.ids.prepend(900'003);
        }
        Q_EMIT source.ticketsChanged({900'001});
        QTRY_COMPARE(model.ids(), source.ids);
        settle();
        QCOMPARE(view.currentTicket(), domain::TicketId(1500));
        QVector<domain::TicketId> selected = view.selectedTickets();
        QCOMPARE(selected, QVector<domain::TicketId>({domain::TicketId(1500), domain::TicketId(1511)}));
        QCOMPARE(model.idAt(view.rowAt(0)), topTicket);
        QCOMPARE(view.rowViewportPosition(view.rowAt(0)), offset);
    }

    void aNewSearchBeginsAtTheTop()
    {
        FakeSource source(m_clock);
        TicketListModel model(source, m_clock);
        TicketListView view(model, m_clock);
        view.resize(400, 600);
        view.show();
        model.setRequest({});
        QTRY_COMPARE(model.rowCount(), 500);
        view.scrollToBottom();
        QVERIFY(view.verticalScrollBar()->value() > 0);
        model.setRequest({u"x"_qs});
        QTRY_COMPARE(view.verticalScrollBar()->value(), 0);
    }

    void columnsAreKeptBetweenStarts()
    {
        FakeSource source(m_clock);
        TicketListModel model(source, m_clock);
        TicketListView view(model, m_clock);
        view.resize(1100, 300);
        view.setForm(TicketListView::Form::Table);
        view.show();
        settle();
        dragEdge(view, ticketColumnOfKey("status"), 222);
        QCOMPARE(view.columnWidth(ticketColumnOfKey("status")), 222);
        const QVariantMap kept = view.saveState();
        TicketListView again(model, m_clock);
        again.restoreState(kept);
        QCOMPARE(again.form(), TicketListView::Form::Table);
        QCOMPARE(again.columnWidth(ticketColumnOfKey("status")), 222);
        QCOMPARE(again.saveState(), kept);
        // Nonsense from a broken file changes nothing that would hurt.
        again.restoreState(
            {{u"columns"_qs, QStringList{u"nonsense"_qs}}, {u"chosen-widths"_qs, QVariantMap{{u"status"_qs, -5}}}});
        QVERIFY(!again.isColumnHidden(0));
        QCOMPARE(again.form(), TicketListView::Form::Cards);
    }

    void theColumnsFitUntilSomebodySizesThem_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("width");
        for (const char *language : {"en", "he", "fil"}) {
            for (const int width : {1100, 1500, 2400}) // in windows of 1440 px and more
                QTest::addRow("%s %d", language, width) << QString::fromLatin1(language) << width;
        }
    }

    void theColumnsFitUntilSomebodySizesThem()
    {
        QFETCH(QString, language);
        QFETCH(int, width);
        UiFixture ui;
        FakeSource source(m_clock);
        TicketListModel model(source, m_clock);
        TicketListView view(model, m_clock);
        view.resize(400, 500);
        view.show();
        model.setRequest({});
        QTRY_COMPARE(model.rowCount(), 500);
        view.setForm(TicketListView::Form::Table); // first in the narrow place of the cards, as in the page
        view.resize(width, 500);
        ui.languages.setLanguage(language);
        settle();
        const int status = ticketColumnOfKey("status");
        const auto fits = [&] {
            return !view.horizontalScrollBar()->isVisible() && view.horizontalScrollBar()->maximum() == 0 &&
                   view.horizontalHeader()->length() == view.viewport()->width();
        };
        QVERIFY(fits());
        QVERIFY(view.columnWidth(0) >= 240);
        for (int column = 1; column < model.columnCount(); ++column)
            QVERIFY(view.isColumnHidden(column) || view.columnWidth(column) >= 32);
        const int priority = view.columnWidth(ticketColumnOfKey("priority")) - 2 * grid - 22; // the mark
        for (const auto &[value, key] : domain::priorityKeys)
            QVERIFY(value == domain::Priority::Unknown ||
                    QFontMetricsF(ListFonts::current().normal).horizontalAdvance(priorityText(value)) <= priority);
        const int before = view.columnWidth(0);
        view.resize(width + 100, 500);
        QVERIFY(fits());
        QVERIFY(view.columnWidth(0) >= before);
        QVERIFY(!view.saveState().contains(u"chosen-widths"_qs));
        // From now on they are hers.
        dragEdge(view, status, 300);
        QVERIFY(view.saveState().contains(u"chosen-widths"_qs));
        view.resize(width, 500);
        QCOMPARE(view.columnWidth(status), 300);
        QVERIFY(view.columnWidth(0) >= 160); // the subject gives what she took
        TicketListView again(model, m_clock);
        again.restoreState(view.saveState());
        QCOMPARE(again.columnWidth(status), 300);
        QCOMPARE(again.columnWidth(0), view.columnWidth(0));
        ui.languages.setLanguage(u"en"_qs);
    }

private:
    static int ticketColumnOfKey(const char *key);

    /// As a person does with the mouse.
    static void dragEdge(TicketListView &view, int column, int width)
    {
        QHeaderView *header = view.horizontalHeader();
        const bool isRightToLeft = header->isRightToLeft();
        const int begin = header->sectionViewportPosition(column) + (isRightToLeft ? header->sectionSize(column) : 0);
        const auto edge = [&](int size) { return QPoint(isRightToLeft ? begin - size + 1 : begin + size - 1, 5); };
        const QPoint from = edge(header->sectionSize(column));
        const QPoint to = edge(width);
        QTest::mousePress(header->viewport(), Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, header->viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(header->viewport(), &move);
        QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, to);
    }
};

#include "ui/inbox/list/ticketcolumns.h"

int TicketListModelTest::ticketColumnOfKey(const char *key)
{
    return ticketColumnOf(QString::fromLatin1(key));
}

CAMPANILE_TEST(TicketListModelTest)
#include "tst_ticketlistmodel.moc"
