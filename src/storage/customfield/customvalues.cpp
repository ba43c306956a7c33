// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/customfield/customvalues.h"

#include "domain/ticket/customfield.h"
#include "storage/core/json.h"
#include "storage/search/textindex.h"

namespace campanile::storage {

using domain::TicketId;

CustomValues::CustomValues(Session &session, QStringList searchableKeys)
    : m_session(session)
    , m_keys(std::move(searchableKeys))
{
}

QVector<CustomValues::Row> CustomValues::rowsFrom(qint64 ticket, int most)
{
    QVector<Row> rows;
    Statement row = m_session.prepare("SELECT ticket_id, custom_fields, indexed_text FROM ticket_extra "
                                      "WHERE ticket_id >= $1 ORDER BY ticket_id LIMIT $2");
    row.bind(ticket, most);
    while (row.next())
        rows.append({row.id<TicketId>(0), jsonObject(row.utf8(1)), row.text(2)});
    return rows;
}

void CustomValues::reindex(const Row &row)
{
    const QString wanted = domain::searchedValues(row.values, m_keys);
    if (wanted == row.indexed)
        return;
    TextIndex(m_session).replace(row.ticket, sequence, row.indexed, wanted);
    m_session.execute("UPDATE ticket_extra SET indexed_text = $2 WHERE ticket_id = $1", row.ticket, wanted);
}

void CustomValues::reindex(TicketId ticket)
{
    Statement row = m_session.prepare("SELECT custom_fields, indexed_text FROM ticket_extra WHERE ticket_id = $1");
    row.bind(ticket);
    if (row.next())
        reindex({ticket, jsonObject(row.utf8(0)), row.text(1)});
}

void CustomValues::forget(TicketId ticket)
{
    if (const QString indexed = indexedOf(ticket); !indexed.isEmpty())
        TextIndex(m_session).remove(ticket, sequence, indexed);
}

QString CustomValues::indexedOf(TicketId ticket)
{
    Statement row = m_session.prepare("SELECT indexed_text FROM ticket_extra WHERE ticket_id = $1");
    row.bind(ticket);
    return row.next() ? row.text(0) : QString();
}

} // namespace campanile::storage
