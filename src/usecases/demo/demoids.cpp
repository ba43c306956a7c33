// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/demo/demoids.h"

#include "domain/ticket/entryid.h"

namespace campanile::usecases {

using namespace domain;

namespace {

QJsonValue shiftedValue(const QJsonValue &value, qint64 distance)
{
    return value.isDouble() ? QJsonValue(value.toInteger() + distance) : value;
}

} // namespace

void DemoIds::translate(Customer &entry) const
{
    entry.id = shifted(entry.id, customer);
    entry.csm = shifted(entry.csm, agent);
}

void DemoIds::translate(CustomerNote &entry) const
{
    entry.customer = shifted(entry.customer, customer);
    entry.author = shifted(entry.author, agent);
}

void DemoIds::translate(Contact &entry) const
{
    entry.id = shifted(entry.id, contact);
    entry.customer = shifted(entry.customer, customer);
}

void DemoIds::translate(FieldChange &change, const DemoTicket &story, TicketId id) const
{
    qint64 distance = 0;
    switch (change.field) {
    case Field::Department:
        distance = department;
        break;
    case Field::Place:
        distance = place;
        break;
    case Field::Team:
        distance = team;
        break;
    case Field::Assignee:
        distance = agent;
        break;
    case Field::Customer:
        distance = customer;
        break;
    case Field::Contact:
        distance = contact;
        break;
    case Field::TagAdded:
    case Field::TagRemoved:
        distance = tag;
        break;
    case Field::Message: {
        const auto generated = MessageId(change.to.toInteger());
        for (const Message &message : story.messages) {
            if (message.id == generated)
                change.to = messageId(id, message.sequence).value();
        }
        return;
    }
    default:
        return;
    }
    change.from = shiftedValue(change.from, distance);
    change.to = shiftedValue(change.to, distance);
}

void DemoIds::translate(DemoTicket &story, TicketId id) const
{
    for (Event &event : story.events) {
        event.ticket = id;
        event.actor = shifted(event.actor, agent);
        for (FieldChange &change : event.changes)
            translate(change, story, id);
    }
    for (Message &message : story.messages) {
        message.ticket = id;
        message.id = messageId(id, message.sequence);
        message.agent = shifted(message.agent, agent);
        message.contact = shifted(message.contact, contact);
    }
    for (DemoAttachment &attachment : story.attachments)
        attachment.info.ticket = id;
    Ticket &ticket = story.ticket;
    ticket.id = id;
    ticket.place = shifted(ticket.place, place);
    ticket.department = shifted(ticket.department, department);
    ticket.team = shifted(ticket.team, team);
    ticket.assignee = shifted(ticket.assignee, agent);
    ticket.customer = shifted(ticket.customer, customer);
    ticket.contact = shifted(ticket.contact, contact);
    for (TagId &entry : ticket.tags)
        entry = shifted(entry, tag);
}

} // namespace campanile::usecases
