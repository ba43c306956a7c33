// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/demo/demorandom.h"
#include "domain/demo/demotexts.h"
#include "domain/ticket/attributes.h"

#include <QString>

#include <array>

namespace campanile::domain::demo {

/// What a kind of issue is about; its words are at the same index in each phrase book.
enum class Area : quint8 {
    SignIn,
    Checkout,
    Billing,
    Api,
    Reviews,
    Photos,
    Moderation,
    FollowUp,
    Loyalty,
    Integration,
    Reports,
    Settings
};

inline constexpr int areaCount = 12;

/// Team of professional services that may take over.
enum class Specialist : quint8 { None, SolutionEngineers, Customization, LiveModeration };

struct Issue
{
    QLatin1StringView tag; ///< the category tag of each such ticket
    Area area;
    Tier typicalTier; ///< where it is usually solved
    quint8 weight;    ///< share of the arrivals
    quint8 severity;  ///< 0 question … 3 business stands still
    Specialist specialist = Specialist::None;
    bool plain = false; ///< a question or request: nothing is broken
};

[[nodiscard]] const std::array<Issue, issueCount> &issues();

/// The number of an issue, by their weights.
[[nodiscard]] int anIssue(Random &random);

/// Weights of Email, Phone, Chat, Web, Social for an area.
[[nodiscard]] std::span<const quint16> channelWeights(Area area);

inline constexpr int singleSignOnIssue = 0;
inline constexpr int slowCheckoutIssue = 7;

} // namespace campanile::domain::demo
