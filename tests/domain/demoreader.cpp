// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoreader.h"
#include "domain/ticket/replay.h"

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
    row.flags = {};
    row.createdAt = story.events.constFirst().at;
    row.version = 0;
    const bool duringCall = story.events.constFirst().actor.isValid();
    for (const Event &event : story.events) {
        ++row.version;
        applyEvent(row, event);
        if (event.kind != EventKind::MessageAdded || !event.actor.isValid() || duringCall || row.firstResponseAt)
            continue;
        row.firstResponseAt = event.at;
    }
    return row;
}

} // namespace campanile::test
