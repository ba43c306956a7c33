// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/base/time.h"
#include "domain/ticket/attributes.h"
#include "domain/ticket/status.h"
#include "domain/ticket/ticketflags.h"

#include <QJsonObject>
#include <QString>
#include <QVector>

namespace campanile::domain {

/// One request of one customer, as it stands now. The event log says how it came to be so.
struct Ticket
{
    TicketId id;
    QString reference; ///< what people call it: our own number, or the source's ("INC0000045"); unique within source
    SourceId source;   ///< where it was imported from; none for tickets made here
    QString subject;
    QString language; ///< BCP 47, "en", "he", "fil"; empty when unknown
    Status status = Status::New;
    QString sourceStatus; ///< the company's own label when it was imported, shown beside the status
    Tier tier = Tier::Unknown;
    Channel channel = Channel::Unknown;
    Priority priority = Priority::Unknown;
    PlaceId place;
    DepartmentId department;
    TeamId team;
    AgentId assignee;
    CustomerId customer;
    ContactId contact;
    UtcTime createdAt{};
    UtcTime updatedAt{};                    ///< time of the last event
    std::optional<UtcTime> dueAt;           ///< the next promise; none when nothing is promised
    std::optional<UtcTime> firstResponseAt; ///< see product.md's words; none when nobody answered yet
    std::optional<UtcTime> resolvedAt;      ///< last time it became Resolved (else Closed); none while open
    QVector<TagId> tags;                    ///< ascending
    TicketFlags flags;
    QJsonObject customFields; ///< custom field key → value
    QJsonObject reported;     ///< what the source itself claims (resolved_at, made_sla, …): kept, never derived
    qint64 version = 1;       ///< grows by one with every change; a stale write is a conflict
    ImportId import;          ///< the import that brought it; invisible until that is published
};

} // namespace campanile::domain
