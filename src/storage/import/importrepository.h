// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/base/time.h"
#include "storage/core/session.h"
#include "storage/import/importstate.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QVector>

#include <optional>

namespace campanile::storage {

struct Import
{
    domain::ImportId id;
    ImportState state = ImportState::Running;
    QString profile;
    domain::SourceId source;
    domain::UtcTime startedAt{};
    std::optional<domain::UtcTime> finishedAt;
    domain::UtcTime aliveAt{}; ///< last sign of life of the program that runs it
    domain::AgentId actor;
    QString actorName;
    QJsonObject stats;
    QJsonArray files;
};

/// A change that an import wants to make to a ticket that existed before. What the payload holds is the importer's
/// business.
struct StagedUpdate
{
    domain::TicketId ticket;
    QJsonObject payload;
};

/// The life of imports: begin, batches under its id (TicketBulkWriter with ticket.import), stage updates, publish,
/// apply the updates in batches, finish. Or abandon, and sweep in batches.
class ImportRepository
{
public:
    explicit ImportRepository(Session &session)
        : m_session(session)
    {
    }

    /// Sets the id. Conflict while another import of the same source is not swept or finished (see unfinished()).
    void begin(Import &import);
    /// The first thing in every batch: a sign of life, and Conflict unless the import is Running. Whoever takes it for
    /// dead waits for the batch, and no batch comes after that.
    void keepRunning(domain::ImportId id, domain::UtcTime now);
    void touch(domain::ImportId id, domain::UtcTime now); ///< sign of life while a Published one is finished
    void stage(domain::ImportId id, const QVector<StagedUpdate> &updates);
    /// Everything of it becomes visible at once, names too; Conflict unless it is Running. Again does no harm: whoever
    /// lost the answer asks once more.
    void publish(domain::ImportId id, domain::UtcTime now, const QJsonObject &stats);
    [[nodiscard]] QVector<StagedUpdate> nextUpdates(domain::ImportId id, int limit);
    void forgetUpdates(domain::ImportId id, const QVector<domain::TicketId> &tickets); ///< they are done
    /// Published → Finished; NotFound while updates wait. Again does no harm.
    void finish(domain::ImportId id, domain::UtcTime now, const QJsonObject &stats);

    void abandon(domain::ImportId id); ///< by the program that runs it; NotFound unless Running or Abandoned
    /// The same for a dead program's: false when it gave a sign of life since, or is not there any more.
    [[nodiscard]] bool abandonDead(domain::ImportId id, domain::UtcTime aliveSince);
    /// Deletes up to `tickets` tickets of an abandoned import with all that hangs on them, then its customers, contacts
    /// and names, at last the import itself. True while something is left. 200 tickets a call stay under 50 ms.
    [[nodiscard]] bool sweep(domain::ImportId id, int tickets = 200);

    [[nodiscard]] std::optional<Import> byId(domain::ImportId id);
    [[nodiscard]] QVector<Import> all(); ///< latest first
    /// Running without a sign of life since, Abandoned, and Published ones with waiting updates: what to clean up at
    /// start.
    [[nodiscard]] QVector<Import> unfinished(domain::UtcTime aliveSince);
    /// Whose tickets are invisible.
    [[nodiscard]] QVector<domain::ImportId> hidden();

private:
    Session &m_session;
};

} // namespace campanile::storage
