// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/inboxdesk.h"

#include "ui/inbox/inboxactions.h"
#include "ui/inbox/list/ticketlistview.h"
#include "ui/inbox/listpanel.h"
#include "ui/inbox/ticket/ticketpane.h"

#include <QTest>

namespace campanile::test {

InboxDesk::InboxDesk(const std::function<void(InboxDesk &)> &prepare)
    : source(ui.clock)
    , tickets(ui.clock)
{
    ui.actions.add(campanile::ui::inboxActions());
    ui.toasts.attach(&window);
    if (prepare)
        prepare(*this);
    window.resize(1300, 800);
    make();
    window.show();
    QTest::qWait(60);
}

InboxDesk::~InboxDesk()
{
    ui.toasts.attach(nullptr);
    delete page; // before the services that it stands on
}

void InboxDesk::make()
{
    delete page;
    page = new campanile::ui::InboxPage({source, tickets, saved, catalog, drafts, macros, uploads, presence},
                                        ui.context, &window);
    page->setGeometry(window.rect());
    page->show();
}

void InboxDesk::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    window.activateWindow(); // the offscreen platform gives the activation to popups
    (void)QTest::qWaitForWindowActive(&window);
    page->list().view().setFocus();
    QTest::keyClick(&page->list().view(), key, modifiers);
}

bool InboxDesk::opened(int id)
{
    return QTest::qWaitFor(
        [&] { return page->pane().details() && page->pane().details()->ticket.id == domain::TicketId(id); });
}

} // namespace campanile::test
