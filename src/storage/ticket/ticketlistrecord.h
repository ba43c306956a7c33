// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket/ticket.h"

namespace campanile::storage {

/// What a list paints of a ticket; the small things are ids into the Organization, the customer's name comes along.
struct TicketListRecord
{
    domain::TicketId id;
    QString reference;
    QString subject;
    QString language;
    domain::Status status = domain::Status::New;
    domain::Tier tier = domain::Tier::Unknown;
    domain::Channel channel = domain::Channel::Unknown;
    domain::Priority priority = domain::Priority::Unknown;
    domain::PlaceId place;
    domain::DepartmentId department;
    domain::TeamId team;
    domain::AgentId assignee;
    domain::CustomerId customer; ///< who stands for it, should it have been merged
    QString customerName;
    QString contactName;
    domain::UtcTime createdAt{};
    domain::UtcTime updatedAt{};
    std::optional<domain::UtcTime> dueAt;
    std::optional<domain::UtcTime> firstResponseAt;
    std::optional<domain::UtcTime> resolvedAt;
    domain::TicketFlags flags;
    QVector<domain::TagId> tags; ///< ascending
    qint64 version = 1;
};

} // namespace campanile::storage
