// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inbox/presence/presencemark.h"
#include "usecases/catalog/catalogprovider.h"
#include "usecases/presence/presence.h"
#include "usecases/ticket/drafts.h"

namespace campanile::ui {

class TicketListModel;
class TicketPane;

/// Tells the other programs which ticket is shown here and whether something is being written to it, and shows in the
/// list and in the ticket's head who is on which one.
class PresenceWatch final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    PresenceWatch(usecases::Presence &presence, const usecases::CatalogProvider &catalog,
                  const usecases::Drafts &drafts, TicketListModel &list, TicketPane &pane, QObject *parent = nullptr);

    /// In words of the language as it is now.
    void retranslate() { show(); }

private:
    void tell();
    void show();
    [[nodiscard]] PresenceMark markOf(const QVector<usecases::OnTicket> &others) const;

    usecases::Presence &m_presence;
    const usecases::CatalogProvider &m_catalog;
    const usecases::Drafts &m_drafts;
    TicketListModel &m_list;
    TicketPane &m_pane;
};

} // namespace campanile::ui
