// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/inboxdesk.h"
#include "support/testmain.h"
#include "ui/inbox/compose/composer.h"
#include "ui/inbox/list/ticketlistmodel.h"
#include "ui/inbox/listpanel.h"
#include "ui/inbox/presence/presenceline.h"
#include "ui/inbox/ticket/ticketpane.h"
#include "ui/kit/messageedit.h"

#include <QLabel>
#include <QTest>

using namespace campanile;
using namespace campanile::test;
using namespace campanile::ui;
using domain::AgentId;
using domain::TicketId;

class PresenceUiTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsShownHereIsTold()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        QCOMPARE(desk.presence.mine.ticket, TicketId(1));
        QVERIFY(!desk.presence.mine.isWriting);
        desk.page->pane().composer().focusEditor(usecases::DraftKind::Reply);
        QVERIFY(!desk.presence.mine.isWriting); // looking at an empty field is not writing
        QTest::keyClicks(&desk.page->pane().composer().edit(), u"Hello"_qs);
        QTRY_VERIFY(desk.presence.mine.isWriting);
        desk.page->list().view().setFocus();
        QTRY_VERIFY(!desk.presence.mine.isWriting); // a draft that waits is not writing
        desk.page->openTicket(TicketId(2));
        QTRY_COMPARE(desk.presence.mine.ticket, TicketId(2));
    }

    void othersStandInTheListAndOverTheTicket()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        auto *line = desk.find<PresenceLine>("presenceLine");
        QVERIFY(!line->isVisible());
        const auto people = desk.catalog.stored->organization().agents;
        QVERIFY(people.size() > 1);
        desk.presence.there = {{TicketId(1), people.at(1).id, true}, {TicketId(2), people.at(0).id, false}};
        Q_EMIT desk.presence.changed();
        QVERIFY(line->isVisible());
        auto *label = desk.find<QLabel>("presenceLabel");
        QVERIFY(label->text().contains(people.at(1).name));
        TicketListModel &model = desk.page->list().model();
        const QModelIndex first = model.index(model.rowOf(TicketId(1)), 0);
        const QModelIndex second = model.index(model.rowOf(TicketId(2)), 0);
        QVERIFY(first.data(TicketListModel::PresenceRole).value<PresenceMark>().isWriting);
        QVERIFY(!second.data(TicketListModel::PresenceRole).value<PresenceMark>().isWriting);
        QVERIFY(spoken(model, 2).contains(people.at(0).name));

        desk.page->openTicket(TicketId(2));
        QTRY_VERIFY(label->text().contains(people.at(0).name));
        desk.presence.there.clear();
        Q_EMIT desk.presence.changed();
        QVERIFY(!line->isVisible());
        QVERIFY(!spoken(model, 2).contains(people.at(0).name + u" has"));
        // Somebody whom the catalogue does not know is nobody that could be named.
        desk.presence.there = {{TicketId(2), AgentId(4711), true}};
        Q_EMIT desk.presence.changed();
        QVERIFY(!line->isVisible());
    }

private:
    static QString spoken(const TicketListModel &model, int ticket)
    {
        const int row = model.rowOf(TicketId(ticket));
        QString all;
        for (int column = 0; column < model.columnCount(); ++column)
            all += model.index(row, column).data(Qt::AccessibleTextRole).toString() + u'\n';
        return all;
    }
};

CAMPANILE_TEST(PresenceUiTest)
#include "tst_presence.moc"
