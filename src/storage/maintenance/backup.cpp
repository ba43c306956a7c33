// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/maintenance/backup.h"

#include "storage/core/migrator.h"
#include "storage/core/sqlitefile.h"
#include "storage/maintenance/rowcounts.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <set>

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

/// Changes with every commit of another connection.
qint64 dataVersion(Connection &connection)
{
    const auto version = connection.prepare("PRAGMA data_version");
    return version->step() ? version->int64(0) : 0;
}

RowCounts copyAndCheck(const DatabaseLocation &location, const QString &path, const std::stop_token &stop,
                       const domain::ProgressPtr &progress)
{
    enter(progress, Copying);
    // The original may be on a medium, or of a newer program, that nothing must be written to.
    const bool isImmutable = inspectSqliteFile(location, false).isImmutable;
    const auto original = connectTo(location, {.readOnly = true, .immutable = isImmutable});
    original->script("PRAGMA query_only = OFF"); // it would refuse to write the copy, too
    const std::stop_callback interruptOriginal(stop, [&original] { original->interrupt(); });
    const qint64 version = dataVersion(*original);
    const RowCounts before = rowCounts(*original);
    const auto vacuum = original->prepare("VACUUM INTO $1");
    vacuum->bindText(1, path.toUtf8());
    while (vacuum->step()) {
    }
    const RowCounts after = rowCounts(*original);
    const bool isQuiet = dataVersion(*original) == version;
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
    RowCounts copied = rowCounts(*copy);
    if (const QByteArray table = wrongCount(before, after, copied, isQuiet); !table.isEmpty())
        badCopy(path, QStringLiteral("row count of ") + QString::fromUtf8(table));
    checkPieces(*copy, path);
    return copied;
}

} // namespace

RowCounts rowCounts(Connection &connection)
{
    std::vector<QByteArray> tables;
    const auto names = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                                          "'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE 'text\\_index%' ESCAPE '\\'");
    while (names->step())
        tables.push_back(names->bytes(0).toByteArray());
    RowCounts counts;
    for (const QByteArray &table : tables) {
        QByteArray quoted = table;
        quoted.replace('"', "\"\"");
        const auto count = connection.prepare("SELECT count(*) FROM \"" + quoted + "\"");
        counts[table] = count->step() ? count->int64(0) : 0;
    }
    return counts;
}

QByteArray wrongCount(const RowCounts &before, const RowCounts &after, const RowCounts &copied, bool isQuiet)
{
    static const std::set<QByteArray> history{"ticket", "message", "event", "attachment", "attachment_piece"};
    for (const auto &[table, count] : before) {
        const auto there = copied.find(table);
        const auto later = after.find(table);
        if (there == copied.end() || later == after.end())
            return table;
        const bool isRight = isQuiet ? there->second == count && later->second == count
                                     : !history.contains(table) || there->second >= std::min(count, later->second);
        if (!isRight)
            return table;
    }
    for (const auto &[table, count] : copied) {
        if (!before.contains(table))
            return table;
    }
    return {};
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
                const RowCounts counts = copyAndCheck(location, target, session.stopToken(), progress);
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
