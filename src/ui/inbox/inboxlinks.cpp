// SPDX-License-Identifier: GPL-3.0-or-later
// What the inbox page does about tickets that belong together.
#include "ui/inbox/inboxpage.h"
#include "ui/inbox/link/linkacts.h"
#include "ui/inbox/listpanel.h"
#include "ui/inbox/ticket/ticketheading.h"
#include "ui/inbox/ticket/ticketpane.h"
#include "ui/kit/actions.h"
#include "ui/kit/messagebar.h"

namespace campanile::ui {

void InboxPage::connectLinks()
{
    m_links = new LinkActs(
        m_services.tickets, m_services.list, m_services.catalog, *m_runner, m_context.toasts,
        [this] { return m_pane->details(); }, &m_pane->heading(), this);
    connect(m_links, &LinkActs::actorMissing, this, &InboxPage::askWhoWorks);
    connect(m_links, &LinkActs::changed, m_pane, &TicketPane::reload);
    connect(m_links, &LinkActs::failed, this,
            [this](const domain::Error &error) { m_pane->messages().showError(error); });
    connect(m_pane, &TicketPane::linkedTicketRequested, this, &InboxPage::openTicket);
    const ActionRegistry &actions = m_context.actions;
    connect(actions.action(u"ticket.link"_qs), &QAction::triggered, this, [this] {
        QVector<domain::TicketId> tickets;
        for (const ChangeTarget &target : subject().targets)
            tickets.append(target.ticket);
        m_links->link(tickets);
    });
    connect(actions.action(u"ticket.unlink"_qs), &QAction::triggered, m_links, &LinkActs::unlink);
    connect(actions.action(u"ticket.write-incidents"_qs), &QAction::triggered, m_links, &LinkActs::writeToIncidents);
}

} // namespace campanile::ui
