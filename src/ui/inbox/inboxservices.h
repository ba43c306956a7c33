// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/catalog/catalogprovider.h"
#include "usecases/inbox/savedviews.h"
#include "usecases/inbox/ticketlistsource.h"
#include "usecases/macro/macros.h"
#include "usecases/presence/presence.h"
#include "usecases/ticket/drafts.h"
#include "usecases/ticket/tickets.h"
#include "usecases/ticket/uploads.h"

namespace campanile::ui {

/// Where the inbox gets its tickets from. All must outlive the page.
struct InboxServices
{
    usecases::TicketListSource &list;
    usecases::Tickets &tickets;
    usecases::SavedViews &savedViews;
    usecases::CatalogProvider &catalog;
    usecases::Drafts &drafts;
    usecases::Macros &macros;
    usecases::Uploads &uploads;
    usecases::Presence &presence;
};

} // namespace campanile::ui
