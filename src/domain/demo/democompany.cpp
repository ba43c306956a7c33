// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/demo/democompany.h"

#include "domain/demo/demostaff.h"
#include "domain/demo/holidays.h"

namespace campanile::domain::demo {

namespace {

enum DepartmentNumber {
    SupportDepartment = 1,
    SmbDepartment,
    EnterpriseDepartment,
    CoreDepartment,
    AdminMarketDepartment,
    ServicesDepartment,
    EngineersDepartment,
    CustomizationDepartment,
    ModerationDepartment,
    ToolsDepartment,
    OperationsDepartment,
};

struct TeamRow
{
    QLatin1StringView name;
    DepartmentNumber department;
    Tier tier;
};

using L = QLatin1StringView;

/// In the order of TeamNumber.
constexpr TeamRow teamRows[] = {
    {L("SMB Manila"), SmbDepartment, Tier::T1},
    {L("SMB Tel Aviv"), SmbDepartment, Tier::T1},
    {L("SMB New York"), SmbDepartment, Tier::T1},
    {L("Core Manila"), CoreDepartment, Tier::T1},
    {L("Core Tel Aviv"), CoreDepartment, Tier::T1},
    {L("Core New York"), CoreDepartment, Tier::T1},
    {L("Admin Market"), AdminMarketDepartment, Tier::T2},
    {L("Technical Manila"), CoreDepartment, Tier::T2},
    {L("Technical Tel Aviv"), CoreDepartment, Tier::T2},
    {L("Technical New York"), CoreDepartment, Tier::T2},
    {L("Advanced Manila"), CoreDepartment, Tier::T3},
    {L("Advanced Tel Aviv"), CoreDepartment, Tier::T3},
    {L("Advanced New York"), CoreDepartment, Tier::T3},
    {L("Solution Engineers"), EngineersDepartment, Tier::Unknown},
    {L("Customization"), CustomizationDepartment, Tier::Unknown},
    {L("Live Moderation"), ModerationDepartment, Tier::Unknown},
    {L("Internal Tools"), ToolsDepartment, Tier::Unknown},
    {L("Customer Success"), OperationsDepartment, Tier::Unknown},
    {L("Support Operations"), OperationsDepartment, Tier::Unknown},
};

int yearOf(UtcTime t)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(t), Qt::UTC).date().year();
}

constexpr int hour = 60;

QVector<WeeklySlot> weekOf(int place)
{
    QVector<WeeklySlot> week;
    if (place == TelAviv) {
        for (const int day : {7, 1, 2, 3, 4})
            week.append({day, 9 * hour, 18 * hour});
        return week;
    }
    for (int day = 1; day <= 5; ++day) {
        if (place == Manila) {
            week.append({day, 8 * hour, 17 * hour});
            week.append({day, 17 * hour, 2 * hour}); // the evening shift, until two at night
        } else {
            week.append({day, 9 * hour, 18 * hour});
        }
    }
    return week;
}

QVector<Holiday> holidaysOf(int place, int year)
{
    return place == Manila    ? philippineHolidays(year)
           : place == TelAviv ? israeliHolidays(year)
                              : unitedStatesHolidays(year);
}

} // namespace

Company::Company(UtcTime from, UtcTime until)
{
    makeDepartments();
    makePlaces(from, until);
    makeTeams();
    makeAgents();
}

void Company::makeDepartments()
{
    const auto add = [this](DepartmentNumber number, int parent, const QString &name) {
        Q_ASSERT(m_organization.departments.size() + 1 == number);
        m_organization.departments.append({DepartmentId(number), DepartmentId(parent), name, 1});
    };
    add(SupportDepartment, 0, u"Support"_qs);
    add(SmbDepartment, SupportDepartment, u"SMB"_qs);
    add(EnterpriseDepartment, SupportDepartment, u"Enterprise"_qs);
    add(CoreDepartment, EnterpriseDepartment, u"Core Support"_qs);
    add(AdminMarketDepartment, EnterpriseDepartment, u"Enterprise Admin Market"_qs);
    add(ServicesDepartment, 0, u"Professional Services"_qs);
    add(EngineersDepartment, ServicesDepartment, u"Solution Engineers"_qs);
    add(CustomizationDepartment, ServicesDepartment, u"Customization"_qs);
    add(ModerationDepartment, ServicesDepartment, u"Live Moderation"_qs);
    add(ToolsDepartment, ServicesDepartment, u"Internal Tools"_qs);
    add(OperationsDepartment, 0, u"Operations"_qs);
}

