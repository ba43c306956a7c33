// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/message/messagerepository.h"

#include "storage/search/textindex.h"
#include "storage/ticket/rowkey.h"

#include <algorithm>

namespace campanile::storage {

using domain::Message;

namespace {

const std::string selectMessages =
    "SELECT m.id, m.visibility, m.author_kind, m.agent_id, m.contact_id, m.at, m.language, m.author_name, m.body, "
    "m.format, s.delivery, s.withdrawn FROM message m LEFT JOIN message_state s ON s.message_id = m.id ";

Message readMessage(const Statement &row)
{
    Message m;
    m.id = row.id<domain::MessageId>(0);
    m.ticket = domain::TicketId(ticketOfKey(m.id.value()));
    m.sequence = sequenceOfKey(m.id.value());
    m.visibility = row.enumeration<domain::Visibility>(1);
    m.authorKind = row.enumeration<domain::AuthorKind>(2);
    m.agent = row.id<domain::AgentId>(3);
    m.contact = row.id<domain::ContactId>(4);
    m.at = row.time(5);
    m.language = row.text(6);
    m.authorName = row.text(7);
    m.text = row.text(8);
    m.format = row.blob(9);
    m.delivery = row.enumeration<domain::Delivery>(10);
    m.isWithdrawn = row.boolean(11);
    return m;
}

void writeState(Session &session, const Message &message)
{
    session.execute("INSERT INTO message_state (message_id, delivery, withdrawn) VALUES ($1, $2, $3) "
                    "ON CONFLICT (message_id) DO UPDATE SET delivery = excluded.delivery, "
                    "withdrawn = excluded.withdrawn",
                    message.id, message.delivery, message.isWithdrawn);
}

} // namespace

void MessageRepository::append(Message &message)
{
    Statement last = m_session.prepare("SELECT COALESCE(max(id), 0) FROM message WHERE id BETWEEN $1 AND $2");
    last.bind(firstKey(message.ticket.value()), lastKey(message.ticket.value()));
    const qint64 lastId = last.next() ? last.int64(0) : 0;
    message.sequence = (lastId == 0 ? 0 : sequenceOfKey(lastId)) + 1;
    message.id = domain::MessageId(rowKey(message.ticket, message.sequence));
    m_session.execute(
        "INSERT INTO message (id, visibility, author_kind, agent_id, contact_id, at, language, author_name, "
        "body, format) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        message.id, message.visibility, message.authorKind, message.agent, message.contact, message.at,
        message.language, message.authorName, message.text,
        message.format.isEmpty() ? std::nullopt : std::optional(QUtf8StringView(message.format)));
    if (message.delivery != domain::Delivery::None)
        writeState(m_session, message);
    TextIndex(m_session).add(message.ticket, message.sequence, message.text);
    m_session.noteChange(ChangeKind::Ticket, message.ticket);
}

QVector<Message> MessageRepository::ofTicket(domain::TicketId id)
{
    return newestOfTicket(id, rowsPerTicket);
}

QVector<Message> MessageRepository::newestOfTicket(domain::TicketId id, int atMost)
{
    QVector<Message> messages;
    Statement row = m_session.prepare(selectMessages + "WHERE m.id BETWEEN $1 AND $2 ORDER BY m.id DESC LIMIT $3");
    row.bind(firstKey(id.value()), lastKey(id.value()), atMost);
    while (row.next())
        messages.append(readMessage(row));
    std::reverse(messages.begin(), messages.end());
    return messages;
}

std::optional<Message> MessageRepository::byId(domain::MessageId id)
{
    Statement row = m_session.prepare(selectMessages + "WHERE m.id = $1");
    row.bind(id);
    return row.next() ? std::optional(readMessage(row)) : std::nullopt;
}

bool MessageRepository::hasUnsent(domain::TicketId id)
{
    Statement row = m_session.prepare("SELECT count(*) FROM message_state WHERE message_id BETWEEN $1 AND $2 AND "
                                      "delivery = $3 AND withdrawn = 0");
    row.bind(firstKey(id.value()), lastKey(id.value()), domain::Delivery::NotSent);
    return row.next() && row.int64(0) > 0;
}

void MessageRepository::setDelivery(domain::MessageId id, domain::Delivery delivery)
{
    m_session.execute("INSERT INTO message_state (message_id, delivery, withdrawn) VALUES ($1, $2, 0) "
                      "ON CONFLICT (message_id) DO UPDATE SET delivery = excluded.delivery",
                      id, delivery);
    m_session.noteChange(ChangeKind::Ticket, ticketOfKey(id.value()));
}

void MessageRepository::setWithdrawn(const Message &message, bool withdrawn)
{
    if (message.isWithdrawn == withdrawn)
        return;
    Message changed = message;
    changed.isWithdrawn = withdrawn;
    writeState(m_session, changed);
    TextIndex index(m_session);
    if (withdrawn)
        index.remove(message.ticket, message.sequence, message.text);
    else
        index.add(message.ticket, message.sequence, message.text);
    m_session.noteChange(ChangeKind::Ticket, message.ticket);
}

} // namespace campanile::storage
