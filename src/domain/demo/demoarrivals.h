// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/demo/democompany.h"
#include "domain/demo/demorandom.h"

#include <vector>

namespace campanile::domain::demo {

/// Things that broke for everybody and brought many tickets at once.
enum class Incident : quint8 { None, SignIn, Checkout };

struct Arrival
{
    UtcTime at{};
    Region region = Manila;
    Incident incident = Incident::None;
};

/// When customers write: hours of their day, week, season, holidays, growth over the two years, and two incidents.
///
/// The n tickets are spread over that shape by their rank with a random step in between, so any number has the same
/// shape, times ascend, and nothing needs to be kept or sorted.
class Arrivals
{
public:
    Arrivals(const Company &company, UtcTime from, UtcTime until, qint64 tickets, quint64 seed);

    /// The arrival of rank position (0 … tickets-1). Call with ascending ranks.
    Arrival next(qint64 position, Random &random);

    /// Minutes that the region's clocks are ahead of UTC at that time, as the hour began.
    [[nodiscard]] int offsetMinutes(Region region, UtcTime at) const;
    /// The day of an incident, in UTC.
    [[nodiscard]] UtcTime startOf(Incident incident) const;

private:
    struct Hour
    {
        quint64 before = 0; ///< weight of all hours before
        quint32 weights[placeCount] = {};
        quint32 signIn = 0;
        quint32 checkout = 0;
        qint16 offsets[placeCount] = {}; ///< minutes
    };

    void weigh(const Company &company, quint64 seed);
    void addIncident(Incident incident, int dayOfHistory, int percentOfDay, int hours);
    [[nodiscard]] quint64 totalOf(std::size_t hour) const;

    UtcTime m_from;
    qint64 m_tickets;
    std::vector<Hour> m_hours; ///< one more than there are; the last holds the whole sum
    std::size_t m_current = 0;
    UtcTime m_incidents[3] = {};
};

} // namespace campanile::domain::demo
