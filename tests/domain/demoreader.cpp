// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoreader.h"

#include <algorithm>

namespace campanile::test {

using namespace domain;

namespace {

QByteArray number(qint64 value)
{
    return QByteArray::number(value) + ';';
}

QByteArray number(std::optional<UtcTime> time)
{
    return time ? number(toMs(*time)) : QByteArray("-;");
}

QByteArray text(const QString &value)
{
    return number(value.size()) + value.toUtf8() + '\n';
}

} // namespace

Result<void> DemoReader::organization(const Organization &organization)
{
    company = organization;
    for (const Agent &agent : organization.agents)
        m_hash->addData(
            QByteArray(number(agent.id.value()) + text(agent.name) + text(agent.email) + number(agent.team.value())));
    for (const Team &team : organization.teams)
        m_hash->addData(QByteArray(number(team.id.value()) + text(team.name) + number(team.department.value())));
    for (const Place &place : organization.places) {
        m_hash->addData(QByteArray(text(place.key) + place.calendar.timeZone));
        for (const Holiday &holiday : place.calendar.holidays)
            m_hash->addData(QByteArray(text(holiday.date.toString(Qt::ISODate)) + text(holiday.name)));
    }
    return {};
}

Result<void> DemoReader::tags(const QVector<DemoTag> &tags)
{
    tagList = tags;
    for (const DemoTag &tag : tags)
        m_hash->addData(QByteArray(number(tag.id.value()) + text(tag.name)));
    return {};
}

Result<void> DemoReader::customer(const Customer &customer, const QVector<Contact> &people)
{
    customers.append(customer);
    contacts += people;
    m_hash->addData(QByteArray(number(customer.id.value()) + text(customer.name) + number(customer.yearlyValueCents) +
                               customer.timeZone));
    for (const Contact &contact : people)
        m_hash->addData(
            QByteArray(number(contact.id.value()) + text(contact.name) + text(contact.email) + text(contact.phone)));
    return {};
}

Result<void> DemoReader::ticket(DemoTicket &story)
{
    ++ticketCount;
    if (onTicket)
        onTicket(story);
    if (!hashing)
        return {};
    const Ticket &t = story.ticket;
    QByteArray data = number(t.id.value()) + text(t.reference) + text(t.subject) + number(int(t.status)) +
                      number(int(t.tier)) + number(toMs(t.createdAt)) + number(t.dueAt) + number(t.firstResponseAt) +
                      number(t.resolvedAt);
    for (const Message &message : std::as_const(story.messages))
        data += number(message.id.value()) + number(toMs(message.at)) + text(message.text) + text(message.authorName);
    for (const Event &event : std::as_const(story.events))
        data +=
            number(event.id.value()) + number(int(event.kind)) + number(toMs(event.at)) + toStoredJson(event.changes);
    for (const DemoAttachment &attachment : std::as_const(story.attachments))
        data += text(attachment.info.name) + attachment.info.sha256;
    m_hash->addData(data);
    return {};
}

Ticket replayed(const DemoTicket &story)
{
    Ticket row;
    row.id = story.ticket.id;
    row.reference = story.ticket.reference;
    row.hasAttachment = false;
    row.createdAt = story.events.constFirst().at;
    row.version = 0;
    const bool duringCall = story.events.constFirst().actor.isValid();
    for (const Event &event : story.events) {
        row.updatedAt = event.at;
        ++row.version;
        for (const FieldChange &change : event.changes) {
            const qint64 value = change.to.toInteger();
            switch (change.field) {
            case Field::Status:
                row.status = Status(value);
                if (row.status == Status::Resolved || (row.status == Status::Closed && !row.resolvedAt))
                    row.resolvedAt = event.at;
                else if (isOpen(row.status))
                    row.resolvedAt.reset();
                break;
            case Field::Tier:
                row.tier = Tier(value);
                break;
            case Field::Priority:
                row.priority = Priority(value);
                break;
            case Field::Channel:
                row.channel = Channel(value);
                break;
            case Field::Place:
                row.place = PlaceId(value);
                break;
            case Field::Department:
                row.department = DepartmentId(value);
                break;
            case Field::Team:
                row.team = TeamId(value);
                break;
            case Field::Assignee:
                row.assignee = AgentId(value);
                break;
            case Field::Customer:
                row.customer = CustomerId(value);
                break;
            case Field::Contact:
                row.contact = ContactId(value);
                break;
            case Field::Subject:
                row.subject = change.to.toString();
                break;
            case Field::Language:
                row.language = change.to.toString();
                break;
            case Field::Due:
                row.dueAt = change.to.isNull() ? std::nullopt : std::optional(fromMs(value));
                break;
            case Field::TagAdded:
                row.tags.append(TagId(value));
                std::sort(row.tags.begin(), row.tags.end());
                break;
            case Field::Attachment:
                row.hasAttachment = true;
                break;
            case Field::Message: {
                const auto message = std::find_if(story.messages.begin(), story.messages.end(),
                                                  [value](const Message &m) { return m.id.value() == value; });
                if (message != story.messages.end() && !row.firstResponseAt && !duringCall &&
                    message->authorKind == AuthorKind::Agent && message->visibility == Visibility::Public)
                    row.firstResponseAt = message->at;
                break;
            }
            default:
                qFatal("a field that the demo company doesn't use");
            }
        }
    }
    return row;
}

} // namespace campanile::test
