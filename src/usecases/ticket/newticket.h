// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/text/formattedtext.h"
#include "domain/ticket/ticket.h"

#include <QStringList>
#include <QUuid>

#include <chrono>

namespace campanile::usecases {

/// Who turned to us, when nobody here knows them yet.
struct NewContact
{
    QString name = {};
    QString email = {};
    QString phone = {};

    [[nodiscard]] bool isEmpty() const { return name.isEmpty() && email.isEmpty() && phone.isEmpty(); }
    bool operator==(const NewContact &) const = default;
};

/// A ticket that somebody here writes down, for a customer who called, came by or wrote elsewhere.
struct NewTicket
{
    static constexpr qsizetype longestSubject = 300; ///< in characters
    static constexpr int mostTags = 50;

    QUuid operation = QUuid::createUuid(); ///< sent again under it the ticket is made once
    domain::Channel channel = domain::Channel::Phone;
    QString subject = {};
    domain::FormattedText text = {};  ///< what the customer said; the first message when there is any
    domain::CustomerId customer = {}; ///< none: newCustomer
    QString newCustomer = {};         ///< name of one to be added with the ticket; empty: the ticket has none
    domain::ContactId contact = {};   ///< of the customer; none: newContact
    NewContact newContact = {};       ///< added to the customer with the ticket; empty: the ticket has none
    domain::Priority priority = domain::Priority::Normal;
    domain::Tier tier = domain::Tier::T1;
    domain::AgentId assignee = {};  ///< none: nobody
    domain::TeamId team = {};       ///< none: that of whoever writes it down
    QStringList tags = {};          ///< names; unknown ones are created
    std::chrono::seconds talked{0}; ///< of a call, without the time on hold
    std::chrono::seconds held{0};
};

/// What was made.
struct CreatedTicket
{
    domain::TicketId ticket;
    QString reference;
    domain::CustomerId customer;
};

} // namespace campanile::usecases
