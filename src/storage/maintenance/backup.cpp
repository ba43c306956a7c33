// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/maintenance/backup.h"

#include "storage/core/migrator.h"
#include "storage/maintenance/rowcounts.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace campanile::storage {

using domain::ErrorCode;
using domain::Result;

namespace {

enum Stage { Copying = 1, Checking = 2 };

void enter(const domain::ProgressPtr &progress, int stage)
{
    if (progress)
        progress->stage = stage;
}

/// Makes the file for us alone; refuses to overwrite.
void reserve(const QString &path)
{
    QFile file(path);
    if (QFileInfo::exists(path))
        throw StorageError(ErrorCode::FileExists, {path});
    if (!file.open(QFile::WriteOnly | QFile::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        throw StorageError(ErrorCode::FileCannotWrite, {path}, file.errorString());
}

/// VACUUM INTO leaves that to its caller.
void syncToDisk(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool isSynced = file >= 0 && ::fsync(file) == 0;
    if (file >= 0)
        ::close(file);
    if (!isSynced)
        throw StorageError(ErrorCode::FileCannotWrite, {path}, QStringLiteral("fsync"));
}

[[noreturn]] void badCopy(const QString &path, const QString &what)
{
    throw StorageError(ErrorCode::DatabaseCorrupt, {path}, what);
}

void checkPieces(Connection &copy, const QString &path)
{
    const auto pieces = copy.prepare("SELECT id, sha256, bytes FROM attachment_piece");
    while (pieces->step()) {
        const QByteArray hash = QCryptographicHash::hash(pieces->bytes(2), QCryptographicHash::Sha256);
        if (hash != pieces->bytes(1))
            badCopy(path, QStringLiteral("attachment piece %1").arg(pieces->int64(0)));
    }
}

using Counts = std::map<QByteArray, qint64>;

/// Work goes on beside a backup: each count must lie between those before and after (equal when nothing was written).
void checkCounts(const Counts &before, const Counts &after, const Counts &copied, const QString &path)
{
    for (const auto &[table, count] : copied) {
        const auto low = before.find(table);
        const auto high = after.find(table);
        if (low == before.end() || high == after.end() || count < std::min(low->second, high->second) ||
            count > std::max(low->second, high->second))
            badCopy(path, QStringLiteral("row count of ") + QString::fromUtf8(table));
    }
    if (copied.size() != before.size())
        badCopy(path, QStringLiteral("tables"));
}

Counts copyAndCheck(const DatabaseLocation &location, const QString &path, const std::stop_token &stop,
                    const domain::ProgressPtr &progress)
{
    enter(progress, Copying);
    const auto original = connectTo(location, {});
    const std::stop_callback interruptOriginal(stop, [&original] { original->interrupt(); });
    const Counts before = rowCounts(*original);
    const auto vacuum = original->prepare("VACUUM INTO $1");
    vacuum->bindText(1, path.toUtf8());
    while (vacuum->step()) {
    }
    const Counts after = rowCounts(*original);
    syncToDisk(path);

    enter(progress, Checking);
    const auto target = DatabaseLocation::parse(path);
    const auto copy = connectTo(*target, {.readOnly = true, .immutable = true});
    const std::stop_callback interruptCopy(stop, [&copy] { copy->interrupt(); });
    const auto check = copy->prepare("PRAGMA integrity_check(1)");
    if (!check->step() || check->bytes(0) != "ok")
        badCopy(path, QString::fromUtf8(check->bytes(0)));
    const SchemaState state = Migrator(*copy, path).state();
    if (!state.isOurs || state.version != Migrator(*original, location.display()).state().version)
        badCopy(path, QStringLiteral("schema version"));
    Counts copied = rowCounts(*copy);
    checkCounts(before, after, copied, path);
    checkPieces(*copy, path);
    return copied;
}

} // namespace

Counts rowCounts(Connection &connection)
{
    std::vector<QByteArray> tables;
    const auto names = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                                          "'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE 'text\\_index%' ESCAPE '\\'");
    while (names->step())
        tables.push_back(names->bytes(0).toByteArray());
    Counts counts;
    for (const QByteArray &table : tables) {
        QByteArray quoted = table;
        quoted.replace('"', "\"\"");
        const auto count = connection.prepare("SELECT count(*) FROM \"" + quoted + "\"");
        counts[table] = count->step() ? count->int64(0) : 0;
    }
    return counts;
}

domain::Task<BackupReport> backUp(Database &database, const QString &path, const domain::ProgressPtr &progress)
{
    return database.readBulk(
        [location = database.location(), path, progress](Session &session) -> Result<BackupReport> {
            if (location.engine() == Engine::Postgres)
                return domain::fail(ErrorCode::InvalidArgument, {QStringLiteral("engine"), QStringLiteral("pg_dump")});
            const QString target = QFileInfo(path).absoluteFilePath();
            reserve(target);
            try {
                const Counts counts = copyAndCheck(location, target, session.stopToken(), progress);
                BackupReport report;
                report.path = target;
                report.bytes = QFileInfo(target).size();
                report.tickets = counts.at("ticket");
                report.events = counts.at("event");
                for (const auto &[table, count] : counts)
                    report.rows += count;
                return report;
            } catch (...) {
                QFile::remove(target);
                throw;
            }
        });
}

} // namespace campanile::storage
