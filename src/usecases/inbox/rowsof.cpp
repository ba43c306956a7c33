// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/inbox/rowsof.h"

#include "storage/core/session.h"
#include "storage/ticket/ticketrepository.h"

namespace campanile::usecases {

namespace {

TicketRow withNames(const storage::TicketListRecord &row, const Catalog &catalog)
{
    TicketRow named{
        .id = row.id,
        .reference = row.reference,
        .subject = row.subject,
        .language = row.language,
        .status = row.status,
        .tier = row.tier,
        .channel = row.channel,
        .priority = row.priority,
        .place = catalog.placeName(row.place),
        .department = catalog.departmentName(row.department),
        .team = catalog.teamName(row.team),
        .assigneeId = row.assignee,
        .assignee = catalog.agentName(row.assignee),
        .customerId = row.customer,
        .customer = row.customerName,
        .contact = row.contactName,
        .createdAt = row.createdAt,
        .updatedAt = row.updatedAt,
        .dueAt = row.dueAt,
        .resolvedAt = row.resolvedAt,
        .tags = {},
        .flags = row.flags,
        .version = row.version,
    };
    for (const domain::TagId tag : row.tags)
        named.tags.append(catalog.tagName(tag));
    return named;
}

} // namespace

QVector<TicketRow> rowsOf(storage::Session &session, const Catalog &catalog, const QVector<quint32> &ids)
{
    QVector<domain::TicketId> tickets;
    tickets.reserve(ids.size());
    for (const quint32 id : ids)
        tickets.append(domain::TicketId(id));
    QVector<TicketRow> rows;
    rows.reserve(ids.size());
    for (const storage::TicketListRecord &row : storage::TicketRepository(session).rowsByIds(tickets))
        rows.append(withNames(row, catalog));
    return rows;
}

} // namespace campanile::usecases
