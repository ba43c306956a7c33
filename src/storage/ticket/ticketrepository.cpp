// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ticket/ticketrepository.h"

#include "storage/customfield/customfieldrepository.h"
#include "storage/customfield/customvalues.h"
#include "storage/import/importstate.h"
#include "storage/search/textindex.h"
#include "storage/ticket/ticketsql.h"

namespace campanile::storage {

using domain::Ticket;
using domain::TicketId;

namespace {

void writeExtra(Session &session, const Ticket &ticket)
{
    CustomValues values(session, CustomFieldRepository(session).searchableKeys());
    if (!hasExtra(ticket)) {
        values.forget(ticket.id);
        session.execute("DELETE FROM ticket_extra WHERE ticket_id = $1", ticket.id);
        return;
    }
    session.execute(
        "INSERT INTO ticket_extra (ticket_id, source_status, custom_fields, reported) VALUES ($1, $2, $3, $4) "
        "ON CONFLICT (ticket_id) DO UPDATE SET source_status = excluded.source_status, "
        "custom_fields = excluded.custom_fields, reported = excluded.reported",
        ticket.id, ticket.sourceStatus, jsonOrNull(ticket.customFields), jsonOrNull(ticket.reported));
    values.reindex(ticket.id);
}

void writeTags(Session &session, Ticket &ticket)
{
    std::sort(ticket.tags.begin(), ticket.tags.end());
    ticket.tags.erase(std::unique(ticket.tags.begin(), ticket.tags.end()), ticket.tags.end());
    session.execute("DELETE FROM ticket_tag WHERE ticket_id = $1 AND tag_id NOT IN " +
                        session.dialect().numbersIn("$2"),
                    ticket.id, jsonNumbers(ticket.tags));
    Statement statement = session.prepare("INSERT INTO ticket_tag (ticket_id, tag_id) VALUES ($1, $2) "
                                          "ON CONFLICT (ticket_id, tag_id) DO NOTHING");
    for (const domain::TagId tag : std::as_const(ticket.tags))
        statement.bind(ticket.id, tag).run();
}

Ticket readTicket(const Statement &row)
{
    Ticket t;
    int c = 0;
    t.id = row.id<TicketId>(c++);
    t.import = row.id<domain::ImportId>(c++);
    t.status = row.enumeration<domain::Status>(c++);
    t.tier = row.enumeration<domain::Tier>(c++);
    t.channel = row.enumeration<domain::Channel>(c++);
    t.priority = row.enumeration<domain::Priority>(c++);
    t.flags = domain::TicketFlags::fromInt(row.integer(c++));
    t.place = row.id<domain::PlaceId>(c++);
    t.department = row.id<domain::DepartmentId>(c++);
    t.team = row.id<domain::TeamId>(c++);
    t.assignee = row.id<domain::AgentId>(c++);
    t.customer = row.id<domain::CustomerId>(c++);
    t.createdAt = row.time(c++);
    t.updatedAt = row.time(c++);
    t.dueAt = row.optionalTime(c++);
    t.firstResponseAt = row.optionalTime(c++);
    t.resolvedAt = row.optionalTime(c++);
    t.language = row.text(c++);
    t.contact = row.id<domain::ContactId>(c++);
    t.version = row.int64(c++);
    t.source = row.id<domain::SourceId>(c++);
    t.reference = row.text(c++);
    t.subject = row.text(c++);
    t.sourceStatus = row.text(c++);
    t.customFields = jsonObject(row.utf8(c++));
    t.reported = jsonObject(row.utf8(c++));
    return t;
}

/// ticket → its tags, ascending.
QHash<TicketId, QVector<domain::TagId>> readTags(Session &session, const QByteArray &ids)
{
    QHash<TicketId, QVector<domain::TagId>> tags;
    Statement statement = session.prepare("SELECT ticket_id, tag_id FROM ticket_tag WHERE ticket_id IN " +
                                          session.dialect().numbersIn("$1") + " ORDER BY ticket_id, tag_id");
    statement.bind(ids);
    while (statement.next())
        tags[statement.id<TicketId>(0)].append(statement.id<domain::TagId>(1));
    return tags;
}

} // namespace

void TicketRepository::insert(Ticket &ticket)
{
    if (!ticket.id.isValid())
        ticket.id = m_session.allocateId<TicketId>("ticket");
    Statement statement = m_session.prepare("INSERT INTO ticket (" + std::string(ticketColumns) +
                                            ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, "
                                            "$15, $16, $17, $18, $19, $20, $21, $22, $23)");
    putTicket(ticket, [&statement](const auto &...values) { statement.bind(values...).run(); });
    if (hasExtra(ticket))
        writeExtra(m_session, ticket);
    writeTags(m_session, ticket);
    TextIndex(m_session).add(ticket.id, 0, ticket.subject);
    m_session.noteChange(ChangeKind::Ticket, ticket.id);
}

std::optional<Ticket> TicketRepository::byId(TicketId id)
{
    const QVector<Ticket> found = byIds({id});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

std::optional<Ticket> TicketRepository::byIdToChange(TicketId id)
{
    // SQLite's write lock is on everything already.
    if (!m_session.dialect().isSqlite())
        m_session.execute("SELECT 1 FROM ticket WHERE id = $1 FOR UPDATE", id);
    return byId(id);
}

QVector<Ticket> TicketRepository::byIds(const QVector<TicketId> &ids)
{
    const QByteArray list = jsonNumbers(ids);
    const auto tags = readTags(m_session, list);
    QVector<Ticket> tickets;
    Statement statement = m_session.prepare(
        "SELECT t.id, t.import_id, t.status, t.tier, t.channel, t.priority, t.flags, t.place_id, "
        "t.department_id, t.team_id, t.assignee_id, t.customer_id, t.created_at, t.updated_at, t.due_at, "
        "t.first_response_at, t.resolved_at, t.language, t.contact_id, t.version, t.source_id, t.reference, t.subject, "
        "x.source_status, x.custom_fields, x.reported FROM ticket t LEFT JOIN ticket_extra x ON x.ticket_id = t.id "
        "WHERE t.id IN " +
        m_session.dialect().numbersIn("$1") + " ORDER BY t.id");
    statement.bind(list);
    while (statement.next()) {
        tickets.append(readTicket(statement));
        tickets.last().tags = tags.value(tickets.last().id);
    }
    return tickets;
}

QVector<TicketListRecord> TicketRepository::rowsByIds(const QVector<TicketId> &ids)
{
    const QByteArray list = jsonNumbers(ids);
    auto tags = readTags(m_session, list);
    QHash<TicketId, TicketListRecord> found;
    Statement row = m_session.prepare(
        "SELECT t.id, t.reference, t.subject, t.language, t.status, t.tier, t.channel, t.priority, t.place_id, "
        "t.department_id, t.team_id, t.assignee_id, "
        "COALESCE(c.merged_root, t.customer_id), COALESCE(r.name, c.name), p.name, t.created_at, t.updated_at, "
        "t.due_at, t.first_response_at, t.resolved_at, t.flags, t.version "
        "FROM ticket t LEFT JOIN customer c ON c.id = t.customer_id "
        "LEFT JOIN customer r ON r.id = c.merged_root LEFT JOIN contact p ON p.id = t.contact_id "
        "WHERE t.id IN " +
        m_session.dialect().numbersIn("$1"));
    row.bind(list);
    while (row.next()) {
        TicketListRecord r;
        int c = 0;
        r.id = row.id<TicketId>(c++);
        r.reference = row.text(c++);
        r.subject = row.text(c++);
        r.language = row.text(c++);
        r.status = row.enumeration<domain::Status>(c++);
        r.tier = row.enumeration<domain::Tier>(c++);
        r.channel = row.enumeration<domain::Channel>(c++);
        r.priority = row.enumeration<domain::Priority>(c++);
        r.place = row.id<domain::PlaceId>(c++);
        r.department = row.id<domain::DepartmentId>(c++);
        r.team = row.id<domain::TeamId>(c++);
        r.assignee = row.id<domain::AgentId>(c++);
        r.customer = row.id<domain::CustomerId>(c++);
        r.customerName = row.text(c++);
        r.contactName = row.text(c++);
        r.createdAt = row.time(c++);
        r.updatedAt = row.time(c++);
        r.dueAt = row.optionalTime(c++);
        r.firstResponseAt = row.optionalTime(c++);
        r.resolvedAt = row.optionalTime(c++);
        r.flags = domain::TicketFlags::fromInt(row.integer(c++));
        r.version = row.int64(c++);
        r.tags = tags.value(r.id);
        found.insert(r.id, r);
    }
    QVector<TicketListRecord> rows;
    rows.reserve(ids.size());
    for (const TicketId id : ids) {
        if (const auto it = found.constFind(id); it != found.constEnd())
            rows.append(*it);
    }
    return rows;
}

std::optional<TicketId> TicketRepository::findByReference(domain::SourceId source, const QString &reference)
{
    Statement statement = m_session.prepare("SELECT id FROM ticket WHERE source_id = $1 AND reference = $2");
    statement.bind(source, reference);
    return statement.next() ? std::optional(statement.id<TicketId>(0)) : std::nullopt;
}

QVector<TicketId> TicketRepository::findByReference(const QString &reference)
{
    // Source by source, because that is how the one index is ordered.
    QVector<TicketId> ids;
    Statement statement =
        m_session.prepare("SELECT t.id FROM (SELECT id AS known FROM source UNION ALL SELECT 0) s JOIN ticket t "
                          "ON t.source_id = s.known AND t.reference = $1 WHERE " +
                          isPublished + " ORDER BY t.id");
    statement.bind(reference);
    while (statement.next())
        ids.append(statement.id<TicketId>(0));
    return ids;
}

QHash<QString, TicketId> TicketRepository::idsByReference(domain::SourceId source, const QStringList &references)
{
    QHash<QString, TicketId> ids;
    Statement statement = m_session.prepare("SELECT reference, id FROM ticket WHERE source_id = $1 AND reference IN " +
                                            m_session.dialect().textsIn("$2"));
    statement.bind(source, jsonTexts(references));
    while (statement.next())
        ids.insert(statement.text(0), statement.id<TicketId>(1));
    return ids;
}

void TicketRepository::update(Ticket &ticket)
{
    const qint64 affected = m_session.execute(
        "UPDATE ticket SET version = version + 1, status = $3, tier = $4, channel = $5, priority = $6, "
        "place_id = $7, department_id = $8, team_id = $9, assignee_id = $10, customer_id = $11, created_at = $12, "
        "updated_at = $13, due_at = $14, first_response_at = $15, resolved_at = $16, language = $17, "
        "contact_id = $18, reference = $19, subject = $20, flags = (flags & 1) | $21 "
        "WHERE id = $1 AND version = $2", // whether it has attachments, they say themselves
        ticket.id, ticket.version, ticket.status, ticket.tier, ticket.channel, ticket.priority, ticket.place,
        ticket.department, ticket.team, ticket.assignee, ticket.customer, ticket.createdAt, ticket.updatedAt,
        ticket.dueAt, ticket.firstResponseAt, ticket.resolvedAt, ticket.language, ticket.contact, ticket.reference,
        ticket.subject, (ticket.flags & ~domain::TicketFlags(domain::TicketFlag::Attachment)).toInt());
    expectOneRow(affected, ticket.reference);
    writeExtra(m_session, ticket);
    writeTags(m_session, ticket);
    ++ticket.version;
    m_session.noteChange(ChangeKind::Ticket, ticket.id);
}

qint64 TicketRepository::count()
{
    Statement statement = m_session.prepare("SELECT count(*) FROM ticket WHERE " + isPublished);
    statement.bind();
    const qint64 found = statement.next() ? statement.int64(0) : 0;
    return found;
}

std::optional<Ticket> TicketRepository::newest()
{
    Statement statement =
        m_session.prepare("SELECT id FROM ticket WHERE " + isPublished + " ORDER BY created_at DESC, id DESC LIMIT 1");
    statement.bind();
    const TicketId id = statement.next() ? statement.id<TicketId>(0) : TicketId();
    return id.isValid() ? byId(id) : std::nullopt;
}

} // namespace campanile::storage
