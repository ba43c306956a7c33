// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/base/time.h"
#include "storage/core/session.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QVector>

#include <optional>

namespace campanile::storage {

/// The numbers are stored. Only what is Published is visible.
enum class ImportState : quint8 {
    Running = 1,   ///< batches arrive; invisible
    Published = 2, ///< visible; staged updates of older tickets may still wait (nextUpdates)
    Finished = 3,  ///< visible, nothing waits
    Abandoned = 4, ///< cancelled, or its program died; to be swept away, then gone
};

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
    void touch(domain::ImportId id, domain::UtcTime now); ///< sign of life; once a few seconds
    void stage(domain::ImportId id, const QVector<StagedUpdate> &updates);
    /// Everything of it becomes visible at once; NotFound unless it is Running.
    void publish(domain::ImportId id, domain::UtcTime now, const QJsonObject &stats);
    [[nodiscard]] QVector<StagedUpdate> nextUpdates(domain::ImportId id, int limit);
    void markApplied(domain::ImportId id, const QVector<domain::TicketId> &tickets);
    void finish(domain::ImportId id, domain::UtcTime now, const QJsonObject &stats); ///< Published → Finished

    void abandon(domain::ImportId id);
    /// Deletes up to `tickets` tickets of an abandoned import with all that hangs on them, then its customers and
    /// contacts, at last the import itself. True while something is left. 200 tickets a call stay under 50 ms.
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
