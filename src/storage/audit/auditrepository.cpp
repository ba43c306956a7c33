// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit/auditrepository.h"

#include <limits>

namespace campanile::storage {

using namespace domain;

namespace {

const std::string columns =
    "SELECT id, at, actor_id, actor_name, subject, subject_id, subject_name, action, changes, op_id FROM audit_entry ";

QVector<AuditEntry> entriesOf(Statement &row)
{
    QVector<AuditEntry> entries;
    while (row.next()) {
        AuditEntry entry;
        entry.id = row.id<AuditId>(0);
        entry.at = row.time(1);
        entry.actor = row.id<AgentId>(2);
        entry.actorName = row.text(3);
        entry.subject = row.enumeration<AuditSubject>(4);
        entry.subjectId = row.int64(5);
        entry.subjectName = row.text(6);
        entry.action = row.enumeration<AuditAction>(7);
        entry.changes = auditChangesFromStoredJson(row.utf8(8).toByteArray());
        entry.operation = row.text(9);
        entries.append(entry);
    }
    return entries;
}

} // namespace

void AuditRepository::append(AuditEntry &entry)
{
    entry.id = m_session.allocateId<AuditId>("audit_entry");
    m_session.execute("INSERT INTO audit_entry (id, at, actor_id, actor_name, subject, subject_id, subject_name, "
                      "action, changes, op_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
                      entry.id, entry.at, entry.actor, entry.actorName, entry.subject, entry.subjectId,
                      entry.subjectName, entry.action, toStoredJson(entry.changes), entry.operation);
}

QVector<AuditEntry> AuditRepository::newest(int atMost, AuditId before)
{
    Statement row = m_session.prepare(columns + "WHERE id < $1 ORDER BY id DESC LIMIT $2");
    row.bind(before.isValid() ? before.value() : std::numeric_limits<qint64>::max(), atMost);
    return entriesOf(row);
}

QVector<AuditEntry> AuditRepository::page(const AuditQuery &query, int atMost)
{
    // the bounds are always bound, so that one statement serves every page of a list
    constexpr qint64 first = std::numeric_limits<qint64>::min();
    constexpr qint64 last = std::numeric_limits<qint64>::max();
    std::string sql = columns + "WHERE at >= $1 AND (at, id) < ($2, $3) ";
    if (!query.subjects.isEmpty()) {
        std::string numbers;
        for (const AuditSubject subject : query.subjects)
            numbers += (numbers.empty() ? "" : ", ") + std::to_string(static_cast<int>(subject));
        // One kind has an index in this order. With several ones that index would have to be sorted, all of it for each
        // page: the plus keeps the engine off it.
        sql += query.subjects.size() == 1 ? "AND subject = " + numbers + " " : "AND +subject IN (" + numbers + ") ";
    }
    const qint64 from = query.from ? toMs(*query.from) : first;
    // (until, 0) is before every entry of that millisecond: ids begin at 1
    qint64 beforeAt = query.until ? toMs(*query.until) : last;
    qint64 beforeId = query.until ? 0 : last;
    if (query.after && toMs(query.after->at) < beforeAt) {
        beforeAt = toMs(query.after->at);
        beforeId = query.after->id.value();
    }
    if (query.actor.isValid()) {
        Statement row = m_session.prepare(sql + "AND actor_id = $4 ORDER BY at DESC, id DESC LIMIT $5");
        row.bind(from, beforeAt, beforeId, query.actor, atMost);
        return entriesOf(row);
    }
    Statement row = m_session.prepare(sql + "ORDER BY at DESC, id DESC LIMIT $4");
    row.bind(from, beforeAt, beforeId, atMost);
    return entriesOf(row);
}

QVector<AuditEntry> AuditRepository::of(AuditSubject subject, qint64 id, int atMost)
{
    Statement row = m_session.prepare(columns + "WHERE subject = $1 AND subject_id = $2 ORDER BY id DESC LIMIT $3");
    row.bind(subject, id, atMost);
    return entriesOf(row);
}

} // namespace campanile::storage
