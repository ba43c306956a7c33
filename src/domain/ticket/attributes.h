// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/enumkey.h"

namespace campanile::domain {

/// Support tier. The numbers are stored. Unknown: an imported ticket whose source names none (missing stays missing).
enum class Tier : quint8 { Unknown = 0, T1 = 1, T2 = 2, T3 = 3 };

inline constexpr EnumKeys<Tier, 4> tierKeys{{
    {Tier::Unknown, QLatin1StringView("none")},
    {Tier::T1, QLatin1StringView("1")},
    {Tier::T2, QLatin1StringView("2")},
    {Tier::T3, QLatin1StringView("3")},
}};

/// How the customer reached us. The numbers are stored.
enum class Channel : quint8 { Unknown = 0, Email = 1, Phone = 2, Chat = 3, Web = 4, Social = 5, WalkIn = 6 };

inline constexpr EnumKeys<Channel, 7> channelKeys{{
    {Channel::Unknown, QLatin1StringView("none")},
    {Channel::Email, QLatin1StringView("email")},
    {Channel::Phone, QLatin1StringView("phone")},
    {Channel::Chat, QLatin1StringView("chat")},
    {Channel::Web, QLatin1StringView("web")},
    {Channel::Social, QLatin1StringView("social")},
    {Channel::WalkIn, QLatin1StringView("walk-in")},
}};

/// ITIL-style priority; higher is more urgent, so that "sorted by priority, descending" is what one expects.
enum class Priority : quint8 { Unknown = 0, Low = 1, Normal = 2, High = 3, Urgent = 4 };

inline constexpr EnumKeys<Priority, 5> priorityKeys{{
    {Priority::Unknown, QLatin1StringView("none")},
    {Priority::Low, QLatin1StringView("low")},
    {Priority::Normal, QLatin1StringView("normal")},
    {Priority::High, QLatin1StringView("high")},
    {Priority::Urgent, QLatin1StringView("urgent")},
}};

} // namespace campanile::domain
