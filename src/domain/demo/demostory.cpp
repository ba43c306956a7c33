// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/demo/demostory.h"

#include "domain/demo/demoattachments.h"

#include <algorithm>

namespace campanile::domain::demo {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 24 * 60 * minuteMs;

/// Business minutes until the first answer that each priority (Low … Urgent) is promised.
constexpr int answerWithin[5] = {480, 960, 480, 240, 60};

} // namespace

StoryTeller::StoryTeller(const Company &company, const Customers &customers, const Arrivals &arrivals, UtcTime from,
                         UtcTime until, quint64 seed)
    : m_company(company)
    , m_customers(customers)
    , m_arrivals(arrivals)
    , m_from(from)
    , m_until(until)
    , m_seed(seed)
{
}

void StoryTeller::tell(qint64 position, const Arrival &arrival, Ending ending, DemoTicket &out)
{
    m_random = Random(m_seed, 0x7E110000ULL + quint64(position));
    m_ending = ending;
    m_created = arrival.at;
    drawTicket(arrival);
    m_scribe.begin(out);
    create(arrival);
    m_stepCount = 0;
    if (ending == Ending::Over)
        planOver();
    else
        planOpen();
    planWork();
    const bool wentThrough = walk();
    if (isOpen(m_scribe.ticket().status) && (ending != Ending::Over || !wentThrough))
        endDue();
    m_scribe.finish();
}

void StoryTeller::drawTicket(const Arrival &arrival)
{
    m_region = arrival.region;
    m_place = arrival.region;
    const int customer = m_customers.pick(m_region, m_random);
    m_account = &m_customers.account(customer);
    m_desk = m_account->desk;
    // Most companies have somebody who writes nearly everything.
    const int person =
        m_account->firstPerson + (m_random.permille(550) ? 0 : int(m_random.below(quint32(m_account->people))));
    m_person = &m_customers.person(person);
    m_customerId = CustomerId(customer + 1);
    m_customer = {AgentId(), ContactId(person + 1), m_person->name};
    m_language = m_person->language;
    if (m_language == Language::Filipino && m_random.permille(120))
        m_language = Language::English;

    switch (arrival.incident) {
    case Incident::SignIn:
        m_issue = singleSignOnIssue;
        break;
    case Incident::Checkout:
        m_issue = slowCheckoutIssue;
        break;
    case Incident::None:
        m_issue = anIssue(m_random);
        break;
    }
    const Issue &issue = issues()[std::size_t(m_issue)];
    m_channel = Channel(int(Channel::Email) + int(m_random.weighted(channelWeights(issue.area))));
    m_isCall = m_channel == Channel::Phone;
    m_answered = false;
    m_started = false;
    drawPriority(issue, arrival.incident);

    const qint64 localMs = toMs(m_created) + m_arrivals.offsetMinutes(m_region, m_created) * minuteMs;
    const std::chrono::sys_days localDay{std::chrono::days(localMs / dayMs)};
    const int month = int((m_created - m_from).count() / (30 * dayMs));
    m_composer.begin(*m_account, *m_person, m_issue, localDay, month, m_random);
}

void StoryTeller::drawPriority(const Issue &issue, Incident incident)
{
    // Low, Normal, High, Urgent for each severity
    static constexpr quint16 shares[4][4] = {
        {370, 570, 58, 2}, {160, 650, 172, 18}, {40, 530, 360, 70}, {4, 260, 500, 236}};
    int priority = 1 + int(m_random.weighted(shares[issue.severity]));
    if (m_desk != Desk::Smb && m_random.permille(160))
        ++priority;
    if (incident != Incident::None && m_random.permille(500))
        ++priority;
    m_priority = Priority(std::min(priority, int(Priority::Urgent)));
}

