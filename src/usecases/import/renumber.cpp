// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/import/renumber.h"

#include <QJsonArray>

#include <algorithm>

namespace campanile::usecases {

using namespace domain;
using Renumbered = storage::ImportedRows::Renumbered;

namespace {

template <typename IdType>
QJsonValue translated(const QJsonValue &value, const QHash<IdType, IdType> &numbers)
{
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue entry : value.toArray())
            list.append(translated(entry, numbers));
        return list;
    }
    if (!value.isDouble())
        return value;
    const IdType id(value.toInteger());
    return numbers.value(id, id).value();
}

void renumber(Field field, QJsonValue &value, const Renumbered &numbers)
{
    if (field == Field::Place)
        value = translated(value, numbers.places);
    else if (field == Field::TagAdded || field == Field::TagRemoved)
        value = translated(value, numbers.tags);
}

} // namespace

void renumber(FoldedTicket &folded, const Renumbered &numbers)
{
    Ticket &ticket = folded.ticket;
    ticket.place = numbers.places.value(ticket.place, ticket.place);
    for (TagId &tag : ticket.tags)
        tag = numbers.tags.value(tag, tag);
    std::sort(ticket.tags.begin(), ticket.tags.end());
    for (Event &event : folded.events) {
        for (FieldChange &change : event.changes) {
            renumber(change.field, change.from, numbers);
            renumber(change.field, change.to, numbers);
        }
    }
}

void renumber(StagedRows &staged, const Renumbered &numbers)
{
    for (SourceRow &row : staged.rows) {
        for (SourceRow::Value &value : row.values)
            renumber(value.field, value.value, numbers);
    }
}

} // namespace campanile::usecases
