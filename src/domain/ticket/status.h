// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/enumkey.h"

namespace campanile::domain {

/// A company's own labels map to one of these. The numbers are stored: append, never renumber.
enum class Status : quint8 {
    New = 1,
    Open = 2,
    WaitingCustomer = 3,
    WaitingRnd = 4,
    WaitingOther = 5,
    Resolved = 6,
    Closed = 7,
};

inline constexpr EnumKeys<Status, 7> statusKeys{{
    {Status::New, QLatin1StringView("new")},
    {Status::Open, QLatin1StringView("open")},
    {Status::WaitingCustomer, QLatin1StringView("waiting-customer")},
    {Status::WaitingRnd, QLatin1StringView("waiting-rnd")},
    {Status::WaitingOther, QLatin1StringView("waiting-other")},
    {Status::Resolved, QLatin1StringView("resolved")},
    {Status::Closed, QLatin1StringView("closed")},
}};

/// Open in the sense of every view and count: somebody still has to do something.
[[nodiscard]] constexpr bool isOpen(Status status)
{
    return status < Status::Resolved;
}

} // namespace campanile::domain
