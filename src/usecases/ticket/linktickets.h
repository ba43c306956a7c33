// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/base/time.h"
#include "domain/org/permissions.h"
#include "domain/ticket/ticketlink.h"

#include <QUuid>

namespace campanile::storage {
class Session;
}

namespace campanile::usecases {

/// The wish to link two tickets, or to take a link away. The operation id makes it happen exactly once.
struct LinkChange
{
    QUuid operation = QUuid::createUuid();
    domain::TicketLink link = {};
    bool isRemoval = false;
};

/// What was done: enough to say it in words and to take it back.
struct LinkReceipt
{
    LinkChange change;
    QString fromReference = {};
    QString toReference = {};
    bool hasChanged = false; ///< false: it was so already, and nothing was written

    /// Takes it back, under the one operation id of its undo; nothing happens when it is so already.
    [[nodiscard]] LinkChange inverse() const
    {
        return {QUuid::createUuidV5(change.operation, QStringLiteral("undo")), change.link, !change.isRemoval};
    }
};

/// Links two tickets or takes the link away, with an event on each of them, in the transaction of the write job that it
/// is called in. Sent again with the same operation id it gives the first receipt. Throws what storage throws.
/// To merge a ticket is such a link, too (LinkKind::MergedInto): it leaves the lists, and its messages are shown where
/// it leads. A target that was merged itself is followed to where that one went. Taken back, all is as it was; what was
/// written meanwhile stays on the other ticket.
/// Errors: NotAllowed; NotFound; InvalidArgument ("link", key of LinkRefusal) for what would make no sense.
[[nodiscard]] domain::Result<LinkReceipt> changeLink(storage::Session &session, const LinkChange &change,
                                                     const domain::Actor &actor, domain::UtcTime now);

/// Why two tickets cannot be linked; the keys stand in errors.
enum class LinkRefusal {
    Self,   ///< a ticket to itself
    Merged, ///< it was merged into another one already
    Unsent, ///< a reply of it is still to be sent
    Cycle,  ///< the other one is, over others perhaps, linked to this one in the same way
};
inline constexpr domain::EnumKeys<LinkRefusal, 4> linkRefusalKeys{{
    {LinkRefusal::Self, QLatin1StringView("self")},
    {LinkRefusal::Cycle, QLatin1StringView("cycle")},
    {LinkRefusal::Merged, QLatin1StringView("merged")},
    {LinkRefusal::Unsent, QLatin1StringView("unsent")},
}};

} // namespace campanile::usecases
