// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/time.h"
#include "domain/demo/demoissues.h"
#include "domain/org/businesstime.h"
#include "domain/org/organization.h"

#include <array>
#include <vector>

namespace campanile::domain::demo {

/// Where the company sits and where its customers are: each region is looked after by one place.
inline constexpr int placeCount = 3;
enum Region : quint8 { Manila = 0, TelAviv = 1, NewYork = 2 };

/// Which way of working a customer gets; decides the first team.
enum class Desk : quint8 { Smb, Core, AdminMarket };

/// The demo company: its organization and what the generator wants to know of it. Positions are ids minus 1.
class Company
{
public:
    /// Holidays cover the years of the history and two more.
    Company(UtcTime from, UtcTime until);

    [[nodiscard]] const Organization &organization() const { return m_organization; }
    /// Working time of a place, from a month before the history to five months after it.
    [[nodiscard]] const WorkTimeline &hours(int place) const { return m_hours[std::size_t(place)]; }

    [[nodiscard]] TeamId firstTeam(Desk desk, int place) const;
    [[nodiscard]] TeamId tier2Team(int place) const;
    [[nodiscard]] TeamId tier3Team(int place) const;
    [[nodiscard]] TeamId specialistTeam(Specialist specialist) const;
    [[nodiscard]] DepartmentId departmentOf(TeamId team) const;
    [[nodiscard]] Tier tierOf(TeamId team) const;

    /// Those who answer tickets of the team in that place; may be empty.
    [[nodiscard]] std::span<const AgentId> agentsOf(TeamId team, int place) const;
    [[nodiscard]] std::span<const AgentId> csmsOf(int place) const { return m_csms[std::size_t(place)]; }
    [[nodiscard]] const QString &agentName(AgentId agent) const;
    /// As the agent signs in that language.
    [[nodiscard]] const QString &agentFirstName(AgentId agent, bool hebrew) const;
    [[nodiscard]] static std::u16string_view placeName(int place, bool hebrew);

private:
    void makeDepartments();
    void makePlaces(UtcTime from, UtcTime until);
    void makeTeams();
    void makeAgents();

    Organization m_organization;
    std::array<WorkTimeline, placeCount> m_hours;
    std::vector<std::array<std::vector<AgentId>, placeCount>> m_byTeam;
    std::array<std::vector<AgentId>, placeCount> m_csms;
    std::vector<std::array<QString, 2>> m_firstNames;
};

} // namespace campanile::domain::demo
