// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/enumkey.h"

namespace campanile::domain {

/// What a row of a source table is.
enum class ImportTableKind : quint8 {
    Tickets,   ///< one row a ticket, as it stood when it was exported; a later export's row of it is a change
    Events,    ///< a log: many rows a ticket, each the ticket's state after something happened
    Contacts,  ///< people at customers, linked to tickets by key
    Customers, ///< companies, linked to tickets and contacts by key
    Agents,    ///< our own people, linked to tickets by key
    People,    ///< contacts and agents in one table; a role column says which
};

inline constexpr EnumKeys<ImportTableKind, 6> importTableKindKeys{{
    {ImportTableKind::Tickets, QLatin1StringView("tickets")},
    {ImportTableKind::Events, QLatin1StringView("events")},
    {ImportTableKind::Contacts, QLatin1StringView("contacts")},
    {ImportTableKind::Customers, QLatin1StringView("customers")},
    {ImportTableKind::Agents, QLatin1StringView("agents")},
    {ImportTableKind::People, QLatin1StringView("people")},
}};

[[nodiscard]] constexpr bool holdsTickets(ImportTableKind kind)
{
    return kind == ImportTableKind::Tickets || kind == ImportTableKind::Events;
}

/// Where a column's values go. Several columns of one table may share Subject (joined by " · ") and Description (joined
/// by an empty line); CustomField and Reported may appear any number of times under different field keys; every other
/// target at most once.
enum class ImportTarget : quint8 {
    Ignored,
    // tables that hold tickets
    TicketKey,        ///< the source's number of the ticket; becomes Ticket::reference
    EventTime,        ///< when the row happened
    EventTimeOfDay,   ///< its time of day, when EventTime holds only the date
    EventOrder,       ///< a growing number that orders rows of the same time; part of the event's key
    Actor,            ///< who did it, as the source writes it
    Created,          ///< when the ticket was opened
    CreatedTimeOfDay, ///< its time of day, when Created holds only the date
    Updated,          ///< when the row was last changed in the source (Tickets)
    Status,
    SubStatus, ///< combined with Status to the label "Status/Sub Status"
    Tier,
    Team,
    Department,
    Assignee,    ///< by name
    AssigneeKey, ///< by key in the Agents or People table
    Place,
    Priority,
    Channel,
    Subject,
    Description, ///< the customer's opening message
    Message,     ///< a public message of the row's actor
    Note,        ///< an internal note of the row's actor
    CustomerKey,
    CustomerName,
    ContactKey,
    ContactName,
    ContactEmail,
    ContactPhone,
    Due,
    Tags,
    Language,
    CustomField,
    Reported, ///< kept beside the ticket as the source's own claim
    // linked tables (CustomerKey, Language, Place, Team and CustomField serve there too)
    Key,
    Name,
    Email,
    Phone,
    Role, ///< People: mapped to agent or contact by the value map "role"
    Country,
    Segment,
    Plan,
    TimeZone,
    Active,
};

inline constexpr EnumKeys<ImportTarget, 44> importTargetKeys{{
    {ImportTarget::Ignored, QLatin1StringView("ignored")},
    {ImportTarget::TicketKey, QLatin1StringView("ticket-key")},
    {ImportTarget::EventTime, QLatin1StringView("event-time")},
    {ImportTarget::EventTimeOfDay, QLatin1StringView("event-time-of-day")},
    {ImportTarget::EventOrder, QLatin1StringView("event-order")},
    {ImportTarget::Actor, QLatin1StringView("actor")},
    {ImportTarget::Created, QLatin1StringView("created")},
    {ImportTarget::CreatedTimeOfDay, QLatin1StringView("created-time-of-day")},
    {ImportTarget::Updated, QLatin1StringView("updated")},
    {ImportTarget::Status, QLatin1StringView("status")},
    {ImportTarget::SubStatus, QLatin1StringView("sub-status")},
    {ImportTarget::Tier, QLatin1StringView("tier")},
    {ImportTarget::Team, QLatin1StringView("team")},
    {ImportTarget::Department, QLatin1StringView("department")},
    {ImportTarget::Assignee, QLatin1StringView("assignee")},
    {ImportTarget::AssigneeKey, QLatin1StringView("assignee-key")},
    {ImportTarget::Place, QLatin1StringView("place")},
    {ImportTarget::Priority, QLatin1StringView("priority")},
    {ImportTarget::Channel, QLatin1StringView("channel")},
    {ImportTarget::Subject, QLatin1StringView("subject")},
    {ImportTarget::Description, QLatin1StringView("description")},
    {ImportTarget::Message, QLatin1StringView("message")},
    {ImportTarget::Note, QLatin1StringView("note")},
    {ImportTarget::CustomerKey, QLatin1StringView("customer-key")},
    {ImportTarget::CustomerName, QLatin1StringView("customer-name")},
    {ImportTarget::ContactKey, QLatin1StringView("contact-key")},
    {ImportTarget::ContactName, QLatin1StringView("contact-name")},
    {ImportTarget::ContactEmail, QLatin1StringView("contact-email")},
    {ImportTarget::ContactPhone, QLatin1StringView("contact-phone")},
    {ImportTarget::Due, QLatin1StringView("due")},
    {ImportTarget::Tags, QLatin1StringView("tags")},
    {ImportTarget::Language, QLatin1StringView("language")},
    {ImportTarget::CustomField, QLatin1StringView("custom-field")},
    {ImportTarget::Reported, QLatin1StringView("reported")},
    {ImportTarget::Key, QLatin1StringView("key")},
    {ImportTarget::Name, QLatin1StringView("name")},
    {ImportTarget::Email, QLatin1StringView("email")},
    {ImportTarget::Phone, QLatin1StringView("phone")},
    {ImportTarget::Role, QLatin1StringView("role")},
    {ImportTarget::Country, QLatin1StringView("country")},
    {ImportTarget::Segment, QLatin1StringView("segment")},
    {ImportTarget::Plan, QLatin1StringView("plan")},
    {ImportTarget::TimeZone, QLatin1StringView("time-zone")},
    {ImportTarget::Active, QLatin1StringView("active")},
}};

/// How the text of a custom or reported field is kept.
enum class ImportValueType : quint8 { Text, Number, Time, Flag };

inline constexpr EnumKeys<ImportValueType, 4> importValueTypeKeys{{
    {ImportValueType::Text, QLatin1StringView("text")},
    {ImportValueType::Number, QLatin1StringView("number")},
    {ImportValueType::Time, QLatin1StringView("time")},
    {ImportValueType::Flag, QLatin1StringView("flag")},
}};

/// Names that a source writes sometimes in capitals and sometimes not are folded to one spelling.
enum class ImportCase : quint8 { Keep, Lower, Upper };

inline constexpr EnumKeys<ImportCase, 3> importCaseKeys{{
    {ImportCase::Keep, QLatin1StringView("keep")},
    {ImportCase::Lower, QLatin1StringView("lower")},
    {ImportCase::Upper, QLatin1StringView("upper")},
}};

} // namespace campanile::domain
