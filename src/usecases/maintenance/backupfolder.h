// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/maintenance/backupplan.h"
#include "usecases/maintenance/backupnote.h"

#include <QStringList>

namespace campanile::usecases {

/// A copy in a folder, as its note and a look at the file tell. Whether it is still what was written only a drill
/// tells.
struct BackupCopy
{
    BackupNote note;
    bool isOfThis = false;   ///< of the database that was asked about
    bool isFromHere = false; ///< and made where that lies now; a restored copy is the same database elsewhere
    bool hasSize = false;    ///< it is as long as it was

    bool operator==(const BackupCopy &) const = default;
};

struct BackupFolder
{
    QString path;
    bool exists = false;
    bool isWritable = false;
    bool isOnSameDisk = false;  ///< as the database: what takes the one takes the other
    qint64 freeBytes = -1;      ///< -1 unknown
    QVector<BackupCopy> copies; ///< newest first

    /// Of this database where it lies now, and as long as it was.
    [[nodiscard]] std::optional<domain::UtcTime> newest() const;
};

/// What people should know of a plan, the gravest first.
enum class BackupWarning : quint8 { None, FolderMissing, FolderReadOnly, Late, LittleSpace, NoCopyYet, SameDisk };

/// Waits for the disk; may be slow on a network. databasePath: empty for a server.
[[nodiscard]] BackupFolder lookAtBackups(const QString &folder, const QString &databaseId, const QString &databasePath);

/// Pure. Nothing while the plan is off.
[[nodiscard]] BackupWarning warningOf(const domain::BackupPlan &plan, const BackupFolder &folder, domain::UtcTime now,
                                      const QTimeZone &zone);

/// A name that says whose copy it is and when it was made (UTC), absolute:
/// FOLDER/support-2026-11-23T200003Z.backup.db
[[nodiscard]] QString copyPathIn(const QString &folder, const QString &databasePath, domain::UtcTime now);

/// Takes away what the plan keeps no longer, and parts of copies that were cut short more than a day ago. Only copies
/// of this database, from where it lies now, that the plan itself made and that are as they were written; never the
/// newest. Answers the names of the copies that went.
[[nodiscard]] QStringList removeOutdated(const domain::BackupPlan &plan, const BackupFolder &folder,
                                         domain::UtcTime now, const QTimeZone &zone);

} // namespace campanile::usecases
