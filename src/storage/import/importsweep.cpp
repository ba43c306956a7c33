// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/json.h"
#include "storage/customfield/customvalues.h"
#include "storage/import/importrepository.h"
#include "storage/search/textindex.h"
#include "storage/ticket/rowkey.h"

#include <limits>

namespace campanile::storage {

using domain::ImportId;

namespace {

/// From the highest number down to where the import began: no index over import_id, which would cost every import.
QVector<qint64> nextTickets(Session &session, ImportId id, int limit)
{
    QVector<qint64> tickets;
    Statement row = session.prepare("SELECT id FROM ticket WHERE import_id = $1 AND id >= (SELECT first_ticket FROM "
                                    "import WHERE id = $1) ORDER BY id DESC LIMIT $2");
    row.bind(id, limit);
    while (row.next())
        tickets.append(row.int64(0));
    return tickets;
}

void forgetTexts(Session &session, qint64 ticket)
{
    const domain::TicketId id(ticket);
    TextIndex index(session);
    Statement subject = session.prepare("SELECT subject FROM ticket WHERE id = $1");
    subject.bind(id);
    if (subject.next())
        index.remove(id, 0, subject.text(0));
    Statement message = session.prepare("SELECT id, body FROM message WHERE id BETWEEN $1 AND $2");
    message.bind(firstKey(ticket), lastKey(ticket));
    while (message.next())
        index.remove(id, sequenceOfKey(message.int64(0)), message.text(1));
    CustomValues(session, {}).forget(id);
}

void forgetTicket(Session &session, qint64 ticket)
{
    forgetTexts(session, ticket);
    session.execute("DELETE FROM message WHERE id BETWEEN $1 AND $2", firstKey(ticket), lastKey(ticket));
    session.execute("DELETE FROM event WHERE id BETWEEN $1 AND $2", firstKey(ticket), lastKey(ticket));
    session.execute("DELETE FROM ticket_tag WHERE ticket_id = $1", ticket);
    session.execute("DELETE FROM ticket_extra WHERE ticket_id = $1", ticket);
    QVector<qint64> attachments;
    {
        Statement attachment = session.prepare("SELECT id FROM attachment WHERE ticket_id = $1");
        attachment.bind(ticket);
        while (attachment.next())
            attachments.append(attachment.int64(0));
    }
    for (const qint64 attachment : std::as_const(attachments)) {
        session.execute("DELETE FROM attachment_piece WHERE id BETWEEN $1 AND $2", firstKey(attachment),
                        lastKey(attachment));
        session.execute("DELETE FROM attachment WHERE id = $1", attachment);
    }
    session.execute("DELETE FROM ticket WHERE id = $1", ticket);
}

} // namespace

bool ImportRepository::sweep(ImportId id, int tickets)
{
    const auto import = byId(id);
    if (!import)
        return false;
    if (import->state != ImportState::Abandoned)
        throw StorageError(domain::ErrorCode::NotFound, {QStringLiteral("import"), QString::number(id.value())});
    const QVector<qint64> next = nextTickets(m_session, id, tickets);
    for (const qint64 ticket : next)
        forgetTicket(m_session, ticket);
    if (!next.isEmpty())
        return true;
    const int rows = tickets * 10;
    if (m_session.execute("DELETE FROM contact WHERE id IN (SELECT id FROM contact WHERE import_id = $1 AND id >= "
                          "(SELECT first_contact FROM import WHERE id = $1) LIMIT $2)",
                          id, rows) > 0)
        return true;
    if (m_session.execute("DELETE FROM customer WHERE id IN (SELECT id FROM customer WHERE import_id = $1 AND id >= "
                          "(SELECT first_customer FROM import WHERE id = $1) LIMIT $2)",
                          id, rows) > 0)
        return true;
    if (m_session.execute("DELETE FROM import_update WHERE import_id = $1 AND ticket_id IN (SELECT ticket_id FROM "
                          "import_update WHERE import_id = $1 LIMIT $2)",
                          id, rows) > 0)
        return true;
    // Children before parents. For each row the engine looks through the whole table of those who may refer to it.
    for (const std::string_view table : {"agent", "team", "department", "place", "skill", "tag"}) {
        std::string sql("DELETE FROM ");
        sql.append(table).append(" WHERE id IN (SELECT id FROM ").append(table);
        sql.append(" WHERE import_id = $1 LIMIT $2)");
        // Departments stand in a tree: one statement, so that their order does not matter to the foreign key.
        const int atMost = table == "department" ? std::numeric_limits<int>::max() : tickets;
        if (m_session.execute(sql, id, atMost) > 0)
            return true;
    }
    m_session.execute("DELETE FROM import WHERE id = $1", id);
    return false;
}

} // namespace campanile::storage
