// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/databaselocation.h"
#include "storage/core/fileidentity.h"
#include "storage/core/preparedstatement.h"

#include <QByteArray>

#include <chrono>
#include <functional>
#include <memory>

namespace campanile::storage {

/// Which answer a begin() gives: the write lock at once, or a steady view for reading.
enum class TransactionKind { Read, Write };

/// One connection to an engine. Belongs to the thread that opened it; interrupt() alone may be called from anywhere.
/// Everything throws StorageError.
class Connection
{
public:
    Connection() = default;
    virtual ~Connection() = default;
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] virtual Engine engine() const = 0;
    [[nodiscard]] virtual std::unique_ptr<PreparedStatement> prepare(const QByteArray &sql) = 0;
    /// Several statements without parameters; for migrations and settings only, never with anybody's text in it.
    virtual void script(const QByteArray &sql) = 0;
    virtual void begin(TransactionKind kind) = 0;
    virtual void commit() = 0;
    virtual void rollback() noexcept = 0;
    /// Stops the running statement, which then throws Cancelled. Without a running statement nothing happens.
    virtual void interrupt() noexcept = 0;
    virtual void clearInterrupt() noexcept = 0;
    /// False once the link is gone: the worker then opens a new connection.
    [[nodiscard]] virtual bool isUsable() const = 0;
    /// Sends rows as "COPY table (columns) FROM STDIN" text; PostgreSQL only.
    virtual void copyIn(const QByteArray &command, const QByteArray &rows) = 0;
    /// SQLite: moves what can be moved of the write-ahead log into the file, beside readers and writers. False when
    /// pages are left that somebody still reads, or when it failed: the log stays as good as the file.
    virtual bool checkpoint() noexcept { return true; }
};

/// PostgreSQL: how long a session waits for another one's lock, how long one statement may take (what it waits for and
/// the sending of its rows are part of it), and how long the server keeps a transaction whose program says nothing:
/// then it ends the session. The first two answer DatabaseBusy, the last one DatabaseLost. Zero is for ever.
struct Deadlines
{
    std::chrono::milliseconds lock{0};
    std::chrono::milliseconds statement{0};
    std::chrono::milliseconds idle{0};
};

struct ConnectOptions
{
    bool create = false; ///< make a new SQLite file when there is none
    bool readOnly = false;
    bool immutable = false; ///< SQLite: no locks, no side files; for read-only media
    int cacheKiB = 8192;    ///< SQLite page cache
    /// SQLite: the file that must lie there, now and at every transaction: DatabaseMoved otherwise.
    std::optional<FileIdentity> file = {};
    /// SQLite: told after each commit how many pages the write-ahead log has. Whoever takes this also takes over to
    /// move them into the file (Connection::checkpoint); without it every so many pages a commit does so itself.
    std::function<void(int pages)> onCommit = {};
    Deadlines deadlines = {};
};

[[nodiscard]] std::unique_ptr<Connection> connectTo(const DatabaseLocation &location, const ConnectOptions &options);

} // namespace campanile::storage
