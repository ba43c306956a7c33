// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/demo/demoissues.h"

namespace campanile::domain::demo {

namespace {

using enum Area;
using enum Tier;
using L = QLatin1StringView;

constexpr std::array<Issue, issueCount> allIssues{{
    {L("signin-sso"), SignIn, T2, 24, 3},
    {L("signin-password"), SignIn, T1, 46, 1},
    {L("signin-two-factor"), SignIn, T1, 26, 2},
    {L("signin-locked"), SignIn, T1, 24, 2},
    {L("signin-invitation"), SignIn, T1, 20, 1},
    {L("checkout-widget-missing"), Checkout, T2, 26, 3},
    {L("checkout-covered-button"), Checkout, T2, 18, 2, Specialist::Customization},
    {L("checkout-slow"), Checkout, T3, 14, 2},
    {L("checkout-duplicate-orders"), Checkout, T3, 14, 3},
    {L("checkout-coupon"), Checkout, T1, 24, 1},
    {L("billing-wrong-company"), Billing, T1, 18, 1, Specialist::None, true},
    {L("billing-invoice-copy"), Billing, T1, 34, 0, Specialist::None, true},
    {L("billing-plan"), Billing, T1, 36, 0, Specialist::None, true},
    {L("billing-double-charge"), Billing, T1, 18, 2, Specialist::None, true},
    {L("billing-vat"), Billing, T1, 16, 1, Specialist::None, true},
    {L("api-rate-limit"), Api, T2, 16, 2},
    {L("api-key"), Api, T2, 14, 2},
    {L("api-webhook"), Api, T2, 16, 2},
    {L("api-pagination"), Api, T3, 8, 1},
    {L("api-timeout"), Api, T3, 12, 2},
    {L("reviews-export"), Reviews, T1, 30, 1},
    {L("reviews-import"), Reviews, T2, 18, 1, Specialist::SolutionEngineers},
    {L("reviews-missing"), Reviews, T1, 34, 1},
    {L("reviews-duplicate"), Reviews, T2, 12, 1},
    {L("reviews-reply"), Reviews, T1, 24, 0, Specialist::None, true},
    {L("photos-upload"), Photos, T2, 22, 1},
    {L("photos-video"), Photos, T2, 12, 1},
    {L("photos-rotated"), Photos, T2, 10, 0},
    {L("photos-gallery-order"), Photos, T1, 14, 0},
    {L("photos-consent"), Photos, T1, 12, 1, Specialist::None, true},
    {L("moderation-queue"), Moderation, T1, 22, 2, Specialist::LiveModeration, true},
    {L("moderation-rejected"), Moderation, T1, 22, 1, Specialist::LiveModeration, true},
    {L("moderation-fake-reviews"), Moderation, T2, 16, 2, Specialist::LiveModeration, true},
    {L("moderation-profanity"), Moderation, T1, 12, 2, Specialist::LiveModeration},
    {L("moderation-rules"), Moderation, T1, 12, 0, Specialist::None, true},
    {L("followup-not-sent"), FollowUp, T2, 28, 2},
    {L("followup-language"), FollowUp, T1, 18, 1},
    {L("followup-template"), FollowUp, T1, 22, 1},
    {L("followup-twice"), FollowUp, T2, 14, 1},
    {L("followup-unsubscribe"), FollowUp, T2, 10, 2},
    {L("loyalty-points-missing"), Loyalty, T1, 26, 1},
    {L("loyalty-points-expired"), Loyalty, T1, 16, 1, Specialist::None, true},
    {L("loyalty-vip-level"), Loyalty, T2, 12, 1},
    {L("loyalty-referral"), Loyalty, T2, 14, 1},
    {L("loyalty-reward-code"), Loyalty, T1, 16, 1},
    {L("integration-sync"), Integration, T2, 28, 2, Specialist::SolutionEngineers},
    {L("integration-catalog"), Integration, T2, 18, 1, Specialist::SolutionEngineers},
    {L("integration-upgrade"), Integration, T3, 14, 2, Specialist::SolutionEngineers},
    {L("integration-shopping-feed"), Integration, T2, 14, 1},
    {L("integration-erp"), Integration, T3, 10, 2},
    {L("reports-numbers"), Reports, T2, 18, 1},
    {L("reports-empty-dashboard"), Reports, T2, 14, 2},
    {L("reports-scheduled"), Reports, T1, 16, 0, Specialist::None, true},
    {L("reports-survey"), Reports, T2, 10, 1},
    {L("reports-time-zone"), Reports, T2, 10, 1},
    {L("settings-css"), Settings, T1, 18, 0, Specialist::Customization},
    {L("settings-translation"), Settings, T1, 16, 0, Specialist::None, true},
    {L("settings-gdpr"), Settings, T1, 14, 2, Specialist::None, true},
    {L("settings-roles"), Settings, T1, 20, 0, Specialist::None, true},
    {L("settings-getting-started"), Settings, T1, 26, 0, Specialist::SolutionEngineers, true},
}};

// Email, Phone, Chat, Web, Social
constexpr quint16 weights[areaCount][5] = {
    {30, 22, 26, 16, 6},  // SignIn
    {38, 14, 20, 20, 8},  // Checkout
    {58, 14, 10, 17, 1},  // Billing
    {44, 3, 10, 42, 1},   // Api
    {44, 8, 20, 24, 4},   // Reviews
    {36, 6, 22, 26, 10},  // Photos
    {40, 9, 18, 24, 9},   // Moderation
    {48, 7, 16, 26, 3},   // FollowUp
    {36, 12, 26, 16, 10}, // Loyalty
    {44, 8, 12, 34, 2},   // Integration
    {50, 6, 14, 29, 1},   // Reports
    {40, 12, 24, 21, 3},  // Settings
};

constexpr std::size_t weightSum = [] {
    std::size_t sum = 0;
    for (const Issue &issue : allIssues)
        sum += issue.weight;
    return sum;
}();

/// Each issue as often as its weight says, so that drawing one is a single look-up.
constexpr std::array<quint8, weightSum> lots = [] {
    std::array<quint8, weightSum> result{};
    std::size_t next = 0;
    for (std::size_t issue = 0; issue < allIssues.size(); ++issue) {
        for (int i = 0; i < allIssues[issue].weight; ++i)
            result[next++] = quint8(issue);
    }
    return result;
}();

} // namespace

int anIssue(Random &random)
{
    return lots[random.below(quint32(lots.size()))];
}

const std::array<Issue, issueCount> &issues()
{
    return allIssues;
}

std::span<const quint16> channelWeights(Area area)
{
    return weights[static_cast<std::size_t>(area)];
}

} // namespace campanile::domain::demo
