// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/presence/presencerepository.h"

namespace campanile::storage {

namespace {

QString keyOf(const QUuid &program)
{
    return program.toString(QUuid::WithoutBraces);
}

} // namespace

void PresenceRepository::put(const PresenceRecord &record, domain::UtcTime stale)
{
    m_session.execute("DELETE FROM presence WHERE seen_at < $1", stale);
    m_session.execute("INSERT INTO presence (program, agent_id, ticket_id, is_writing, seen_at) "
                      "VALUES ($1, $2, $3, $4, $5) ON CONFLICT (program) DO UPDATE SET agent_id = excluded.agent_id, "
                      "ticket_id = excluded.ticket_id, is_writing = excluded.is_writing, seen_at = excluded.seen_at",
                      keyOf(record.program), record.agent, record.ticket, record.isWriting ? 1 : 0, record.seenAt);
    m_session.noteChange(ChangeKind::Presence, 0);
}

void PresenceRepository::renew(const QUuid &program, domain::UtcTime seenAt)
{
    m_session.execute("UPDATE presence SET seen_at = $2 WHERE program = $1", keyOf(program), seenAt);
}

void PresenceRepository::remove(const QUuid &program)
{
    if (m_session.execute("DELETE FROM presence WHERE program = $1", keyOf(program)) > 0)
        m_session.noteChange(ChangeKind::Presence, 0);
}

QVector<PresenceRecord> PresenceRepository::since(domain::UtcTime time)
{
    QVector<PresenceRecord> records;
    Statement row = m_session.prepare("SELECT program, agent_id, ticket_id, is_writing, seen_at FROM presence "
                                      "WHERE seen_at >= $1 ORDER BY program");
    row.bind(time);
    while (row.next())
        records.append({QUuid::fromString(row.text(0)), row.id<domain::AgentId>(1), row.id<domain::TicketId>(2),
                        row.boolean(3), row.time(4)});
    return records;
}

} // namespace campanile::storage
