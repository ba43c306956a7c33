// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/demo/demogenerator.h"

#include "domain/demo/democare.h"
#include "domain/demo/demostory.h"

#include <algorithm>

namespace campanile::domain {

namespace {

using namespace demo;

constexpr std::chrono::days historyLength{730};

/// Which tickets are still open at the end, by their rank from the end: nearly all of the last hours, fewer and fewer
/// of the older ones, the whole a fixed share of the tickets.
class Endings
{
public:
    explicit Endings(qint64 tickets)
        : m_tickets(tickets)
        , m_open(std::max(tickets * openShare / 100'000, std::min<qint64>(anchors, tickets / 6)))
    {
    }

    [[nodiscard]] Ending of(qint64 position) const
    {
        const qint64 rank = m_tickets - position; // 1: the last
        const qint64 number = openUpTo(rank);     // counts from the end, too
        if (number == openUpTo(rank - 1))
            return Ending::Over;
        // Eight of them, spread over all ages, make sure that something is about to break and something is late.
        for (qint64 anchor = 1; anchor <= 5; ++anchor) {
            if (number == 1 + anchor * m_open / anchors)
                return anchor <= 3 ? Ending::DueWithinTheHour : Ending::Overdue;
        }
        return Ending::Open;
    }

private:
    static constexpr qint64 openShare = 3'170; ///< of 100,000; a few more are stories that didn't finish in time
    static constexpr qint64 anchors = 8;
    static constexpr qint64 smallNumber = 250; ///< below, the curve would want more than one open ticket a ticket

    struct Point
    {
        qint64 rank; ///< of 10,000
        qint64 open; ///< of 10,000
    };
    static constexpr Point curve[] = {{0, 0},       {20, 600},      {80, 1'800},     {200, 3'400},    {500, 6'200},
                                      {900, 8'600}, {1'400, 9'700}, {2'000, 10'000}, {10'000, 10'000}};
    static constexpr Point flatCurve[] = {{0, 0}, {5'000, 10'000}, {10'000, 10'000}};

    [[nodiscard]] qint64 openUpTo(qint64 rank) const
    {
        const std::span<const Point> points = m_tickets < smallNumber ? std::span<const Point>(flatCurve) : curve;
        for (std::size_t i = 1; i < points.size(); ++i) {
            const Point &low = points[i - 1];
            const Point &high = points[i];
            if (rank * 10'000 <= high.rank * m_tickets) {
                const qint64 above = rank * 10'000 - low.rank * m_tickets;
                return m_open * (low.open * m_tickets * (high.rank - low.rank) + above * (high.open - low.open)) /
                       (10'000 * m_tickets * (high.rank - low.rank));
            }
        }
        return m_open;
    }

    qint64 m_tickets;
    qint64 m_open;
};

} // namespace

DemoGenerator::DemoGenerator(DemoParameters parameters)
    : m_parameters(parameters)
{
}

Result<void> DemoGenerator::run(DemoSink &sink, std::stop_token stop, Progress *progress) const
{
    const qint64 tickets = m_parameters.tickets;
    if (tickets < 0 || tickets > maxDemoTickets)
        return fail(ErrorCode::InvalidArgument, {u"tickets"_qs, QString::number(tickets)});
    const UtcTime until = m_parameters.until;
    if (until < std::chrono::sys_days(std::chrono::year(2000) / 1 / 1) ||
        until >= std::chrono::sys_days(std::chrono::year(2101) / 1 / 1))
        return fail(ErrorCode::InvalidArgument, {u"until"_qs, QString::number(toMs(until))});
    if (progress) {
        progress->total = tickets;
        progress->done = 0;
    }

    const UtcTime from = until - historyLength;
    const Company company(from, until);
    Arrivals arrivals(company, from, until, tickets, m_parameters.seed);
    if (Result<void> result = sink.organization(company.organization()); !result)
        return result;
    if (Result<void> result = sink.tags(demoTags(arrivals)); !result)
        return result;
    Result<void> made;
    const Customers customers(
        tickets, company, m_parameters.seed, [&](const Customer &customer, const QVector<Contact> &contacts) {
            if (stop.stop_requested()) {
                made = fail(ErrorCode::Cancelled);
                return false;
            }
            const QVector<CustomerNote> notes = notesAbout(customer, company.organization(), until, m_parameters.seed);
            if (!notes.isEmpty())
                made = sink.customerNotes(notes);
            if (made)
                made = sink.customer(customer, contacts);
            return made.has_value();
        });
    if (!made)
        return made;

    const Endings endings(tickets);
    StoryTeller teller(company, customers, arrivals, from, until, m_parameters.seed);
    Random steps(m_parameters.seed, 2);
    DemoTicket ticket;
    for (qint64 position = 0; position < tickets; ++position) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled);
        teller.tell(position, arrivals.next(position, steps), endings.of(position), ticket);
        if (Result<void> result = sink.ticket(ticket); !result)
            return result;
        if (progress)
            progress->done.store(position + 1, std::memory_order_relaxed);
    }
    return {};
}

} // namespace campanile::domain
