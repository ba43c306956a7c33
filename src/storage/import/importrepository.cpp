// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/import/importrepository.h"

#include "storage/core/bulkinserter.h"
#include "storage/core/json.h"

namespace campanile::storage {

using domain::ImportId;
using domain::TicketId;
using domain::UtcTime;

namespace {

const std::string selectImport =
    "SELECT id, state, profile, source_id, started_at, finished_at, alive_at, actor_id, actor_name, stats, files "
    "FROM import ";

Import readImport(const Statement &row)
{
    return {row.id<ImportId>(0),
            row.enumeration<ImportState>(1),
            row.text(2),
            row.id<domain::SourceId>(3),
            row.time(4),
            row.optionalTime(5),
            row.time(6),
            row.id<domain::AgentId>(7),
            row.text(8),
            jsonObject(row.utf8(9)),
            jsonArray(row.utf8(10))};
}

QVector<Import> readImports(Statement &rows)
{
    QVector<Import> imports;
    while (rows.next())
        imports.append(readImport(rows));
    return imports;
}

/// The number that the next row of that kind will get, or a lower one.
qint64 nextNumber(Session &session, QUtf8StringView name)
{
    Statement row = session.prepare("SELECT next FROM id_counter WHERE name = $1");
    row.bind(name);
    return row.next() ? row.int64(0) : 1;
}

void expectState(qint64 affected, ImportId id)
{
    if (affected != 1)
        throw StorageError(domain::ErrorCode::NotFound, {QStringLiteral("import"), QString::number(id.value())});
}

void expectRunning(qint64 affected, ImportId id)
{
    if (affected != 1)
        throw StorageError(domain::ErrorCode::Conflict, {QStringLiteral("import %1").arg(id.value())},
                           QStringLiteral("the import was taken for dead and swept away"));
}

} // namespace

void ImportRepository::begin(Import &import)
{
    Statement other = m_session.prepare("SELECT id FROM import WHERE source_id = $1 AND state IN (1, 4)");
    other.bind(import.source);
    if (import.source.isValid() && other.next())
        throw StorageError(domain::ErrorCode::Conflict, {QString::number(other.int64(0))});
    import.id = m_session.allocateId<ImportId>("import");
    import.state = ImportState::Running;
    m_session.execute("INSERT INTO import (id, state, profile, source_id, started_at, finished_at, alive_at, actor_id, "
                      "actor_name, stats, files, first_ticket, first_customer, first_contact) "
                      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
                      import.id, import.state, import.profile, import.source, import.startedAt, import.finishedAt,
                      import.aliveAt, import.actor, import.actorName, jsonText(import.stats), jsonText(import.files),
                      nextNumber(m_session, "ticket"), nextNumber(m_session, "customer"),
                      nextNumber(m_session, "contact"));
}

void ImportRepository::keepRunning(ImportId id, UtcTime now)
{
    expectRunning(m_session.execute("UPDATE import SET alive_at = $2 WHERE id = $1 AND state = 1", id, now), id);
}

void ImportRepository::touch(ImportId id, UtcTime now)
{
    m_session.execute("UPDATE import SET alive_at = $2 WHERE id = $1 AND state = 2", id, now);
}

void ImportRepository::stage(ImportId id, const QVector<StagedUpdate> &updates)
{
    BulkInserter inserter(m_session, "import_update", "import_id, ticket_id, payload");
    for (const StagedUpdate &update : updates)
        inserter.add(id, update.ticket, jsonText(update.payload));
    inserter.finish();
}

void ImportRepository::publish(ImportId id, UtcTime now, const QJsonObject &stats)
{
    const qint64 published = m_session.execute("UPDATE import SET state = 2, finished_at = $2, alive_at = $2, "
                                               "stats = $3 WHERE id = $1 AND state = 1",
                                               id, now, jsonText(stats));
    if (published != 1) {
        const std::optional<Import> before = byId(id);
        if (before && (before->state == ImportState::Published || before->state == ImportState::Finished))
            return;
        expectRunning(published, id);
    }
    m_session.noteChange(ChangeKind::Organization, 0);
    m_session.noteChange(ChangeKind::Tag, 0);
    m_session.noteChange(ChangeKind::Import, id);
}

QVector<StagedUpdate> ImportRepository::nextUpdates(ImportId id, int limit)
{
    QVector<StagedUpdate> updates;
    Statement row = m_session.prepare("SELECT ticket_id, payload FROM import_update WHERE import_id = $1 "
                                      "ORDER BY ticket_id LIMIT $2");
    row.bind(id, limit);
    while (row.next())
        updates.append({row.id<TicketId>(0), jsonObject(row.utf8(1))});
    return updates;
}

void ImportRepository::forgetUpdates(ImportId id, const QVector<TicketId> &tickets)
{
    m_session.execute("DELETE FROM import_update WHERE import_id = $1 AND ticket_id IN " +
                          m_session.dialect().numbersIn("$2"),
                      id, jsonNumbers(tickets));
}

void ImportRepository::finish(ImportId id, UtcTime now, const QJsonObject &stats)
{
    // Two programs may have come to the end together, when one took the other for dead.
    expectState(
        m_session.execute("UPDATE import SET state = 3, finished_at = $2, stats = $3 WHERE id = $1 AND state IN (2, 3) "
                          "AND NOT EXISTS (SELECT 1 FROM import_update WHERE import_id = $1)",
                          id, now, jsonText(stats)),
        id);
    m_session.noteChange(ChangeKind::Import, id);
}

void ImportRepository::abandon(ImportId id)
{
    expectState(m_session.execute("UPDATE import SET state = 4 WHERE id = $1 AND state IN (1, 4)", id), id);
}

bool ImportRepository::abandonDead(ImportId id, UtcTime aliveSince)
{
    return m_session.execute(
               "UPDATE import SET state = 4 WHERE id = $1 AND (state = 4 OR (state = 1 AND alive_at < $2))", id,
               aliveSince) == 1;
}

std::optional<Import> ImportRepository::byId(ImportId id)
{
    Statement row = m_session.prepare(selectImport + "WHERE id = $1");
    row.bind(id);
    return row.next() ? std::optional(readImport(row)) : std::nullopt;
}

QVector<Import> ImportRepository::all()
{
    Statement rows = m_session.prepare(selectImport + "ORDER BY id DESC");
    rows.bind();
    return readImports(rows);
}

QVector<Import> ImportRepository::unfinished(UtcTime aliveSince)
{
    Statement rows =
        m_session.prepare(selectImport + "WHERE state = 4 OR (state IN (1, 2) AND alive_at < $1) ORDER BY id");
    rows.bind(aliveSince);
    return readImports(rows);
}

QVector<ImportId> ImportRepository::hidden()
{
    QVector<ImportId> ids;
    Statement row = m_session.prepare("SELECT id FROM import WHERE state IN (1, 4)");
    row.bind();
    while (row.next())
        ids.append(row.id<ImportId>(0));
    return ids;
}

} // namespace campanile::storage
