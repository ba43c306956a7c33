// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/progress.h"
#include "usecases/workspace/opendatabase.h"

namespace campanile::usecases {

struct BackupSummary
{
    QString path;
    qint64 bytes = 0;
    qint64 tickets = 0;
    qint64 events = 0;
};

/// Writes a checked copy of the database to a file that must not exist yet: VACUUM INTO, then integrity check and row
/// counts of the copy. A copy that fails its check is removed again.
/// Errors: FileExists, FileCannotWrite, DatabaseFull; InvalidArgument for a PostgreSQL database (pg_dump does that).
[[nodiscard]] domain::Task<BackupSummary> backupDatabase(DatabasePtr database, const QString &path,
                                                         domain::ProgressPtr progress = {});

} // namespace campanile::usecases
