// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/maintenance/restore.h"

#include "storage/core/database.h"
#include "storage/ticket/ticketrepository.h"
#include "usecases/workspace/background.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace campanile::usecases {

using domain::ErrorCode;
using domain::fail;
using domain::Failure;
using domain::Result;

namespace {

using Clock = std::chrono::steady_clock;

/// A database is read by its owner alone from the beginning; so is what is made of it.
bool makePrivateFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return true;
    return QDir().mkpath(folder) &&
           QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

DrillReport::Hash compared(const std::optional<BackupNote> &note, const QByteArray &hash)
{
    if (!note)
        return DrillReport::Hash::NoNote;
    return note->sha256 == hash ? DrillReport::Hash::Same : DrillReport::Hash::Different;
}

/// Opens the copy of the copy and looks at everything in it.
Result<void> examine(DrillReport &report, const QString &path, const std::stop_token &stop,
                     const domain::ProgressPtr &progress)
{
    domain::Task<DatabasePtr> opening = openDatabase(path, OpenMode::Existing);
    const std::stop_callback stopOpening(stop, [&opening] { opening.cancel(); });
    const Result<DatabasePtr> database = opening.wait();
    if (!database)
        return Failure(database.error());
    domain::Task<DoctorReport> task = examineDatabase(*database, progress);
    const std::stop_callback stopExamining(stop, [&task] { task.cancel(); });
    const Result<DoctorReport> doctor = task.wait();
    if (!doctor)
        return Failure(doctor.error());
    report.doctor = *doctor;
    const auto newest = (*database)
                            ->read([](storage::Session &session) -> Result<std::optional<domain::Ticket>> {
                                return storage::TicketRepository(session).newest();
                            })
                            .wait();
    if (!newest)
        return Failure(newest.error());
    if (*newest) {
        report.newestTicket = (*newest)->reference;
        report.newestAt = (*newest)->createdAt;
    }
    return {};
}

Result<DrillReport> drill(const QString &copyPath, const QString &scratchFolder, const std::stop_token &stop,
                          const domain::ProgressPtr &progress)
{
    const auto begin = Clock::now();
    DrillReport report;
    report.path = copyPath;
    report.note = readNote(copyPath);
    report.bytes = QFileInfo(copyPath).size();
    if (!makePrivateFolder(scratchFolder))
        return fail(ErrorCode::FileCannotWrite, {scratchFolder});
    const QTemporaryDir scratch(scratchFolder + u"/drill-XXXXXX"_qs);
    if (!scratch.isValid())
        return fail(ErrorCode::FileCannotWrite, {scratchFolder}, scratch.errorString());
    if (progress)
        progress->stage = static_cast<int>(DrillStage::Reading);
    const QString tried = scratch.filePath(u"tried.db"_qs);
    const Result<QByteArray> hash = hashOfFile(copyPath, stop, progress, tried);
    if (!hash)
        return Failure(hash.error());
    report.hash = compared(report.note, *hash);
    if (progress)
        progress->stage = static_cast<int>(DrillStage::Examining);
    Result<void> examined = examine(report, tried, stop, progress);
    if (!examined) {
        // Nobody knows the scratch by its name.
        domain::Error error = examined.error();
        error.args.replaceInStrings(tried, copyPath);
        return Failure(error);
    }
    report.countsAgree =
        !report.note || (report.note->tickets == report.doctor.tickets && report.note->events == report.doctor.events);
    report.took = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - begin);
    return report;
}

} // namespace

domain::Task<DrillReport> tryRestore(const QString &copyPath, const QString &scratchFolder,
                                     domain::ProgressPtr progress)
{
    return inBackground<DrillReport>(
        [copyPath, scratchFolder, progress = std::move(progress)](const std::stop_token &stop) {
            return drill(copyPath, scratchFolder, stop, progress);
        });
}

domain::Task<QString> restoreCopy(const QString &copyPath, const QString &target, domain::ProgressPtr progress)
{
    return inBackground<QString>(
        [copyPath, target, progress = std::move(progress)](const std::stop_token &stop) -> Result<QString> {
            const std::optional<BackupNote> note = readNote(copyPath);
            const Result<QByteArray> hash = hashOfFile(copyPath, stop, progress, target);
            const bool isOther = hash && compared(note, *hash) == DrillReport::Hash::Different;
            if (hash && !isOther)
                return target;
            // What was there before is not ours to take away.
            if (isOther || hash.error().code != ErrorCode::FileExists)
                QFile::remove(target);
            return isOther ? fail(ErrorCode::DatabaseCorrupt, {copyPath}, u"sha256"_qs) : Failure(hash.error());
        });
}

QString restoredPathBeside(const QString &databasePath, const BackupNote &note)
{
    const QFileInfo database(databasePath);
    const QString stem = database.absolutePath() + u'/' + database.completeBaseName() + u"-restored-"_qs +
                         domain::toDateTime(note.madeAt).toString(u"yyyy-MM-dd"_qs);
    const QString suffix = database.suffix().isEmpty() ? u"db"_qs : database.suffix();
    QString path = stem + u'.' + suffix;
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = stem + u'-' + QString::number(number) + u'.' + suffix;
    return path;
}

} // namespace campanile::usecases
