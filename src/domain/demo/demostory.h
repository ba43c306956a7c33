// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/demo/demoarrivals.h"
#include "domain/demo/democomposer.h"
#include "domain/demo/democustomers.h"
#include "domain/demo/demoscribe.h"

namespace campanile::domain::demo {

/// How a story shall end: most are over, some are still open, and a few of those have a promise that is about to break.
enum class Ending : quint8 { Over, Open, DueWithinTheHour, Overdue };

/// Tags by id: first those of the issues, in their order, then these.
enum TagNumber {
    BugTag = issueCount + 1,
    HowToTag,
    VipTag,
    RefundTag,
    CallBackTag,
    SignInIncidentTag,
    CheckoutIncidentTag
};

[[nodiscard]] QVector<DemoTag> demoTags(const Arrivals &arrivals);

/// Tells what happened to one ticket after the other.
///
/// A story is a plan of steps, walked through in the working hours of the place that has the ticket. Where a step would
/// come after the end of the history, the story stops: the ticket is as it is then.
class StoryTeller
{
public:
    StoryTeller(const Company &company, const Customers &customers, const Arrivals &arrivals, UtcTime from,
                UtcTime until, quint64 seed);

    /// position: rank of the ticket, counts from 0.
    void tell(qint64 position, const Arrival &arrival, Ending ending, DemoTicket &out);

private:
    enum class Step : quint8 {
        Assign,
        Ask,
        Answer,
        Promise,
        Note,
        Escalate2,
        Escalate3,
        WaitForRnd,
        WaitForOther,
        Deescalate,
        HandOver,
        Specialist,
        Reminder,
        Update,
        Solve,
        FixAndWait,
        Thanks,
        ResolveQuietly,
        Reopen,
        SecondFix,
        Close,
    };

    // planning
    void drawTicket(const Arrival &arrival);
    void drawPriority(const Issue &issue, Incident incident);
    void planOver();
    void planOpen();
    void planEscalation(bool toTier3);
    void planWork();
    void add(Step step);

    // walking
    void create(const Arrival &arrival);
    [[nodiscard]] bool walk();
    [[nodiscard]] std::optional<UtcTime> timeOf(Step step, int left);
    [[nodiscard]] UtcTime endOfShift(UtcTime at);
    [[nodiscard]] std::optional<UtcTime> customerTime(qint64 medianMinutes, int sigmaPermille);
    void perform(Step step, UtcTime at);
    void performOurs(Step step, UtcTime at);
    void performCustomers(Step step, UtcTime at);
    void escalate(UtcTime at, Tier tier);
    void handOver(UtcTime at);
    void moveTo(TeamId team, int place, bool assign);
    void endDue();

    // helpers
    [[nodiscard]] Scribe::Actor agentActor(AgentId agent) const;
    [[nodiscard]] Scribe::Actor worker(UtcTime at);
    void claim();
    [[nodiscard]] AgentId anAgentOf(TeamId team, int place);
    [[nodiscard]] Phrases PhraseBook::*notesList() const;
    void note(UtcTime at, const Scribe::Actor &actor, Phrases PhraseBook::*list);
    void reply(UtcTime at, Composer::Reply kind);
    [[nodiscard]] UtcTime promised(UtcTime from, int businessMinutes) const;
    [[nodiscard]] int minuteOfDay(UtcTime at) const;
    [[nodiscard]] const WorkTimeline &hours() const { return m_company.hours(m_place); }

    const Company &m_company;
    const Customers &m_customers;
    const Arrivals &m_arrivals;
    const UtcTime m_from;
    const UtcTime m_until;
    const quint64 m_seed;
    Composer m_composer;
    Scribe m_scribe;

    // The ticket being told.
    Random m_random{0, 0};
    Ending m_ending = Ending::Over;
    std::array<Step, 24> m_steps{};
    int m_stepCount = 0;
    UtcTime m_created{};
    UtcTime m_last{}; ///< where an open story's last step should lie
    Region m_region = Manila;
    int m_place = 0;
    int m_issue = 0;
    Language m_language = Language::English;
    Channel m_channel = Channel::Email;
    Priority m_priority = Priority::Normal;
    Desk m_desk = Desk::Smb;
    const Account *m_account = nullptr;
    const Person *m_person = nullptr;
    Scribe::Actor m_customer;
    CustomerId m_customerId;
    AgentId m_lastActor;
    bool m_isCall = false;
    bool m_answered = false; ///< publicly, by us
    bool m_started = false;  ///< somebody of ours did more than take it
    qint64 m_response = 0;   ///< ms of business time to the first answer
    qint64 m_work = 0;       ///< ms of business time after it, for all steps of ours
    int m_workShares = 1;    ///< into how many parts m_work is cut
    int m_pace = 1000;       ///< thousandths; less when little time is left
};

} // namespace campanile::domain::demo
