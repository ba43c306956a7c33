// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket/ticket.h"

#include <QStringList>

namespace campanile::usecases {

/// What one line of the list shows: the narrow ticket with every name resolved, so that painting looks nothing up.
struct TicketRow
{
    domain::TicketId id;
    QString reference;
    QString subject;
    QString language;
    domain::Status status = domain::Status::New;
    domain::Tier tier = domain::Tier::Unknown;
    domain::Channel channel = domain::Channel::Unknown;
    domain::Priority priority = domain::Priority::Unknown;
    QString place;
    QString department;
    QString team;
    domain::AgentId assigneeId;
    QString assignee;
    domain::CustomerId customerId;
    QString customer;
    QString contact; ///< who wrote, rang or came
    domain::UtcTime createdAt{};
    domain::UtcTime updatedAt{};
    std::optional<domain::UtcTime> dueAt;
    std::optional<domain::UtcTime> resolvedAt;
    QStringList tags;
    domain::TicketFlags flags;
    qint64 version = 0;

    /// For whom it is: many sources know no customers, only the people.
    [[nodiscard]] const QString &requester() const { return customer.isEmpty() ? contact : customer; }
};

} // namespace campanile::usecases
