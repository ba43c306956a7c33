// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer/customer.h"
#include "domain/ticket/ticket.h"
#include "storage/core/session.h"

#include <QVector>

#include <functional>

namespace campanile::storage {

/// How many tickets a customer has.
struct CustomerTickets
{
    domain::CustomerId customer;
    qint64 open = 0;
    qint64 all = 0;
    domain::UtcTime last{}; ///< when the newest was created; meaningless with none
};

/// One line of the newest tickets of a customer.
struct CustomerTicket
{
    domain::TicketId id;
    QString reference;
    QString subject;
    domain::Status status = domain::Status::New;
    domain::Priority priority = domain::Priority::Unknown;
    domain::UtcTime createdAt{};
};

/// Every customer that is not part of a hidden import, merged ones too, ascending by id; without preferences and fields
/// of one's own.
void scanCustomers(Session &session, const std::function<void(domain::Customer &&customer)> &sink);
/// What contacts are found by, ascending by customer.
void scanContacts(Session &session, const std::function<void(domain::CustomerId customer, const QString &name,
                                                             const QString &email, const QString &phone)> &sink);
/// Of every customer that has tickets, ascending by customer. Answered from an index alone.
void scanTicketCounts(Session &session, const std::function<void(const CustomerTickets &tickets)> &sink);

[[nodiscard]] CustomerTickets ticketCountsOf(Session &session, const QVector<domain::CustomerId> &customers);
[[nodiscard]] QVector<CustomerTicket> newestTicketsOf(Session &session, const QVector<domain::CustomerId> &customers,
                                                      int atMost);
/// Whether a ticket or a message names the contact. Looks through the customer's tickets.
[[nodiscard]] bool isContactUsed(Session &session, const domain::Contact &contact);
/// Whether tickets, contacts, notes or merged customers belong to the customer.
[[nodiscard]] bool isCustomerUsed(Session &session, domain::CustomerId customer);

} // namespace campanile::storage
