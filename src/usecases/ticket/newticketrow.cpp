// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/ticket/newticketrow.h"

#include "domain/ticket/replay.h"
#include "storage/ticket/ticketrepository.h"

namespace campanile::usecases {

using namespace domain;

namespace {

/// Our own numbers begin here, so that they all are of five digits and more.
constexpr qint64 firstReference = 10'000;

} // namespace

QString nextReference(storage::TicketRepository &tickets, TicketId id)
{
    qint64 number = firstReference + id.value();
    while (tickets.findByReference(SourceId(), QString::number(number)))
        ++number; // of a demo company that was added to a database with tickets of its own
    return QString::number(number);
}

QVector<FieldChange> createdChanges(const Ticket &ticket)
{
    QVector<FieldChange> changes;
    for (const Field field :
         {Field::Subject, Field::Status, Field::Tier, Field::Priority, Field::Channel, Field::Place, Field::Department,
          Field::Team, Field::Assignee, Field::Customer, Field::Contact, Field::Language}) {
        const QJsonValue value = storedValue(ticket, field);
        if (!value.isNull())
            changes.append({field, {}, QJsonValue(), value});
    }
    for (const TagId tag : ticket.tags)
        changes.append({Field::TagAdded, {}, QJsonValue(), tag.value()});
    return changes;
}

} // namespace campanile::usecases
