// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/progress.h"
#include "domain/base/time.h"
#include "usecases/maintenance/backupnote.h"
#include "usecases/workspace/opendatabase.h"

namespace campanile::usecases {

/// What a copy is made for.
struct BackupWish
{
    QString path;             ///< must not exist yet
    bool isScheduled = false; ///< made by the plan: goes when the plan keeps it no longer
    domain::UtcTime now{};
};

/// Writes a checked copy of the database to a file that must not exist yet, and its note beside it (see BackupNote):
/// VACUUM INTO under another name, integrity check and row counts of the copy, its hash, then the name. Whatever has
/// the name is whole; what fails or is cancelled is taken away again. progress: the stages of BackupStage. Errors:
/// FileExists, FileCannotWrite, DatabaseFull, Cancelled; InvalidArgument "engine", "pg_dump" for a PostgreSQL database:
/// the server's own tool does that better.
[[nodiscard]] domain::Task<BackupNote> backupDatabase(DatabasePtr database, const BackupWish &wish,
                                                      domain::ProgressPtr progress = {});

enum class BackupStage { Copying = 1, Checking = 2, Hashing = 3 };

} // namespace campanile::usecases
