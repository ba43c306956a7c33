// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/org/organization.h"

#include <array>
#include <span>
#include <string_view>
#include <utility>

namespace campanile::domain::demo {

/// Teams by id. Teams of one kind follow each other in the order of the places.
enum TeamNumber {
    SmbManilaTeam = 1,
    SmbTelAvivTeam,
    SmbNewYorkTeam,
    CoreManilaTeam,
    CoreTelAvivTeam,
    CoreNewYorkTeam,
    AdminMarketTeam,
    TechnicalManilaTeam,
    TechnicalTelAvivTeam,
    TechnicalNewYorkTeam,
    AdvancedManilaTeam,
    AdvancedTelAvivTeam,
    AdvancedNewYorkTeam,
    SolutionEngineersTeam,
    CustomizationTeam,
    LiveModerationTeam,
    InternalToolsTeam,
    CustomerSuccessTeam,
    SupportOperationsTeam,
};

inline constexpr int teamNumberCount = SupportOperationsTeam;

struct Staff
{
    QLatin1StringView first;
    QLatin1StringView last;
    std::u16string_view hebrewFirst; ///< how somebody signs in Hebrew; empty: as in first
    int place;
    TeamNumber team;
    Role role;
    QLatin1StringView languages;               ///< BCP 47, separated by a blank
    std::array<std::pair<int, int>, 3> skills; ///< number of the skill, level; level 0: none
};

[[nodiscard]] std::span<const Staff> staff();

} // namespace campanile::domain::demo
