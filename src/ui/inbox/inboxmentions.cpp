// SPDX-License-Identifier: GPL-3.0-or-later
// Who can be named in a note of the inbox.
#include "ui/inbox/compose/composer.h"
#include "ui/inbox/compose/mentionpopup.h"
#include "ui/inbox/inboxpage.h"
#include "ui/inbox/ticket/ticketpane.h"
#include "ui/kit/messageedit.h"
#include "usecases/catalog/catalogprovider.h"

namespace campanile::ui {

void InboxPage::connectMentions()
{
    new MentionPopup(m_pane->composer().edit(), [this] {
        QVector<MentionPerson> people;
        // A customer would read of it in a reply.
        if (m_pane->composer().key().kind != usecases::DraftKind::Note)
            return people;
        const usecases::CatalogPtr catalog = m_services.catalog.catalog();
        const domain::AgentId me = m_services.catalog.actor().agent;
        for (const domain::Agent &agent : catalog->organization().agents) {
            if (agent.active && agent.id != me)
                people.append({agent.name, agent.team.isValid() ? catalog->teamName(agent.team) : QString()});
        }
        return people;
    });
}

} // namespace campanile::ui
