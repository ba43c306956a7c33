// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/demo/demoarrivals.h"

#include <QTimeZone>

#include <algorithm>

namespace campanile::domain::demo {

namespace {

constexpr qint64 hourMs = 3'600'000;

// All in per cent of a full hour, day, month.
constexpr quint16 hourShape[24] = {7,  5,  3,  3,  3,  5,  12, 30, 62, 90, 100, 98,
                                   82, 78, 92, 96, 88, 70, 48, 36, 32, 28, 20,  12};
constexpr quint16 weekShape[placeCount][7] = {
    // Monday … Sunday
    {100, 96, 94, 92, 84, 34, 20},
    {96, 92, 90, 90, 82, 26, 100},
    {100, 97, 93, 90, 80, 22, 18},
};
constexpr quint16 yearShape[placeCount][12] = {
    // January … December
    {98, 94, 96, 88, 94, 96, 98, 98, 102, 108, 136, 150},
    {100, 98, 98, 88, 98, 100, 92, 70, 92, 96, 142, 138},
    {102, 94, 96, 96, 96, 94, 90, 90, 98, 108, 152, 156},
};
constexpr quint32 regionShape[placeCount] = {30, 28, 42};
constexpr int holidayPercent = 42;

/// How an incident swells and fades, an hour each, in per cent of its sum.
constexpr quint16 swell[14] = {6, 16, 18, 14, 11, 9, 7, 5, 4, 3, 3, 2, 1, 1};

} // namespace

Arrivals::Arrivals(const Company &company, UtcTime from, UtcTime until, qint64 tickets, quint64 seed)
    : m_from(from)
    , m_tickets(tickets)
    , m_hours(std::size_t((until - from).count() / hourMs) + 1)
{
    weigh(company, seed);
    const int days = int((until - from).count() / (24 * hourMs));
    addIncident(Incident::SignIn, days * 62 / 100, 540, 14);
    addIncident(Incident::Checkout, days * 87 / 100, 120, 6);
    quint64 sum = 0;
    for (std::size_t i = 0; i < m_hours.size(); ++i) {
        m_hours[i].before = sum;
        sum += totalOf(i);
    }
}

void Arrivals::weigh(const Company &company, quint64 seed)
{
    const std::size_t count = m_hours.size() - 1;
    for (int region = 0; region < placeCount; ++region) {
        const WorkCalendar &calendar = company.organization().places.at(region).calendar;
        const QTimeZone zone(calendar.timeZone);
        std::vector<QDate> holidays;
        for (const Holiday &holiday : calendar.holidays)
            holidays.push_back(holiday.date);
        std::sort(holidays.begin(), holidays.end());
        QDate day;
        quint32 dayFactor = 0;
        for (std::size_t i = 0; i <= count; ++i) {
            const qint64 utc = toMs(m_from) + qint64(i) * hourMs;
            const int offset = zone.isValid() ? zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utc, Qt::UTC)) : 0;
            m_hours[i].offsets[region] = qint16(offset / 60);
            if (i == count)
                break;
            const QDateTime local = QDateTime::fromMSecsSinceEpoch(utc + qint64(offset) * 1000, Qt::UTC);
            if (local.date() != day) {
                day = local.date();
                // Each day has its own luck.
                Random luck(seed, 0x5EA50000ULL + quint64(day.toJulianDay()) * 4 + quint64(region));
                dayFactor = weekShape[region][day.dayOfWeek() - 1] * yearShape[region][day.month() - 1] *
                            quint32(luck.between(86, 114)) / 100;
                if (std::binary_search(holidays.begin(), holidays.end(), day))
                    dayFactor = dayFactor * holidayPercent / 100;
            }
            const quint32 growth = 1000 + quint32(i * 450 / count); // 45 % more at the end
            m_hours[i].weights[region] =
                hourShape[local.time().hour()] * (dayFactor / 10) / 10 * regionShape[region] / 10 * growth / 1000;
        }
    }
}

void Arrivals::addIncident(Incident incident, int dayOfHistory, int percentOfDay, int hours)
{
    // It breaks on a working day at 08:00 UTC, when two of the places are at work and the third soon starts.
    const std::chrono::sys_days first = std::chrono::floor<std::chrono::days>(m_from) + std::chrono::days(dayOfHistory);
    std::chrono::sys_days day = first;
    while (std::chrono::weekday(day).iso_encoding() < 2 || std::chrono::weekday(day).iso_encoding() > 4)
        day += std::chrono::days(1);
    const UtcTime start = day + std::chrono::hours(8);
    m_incidents[std::size_t(incident)] = start;
    const std::size_t begin = std::size_t((start - m_from).count() / hourMs);
    if (begin + 24 >= m_hours.size())
        return;
    quint64 sum = 0;
    for (std::size_t i = begin - std::min<std::size_t>(begin, 8); i < begin + 16; ++i)
        sum += totalOf(i);
    quint32 shares = 0;
    for (int i = 0; i < hours; ++i)
        shares += swell[i];
    for (int i = 0; i < hours; ++i) {
        Hour &hour = m_hours[begin + std::size_t(i)];
        (incident == Incident::SignIn ? hour.signIn : hour.checkout) =
            quint32(sum * quint64(percentOfDay) / 100 * swell[i] / shares);
    }
}

quint64 Arrivals::totalOf(std::size_t hour) const
{
    const Hour &h = m_hours[hour];
    return quint64(h.weights[0]) + h.weights[1] + h.weights[2] + h.signIn + h.checkout;
}

Arrival Arrivals::next(qint64 position, Random &random)
{
    const quint64 total = m_hours.back().before;
    const quint64 tickets = quint64(m_tickets);
    const auto rank = [total, tickets](quint64 k) { return k * (total / tickets) + k * (total % tickets) / tickets; };
    const quint64 low = rank(quint64(position));
    const quint64 width = rank(quint64(position) + 1) - low;
    const quint64 place = low + random.below(quint32(std::min<quint64>(width, 0xFFFFFFFF)));
    while (m_hours[m_current + 1].before <= place)
        ++m_current;
    const Hour &hour = m_hours[m_current];
    const quint64 hourTotal = totalOf(m_current);

    Arrival arrival;
    arrival.at = m_from + std::chrono::milliseconds(qint64(m_current) * hourMs +
                                                    qint64((place - hour.before) * hourMs / hourTotal));
    quint32 lot = random.below(quint32(hourTotal));
    if (lot < hour.signIn) {
        arrival.incident = Incident::SignIn;
    } else if (lot < hour.signIn + hour.checkout) {
        arrival.incident = Incident::Checkout;
    } else {
        lot -= hour.signIn + hour.checkout;
        arrival.region = lot < hour.weights[0] ? Manila : lot < hour.weights[0] + hour.weights[1] ? TelAviv : NewYork;
        return arrival;
    }
    static constexpr quint16 regions[placeCount] = {30, 28, 42};
    arrival.region = Region(random.weighted(regions));
    return arrival;
}

int Arrivals::offsetMinutes(Region region, UtcTime at) const
{
    const qint64 hour = std::clamp<qint64>((at - m_from).count() / hourMs, 0, qint64(m_hours.size()) - 1);
    return m_hours[std::size_t(hour)].offsets[region];
}

UtcTime Arrivals::startOf(Incident incident) const
{
    return m_incidents[std::size_t(incident)];
}

} // namespace campanile::domain::demo
