// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of the stories: what each does to the ticket.
#include "domain/demo/demostaff.h"
#include "domain/demo/demostory.h"

#include <algorithm>

namespace campanile::domain::demo {

namespace {

/// Business minutes until the solution that each priority (Unknown, Low … Urgent) is promised.
constexpr int solveWithin[5] = {2400, 4800, 2400, 1080, 480};

} // namespace

Scribe::Actor StoryTeller::agentActor(AgentId agent) const
{
    return {agent, ContactId(), m_company.agentName(agent)};
}

AgentId StoryTeller::anAgentOf(TeamId team, int place)
{
    const std::span<const AgentId> agents = m_company.agentsOf(team, place);
    return agents.empty() ? AgentId() : m_random.pick(agents);
}

/// Who works on the ticket now: its assignee, or somebody of the team who takes it with claim().
Scribe::Actor StoryTeller::worker(UtcTime at)
{
    const Ticket &ticket = m_scribe.ticket();
    const AgentId agent = ticket.assignee.isValid() ? ticket.assignee : anAgentOf(ticket.team, m_place);
    const bool hebrew = m_language == Language::Hebrew;
    const int promise = minuteOfDay(at) + m_random.between(100, 260);
    const int rounded = promise / 30 * 30;
    m_composer.setWriter(m_company.agentFirstName(agent, hebrew), Company::placeName(m_place, hebrew),
                         rounded < 8 * 60 || rounded > 20 * 60 ? 10 * 60 + 30 * m_random.between(0, 4) : rounded);
    return agentActor(agent);
}

Phrases PhraseBook::*StoryTeller::notesList() const
{
    return m_composer.facts().plain ? &PhraseBook::plainNotes : &PhraseBook::notes;
}

void StoryTeller::note(UtcTime at, const Scribe::Actor &actor, Phrases PhraseBook::*list)
{
    // Among themselves they write English when the ticket travels.
    const Language language = m_random.permille(550) ? m_language : Language::English;
    const bool hebrew = language == Language::Hebrew;
    m_composer.setWriter(m_company.agentFirstName(actor.agent, hebrew), Company::placeName(m_place, hebrew),
                         m_composer.facts().minuteOfDay);
    m_scribe.message(at, actor, Visibility::Internal, m_composer.phrase(language, list, m_random),
                     languageTag(language));
}

/// The one who acts takes a ticket that nobody has.
void StoryTeller::claim()
{
    const Ticket &ticket = m_scribe.ticket();
    if (ticket.status == Status::New)
        m_scribe.setStatus(Status::Open);
    if (!ticket.assignee.isValid())
        m_scribe.setAssignee(m_lastActor);
}

void StoryTeller::reply(UtcTime at, Composer::Reply kind)
{
    const Scribe::Actor actor = worker(at);
    const bool first = !m_answered;
    m_lastActor = actor.agent;
    m_scribe.message(at, actor, Visibility::Public,
                     m_composer.reply(m_language, m_isCall ? Channel::Email : m_channel, kind, first, m_random),
                     languageTag(m_language));
    claim();
    if (first && kind != Composer::Reply::Solve)
        m_scribe.setDue(promised(at, solveWithin[int(m_scribe.ticket().priority)]));
    m_answered = true;
}

void StoryTeller::perform(Step step, UtcTime at)
{
    switch (step) {
    case Step::Answer:
    case Step::Reminder:
    case Step::Thanks:
    case Step::Reopen:
        performCustomers(step, at);
        break;
    case Step::Close:
        m_scribe.event(EventKind::Changed, at, {});
        m_scribe.setStatus(Status::Closed);
        break;
    default:
        performOurs(step, at);
        m_started = m_started || step != Step::Assign;
    }
}

void StoryTeller::performCustomers(Step step, UtcTime at)
{
    Phrases PhraseBook::*list = step == Step::Reminder ? &PhraseBook::reminders
                                : step == Step::Thanks ? &PhraseBook::thanks
                                                       : &PhraseBook::reopenings;
    const AgentId assignee = m_scribe.ticket().assignee;
    const bool hebrew = m_language == Language::Hebrew;
    const int promise = m_composer.facts().minuteOfDay;
    if (assignee.isValid())
        m_composer.setWriter(m_company.agentFirstName(assignee, hebrew), Company::placeName(m_place, hebrew), promise);
    m_scribe.message(at, m_customer, Visibility::Public,
                     step == Step::Answer ? m_composer.answer(m_language)
                                          : m_composer.phrase(m_language, list, m_random),
                     languageTag(m_language));
    switch (step) {
    case Step::Thanks:
        m_scribe.setStatus(Status::Resolved); // the customer ticked "solved"
        m_scribe.setDue(std::nullopt);
        break;
    case Step::Reopen:
        m_scribe.setStatus(Status::Open);
        m_scribe.setDue(promised(at, 480));
        break;
    default:
        if (m_scribe.ticket().status == Status::WaitingCustomer)
            m_scribe.setStatus(Status::Open);
    }
}

void StoryTeller::performOurs(Step step, UtcTime at)
{
    switch (step) {
    case Step::Assign:
        m_lastActor = worker(at).agent;
        m_scribe.event(EventKind::Changed, at, agentActor(m_lastActor));
        claim();
        break;
    case Step::Ask:
        reply(at, Composer::Reply::Ask);
        m_scribe.setStatus(Status::WaitingCustomer);
        break;
    case Step::Promise:
        reply(at, Composer::Reply::Promise);
        break;
    case Step::Update:
        reply(at, Composer::Reply::Update);
        break;
    case Step::FixAndWait:
        reply(at, Composer::Reply::Solve);
        m_scribe.setStatus(Status::WaitingCustomer);
        break;
    case Step::Solve:
    case Step::SecondFix:
        reply(at, step == Step::Solve ? Composer::Reply::Solve : Composer::Reply::SecondFix);
        m_scribe.setStatus(Status::Resolved);
        m_scribe.setDue(std::nullopt);
        break;
    case Step::Escalate2:
        escalate(at, Tier::T2);
        break;
    case Step::Escalate3:
        escalate(at, Tier::T3);
        break;
    case Step::HandOver:
        handOver(at);
        break;
    case Step::Specialist: {
        const TeamId team = m_company.specialistTeam(issues()[std::size_t(m_issue)].specialist);
        const Scribe::Actor actor = worker(at);
        m_lastActor = actor.agent;
        note(at, actor, notesList());
        claim();
        if (!m_company.agentsOf(team, m_place).empty())
            moveTo(team, m_place, true);
        break;
    }
    case Step::Deescalate: {
        const Scribe::Actor actor = worker(at);
        m_lastActor = actor.agent;
        note(at, actor, &PhraseBook::deescalations);
        if (m_scribe.ticket().tier == Tier::T3)
            moveTo(m_company.tier2Team(m_place), m_place, true);
        else if (m_desk != Desk::AdminMarket)
            moveTo(m_company.firstTeam(m_desk, m_place), m_place, true);
        break;
    }
    default: {
        const Scribe::Actor actor = worker(at);
        m_lastActor = actor.agent;
        note(at, actor,
             step == Step::WaitForRnd       ? &PhraseBook::rndNotes
             : step == Step::WaitForOther   ? &PhraseBook::otherNotes
             : step == Step::ResolveQuietly ? (m_isCall ? &PhraseBook::callResolutions : &PhraseBook::resolutions)
                                            : notesList());
        claim();
        if (step == Step::WaitForRnd) {
            m_scribe.setStatus(Status::WaitingRnd);
        } else if (step == Step::WaitForOther) {
            m_scribe.setStatus(Status::WaitingOther);
        } else if (step == Step::ResolveQuietly) {
            m_scribe.setStatus(Status::Resolved);
            m_scribe.setDue(std::nullopt);
        }
    }
    }
}

void StoryTeller::escalate(UtcTime at, Tier tier)
{
    const Scribe::Actor actor = worker(at);
    m_lastActor = actor.agent;
    note(at, actor,
         tier == Tier::T2 ? (m_composer.facts().plain ? &PhraseBook::plainEscalations : &PhraseBook::escalations2)
                          : &PhraseBook::escalations3);
    claim();
    if (m_scribe.ticket().status == Status::WaitingCustomer)
        m_scribe.setStatus(Status::Open);
    // Tier 3 sits where R&D sits, unless the language keeps the ticket at home.
    const bool travels =
        tier == Tier::T3 && m_language == Language::English && m_place != TelAviv && m_random.permille(350);
    const int place = travels ? int(TelAviv) : m_place;
    moveTo(tier == Tier::T2 ? m_company.tier2Team(place) : m_company.tier3Team(place), place, m_random.permille(800));
    if (tier == Tier::T3 && m_random.permille(800))
        m_scribe.addTag(TagId(BugTag));
    if (m_random.permille(180))
        m_scribe.setPriority(Priority(std::min(int(m_scribe.ticket().priority) + 1, int(Priority::Urgent))));
}

void StoryTeller::handOver(UtcTime at)
{
    const TeamId team = m_scribe.ticket().team;
    const int next = (m_place + 1) % placeCount; // westwards, with the sun
    const qint64 number = team.value() < SolutionEngineersTeam && team.value() != AdminMarketTeam
                              ? team.value() - m_place + next
                              : team.value();
    const Scribe::Actor actor = worker(at);
    m_lastActor = actor.agent;
    if (m_company.agentsOf(TeamId(number), next).empty()) {
        note(at, actor, notesList());
        claim();
        return;
    }
    m_composer.setWriter(m_company.agentFirstName(actor.agent, false), Company::placeName(next, false),
                         m_composer.facts().minuteOfDay);
    m_scribe.message(at, actor, Visibility::Internal,
                     m_composer.phrase(Language::English, &PhraseBook::handovers, m_random),
                     languageTag(Language::English));
    claim();
    moveTo(TeamId(number), next, true);
}

void StoryTeller::moveTo(TeamId team, int place, bool assign)
{
    m_place = place;
    if (m_company.tierOf(team) != Tier::Unknown) // specialists work on the tier on which the ticket is
        m_scribe.setTier(m_company.tierOf(team));
    m_scribe.setPlace(PlaceId(place + 1));
    m_scribe.setTeam(team, m_company.departmentOf(team));
    m_scribe.setAssignee(assign ? anAgentOf(team, place) : AgentId());
}

} // namespace campanile::domain::demo
