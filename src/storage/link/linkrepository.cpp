// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/link/linkrepository.h"

namespace campanile::storage {

using domain::LinkKind;
using domain::TicketId;
using domain::TicketLink;

bool LinkRepository::insert(const TicketLink &link)
{
    return m_session.execute("INSERT INTO ticket_link (from_id, to_id, kind) VALUES ($1, $2, $3) "
                             "ON CONFLICT (from_id, to_id, kind) DO NOTHING",
                             link.from, link.to, link.kind) == 1;
}

bool LinkRepository::remove(const TicketLink &link)
{
    return m_session.execute("DELETE FROM ticket_link WHERE from_id = $1 AND to_id = $2 AND kind = $3", link.from,
                             link.to, link.kind) == 1;
}

QVector<LinkRecord> LinkRepository::ofTicket(TicketId id, int atMost)
{
    QVector<LinkRecord> records;
    Statement row = m_session.prepare(
        "SELECT l.from_id, l.to_id, l.kind, t.id, t.reference, t.subject, t.status, "
        "COALESCE((SELECT c.merged_root FROM customer c WHERE c.id = t.customer_id), t.customer_id) FROM "
        "(SELECT from_id, to_id, kind, to_id AS other FROM ticket_link WHERE from_id = $1 UNION ALL "
        "SELECT from_id, to_id, kind, from_id AS other FROM ticket_link WHERE to_id = $1) l "
        "JOIN ticket t ON t.id = l.other ORDER BY l.kind, t.id LIMIT $2");
    row.bind(id, atMost);
    while (row.next()) {
        LinkRecord record;
        record.link = {row.id<TicketId>(0), row.id<TicketId>(1), static_cast<LinkKind>(row.int64(2))};
        record.other = row.id<TicketId>(3);
        record.reference = row.text(4);
        record.subject = row.text(5);
        record.status = static_cast<domain::Status>(row.int64(6));
        record.customer = row.id<domain::CustomerId>(7);
        records.append(record);
    }
    return records;
}

QVector<TicketId> LinkRepository::targets(TicketId from, LinkKind kind)
{
    QVector<TicketId> ids;
    Statement row = m_session.prepare("SELECT to_id FROM ticket_link WHERE from_id = $1 AND kind = $2 ORDER BY to_id");
    row.bind(from, kind);
    while (row.next())
        ids.append(row.id<TicketId>(0));
    return ids;
}

} // namespace campanile::storage
