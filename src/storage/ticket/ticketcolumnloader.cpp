// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ticket/ticketcolumnloader.h"

#include "storage/core/json.h"
#include "storage/core/rowscanner.h"
#include "storage/import/importrepository.h"
#include "storage/ticket/languagecode.h"

namespace campanile::storage {

namespace {

const std::string columns =
    "SELECT id, import_id, status, tier, channel, priority, flags, place_id, department_id, team_id, "
    "assignee_id, customer_id, created_at, updated_at, due_at, first_response_at, resolved_at, language FROM ticket ";

qint64 timeOr(const Statement &row, int column)
{
    return row.isNull(column) ? TicketColumnsRow::noTime : row.int64(column);
}

void readRow(const Statement &row, TicketColumnsRow &out)
{
    out.id = row.int64(0);
    out.status = row.enumeration<domain::Status>(2);
    out.tier = row.enumeration<domain::Tier>(3);
    out.channel = row.enumeration<domain::Channel>(4);
    out.priority = row.enumeration<domain::Priority>(5);
    out.flags = domain::TicketFlags::fromInt(row.integer(6));
    out.place = row.id<domain::PlaceId>(7);
    out.department = row.id<domain::DepartmentId>(8);
    out.team = row.id<domain::TeamId>(9);
    out.assignee = row.id<domain::AgentId>(10);
    out.customer = row.id<domain::CustomerId>(11);
    out.createdAt = row.int64(12);
    out.updatedAt = row.int64(13);
    out.dueAt = timeOr(row, 14);
    out.firstResponseAt = timeOr(row, 15);
    out.resolvedAt = timeOr(row, 16);
    out.language = packLanguage(row.utf8(17));
}

void scan(Statement &rows, const QVector<domain::ImportId> &hidden, const TicketColumnLoader::RowSink &sink)
{
    std::vector<TicketColumnsRow> batch;
    batch.reserve(TicketColumnLoader::batchSize);
    while (rows.next()) {
        const auto import = rows.id<domain::ImportId>(1);
        if (import.isValid() && hidden.contains(import))
            continue;
        if (domain::TicketFlags::fromInt(rows.integer(6)).testFlag(domain::TicketFlag::Merged))
            continue; // found as the ticket that it was merged into
        readRow(rows, batch.emplace_back());
        if (batch.size() == TicketColumnLoader::batchSize) {
            sink(batch);
            batch.clear();
        }
    }
    if (!batch.empty())
        sink(batch);
}

} // namespace

qint64 TicketColumnLoader::highestTicketId()
{
    Statement statement = m_session.prepare("SELECT COALESCE(max(id), 0) FROM ticket");
    statement.bind();
    const qint64 highest = statement.next() ? statement.int64(0) : 0;
    return highest;
}

void TicketColumnLoader::loadOpen(const RowSink &sink)
{
    const QVector<domain::ImportId> hidden = ImportRepository(m_session).hidden();
    // The condition is written as that of the partial index, which then covers the whole query.
    RowScanner rows(m_session, columns + "WHERE status < 6 ORDER BY id");
    rows.bind();
    scan(rows, hidden, sink);
}

void TicketColumnLoader::loadRange(qint64 fromId, qint64 toId, const RowSink &sink)
{
    const QVector<domain::ImportId> hidden = ImportRepository(m_session).hidden();
    RowScanner rows(m_session, columns + "WHERE id BETWEEN $1 AND $2 ORDER BY id");
    rows.bind(fromId, toId);
    scan(rows, hidden, sink);
}

void TicketColumnLoader::loadByIds(const QVector<domain::TicketId> &ids, const RowSink &sink)
{
    const QVector<domain::ImportId> hidden = ImportRepository(m_session).hidden();
    RowScanner rows(m_session, columns + "WHERE id IN " + m_session.dialect().numbersIn("$1") + " ORDER BY id");
    rows.bind(jsonNumbers(ids));
    scan(rows, hidden, sink);
}

void TicketColumnLoader::loadTags(qint64 fromId, qint64 toId, const TagSink &sink)
{
    RowScanner rows(m_session, "SELECT ticket_id, tag_id FROM ticket_tag WHERE ticket_id BETWEEN $1 AND $2 "
                               "ORDER BY ticket_id, tag_id");
    rows.bind(fromId, toId);
    std::vector<TicketTagPair> batch;
    batch.reserve(batchSize);
    while (rows.next()) {
        batch.push_back({rows.int64(0), rows.int64(1)});
        if (batch.size() == batchSize) {
            sink(batch);
            batch.clear();
        }
    }
    if (!batch.empty())
        sink(batch);
}

} // namespace campanile::storage