void StoryTeller::create(const Arrival &arrival)
{
    const Issue &issue = issues()[std::size_t(m_issue)];
    const TeamId team = m_company.firstTeam(m_desk, m_place);
    const AgentId writer = m_isCall ? anAgentOf(team, m_place) : AgentId();
    const Scribe::Actor actor = m_isCall ? agentActor(writer) : m_customer;
    m_scribe.event(EventKind::Created, m_created, actor);
    m_scribe.setSubject(m_composer.subject(m_language, m_channel, m_random));
    m_scribe.setStatus(m_isCall ? Status::Open : Status::New);
    m_scribe.setTier(m_company.tierOf(team));
    m_scribe.setPriority(m_priority);
    m_scribe.setChannel(m_channel);
    m_scribe.setLanguage(languageTag(m_language));
    m_scribe.setPlace(PlaceId(m_place + 1));
    m_scribe.setTeam(team, m_company.departmentOf(team));
    m_scribe.setAssignee(writer);
    m_scribe.setCustomer(m_customerId, m_customer.contact);
    m_scribe.setDue(promised(m_created, answerWithin[int(m_priority)]));
    m_scribe.addTag(TagId(m_issue + 1));
    if (arrival.incident != Incident::None)
        m_scribe.addTag(TagId(arrival.incident == Incident::SignIn ? SignInIncidentTag : CheckoutIncidentTag));
    if (issue.severity == 0 && m_random.permille(300))
        m_scribe.addTag(TagId(HowToTag));
    if (m_desk != Desk::Smb && m_random.permille(110))
        m_scribe.addTag(TagId(VipTag));
    if (issue.tag == QLatin1StringView("billing-double-charge") && m_random.permille(700))
        m_scribe.addTag(TagId(RefundTag));

    if (m_isCall) {
        m_composer.setWriter(m_company.agentFirstName(writer, false), Company::placeName(m_place, false),
                             minuteOfDay(m_created));
        m_scribe.message(m_created, actor, Visibility::Internal, m_composer.callNote(m_language, m_random),
                         languageTag(m_language));
        return;
    }
    m_composer.setWriter(m_person->firstName, Company::placeName(m_place, m_language == Language::Hebrew),
                         minuteOfDay(m_created));
    m_scribe.message(m_created, m_customer, Visibility::Public,
                     m_composer.firstMessage(m_language, m_channel, m_random), languageTag(m_language));
    if (m_channel != Channel::Social && m_random.permille(36))
        m_scribe.attachment(m_created, m_customer, makeAttachment(m_composer.facts(), m_created, m_random));
}

bool StoryTeller::walk()
{
    for (int i = 0; i < m_stepCount; ++i) {
        const std::optional<UtcTime> at = timeOf(m_steps[std::size_t(i)], m_stepCount - i);
        // Nothing happens at or after the end, and what is too late now is too late for all that follows.
        if (!at || *at >= m_until)
            return false;
        perform(m_steps[std::size_t(i)], *at);
    }
    return true;
}

std::optional<UtcTime> StoryTeller::customerTime(qint64 medianMinutes, int sigmaPermille)
{
    const qint64 wait = m_random.logNormal(medianMinutes * minuteMs, sigmaPermille) * m_pace / 1000;
    UtcTime at = m_scribe.lastTime() + milliseconds(wait);
    // People sleep.
    const int minute = minuteOfDay(at);
    if (wait > 60 * minuteMs && minute < 7 * 60)
        at += milliseconds((7 * 60 - minute + m_random.between(10, 200)) * minuteMs);
    return at;
}

std::optional<UtcTime> StoryTeller::timeOf(Step step, int left)
{
    const UtcTime now = m_scribe.lastTime();
    const bool chatting = m_channel == Channel::Chat && m_scribe.ticket().tier == Tier::T1 && m_ending == Ending::Over;
    const bool customers =
        step == Step::Answer || step == Step::Reminder || step == Step::Thanks || step == Step::Reopen;
    if (step == Step::Close) // by itself, five days after the solution
        return m_scribe.ticket().resolvedAt.value_or(now) + 120h + milliseconds(m_random.between(1, 55) * minuteMs);
    if (step == Step::Reopen)
        return std::min(customerTime(26 * 60, 800).value_or(now), now + 110h);
    if (m_ending != Ending::Over && (m_started || customers || m_last < now)) {
        // Still open: what is left is spread over the time until the last step.
        const qint64 share = std::max<qint64>((m_last - now).count(), minuteMs) / left;
        const UtcTime at = now + milliseconds(share * m_random.between(60, 130) / 100);
        return customers || hours().isWorkingAt(at)
                   ? at
                   : hours().advanced(at, milliseconds(m_random.between(2, 90) * minuteMs));
    }
    if (customers)
        return customerTime(chatting ? 2 : step == Step::Thanks ? 200 : 260, chatting ? 700 : 1100);
    if (!m_started) {
        const qint64 part = step == Step::Assign ? m_response * m_random.between(15, 85) / 100 : m_response;
        const UtcTime at = hours().advanced(m_created, milliseconds(part)).value_or(m_until);
        // A reminder may have come before.
        return at >= now ? at : hours().advanced(now, milliseconds(m_random.between(2, 60) * minuteMs));
    }
    const std::optional<UtcTime> done =
        hours().advanced(now, milliseconds(m_work * m_random.between(60, 140) / 100 / m_workShares));
    return step == Step::HandOver && done ? endOfShift(*done) : done;
}

