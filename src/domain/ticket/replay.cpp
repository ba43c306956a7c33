// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ticket/replay.h"

#include <algorithm>

namespace campanile::domain {

namespace {

template <typename Enum>
QJsonValue storedEnum(Enum value)
{
    // Unknown is 0 everywhere: missing, so null.
    return static_cast<int>(value) == 0 ? QJsonValue() : QJsonValue(static_cast<int>(value));
}

template <typename Tag>
QJsonValue storedId(Id<Tag> id)
{
    return id.isValid() ? QJsonValue(id.value()) : QJsonValue();
}

QJsonValue storedText(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue storedTime(const std::optional<UtcTime> &time)
{
    return time ? QJsonValue(toMs(*time)) : QJsonValue();
}

template <typename Enum>
Enum enumFrom(const QJsonValue &value)
{
    return static_cast<Enum>(value.toInt());
}

template <typename IdType>
IdType idFrom(const QJsonValue &value)
{
    return IdType(value.toInteger());
}

void setStatus(Ticket &ticket, Status status, UtcTime at)
{
    const bool wasOpen = isOpen(ticket.status);
    ticket.status = status;
    if (isOpen(status))
        ticket.resolvedAt.reset();
    else if (wasOpen || status == Status::Resolved || !ticket.resolvedAt)
        ticket.resolvedAt = at;
}

void insertTag(QVector<TagId> &tags, TagId tag)
{
    const auto place = std::lower_bound(tags.begin(), tags.end(), tag);
    if (tag.isValid() && (place == tags.end() || *place != tag))
        tags.insert(place, tag);
}

void setValue(QJsonObject &object, const QString &name, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        object.remove(name);
    else
        object.insert(name, value);
}

} // namespace

QJsonValue storedValue(const Ticket &ticket, Field field, const QString &name)
{
    switch (field) {
    case Field::Status:
        return static_cast<int>(ticket.status);
    case Field::SourceStatus:
        return storedText(ticket.sourceStatus);
    case Field::Tier:
        return storedEnum(ticket.tier);
    case Field::Priority:
        return storedEnum(ticket.priority);
    case Field::Channel:
        return storedEnum(ticket.channel);
    case Field::Place:
        return storedId(ticket.place);
    case Field::Department:
        return storedId(ticket.department);
    case Field::Team:
        return storedId(ticket.team);
    case Field::Assignee:
        return storedId(ticket.assignee);
    case Field::Customer:
        return storedId(ticket.customer);
    case Field::Contact:
        return storedId(ticket.contact);
    case Field::Subject:
        return storedText(ticket.subject);
    case Field::Language:
        return storedText(ticket.language);
    case Field::Due:
        return storedTime(ticket.dueAt);
    case Field::CustomField: {
        const QJsonValue value = ticket.customFields.value(name);
        return value.isUndefined() ? QJsonValue() : value;
    }
    case Field::Reported: {
        const QJsonValue value = ticket.reported.value(name);
        return value.isUndefined() ? QJsonValue() : value;
    }
    case Field::TagAdded:
    case Field::TagRemoved:
    case Field::Message:
    case Field::Attachment:
    case Field::Delivery:
    case Field::Talked:
    case Field::Held:
    case Field::Link:
    case Field::Mention:
        break;
    }
    return {};
}

void applyChange(Ticket &ticket, const FieldChange &change, UtcTime at)
{
    const QJsonValue &to = change.to;
    switch (change.field) {
    case Field::Status:
        return setStatus(ticket, enumFrom<Status>(to), at);
    case Field::SourceStatus:
        ticket.sourceStatus = to.toString();
        return;
    case Field::Tier:
        ticket.tier = enumFrom<Tier>(to);
        return;
    case Field::Priority:
        ticket.priority = enumFrom<Priority>(to);
        return;
    case Field::Channel:
        ticket.channel = enumFrom<Channel>(to);
        return;
    case Field::Place:
        ticket.place = idFrom<PlaceId>(to);
        return;
    case Field::Department:
        ticket.department = idFrom<DepartmentId>(to);
        return;
    case Field::Team:
        ticket.team = idFrom<TeamId>(to);
        return;
    case Field::Assignee:
        ticket.assignee = idFrom<AgentId>(to);
        return;
    case Field::Customer:
        ticket.customer = idFrom<CustomerId>(to);
        return;
    case Field::Contact:
        ticket.contact = idFrom<ContactId>(to);
        return;
    case Field::Subject:
        ticket.subject = to.toString();
        return;
    case Field::Language:
        ticket.language = to.toString();
        return;
    case Field::Due:
        ticket.dueAt = to.isNull() ? std::nullopt : std::optional(fromMs(to.toInteger()));
        return;
    case Field::TagAdded:
        return insertTag(ticket.tags, idFrom<TagId>(to));
    case Field::TagRemoved:
        ticket.tags.removeAll(idFrom<TagId>(change.from));
        return;
    case Field::CustomField:
        return setValue(ticket.customFields, change.name, to);
    case Field::Reported:
        return setValue(ticket.reported, change.name, to);
    case Field::Attachment:
        ticket.flags |= TicketFlag::Attachment;
        return;
    case Field::Message:
    case Field::Delivery:
    case Field::Talked:
    case Field::Held:
    case Field::Link:
    case Field::Mention:
        return;
    }
}

void applyEvent(Ticket &ticket, const Event &event)
{
    for (const FieldChange &change : event.changes)
        applyChange(ticket, change, event.at);
    ticket.updatedAt = event.at;
}

FieldChange inverseOf(const FieldChange &change)
{
    FieldChange inverse = change;
    std::swap(inverse.from, inverse.to);
    if (change.field == Field::TagAdded)
        inverse.field = Field::TagRemoved;
    else if (change.field == Field::TagRemoved)
        inverse.field = Field::TagAdded;
    return inverse;
}

bool stillHolds(const Ticket &ticket, const FieldChange &change)
{
    switch (change.field) {
    case Field::TagAdded:
        return ticket.tags.contains(idFrom<TagId>(change.to));
    case Field::TagRemoved:
        return !ticket.tags.contains(idFrom<TagId>(change.from));
    case Field::Message:
    case Field::Attachment:
    case Field::Delivery:
    case Field::Talked:
    case Field::Held:
    case Field::Link:
    case Field::Mention:
        return true;
    default:
        return storedValue(ticket, change.field, change.name) == change.to;
    }
}

} // namespace campanile::domain
