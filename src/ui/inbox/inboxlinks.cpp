// SPDX-License-Identifier: GPL-3.0-or-later
// What the inbox page does about tickets that belong together.
#include "ui/inbox/compose/composer.h"
#include "ui/inbox/inboxpage.h"
#include "ui/inbox/link/linkacts.h"
#include "ui/inbox/link/splitacts.h"
#include "ui/inbox/listpanel.h"
#include "ui/inbox/ticket/ticketheading.h"
#include "ui/inbox/ticket/ticketpane.h"
#include "ui/inbox/timeline/timelineview.h"
#include "ui/kit/actions.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/textpaint.h"

namespace campanile::ui {

void InboxPage::connectLinks()
{
    m_links = new LinkActs(
        m_services.tickets, m_services.list, m_services.catalog, *m_runner, m_context,
        [this] { return m_pane->details(); }, &m_pane->heading(), this);
    connect(m_links, &LinkActs::actorMissing, this, &InboxPage::askWhoWorks);
    connect(m_links, &LinkActs::changed, m_pane, &TicketPane::reload);
    connect(m_links, &LinkActs::failed, this,
            [this](const domain::Error &error) { m_pane->messages().showError(error); });
    connect(m_links, &LinkActs::merged, this, [this](domain::TicketId, domain::TicketId into) { openTicket(into); });
    auto *splits = new SplitActs(
        m_services.tickets, m_services.catalog, m_context, [this] { return m_pane->details(); }, &m_pane->heading(),
        this);
    connect(splits, &SplitActs::actorMissing, this, &InboxPage::askWhoWorks);
    connect(splits, &SplitActs::changed, m_pane, &TicketPane::reload);
    connect(splits, &SplitActs::failed, this,
            [this](const domain::Error &error) { m_pane->messages().showError(error); });
    connect(splits, &SplitActs::made, this, &InboxPage::openTicket);
    connect(m_context.actions.action(u"ticket.split"_qs), &QAction::triggered, splits,
            [this, splits] { splits->split(m_pane->timeline().meantMessage()); });
    connect(m_pane, &TicketPane::opened, this, &InboxPage::followMerge);
    connect(m_pane, &TicketPane::linkedTicketRequested, this, &InboxPage::openTicket);
    const ActionRegistry &actions = m_context.actions;
    connect(actions.action(u"ticket.link"_qs), &QAction::triggered, this, [this] {
        QVector<domain::TicketId> tickets;
        for (const ChangeTarget &target : subject().targets)
            tickets.append(target.ticket);
        m_links->link(tickets);
    });
    connect(actions.action(u"ticket.merge"_qs), &QAction::triggered, m_links, &LinkActs::merge);
    connect(actions.action(u"ticket.unmerge"_qs), &QAction::triggered, m_links, &LinkActs::unmerge);
    connect(actions.action(u"ticket.unlink"_qs), &QAction::triggered, m_links, &LinkActs::unlink);
    connect(actions.action(u"ticket.write-incidents"_qs), &QAction::triggered, m_links, &LinkActs::writeToIncidents);
}

/// A ticket that was merged opens as the one that it goes on in; what was typed on it is offered there.
void InboxPage::followMerge()
{
    const auto details = m_pane->details();
    if (!details)
        return;
    if (const domain::TicketId into = details->mergedInto(); into.isValid()) {
        m_followed = details->ticket.reference;
        openTicket(into);
        return;
    }
    for (const usecases::MergedTicket &other : details->merged) {
        for (const usecases::DraftKind kind : {usecases::DraftKind::Reply, usecases::DraftKind::Note}) {
            const usecases::DraftKey from{other.ticket, kind};
            const usecases::DraftKey to{details->ticket.id, kind};
            // Written down there before it goes here; where something is typed already it waits behind it.
            if (!m_services.drafts.hasDraft(from) || m_services.drafts.hasDraft(to))
                continue;
            m_services.drafts.setDraft(to, m_services.drafts.draft(from));
            m_services.drafts.setDraft(from, {});
            m_pane->composer().showDraftOf(kind);
        }
    }
    if (!m_followed.isEmpty())
        m_pane->messages().showMessage(
            Tone::Information,
            tr("%1 was merged into this ticket, %2.")
                .arg(quoted(std::exchange(m_followed, {})), quoted(details->ticket.reference)),
            tr("Take the merge back"), [this] { m_links->unmerge(); });
}

} // namespace campanile::ui
