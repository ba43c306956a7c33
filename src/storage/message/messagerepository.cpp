// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/message/messagerepository.h"

#include "storage/search/textindex.h"
#include "storage/ticket/rowkey.h"

#include <algorithm>

namespace campanile::storage {

using domain::Message;

void MessageRepository::append(Message &message)
{
    Statement last = m_session.prepare("SELECT COALESCE(max(id), 0) FROM message WHERE id BETWEEN $1 AND $2");
    last.bind(firstKey(message.ticket.value()), lastKey(message.ticket.value()));
    const qint64 lastId = last.next() ? last.int64(0) : 0;
    message.sequence = (lastId == 0 ? 0 : sequenceOfKey(lastId)) + 1;
    message.id = domain::MessageId(rowKey(message.ticket, message.sequence));
    m_session.execute(
        "INSERT INTO message (id, visibility, author_kind, agent_id, contact_id, at, language, author_name, "
        "body) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        message.id, message.visibility, message.authorKind, message.agent, message.contact, message.at,
        message.language, message.authorName, message.text);
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
    Statement row = m_session.prepare("SELECT id, visibility, author_kind, agent_id, contact_id, at, language, "
                                      "author_name, body FROM message WHERE id BETWEEN $1 AND $2 "
                                      "ORDER BY id DESC LIMIT $3");
    row.bind(firstKey(id.value()), lastKey(id.value()), atMost);
    while (row.next()) {
        Message m;
        m.id = row.id<domain::MessageId>(0);
        m.ticket = id;
        m.sequence = sequenceOfKey(m.id.value());
        m.visibility = row.enumeration<domain::Visibility>(1);
        m.authorKind = row.enumeration<domain::AuthorKind>(2);
        m.agent = row.id<domain::AgentId>(3);
        m.contact = row.id<domain::ContactId>(4);
        m.at = row.time(5);
        m.language = row.text(6);
        m.authorName = row.text(7);
        m.text = row.text(8);
        messages.append(m);
    }
    std::reverse(messages.begin(), messages.end());
    return messages;
}

} // namespace campanile::storage
