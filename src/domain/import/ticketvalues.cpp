// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/import/ticketvalues.h"

#include <QJsonArray>

namespace campanile::domain {

namespace {

constexpr EnumKeys<Field, 15> fieldKeys{{
    {Field::Status, QLatin1StringView("status")},
    {Field::SourceStatus, QLatin1StringView("source-status")},
    {Field::Tier, QLatin1StringView("tier")},
    {Field::Priority, QLatin1StringView("priority")},
    {Field::Channel, QLatin1StringView("channel")},
    {Field::Place, QLatin1StringView("place")},
    {Field::Department, QLatin1StringView("department")},
    {Field::Team, QLatin1StringView("team")},
    {Field::Assignee, QLatin1StringView("assignee")},
    {Field::Customer, QLatin1StringView("customer")},
    {Field::Contact, QLatin1StringView("contact")},
    {Field::Subject, QLatin1StringView("subject")},
    {Field::Due, QLatin1StringView("due")},
    {Field::TagAdded, QLatin1StringView("tags")},
    {Field::Language, QLatin1StringView("language")},
}};

constexpr QLatin1StringView customPrefix("custom:");
constexpr QLatin1StringView reportedPrefix("reported:");

template <typename IdType>
QJsonValue jsonOf(IdType id)
{
    return id.isValid() ? QJsonValue(id.value()) : QJsonValue(QJsonValue::Null);
}

QJsonValue jsonOf(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

template <typename Enum>
QJsonValue jsonOfEnum(Enum value)
{
    return static_cast<int>(value) == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(static_cast<int>(value));
}

template <typename Enum>
Enum enumFrom(const QJsonValue &value, Enum highest)
{
    const int number = value.toInt();
    return number >= 0 && number <= static_cast<int>(highest) ? static_cast<Enum>(number) : Enum{};
}

void setMember(QJsonObject &object, const QString &name, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        object.remove(name);
    else
        object.insert(name, value);
}

QJsonValue member(const QJsonObject &object, const QString &name)
{
    const QJsonValue value = object.value(name);
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

} // namespace

QJsonValue fieldValue(const Ticket &ticket, Field field, const QString &name)
{
    switch (field) {
    case Field::Status:
        return static_cast<int>(ticket.status);
    case Field::SourceStatus:
        return jsonOf(ticket.sourceStatus);
    case Field::Tier:
        return jsonOfEnum(ticket.tier);
    case Field::Priority:
        return jsonOfEnum(ticket.priority);
    case Field::Channel:
        return jsonOfEnum(ticket.channel);
    case Field::Place:
        return jsonOf(ticket.place);
    case Field::Department:
        return jsonOf(ticket.department);
    case Field::Team:
        return jsonOf(ticket.team);
    case Field::Assignee:
        return jsonOf(ticket.assignee);
    case Field::Customer:
        return jsonOf(ticket.customer);
    case Field::Contact:
        return jsonOf(ticket.contact);
    case Field::Subject:
        return jsonOf(ticket.subject);
    case Field::Due:
        return ticket.dueAt ? QJsonValue(toMs(*ticket.dueAt)) : QJsonValue(QJsonValue::Null);
    case Field::Language:
        return jsonOf(ticket.language);
    case Field::CustomField:
        return member(ticket.customFields, name);
    case Field::Reported:
        return member(ticket.reported, name);
    case Field::TagAdded: {
        QJsonArray ids;
        for (const TagId tag : ticket.tags)
            ids.append(tag.value());
        return ids.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(ids);
    }
    default:
        return QJsonValue::Null;
    }
}

void setFieldValue(Ticket &ticket, Field field, const QString &name, const QJsonValue &value)
{
    switch (field) {
    case Field::Status:
        if (const int number = value.toInt(); number >= int(Status::New) && number <= int(Status::Closed))
            ticket.status = static_cast<Status>(number);
        break;
    case Field::SourceStatus:
        ticket.sourceStatus = value.toString();
        break;
    case Field::Tier:
        ticket.tier = enumFrom(value, Tier::T3);
        break;
    case Field::Priority:
        ticket.priority = enumFrom(value, Priority::Urgent);
        break;
    case Field::Channel:
        ticket.channel = enumFrom(value, Channel::WalkIn);
        break;
    case Field::Place:
        ticket.place = PlaceId(value.toInteger());
        break;
    case Field::Department:
        ticket.department = DepartmentId(value.toInteger());
        break;
    case Field::Team:
        ticket.team = TeamId(value.toInteger());
        break;
    case Field::Assignee:
        ticket.assignee = AgentId(value.toInteger());
        break;
    case Field::Customer:
        ticket.customer = CustomerId(value.toInteger());
        break;
    case Field::Contact:
        ticket.contact = ContactId(value.toInteger());
        break;
    case Field::Subject:
        ticket.subject = value.toString();
        break;
    case Field::Due:
        ticket.dueAt = value.isDouble() ? std::optional(fromMs(value.toInteger())) : std::nullopt;
        break;
    case Field::Language:
        ticket.language = value.toString();
        break;
    case Field::CustomField:
        setMember(ticket.customFields, name, value);
        break;
    case Field::Reported:
        setMember(ticket.reported, name, value);
        break;
    case Field::TagAdded: {
        ticket.tags.clear();
        for (const QJsonValue id : value.toArray())
            ticket.tags.append(TagId(id.toInteger()));
        std::sort(ticket.tags.begin(), ticket.tags.end());
        break;
    }
    default:
        break;
    }
}

QString fieldKey(Field field, const QString &name)
{
    if (field == Field::CustomField)
        return customPrefix + name;
    if (field == Field::Reported)
        return reportedPrefix + name;
    if (field == Field::TagRemoved)
        return keyOf(fieldKeys, Field::TagAdded);
    return keyOf(fieldKeys, field);
}

bool fieldOfKey(const QString &key, Field &field, QString &name)
{
    name.clear();
    if (key.startsWith(customPrefix)) {
        field = Field::CustomField;
        name = key.sliced(customPrefix.size());
        return true;
    }
    if (key.startsWith(reportedPrefix)) {
        field = Field::Reported;
        name = key.sliced(reportedPrefix.size());
        return true;
    }
    const std::optional<Field> found = enumOf(fieldKeys, key);
    if (found)
        field = *found;
    return found.has_value();
}

void noteResolution(Status from, Status to, UtcTime at, std::optional<UtcTime> &resolvedAt)
{
    if (isOpen(to))
        resolvedAt.reset();
    else if (isOpen(from) || (to == Status::Resolved && from != Status::Resolved))
        resolvedAt = at;
}

} // namespace campanile::domain