void Company::makePlaces(UtcTime from, UtcTime until)
{
    struct Row
    {
        QString key;
        QString name;
        QString language;
        QByteArray zone;
    };
    const Row rows[placeCount] = {
        {u"manila"_qs, u"Manila"_qs, u"fil"_qs, "Asia/Manila"},
        {u"tel-aviv"_qs, u"Tel Aviv"_qs, u"he"_qs, "Asia/Jerusalem"},
        {u"new-york"_qs, u"New York"_qs, u"en"_qs, "America/New_York"},
    };
    for (int place = 0; place < placeCount; ++place) {
        const Row &row = rows[place];
        WorkCalendar calendar{row.zone, weekOf(place), {}};
        for (int year = yearOf(from); year <= yearOf(until) + 2; ++year)
            calendar.holidays += holidaysOf(place, year);
        m_hours[std::size_t(place)] =
            WorkTimeline(calendar, from - std::chrono::days(30), until + std::chrono::days(150));
        m_organization.places.append({PlaceId(place + 1), row.key, row.name, row.language, calendar, 1});
    }
}

void Company::makeTeams()
{
    for (const TeamRow &row : teamRows) {
        const auto number = m_organization.teams.size() + 1;
        m_organization.teams.append({TeamId(number), DepartmentId(row.department), row.name, row.tier, 1});
    }
    Q_ASSERT(m_organization.teams.size() == teamNumberCount);
}

void Company::makeAgents()
{
    const QStringList skillNames{u"SSO and sign-in"_qs,  u"Checkout widgets"_qs, u"Billing"_qs,
                                 u"API and webhooks"_qs, u"Integrations"_qs,     u"Moderation"_qs,
                                 u"E-mail flows"_qs,     u"Data and reports"_qs};
    for (const QString &name : skillNames)
        m_organization.skills.append({SkillId(m_organization.skills.size() + 1), name});
    m_byTeam.resize(teamNumberCount + 1);
    for (const Staff &person : staff()) {
        Agent agent;
        agent.id = AgentId(m_organization.agents.size() + 1);
        agent.name = person.first + QChar(u' ') + person.last;
        agent.email = QString(person.first).toLower() + QChar(u'.') + QString(person.last).toLower().remove(u' ') +
                      u"@campanile.example"_qs;
        agent.role = person.role;
        agent.place = PlaceId(person.place + 1);
        agent.team = TeamId(person.team);
        agent.languages = QString(person.languages).split(u' ');
        for (const auto &[skill, level] : person.skills) {
            if (level > 0)
                agent.skills.append({SkillId(skill), level});
        }
        m_firstNames.push_back({person.first, person.hebrewFirst.empty() ? QString(person.first)
                                                                         : QStringView(person.hebrewFirst).toString()});
        if (person.team == CustomerSuccessTeam)
            m_csms[std::size_t(person.place)].push_back(agent.id);
        // Managers and administrators don't take tickets.
        if (agent.role <= Role::Lead)
            m_byTeam[std::size_t(person.team)][std::size_t(person.place)].push_back(agent.id);
        m_organization.agents.append(agent);
    }
}

TeamId Company::firstTeam(Desk desk, int place) const
{
    if (desk == Desk::AdminMarket)
        return TeamId(AdminMarketTeam);
    return TeamId((desk == Desk::Smb ? SmbManilaTeam : CoreManilaTeam) + place);
}

TeamId Company::tier2Team(int place) const
{
    return TeamId(TechnicalManilaTeam + place);
}

TeamId Company::tier3Team(int place) const
{
    return TeamId(AdvancedManilaTeam + place);
}

TeamId Company::specialistTeam(Specialist specialist) const
{
    switch (specialist) {
    case Specialist::SolutionEngineers:
        return TeamId(SolutionEngineersTeam);
    case Specialist::Customization:
        return TeamId(CustomizationTeam);
    case Specialist::LiveModeration:
        return TeamId(LiveModerationTeam);
    case Specialist::None:
        break;
    }
    return {};
}

DepartmentId Company::departmentOf(TeamId team) const
{
    return m_organization.teams.at(team.value() - 1).department;
}

Tier Company::tierOf(TeamId team) const
{
    return m_organization.teams.at(team.value() - 1).tier;
}

std::span<const AgentId> Company::agentsOf(TeamId team, int place) const
{
    return m_byTeam[std::size_t(team.value())][std::size_t(place)];
}

const QString &Company::agentName(AgentId agent) const
{
    return m_organization.agents.at(agent.value() - 1).name;
}

const QString &Company::agentFirstName(AgentId agent, bool hebrew) const
{
    return m_firstNames[std::size_t(agent.value() - 1)][hebrew ? 1 : 0];
}

std::u16string_view Company::placeName(int place, bool hebrew)
{
    static constexpr std::u16string_view names[placeCount][2] = {
        {u"Manila", u"מנילה"}, {u"Tel Aviv", u"תל אביב"}, {u"New York", u"ניו יורק"}};
    return names[place][hebrew ? 1 : 0];
}

} // namespace campanile::domain::demo
