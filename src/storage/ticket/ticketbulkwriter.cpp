// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ticket/ticketbulkwriter.h"

#include "storage/search/textwords.h"
#include "storage/ticket/rowkey.h"
#include "storage/ticket/ticketsql.h"

namespace campanile::storage {

TicketBulkWriter::TicketBulkWriter(Session &session)
    : m_session(session)
    , m_tickets(session, "ticket", ticketColumns)
    , m_extras(session, "ticket_extra", "ticket_id, source_status, custom_fields, reported")
    , m_tags(session, "ticket_tag", "ticket_id, tag_id")
    , m_messages(session, "message",
                 "id, visibility, author_kind, agent_id, contact_id, at, language, author_name, body")
    , m_events(session, "event", "id, kind, at, actor_id, actor_name, changes, source_key")
    , m_words(session, "text_index", session.dialect().isSqlite() ? "rowid, words" : "id, words")
{
}

void TicketBulkWriter::add(const domain::Ticket &ticket)
{
    if (!ticket.id.isValid())
        throw StorageError(domain::ErrorCode::Internal, {}, QStringLiteral("a bulk ticket needs its number"));
    putTicket(ticket, [this](const auto &...values) { m_tickets.add(values...); });
    if (hasExtra(ticket))
        m_extras.add(ticket.id, ticket.sourceStatus, jsonOrNull(ticket.customFields), jsonOrNull(ticket.reported));
    for (const domain::TagId tag : ticket.tags)
        m_tags.add(ticket.id, tag);
    addWords(rowKey(ticket.id, 0), ticket.subject);
}

void TicketBulkWriter::add(const domain::Message &message)
{
    const qint64 key = rowKey(message.ticket, message.sequence);
    m_messages.add(key, message.visibility, message.authorKind, message.agent, message.contact, message.at,
                   message.language, message.authorName, message.text);
    addWords(key, message.text);
}

void TicketBulkWriter::add(const domain::Event &event)
{
    m_events.add(rowKey(event.ticket, event.sequence), event.kind, event.at, event.actor, event.actorName,
                 domain::toStoredJson(event.changes), event.sourceKey);
}

void TicketBulkWriter::addWords(qint64 id, const QString &text)
{
    const QByteArray words = indexedForm(m_session.dialect().engine(), text);
    if (!words.isEmpty())
        m_words.add(id, words);
}

void TicketBulkWriter::finish()
{
    for (BulkInserter *inserter : {&m_tickets, &m_extras, &m_tags, &m_messages, &m_events, &m_words})
        inserter->finish();
}

} // namespace campanile::storage
