// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/enumkey.h"
#include "domain/base/id.h"
#include "domain/base/time.h"

#include <QJsonValue>
#include <QString>
#include <QVector>

namespace campanile::domain {

/// What happened. The numbers are stored: append, never renumber.
enum class EventKind : quint8 {
    Created = 1,
    Changed = 2,      ///< 0..n field changes (an imported log row may change nothing)
    MessageAdded = 3, ///< public message; changes hold {"message", null, id}
    NoteAdded = 4,    ///< internal note; likewise
    AttachmentAdded = 5,
    Undone = 6,      ///< changes that take back those of an earlier event; {"message", id, null} a text
    MessageSent = 7, ///< a reply was brought to the customer; changes hold its "delivery"
};

/// The fields whose changes the log records. The numbers are stored.
enum class Field : quint8 {
    Status = 1,
    SourceStatus = 2,
    Tier = 3,
    Priority = 4,
    Channel = 5,
    Place = 6,
    Department = 7,
    Team = 8,
    Assignee = 9,
    Customer = 10,
    Contact = 11,
    Subject = 12,
    Due = 13,
    TagAdded = 14,   ///< from null to the tag
    TagRemoved = 15, ///< from the tag to null
    Message = 16,
    Attachment = 17,
    CustomField = 18, ///< "name" of the change says which
    Reported = 19,    ///< "name" of the change says which
    Language = 20,
    Delivery = 21, ///< of the message whose id is the "name" of the change
    Talked = 22,   ///< seconds of a call, from null; without the time on hold
    Held = 23,     ///< seconds of a call on hold, from null
    Link = 24,     ///< {"ticket": number, "reference": text} of another one; its "name" is a link key
    Mention = 25,  ///< from null to the person whom a note calls by name
};

/// One field's change. from and to hold the stored form: enumeration number, id, milliseconds, text; null is "none".
struct FieldChange
{
    Field field = Field::Status;
    QString name; ///< key of a custom or reported field, else empty
    QJsonValue from;
    QJsonValue to;

    bool operator==(const FieldChange &) const = default;
};

/// An entry of the append-only log: the truth that every KPI comes from.
struct Event
{
    EventId id;
    TicketId ticket;
    int sequence = 0; ///< 1, 2, … within the ticket; the order in which things happened there
    EventKind kind = EventKind::Changed;
    UtcTime at{};
    AgentId actor;     ///< none: a customer, the system or somebody of another system
    QString actorName; ///< as it was then; empty for the system
    QVector<FieldChange> changes;
    QString sourceKey; ///< identity in the source log, so that a second import adds nothing twice; else empty
};

/// The compact JSON that the log stores: [[field, from, to], [field, from, to, name], …].
[[nodiscard]] QByteArray toStoredJson(const QVector<FieldChange> &changes);
[[nodiscard]] QVector<FieldChange> changesFromStoredJson(const QByteArray &json);

} // namespace campanile::domain
