// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "storage/core/change.h"
#include "storage/core/connection.h"
#include "storage/core/dialect.h"
#include "storage/core/statement.h"
#include "storage/core/statementcache.h"

#include <stop_token>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace campanile::storage {

/// What a job of Database works with: statements, numbers for new rows, change notices. Lives on a database thread, for
/// one job; repositories take it by reference and keep nothing of it. Everything throws StorageError.
class Session
{
public:
    Session(Connection &connection, StatementCache &cache, std::stop_token stop, bool canWrite);

    [[nodiscard]] const Dialect &dialect() const { return m_dialect; }
    [[nodiscard]] Connection &connection() { return m_connection; }
    [[nodiscard]] const std::stop_token &stopToken() const { return m_stop; }
    [[nodiscard]] bool canWrite() const { return m_canWrite; }

    /// In a read job, between two statements: what follows sees what was committed until now. For long jobs that look
    /// at one thing after the other and would else keep old versions of everything from being cleaned up all the while.
    void renewView();

    /// Throws Cancelled once the job was asked to stop; for loops of the caller's own.
    void throwIfStopped() const;

    /// From the connection's cache, or prepared now. The text is one for both engines; values are bound, never built
    /// in.
    [[nodiscard]] Statement prepare(std::string_view sql);

    /// Prepare, bind, run: how many rows changed.
    template <typename... Args>
    qint64 execute(std::string_view sql, const Args &...args)
    {
        return prepare(sql).bind(args...).run();
    }

    /// The first of `count` fresh numbers, dense from 1 for each name ("ticket", "customer", …). Taken back on
    /// rollback.
    qint64 allocateIds(std::string_view name, qint64 count = 1);
    template <typename IdType>
    IdType allocateId(std::string_view name)
    {
        return IdType(allocateIds(name));
    }

    /// To be told to everybody after the commit. Repositories call it themselves, except in their bulk functions.
    void noteChange(ChangeKind kind, qint64 entity);
    template <typename Tag>
    void noteChange(ChangeKind kind, domain::Id<Tag> id)
    {
        noteChange(kind, id.value());
    }
    [[nodiscard]] const std::vector<Change> &changes() const { return m_changes; }

private:
    Connection &m_connection;
    StatementCache &m_cache;
    Dialect m_dialect;
    std::stop_token m_stop;
    bool m_canWrite;
    std::vector<Change> m_changes; ///< in the order in which they were noted, each once
    std::unordered_set<Change, ChangeHash> m_noted;
};

} // namespace campanile::storage
