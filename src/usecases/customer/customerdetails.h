// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer/customer.h"
#include "domain/customer/customernote.h"
#include "domain/ticket/ticket.h"

#include <QVector>

namespace campanile::usecases {

/// A customer with what an agent wants to know before answering, as it was at one moment.
struct CustomerDetails
{
    struct TicketLine
    {
        domain::TicketId id;
        QString reference;
        QString subject;
        domain::Status status = domain::Status::New;
        domain::Priority priority = domain::Priority::Unknown;
        domain::UtcTime createdAt{};
    };

    static constexpr int mostTickets = 10;
    static constexpr int mostNotes = 200;

    domain::Customer customer;        ///< who stands for the one that was asked for, should it have been merged
    QVector<domain::Customer> merged; ///< into it, by name; what follows is that of all of them
    QVector<domain::Contact> contacts;
    QVector<domain::CustomerNote> notes; ///< newest first, at most mostNotes
    QVector<TicketLine> tickets;         ///< newest first, at most mostTickets
    qint64 openTickets = 0;
    qint64 allTickets = 0;
};

} // namespace campanile::usecases
