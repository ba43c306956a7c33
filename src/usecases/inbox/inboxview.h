// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/catalog/catalog.h"
#include "usecases/inbox/ticketlistsource.h"

namespace campanile::usecases {

/// Which heading of the view list it stands under.
enum class ViewGroup { Main, Saved, Shared, Place, Team, Tier }; ///< Shared: saved ones that are everybody's

/// One entry of the view list. Built-in ones have a key that the user interface translates; others have a name.
struct InboxView
{
    QString key; ///< "my-open", "unassigned", … ; stable, for settings and the command palette; "place:3" for generated
                 ///< ones
    QString name; ///< for generated and saved views; empty for built-in ones
    ViewGroup group = ViewGroup::Main;
    ListRequest request;

    bool operator==(const InboxView &) const = default;
};

/// My open, Unassigned, All open, Due soon, Waiting for customer, With R&D, Outbox, Resolved lately, All tickets;
/// then one view a place, a team and a tier of the catalogue. An explicit list: a new view is one line.
[[nodiscard]] QVector<InboxView> builtInViews(const Catalog &catalog);

} // namespace campanile::usecases