/// Shortly before those who have the ticket go home. In Manila that is the end of the day shift, when Tel Aviv is at
/// work.
UtcTime StoryTeller::endOfShift(UtcTime at)
{
    const milliseconds early(m_random.between(2, 28) * minuteMs);
    UtcTime end = hours().closingAfter(at).value_or(at);
    if (m_place == Manila) {
        const UtcTime dayShift = std::chrono::floor<std::chrono::days>(at) + 9h;
        if (dayShift - early > at && hours().isWorkingAt(dayShift))
            end = dayShift;
    }
    return std::max(at, end - early);
}

UtcTime StoryTeller::promised(UtcTime from, int businessMinutes) const
{
    return hours().advanced(from, milliseconds(businessMinutes * minuteMs)).value_or(from + 72h);
}

int StoryTeller::minuteOfDay(UtcTime at) const
{
    const qint64 local = toMs(at) / minuteMs + m_arrivals.offsetMinutes(m_region, at);
    return int(local % 1440);
}

void StoryTeller::endDue()
{
    const UtcTime last = m_scribe.lastTime();
    const qint64 since = (m_until - last).count();
    std::optional<UtcTime> due;
    const auto overdue = [&] { return last + milliseconds(since / 20 + since / 20 * m_random.between(2, 17)); };
    const auto withinTheHour = [&] { return m_until + milliseconds(m_random.between(4 * 60'000, 58 * 60'000)); };
    switch (m_ending) {
    case Ending::Over: // was not finished in time; its promise stands
        return;
    case Ending::DueWithinTheHour:
        due = withinTheHour();
        break;
    case Ending::Overdue:
        due = overdue();
        break;
    case Ending::Open: {
        const int lot = m_random.between(0, 99);
        if (lot < 7)
            due = overdue();
        else if (lot < 10)
            due = withinTheHour();
        else if (lot < 26)
            due = hours().nextOpening(m_until + milliseconds(m_random.between(60, 480) * minuteMs));
        else if (lot < 68)
            due = hours().nextOpening(m_until + milliseconds(m_random.between(8 * 60, 72 * 60) * minuteMs));
        else
            due = hours().nextOpening(m_until + milliseconds(m_random.between(72 * 60, 12 * 1440) * minuteMs));
        break;
    }
    }
    m_scribe.setDue(due);
}

QVector<DemoTag> demoTags(const Arrivals &arrivals)
{
    QVector<DemoTag> tags;
    const auto add = [&tags](const QString &name) { tags.append({TagId(tags.size() + 1), name}); };
    for (const Issue &issue : issues())
        add(issue.tag);
    add(u"bug"_qs);
    add(u"how-to"_qs);
    add(u"vip"_qs);
    add(u"refund"_qs);
    add(u"call-back"_qs);
    const auto day = [&arrivals](Incident incident) {
        return QDateTime::fromMSecsSinceEpoch(toMs(arrivals.startOf(incident)), Qt::UTC).date().toString(Qt::ISODate);
    };
    add(u"incident-"_qs + day(Incident::SignIn) + u"-sign-in"_qs);
    add(u"incident-"_qs + day(Incident::Checkout) + u"-checkout"_qs);
    Q_ASSERT(tags.size() == CheckoutIncidentTag);
    return tags;
}

} // namespace campanile::domain::demo
