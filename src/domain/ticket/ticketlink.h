// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/enumkey.h"
#include "domain/base/id.h"

namespace campanile::domain {

/// How one ticket belongs to another one. The numbers are stored: append, never renumber.
enum class LinkKind : quint8 {
    Related = 1,     ///< both ways
    DuplicateOf = 2, ///< asks the same
    ChildOf = 3,     ///< is a part of the work
    IncidentOf = 4,  ///< is caused by the problem
    MergedInto = 5,  ///< goes on there; a ticket is merged into one at most, and that one into none when it is done
    SplitFrom = 6,   ///< begins with a message of it
};

/// Seen from the ticket where the link begins; scripts go by them. Append, never rename.
inline constexpr EnumKeys<LinkKind, 6> linkKindKeys{{
    {LinkKind::Related, QLatin1StringView("related")},
    {LinkKind::DuplicateOf, QLatin1StringView("duplicate-of")},
    {LinkKind::ChildOf, QLatin1StringView("child-of")},
    {LinkKind::IncidentOf, QLatin1StringView("incident-of")},
    {LinkKind::MergedInto, QLatin1StringView("merged-into")},
    {LinkKind::SplitFrom, QLatin1StringView("split-from")},
}};

/// The same, seen from the ticket where it ends.
inline constexpr EnumKeys<LinkKind, 6> linkEndKeys{{
    {LinkKind::Related, QLatin1StringView("related")},
    {LinkKind::DuplicateOf, QLatin1StringView("has-duplicate")},
    {LinkKind::ChildOf, QLatin1StringView("parent-of")},
    {LinkKind::IncidentOf, QLatin1StringView("problem-of")},
    {LinkKind::MergedInto, QLatin1StringView("merged-from")},
    {LinkKind::SplitFrom, QLatin1StringView("split-into")},
}};

/// "from is a duplicate of to". A related link has no direction: it begins at the smaller number.
struct TicketLink
{
    TicketId from;
    TicketId to;
    LinkKind kind = LinkKind::Related;

    bool operator==(const TicketLink &) const = default;
};

/// The one form in which a link is stored.
[[nodiscard]] inline TicketLink normalized(TicketLink link)
{
    if (link.kind == LinkKind::Related && link.to < link.from)
        std::swap(link.from, link.to);
    return link;
}

} // namespace campanile::domain
