// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/maintenance/backupfolder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

namespace campanile::usecases {

using domain::BackupPlan;
using domain::UtcTime;

namespace {

const QString noteSuffix = QStringLiteral(".json");
const QString copySuffix = QStringLiteral(".backup.db");
constexpr int mostCopies = 5000; ///< a folder with more was not made by this program
constexpr auto partAge = std::chrono::hours(24);

/// A file is on the disk of its folder, there or not.
QStorageInfo diskOf(const QString &path)
{
    return QStorageInfo(QFileInfo(path).isDir() ? path : QFileInfo(path).absolutePath());
}

void removeOldParts(const QString &folder, UtcTime now)
{
    const QFileInfoList parts =
        QDir(folder).entryInfoList({u'*' + copySuffix + u".????????"_qs + partSuffix}, QDir::Files);
    for (const QFileInfo &part : parts) {
        if (domain::fromDateTime(part.lastModified()) + partAge < now)
            QFile::remove(part.absoluteFilePath());
    }
}

} // namespace

std::optional<UtcTime> BackupFolder::newest() const
{
    const auto found = std::find_if(copies.begin(), copies.end(),
                                    [](const BackupCopy &copy) { return copy.isFromHere && copy.hasSize; });
    return found == copies.end() ? std::nullopt : std::optional(found->note.madeAt);
}

BackupFolder lookAtBackups(const QString &folder, const QString &databaseId, const QString &databasePath)
{
    BackupFolder found;
    found.path = folder;
    const QFileInfo info(folder);
    found.exists = info.isDir();
    if (!found.exists)
        return found;
    found.isWritable = info.isWritable();
    const QStorageInfo disk = diskOf(folder);
    found.freeBytes = disk.isValid() ? disk.bytesAvailable() : -1;
    found.isOnSameDisk = !databasePath.isEmpty() && disk.isValid() && diskOf(databasePath) == disk;
    QDirIterator notes(folder, {u'*' + noteSuffix}, QDir::Files);
    for (int i = 0; notes.hasNext() && i < mostCopies; ++i) {
        const QString path = notes.next().chopped(noteSuffix.size());
        const QFileInfo file(path);
        if (!file.isFile())
            continue;
        const std::optional<BackupNote> note = readNote(path);
        if (!note)
            continue;
        BackupCopy copy;
        copy.note = *note;
        copy.isOfThis = note->databaseId == databaseId;
        copy.isFromHere = copy.isOfThis && note->source == databasePath;
        copy.hasSize = file.size() == note->bytes;
        found.copies.append(copy);
    }
    std::sort(found.copies.begin(), found.copies.end(), [](const BackupCopy &a, const BackupCopy &b) {
        return std::pair(b.note.madeAt, b.note.path) < std::pair(a.note.madeAt, a.note.path);
    });
    return found;
}

BackupWarning warningOf(const BackupPlan &plan, const BackupFolder &folder, UtcTime now, const QTimeZone &zone)
{
    if (!plan.isOn())
        return BackupWarning::None;
    if (!folder.exists)
        return BackupWarning::FolderMissing;
    if (!folder.isWritable)
        return BackupWarning::FolderReadOnly;
    const std::optional<UtcTime> newest = folder.newest();
    if (isBackupLate(plan, newest, now, zone))
        return BackupWarning::Late;
    // Databases grow: half as much again as the newest copy.
    if (newest && folder.freeBytes >= 0 && folder.freeBytes < folder.copies.constFirst().note.bytes / 2 * 3)
        return BackupWarning::LittleSpace;
    if (!newest)
        return BackupWarning::NoCopyYet;
    return folder.isOnSameDisk ? BackupWarning::SameDisk : BackupWarning::None;
}

QString copyPathIn(const QString &folder, const QString &databasePath, UtcTime now)
{
    // No colons: folders on other systems' disks refuse them.
    const QString made = domain::toDateTime(now).toString(u"yyyy-MM-dd'T'HHmmss'Z'"_qs);
    return QDir(folder).absoluteFilePath(QFileInfo(databasePath).completeBaseName() + u'-' + made + copySuffix);
}

QStringList removeOutdated(const BackupPlan &plan, const BackupFolder &folder, UtcTime now, const QTimeZone &zone)
{
    QVector<BackupNote> mine;
    QVector<UtcTime> madeAt;
    for (const BackupCopy &copy : folder.copies) {
        if (copy.isFromHere && copy.hasSize && copy.note.isScheduled) {
            mine.append(copy.note);
            madeAt.append(copy.note.madeAt);
        }
    }
    QStringList removed;
    const QVector<qsizetype> outdated = outdatedBackups(plan, madeAt, zone);
    for (const qsizetype index : outdated) {
        const QString path = mine.at(index).path;
        if (QFile::remove(path)) {
            QFile::remove(notePathOf(path));
            removed.append(QFileInfo(path).fileName());
        }
    }
    removeOldParts(folder.path, now);
    return removed;
}

} // namespace campanile::usecases
