// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket/status.h"

#include <QtGlobal>

namespace campanile::domain {

/// What `has:` asks for; bit n of a keyword's mask stands for number n.
enum class QueryHas : quint8 { Attachment = 0, Assignee = 1, Team = 2, Customer = 3, Tag = 4, Due = 5, Unsent = 6 };
inline constexpr int queryHasCount = 7;

namespace detail {

constexpr quint32 statusMask(bool open)
{
    quint32 mask = 0;
    for (const auto &[status, key] : statusKeys) {
        if (isOpen(status) == open)
            mask |= 1U << static_cast<quint32>(status);
    }
    return mask;
}

} // namespace detail

/// `status:open` and `status:done`, as bits of Status.
inline constexpr quint32 openStatusMask = detail::statusMask(true);
inline constexpr quint32 doneStatusMask = detail::statusMask(false);

} // namespace campanile::domain
