// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/event/eventrepository.h"

#include "storage/core/json.h"
#include "storage/core/rowscanner.h"
#include "storage/ticket/rowkey.h"

#include <algorithm>

namespace campanile::storage {

using domain::Event;
using domain::TicketId;

namespace {

Event readEvent(const Statement &row)
{
    Event e;
    e.id = row.id<domain::EventId>(0);
    e.ticket = TicketId(ticketOfKey(e.id.value()));
    e.sequence = sequenceOfKey(e.id.value());
    e.kind = row.enumeration<domain::EventKind>(1);
    e.at = row.time(2);
    e.actor = row.id<domain::AgentId>(3);
    e.actorName = row.text(4);
    e.changes = domain::changesFromStoredJson(row.blob(5));
    e.sourceKey = row.text(6);
    return e;
}

constexpr std::string_view selectRange = "SELECT id, kind, at, actor_id, actor_name, changes, source_key FROM event "
                                         "WHERE id BETWEEN $1 AND $2 ORDER BY id";

} // namespace

void EventRepository::append(Event &event, const QString &operation)
{
    Statement last = m_session.prepare("SELECT COALESCE(max(id), 0) FROM event WHERE id BETWEEN $1 AND $2");
    last.bind(firstKey(event.ticket.value()), lastKey(event.ticket.value()));
    const qint64 lastId = last.next() ? last.int64(0) : 0;
    event.sequence = (lastId == 0 ? 0 : sequenceOfKey(lastId)) + 1;
    event.id = domain::EventId(rowKey(event.ticket, event.sequence));
    m_session.execute("INSERT INTO event (id, kind, at, actor_id, actor_name, changes, source_key, op_id) "
                      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                      event.id, event.kind, event.at, event.actor, event.actorName, domain::toStoredJson(event.changes),
                      event.sourceKey, operation.isEmpty() ? std::nullopt : std::optional(operation));
    m_session.noteChange(ChangeKind::Ticket, event.ticket);
}

QVector<Event> EventRepository::ofTicket(TicketId id)
{
    QVector<Event> events;
    Statement row = m_session.prepare(selectRange);
    row.bind(firstKey(id.value()), lastKey(id.value()));
    while (row.next())
        events.append(readEvent(row));
    return events;
}

QVector<Event> EventRepository::newestOfTicket(TicketId id, int atMost)
{
    QVector<Event> events;
    Statement row = m_session.prepare("SELECT id, kind, at, actor_id, actor_name, changes, source_key FROM event "
                                      "WHERE id BETWEEN $1 AND $2 ORDER BY id DESC LIMIT $3");
    row.bind(firstKey(id.value()), lastKey(id.value()), atMost);
    while (row.next())
        events.append(readEvent(row));
    std::reverse(events.begin(), events.end());
    return events;
}

QHash<TicketId, QSet<QString>> EventRepository::sourceKeysOf(const QVector<TicketId> &tickets)
{
    QHash<TicketId, QSet<QString>> keys;
    Statement row = m_session.prepare(
        "SELECT t.value, e.source_key FROM " + m_session.dialect().numbersIn("$1") +
        " t CROSS JOIN event e WHERE e.id BETWEEN t.value * 65536 AND t.value * 65536 + 65535 AND e.source_key <> ''");
    row.bind(jsonNumbers(tickets));
    while (row.next())
        keys[row.id<TicketId>(0)].insert(row.text(1));
    return keys;
}

QSet<TicketId> EventRepository::editedHere(const QVector<TicketId> &tickets)
{
    QSet<TicketId> edited;
    Statement row = m_session.prepare(
        "SELECT DISTINCT t.value FROM " + m_session.dialect().numbersIn("$1") +
        " t CROSS JOIN event e WHERE e.id BETWEEN t.value * 65536 AND t.value * 65536 + 65535 AND e.source_key = ''");
    row.bind(jsonNumbers(tickets));
    while (row.next())
        edited.insert(row.id<TicketId>(0));
    return edited;
}

void EventRepository::scan(qint64 fromTicket, qint64 toTicket, const std::function<void(const Event &)> &sink)
{
    RowScanner row(m_session, selectRange);
    row.bind(firstKey(fromTicket), lastKey(toTicket));
    while (row.next())
        sink(readEvent(row));
}

} // namespace campanile::storage
