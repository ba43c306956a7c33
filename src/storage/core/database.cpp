// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/database.h"

#include "storage/core/migrator.h"
#include "storage/core/sqlitefile.h"
#include "storage/core/workers.h"

#include <QFileInfo>
#include <QThreadPool>

#include <thread>

namespace campanile::storage {

using domain::ErrorCode;
using domain::Result;

struct Database::Opened
{
    bool isReadOnly = false;
    bool isImmutable = false;
    int schemaVersion = 0;
    QString id = {};
    std::optional<FileIdentity> file = {};

    [[nodiscard]] static Opened sqlite(const DatabaseLocation &location, const OpenOptions &options);
    [[nodiscard]] static Opened postgres(const DatabaseLocation &location, const OpenOptions &options);
};

namespace {

/// Throws DatabaseNewer, DatabaseNotOurs or DatabaseReadOnly; true when it has to be migrated.
bool checkState(const SchemaState &state, const QString &location, bool isReadOnly)
{
    if (!state.isEmpty && !state.isOurs)
        throw StorageError(ErrorCode::DatabaseNotOurs, {location});
    const int ours = latestSchemaVersion();
    if (state.version > ours && state.minReader > ours)
        throw StorageError(ErrorCode::DatabaseNewer, {location, QString::number(state.version), QString::number(ours)});
    if (state.version < ours && isReadOnly)
        throw StorageError(ErrorCode::DatabaseReadOnly, {location}, QStringLiteral("needs an upgrade"));
    return state.version < ours;
}

} // namespace

Database::Opened Database::Opened::sqlite(const DatabaseLocation &location, const OpenOptions &options)
{
    if (options.onlyNew && QFileInfo::exists(location.path()))
        throw StorageError(ErrorCode::FileExists, {location.display()});
    const SqliteFile file = inspectSqliteFile(location, options.create && !options.readOnly);
    Opened opened{options.readOnly || file.isReadOnly,
                  file.isImmutable,
                  latestSchemaVersion(),
                  {},
                  fileIdentityOf(location.path())};
    // Look without touching first: a newer file must stay as it is, with nothing laid beside it.
    if (!file.isEmpty) {
        const bool hasLog = QFileInfo::exists(location.path() + QStringLiteral("-wal"));
        const auto connection = connectTo(location, {.readOnly = true, .immutable = !hasLog || file.isImmutable});
        const SchemaState state = Migrator(*connection, location.display()).state();
        const bool isNewer = state.version > latestSchemaVersion();
        opened.isReadOnly = opened.isReadOnly || isNewer;
        opened.schemaVersion = std::max(state.version, latestSchemaVersion());
        opened.id = state.id;
        if (!checkState(state, location.display(), opened.isReadOnly))
            return opened;
    } else if (opened.isReadOnly) {
        throw StorageError(ErrorCode::DatabaseReadOnly, {location.display()}, QStringLiteral("empty"));
    }
    const auto connection = connectTo(location, {});
    Migrator migrator(*connection, location.display());
    checkState(migrator.state(), location.display(), false);
    migrator.migrate();
    opened.id = migrator.state().id;
    opened.file = fileIdentityOf(location.path()); // it may have been made just now
    return opened;
}

Database::Opened Database::Opened::postgres(const DatabaseLocation &location, const OpenOptions &options)
{
    const auto connection = connectTo(location, {});
    const auto encoding = connection->prepare("SELECT current_setting('server_encoding')");
    if (encoding->step() && encoding->bytes(0) != "UTF8")
        throw StorageError(ErrorCode::DatabaseCannotOpen, {location.display()}, QStringLiteral("encoding is not UTF8"));
    Migrator migrator(*connection, location.display());
    const SchemaState state = migrator.state();
    Opened opened{options.readOnly || state.version > latestSchemaVersion(), false,
                  std::max(state.version, latestSchemaVersion())};
    if (state.isEmpty && !options.create)
        throw StorageError(ErrorCode::DatabaseCannotOpen, {location.display()}, QStringLiteral("empty"));
    if (checkState(state, location.display(), opened.isReadOnly))
        migrator.migrate();
    opened.id = migrator.state().id;
    return opened;
}

Result<std::shared_ptr<Database>> Database::openHere(const DatabaseLocation &location, const OpenOptions &options)
{
    try {
        const bool isFile = location.engine() == Engine::Sqlite;
        return std::shared_ptr<Database>(
            new Database(location, isFile ? Opened::sqlite(location, options) : Opened::postgres(location, options)));
    } catch (const StorageError &error) {
        return domain::Failure(error.error());
    } catch (const std::exception &error) {
        return domain::fail(ErrorCode::Internal, {}, QString::fromUtf8(error.what()));
    }
}

domain::Task<std::shared_ptr<Database>> Database::open(const DatabaseLocation &location, OpenOptions options)
{
    using Value = Result<std::shared_ptr<Database>>;
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    domain::Task<std::shared_ptr<Database>> task(promise->future(), std::stop_source());
    QThreadPool::globalInstance()->start([promise, location, options] {
        Value result;
        // On a thread that is joined: OpenSSL keeps things for each thread that it has worked on, and a pool's thread
        // may still be giving them back when the program has ended and OpenSSL with it.
        std::thread([&] { result = openHere(location, options); }).join();
        promise->addResult(std::move(result));
        promise->finish();
    });
    return task;
}

Database::Database(DatabaseLocation location, const Opened &opened)
    : m_location(std::move(location))
    , m_readOnly(opened.isReadOnly)
    , m_schemaVersion(opened.schemaVersion)
    , m_id(opened.id)
    , m_workers(std::make_shared<Workers>())
{
    m_workers->location = m_location;
    m_workers->isReadOnly = opened.isReadOnly;
    m_workers->isImmutable = opened.isImmutable;
    m_workers->file = opened.file;
    m_workers->start();
}

Database::~Database()
{
    m_workers->close();
}

void Database::post(Lane lane, Request request)
{
    m_workers->post(lane, std::move(request));
}

int Database::addListener(std::function<void()> listener)
{
    const std::lock_guard lock(m_workers->listenerMutex);
    m_workers->listeners.emplace(++m_workers->lastListener, std::move(listener));
    return m_workers->lastListener;
}

void Database::removeListener(int handle)
{
    const std::lock_guard lock(m_workers->listenerMutex);
    m_workers->listeners.erase(handle);
}

} // namespace campanile::storage
