// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/maintenance/backupnote.h"
#include "usecases/maintenance/doctor.h"

namespace campanile::usecases {

/// What a copy turned out to be when it was put to the test.
struct DrillReport
{
    enum class Hash { NoNote, Same, Different };

    QString path;
    std::optional<BackupNote> note; ///< none: it was made by hand, or its note was lost
    Hash hash = Hash::NoNote;
    qint64 bytes = 0;
    DoctorReport doctor = {}; ///< what opening and examining it showed
    QString newestTicket;     ///< reference of the one made last; empty: there is none
    domain::UtcTime newestAt{};
    bool countsAgree = true; ///< tickets and events are those of the note; true without one
    std::chrono::milliseconds took{0};

    /// It can be opened, is healthy and is what was written.
    [[nodiscard]] bool isGood() const { return doctor.isHealthy && hash != Hash::Different && countsAgree; }
};

enum class DrillStage { Reading = 1, Examining = 2 };

/// Tries whether a copy would serve: takes it to a scratch folder (made when missing), compares its hash with its note,
/// opens it there as the program would, with all that brings an older one up to date, and examines everything in it.
/// Neither the copy nor any open database is touched; the scratch is taken away. progress: the stages of DrillStage.
/// Errors: FileCannotRead, FileCannotWrite (scratch), the Database… codes when it cannot be opened, Cancelled.
[[nodiscard]] domain::Task<DrillReport> tryRestore(const QString &copyPath, const QString &scratchFolder,
                                                   domain::ProgressPtr progress = {});

/// Makes a database of a copy: a new file, never over one that is there; its hash is compared with the note, and what
/// is not what was written is taken away again. progress counts bytes. Answers the path. Errors: FileCannotRead,
/// FileExists, FileCannotWrite, DatabaseCorrupt (the hash), Cancelled.
[[nodiscard]] domain::Task<QString> restoreCopy(const QString &copyPath, const QString &target,
                                                domain::ProgressPtr progress = {});

/// A free name for it beside the database: support-restored-2026-11-23.db, -2 and so on. Looks at the disk.
[[nodiscard]] QString restoredPathBeside(const QString &databasePath, const BackupNote &note);

} // namespace campanile::usecases
