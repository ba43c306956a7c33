// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/inboxdesk.h"
#include "support/testmain.h"
#include "ui/inbox/acts/choicepopup.h"
#include "ui/inbox/list/bulkbar.h"
#include "ui/inbox/listpanel.h"
#include "ui/inbox/ticket/ticketpane.h"
#include "ui/kit/backgroundwork.h"
#include "ui/kit/labels.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/toaststack.h"

#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace campanile;
using namespace campanile::test;
using namespace campanile::ui;
using domain::Error;
using domain::ErrorCode;
using domain::TicketId;

namespace {

Error refusal(ErrorCode code)
{
    return {code, {u"10402"_qs}, {}, false};
}

TicketListView &selected(InboxDesk &desk, int count)
{
    TicketListView &view = desk.page->list().view();
    view.setFocus();
    for (int i = 1; i < count; ++i)
        QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    return view;
}

} // namespace

class BulkBarTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsWhereTheTitleStoodWhileSeveralAreSelected()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        auto *bar = desk.find<BulkBar>("bulkBarWidget");
        QVERIFY(!bar->isVisible());
        const int top = desk.page->list().view().mapTo(desk.page, QPoint()).y();
        TicketListView &view = selected(desk, 3);
        QVERIFY(bar->isVisible());
        QVERIFY(desk.find<ElidedLabel>("bulkCountLabel")->text().contains(u'3'));
        QCOMPARE(view.mapTo(desk.page, QPoint()).y(), top); // the list does not move
        QTest::mouseClick(desk.find<QToolButton>("bulkClearToolButton"), Qt::LeftButton);
        QVERIFY(!bar->isVisible());
        QCOMPARE(view.selectedTickets().size(), 1);
        QVERIFY(view.hasFocus());
        QVERIFY(desk.page->pane().ticket().isValid());
    }

    void everyButtonHasANameAndTheKeyboardReachesIt()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        selected(desk, 2);
        const auto buttons = desk.find<BulkBar>("bulkBarWidget")->findChildren<QToolButton *>();
        QVERIFY(buttons.size() >= 7);
        for (const QToolButton *button : buttons) {
            QVERIFY(!button->accessibleName().isEmpty());
            QVERIFY(button->focusPolicy() & Qt::TabFocus);
            QVERIFY(!button->objectName().isEmpty());
        }
    }

    void aButtonChangesAllInBatchesAndOneUndoTakesThemBack()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        selected(desk, 10);
        QTest::mouseClick(desk.find<QToolButton>("bulkTicketTierToolButton"), Qt::LeftButton);
        QTRY_VERIFY(desk.page->acts().popup());
        QTest::keyClick(desk.page->acts().popup()->line(), Qt::Key_Return);
        QTRY_COMPARE(desk.tickets.changes.size(), 10);
        QTRY_COMPARE(desk.tickets.manyCalls, 3); // 4, 4 and 2
        QTRY_COMPARE(desk.ui.toasts.count(), 1);
        for (const usecases::TicketChange &change : std::as_const(desk.tickets.changes))
            QVERIFY(change.tier.has_value());
        desk.tickets.undoFailures = {refusal(ErrorCode::Conflict)};
        QVERIFY(desk.ui.toasts.undoNewest());
        QTRY_COMPARE(desk.tickets.undone.size(), 9);
        // One was changed again since: it is told, with its number.
        QTRY_VERIFY(desk.page->list().messages().isVisible());
        QVERIFY(desk.page->list().messages().text().contains(u'1'));
    }

    void aTagIsTakenOffAll()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        selected(desk, 3);
        QTest::mouseClick(desk.find<QToolButton>("bulkTicketTagRemoveToolButton"), Qt::LeftButton);
        QTRY_VERIFY(desk.page->acts().popup());
        desk.page->acts().popup()->line()->setText(u"billing"_qs);
        QTest::keyClick(desk.page->acts().popup()->line(), Qt::Key_Return);
        QTRY_COMPARE(desk.tickets.changes.size(), 3);
        QCOMPARE(desk.tickets.changes.constLast().removeTags, QStringList{u"billing"_qs});
        QVERIFY(desk.tickets.changes.constLast().addTags.isEmpty());
    }

    void aLostAnswerOfABatchIsAskedForAgain()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        TicketListView &view = selected(desk, 6);
        desk.tickets.lostAnswers = 1;
        QTest::keyClick(&view, Qt::Key_E);
        QTRY_COMPARE(desk.ui.toasts.count(), 1);
        QCOMPARE(desk.tickets.stored.size(), 6); // each once
        QSet<QUuid> operations;
        for (const usecases::TicketChange &change : std::as_const(desk.tickets.stored))
            operations.insert(change.operation);
        QCOMPARE(operations.size(), 6);
    }

    void whatWasNotAllowedIsCounted()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        TicketListView &view = selected(desk, 5);
        desk.tickets.failures.insert(1, refusal(ErrorCode::NotAllowed));
        QTest::keyClick(&view, Qt::Key_E);
        QTRY_VERIFY(desk.page->list().messages().isVisible());
        QVERIFY(desk.page->list().messages().text().contains(u'5'));
        QVERIFY(desk.tickets.stored.size() <= 3); // the fake answers one batch; what comes after is not tried
    }

    void moreThanTenThousandAreNotSelected()
    {
        InboxDesk desk([](InboxDesk &made) { made.source.setCount(TicketListView::mostSelected + 500); });
        QVERIFY(desk.opened(1));
        TicketListView &view = desk.page->list().view();
        view.setFocus();
        QTRY_VERIFY(desk.page->list().model().rowCount() > TicketListView::mostSelected);
        desk.key(Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY(view.isSelectionCapped());
        QCOMPARE(view.selectedTickets().size(), TicketListView::mostSelected);
        const int last = TicketListView::mostSelected;
        QTRY_VERIFY(!view.selectionModel()->isRowSelected(last));
        QVERIFY(view.selectionModel()->isRowSelected(last - 1));
        QVERIFY(view.isSelectionCapped());
        QVERIFY(desk.find<ElidedLabel>("bulkNoteLabel")->text().contains(u"cannot"_qs));
        desk.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!view.isSelectionCapped());
        QCOMPARE(view.selectedTickets().size(), 1);
    }
};

CAMPANILE_TEST(BulkBarTest)
#include "tst_bulkbar.moc"
