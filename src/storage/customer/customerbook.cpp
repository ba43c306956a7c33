// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/customer/customerbook.h"

#include "storage/core/json.h"
#include "storage/core/rowscanner.h"
#include "storage/customer/customermerges.h"
#include "storage/import/importstate.h"

#include <algorithm>

namespace campanile::storage {

using domain::CustomerId;

namespace {

const std::string counted = "SELECT customer_id, count(*) FILTER (WHERE status < 6), count(*), max(created_at) "
                            "FROM ticket WHERE " +
                            isPublished;

CustomerTickets readCounts(const Statement &row)
{
    return {row.id<CustomerId>(0), row.int64(1), row.int64(2), row.time(3)};
}

bool hasAny(Session &session, std::string_view sql, qint64 id)
{
    Statement row = session.prepare(sql);
    row.bind(id);
    return row.next();
}

} // namespace

void scanCustomers(Session &session, const std::function<void(domain::Customer &&customer)> &sink)
{
    RowScanner row(session, "SELECT id, name, segment, plan, yearly_value, currency, language, country, csm_id, "
                            "merged_root FROM customer WHERE " +
                                isPublished + " ORDER BY id");
    row.bind();
    while (row.next()) {
        domain::Customer customer;
        customer.id = row.id<CustomerId>(0);
        customer.name = row.text(1);
        customer.segment = row.enumeration<domain::Segment>(2);
        customer.plan = row.text(3);
        customer.yearlyValueCents = row.int64(4);
        customer.currency = row.text(5);
        customer.language = row.text(6);
        customer.country = row.text(7);
        customer.csm = row.id<domain::AgentId>(8);
        customer.mergedRoot = row.id<CustomerId>(9);
        sink(std::move(customer));
    }
}

void scanContacts(Session &session, const std::function<void(CustomerId customer, const QString &name,
                                                             const QString &email, const QString &phone)> &sink)
{
    RowScanner row(session, "SELECT customer_id, name, email, phone FROM contact WHERE customer_id IS NOT NULL AND " +
                                isPublished + " ORDER BY customer_id, id");
    row.bind();
    while (row.next())
        sink(row.id<CustomerId>(0), row.text(1), row.text(2), row.text(3));
}

void scanTicketCounts(Session &session, const std::function<void(const CustomerTickets &tickets)> &sink)
{
    RowScanner row(session, counted + " AND customer_id > 0 GROUP BY customer_id ORDER BY customer_id");
    row.bind();
    while (row.next())
        sink(readCounts(row));
}

CustomerTickets ticketCountsOf(Session &session, const QVector<CustomerId> &customers)
{
    CustomerTickets all{customers.value(0), 0, 0, {}};
    Statement row =
        session.prepare(counted + " AND customer_id IN " + session.dialect().numbersIn("$1") + " GROUP BY customer_id");
    row.bind(jsonNumbers(customers));
    while (row.next()) {
        const CustomerTickets one = readCounts(row);
        all.open += one.open;
        all.all += one.all;
        all.last = std::max(all.last, one.last);
    }
    return all;
}

QVector<CustomerTicket> newestTicketsOf(Session &session, const QVector<CustomerId> &customers, int atMost)
{
    QVector<CustomerTicket> tickets;
    Statement row = session.prepare("SELECT id, reference, subject, status, priority, created_at FROM ticket "
                                    "WHERE customer_id IN " +
                                    session.dialect().numbersIn("$1") + " AND " + isPublished +
                                    " ORDER BY created_at DESC, id DESC LIMIT $2");
    row.bind(jsonNumbers(customers), atMost);
    while (row.next()) {
        tickets.append({row.id<domain::TicketId>(0), row.text(1), row.text(2), row.enumeration<domain::Status>(3),
                        row.enumeration<domain::Priority>(4), row.time(5)});
    }
    return tickets;
}

bool isContactUsed(Session &session, const domain::Contact &contact)
{
    // Messages lie at ticket * 65536 + sequence. A contact writes in the tickets of its customer's family only; one
    // that was taken apart since may have written in those of the other.
    CustomerMerges merges(session);
    const QByteArray customers = jsonNumbers(merges.family(merges.rootOf(contact.customer)));
    const qint64 id = contact.id.value();
    const std::string isTheirs = "customer_id IN " + session.dialect().numbersIn("$1");
    Statement ticket = session.prepare("SELECT 1 FROM ticket WHERE " + isTheirs + " AND contact_id = $2 LIMIT 1");
    ticket.bind(customers, id);
    if (ticket.next())
        return true;
    Statement message = session.prepare(
        "SELECT 1 FROM ticket JOIN message ON message.id BETWEEN ticket.id * 65536 AND ticket.id * 65536 + 65535 "
        "WHERE ticket." +
        isTheirs + " AND message.contact_id = $2 LIMIT 1");
    message.bind(customers, id);
    return message.next();
}

bool isCustomerUsed(Session &session, CustomerId customer)
{
    const qint64 id = customer.value();
    return hasAny(session, "SELECT 1 FROM ticket WHERE customer_id = $1 LIMIT 1", id) ||
           hasAny(session, "SELECT 1 FROM contact WHERE customer_id = $1 LIMIT 1", id) ||
           hasAny(session, "SELECT 1 FROM customer_note WHERE customer_id = $1 LIMIT 1", id) ||
           hasAny(session, "SELECT 1 FROM customer WHERE merged_root = $1 LIMIT 1", id);
}

} // namespace campanile::storage
