// SPDX-License-Identifier: GPL-3.0-or-later
// The plans of the stories: which steps, in which order, and how long the work takes.
#include "domain/demo/demostory.h"

#include <algorithm>

namespace campanile::domain::demo {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;

// Chances in thousandths, by the issue's typical tier (1 … 3).
constexpr int toTier2[4] = {0, 70, 340, 450};
constexpr int toTier3[4] = {0, 70, 165, 410};

} // namespace

void StoryTeller::add(Step step)
{
    if (m_stepCount < int(m_steps.size()))
        m_steps[std::size_t(m_stepCount++)] = step;
}

void StoryTeller::planEscalation(bool third)
{
    if (m_scribe.ticket().tier == Tier::T1)
        add(Step::Escalate2);
    if (m_random.permille(180))
        add(Step::Note);
    if (!third)
        return;
    add(Step::Escalate3);
    if (m_random.permille(620))
        add(Step::WaitForRnd);
}

void StoryTeller::planOver()
{
    const Issue &issue = issues()[std::size_t(m_issue)];
    const bool startsHigher = m_scribe.ticket().tier == Tier::T2;
    const bool second = startsHigher || m_random.permille(toTier2[int(issue.typicalTier)]);
    const bool third = second && m_random.permille(toTier3[int(issue.typicalTier)]);
    const bool escalates = third || (second && !startsHigher);
    if (!m_isCall && m_random.permille(m_channel == Channel::Chat ? 120 : 560))
        add(Step::Assign);
    if (m_isCall && !escalates && m_random.permille(560)) {
        add(Step::ResolveQuietly); // during the call
    } else {
        if (escalates) {
            const int lot = m_random.between(0, 99);
            if (lot < 52) {
                add(Step::Promise);
            } else if (lot < 78) {
                add(Step::Ask);
                add(Step::Answer);
            }
            planEscalation(third);
            if (third && m_random.permille(250))
                add(Step::Update);
            else if (m_random.permille(120)) {
                add(Step::Ask);
                add(Step::Answer);
            }
            if (m_random.permille(75))
                add(Step::Deescalate);
        } else if (issue.specialist != Specialist::None && m_random.permille(200)) {
            add(Step::Specialist);
        } else {
            const int lot = m_random.between(0, 99);
            if (lot >= 91) {
                add(Step::Promise);
                add(lot >= 97 ? Step::WaitForOther : Step::Note);
            } else if (lot >= 84) {
                add(Step::Promise);
            } else if (lot >= 66) {
                add(Step::Ask);
                add(Step::Answer);
            }
        }
        if (m_language == Language::English && m_random.permille(escalates ? 170 : 45))
            add(Step::HandOver);
        const int lot = m_random.between(0, 99);
        if (lot < 13) {
            add(Step::FixAndWait);
            add(Step::Thanks);
        } else if (lot < 18 && m_stepCount > 0) {
            add(Step::ResolveQuietly);
        } else {
            add(Step::Solve);
        }
    }
    if (m_random.permille(66)) {
        add(Step::Reopen);
        add(Step::SecondFix);
    }
    add(Step::Close);
}

void StoryTeller::planOpen()
{
    const qint64 age = (m_until - m_created).count();
    enum Kind { New, Open, Customer, Rnd, Other };
    // New, Open, waiting for the customer, for R&D, for others
    static constexpr quint16 fresh[5] = {560, 380, 50, 0, 10};
    static constexpr quint16 young[5] = {240, 440, 240, 40, 40};
    static constexpr quint16 old[5] = {6, 390, 290, 214, 100};
    const std::size_t kind = m_random.weighted(age < 8 * hourMs ? fresh : age < 3 * dayMs ? young : old);
    const qint64 most = age * m_random.between(10, 60) / 100;
    const qint64 silence = std::min(most, m_random.logNormal(26 * hourMs, 1000));
    m_last = m_until - std::chrono::milliseconds(silence);

    if (kind == New && !m_isCall) {
        if (age > 2 * dayMs)
            add(Step::Reminder);
        return;
    }
    if (!m_isCall)
        add(Step::Assign);
    const Issue &issue = issues()[std::size_t(m_issue)];
    const bool second = kind == Rnd || m_random.permille(toTier2[int(issue.typicalTier)] * (age > 20 * dayMs ? 5 : 2));
    const bool third = kind == Rnd || (second && m_random.permille(toTier3[int(issue.typicalTier)]));
    if (kind != Open || second || m_random.permille(600))
        add(Step::Promise);
    if (second && (third || m_scribe.ticket().tier == Tier::T1)) {
        if (m_scribe.ticket().tier == Tier::T1)
            add(Step::Escalate2);
        if (third)
            add(Step::Escalate3);
    }
    // The older, the more they wrote to each other.
    const int rounds = age > 60 * dayMs ? 3 : age > 20 * dayMs ? 2 : age > 6 * dayMs ? 1 : 0;
    for (int i = 0; i < rounds; ++i) {
        if (m_random.permille(600))
            add(Step::Reminder);
        add(Step::Update);
    }
    switch (kind) {
    case Customer:
        add(Step::Ask);
        break;
    case Rnd:
        add(Step::WaitForRnd);
        break;
    case Other:
        add(Step::WaitForOther);
        break;
    default:
        if (m_random.permille(300)) {
            add(Step::Ask);
            add(Step::Answer);
        }
    }
}

void StoryTeller::planWork()
{
    static constexpr int answerMedian[6] = {100, 105, 5, 3, 95, 45}; // minutes by channel
    m_response = m_random.logNormal(answerMedian[int(m_channel)] * minuteMs, 1050);
    static constexpr int haste[5] = {100, 150, 100, 65, 35};
    m_response = m_response * haste[int(m_priority)] / 100;

    int tier = int(m_scribe.ticket().tier);
    int shares = 0;
    for (int i = 0; i < m_stepCount; ++i) {
        const Step step = m_steps[std::size_t(i)];
        if (step == Step::Escalate2)
            tier = std::max(tier, 2);
        else if (step == Step::Escalate3)
            tier = 3;
        if (step != Step::Close && step != Step::Reopen && step != Step::Answer && step != Step::Thanks)
            ++shares;
    }
    m_workShares = std::max(shares, 1);
    static constexpr int medianMinutes[4] = {200, 230, 1000, 2900};
    static constexpr int sigma[4] = {1100, 1150, 950, 850};
    m_work = m_random.logNormal(medianMinutes[tier] * minuteMs, sigma[tier]);
    if (m_channel == Channel::Chat && tier == 1)
        m_work /= 12;
    if (m_isCall && tier == 1)
        m_work /= 4;

    m_pace = 1000;
    if (m_ending == Ending::Over) {
        // What is over at the end of the history cannot have taken longer than there was time.
        const qint64 time = hours().between(m_created, m_until).count() * 7 / 10;
        const qint64 needed = m_response + m_work;
        const qint64 clock = (m_until - m_created).count();
        if (needed > time) {
            m_pace = int(std::max<qint64>(time * m_random.between(200, 900) / needed, 1));
            m_response = m_response * m_pace / 1000;
            m_work = m_work * m_pace / 1000;
        }
        if (clock < 4 * dayMs)
            m_pace = std::min(m_pace, int(clock * 250 / (4 * dayMs)) + 1);
    }
}

} // namespace campanile::domain::demo
