// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/maintenance/backup.h"

#include "storage/core/database.h"
#include "storage/maintenance/backup.h"
#include "usecases/workspace/background.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <fcntl.h>
#include <unistd.h>

namespace campanile::usecases {

using domain::ErrorCode;
using domain::Result;

namespace {

/// A name is on the disk when its folder is.
void syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

/// Under its final name and with its note, or not at all.
Result<void> publish(const QString &part, const BackupNote &note)
{
    if (const Result<void> written = writeNote(note); !written)
        return written;
    // Never over something that came there meanwhile.
    if (!QFile::rename(part, note.path)) {
        QFile::remove(notePathOf(note.path));
        return domain::fail(QFileInfo::exists(note.path) ? ErrorCode::FileExists : ErrorCode::FileCannotWrite,
                            {note.path});
    }
    syncFolder(QFileInfo(note.path).absolutePath());
    return {};
}

Result<BackupNote> makeCopy(storage::Database &database, const BackupWish &wish, const QString &part,
                            const domain::ProgressPtr &progress, const std::stop_token &stop)
{
    domain::Task<storage::BackupReport> task = storage::backUp(database, part, progress);
    const std::stop_callback cancel(stop, [&task] { task.cancel(); });
    const Result<storage::BackupReport> report = task.wait();
    if (!report)
        return domain::Failure(report.error());
    if (progress)
        progress->stage = static_cast<int>(BackupStage::Hashing);
    const Result<QByteArray> hash = hashOfFile(part, stop, progress);
    if (!hash)
        return domain::Failure(hash.error());
    BackupNote note;
    note.path = QFileInfo(wish.path).absoluteFilePath();
    note.madeAt = wish.now;
    note.databaseId = database.id();
    note.source = database.location().path();
    note.schemaVersion = database.schemaVersion();
    note.bytes = report->bytes;
    note.sha256 = *hash;
    note.tickets = report->tickets;
    note.events = report->events;
    note.rows = report->rows;
    note.isScheduled = wish.isScheduled;
    if (const Result<void> published = publish(part, note); !published)
        return domain::Failure(published.error());
    return note;
}

} // namespace

domain::Task<BackupNote> backupDatabase(DatabasePtr database, const BackupWish &wish, domain::ProgressPtr progress)
{
    return inBackground<BackupNote>([database = std::move(database), wish, progress = std::move(progress)](
                                        const std::stop_token &stop) -> Result<BackupNote> {
        if (QFileInfo::exists(wish.path))
            return domain::fail(ErrorCode::FileExists, {wish.path});
        // A note of ours without its copy is what a crash left.
        if (const QString notePath = notePathOf(wish.path); QFileInfo::exists(notePath) && !readNote(wish.path))
            return domain::fail(ErrorCode::FileExists, {notePath});
        const QString part =
            wish.path + u'.' + QUuid::createUuid().toString(QUuid::Id128).left(8) + QLatin1String(partSuffix);
        Result<BackupNote> note = makeCopy(*database, wish, part, progress, stop);
        if (!note) {
            QFile::remove(part);
            domain::Error error = note.error();
            error.args.replaceInStrings(part, wish.path);
            return domain::Failure(error);
        }
        return note;
    });
}

} // namespace campanile::usecases
