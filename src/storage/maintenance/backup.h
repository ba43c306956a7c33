// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/progress.h"
#include "domain/base/task.h"
#include "storage/core/database.h"

#include <QString>

namespace campanile::storage {

struct BackupReport
{
    QString path;
    qint64 bytes = 0;
    qint64 tickets = 0;
    qint64 events = 0;
    qint64 rows = 0; ///< in all tables together, equal in both files
};

/// Writes a complete copy beside the running work and checks it: integrity, row counts of every table (those of the
/// history alone, when others write meanwhile), hashes of the attachments. FileExists when something is there; a copy
/// that fails its check is taken away again (DatabaseCorrupt). PostgreSQL: InvalidArgument "engine", "pg_dump" — its
/// own tool does it better.
[[nodiscard]] domain::Task<BackupReport> backUp(Database &database, const QString &path,
                                                const domain::ProgressPtr &progress = {});

} // namespace campanile::storage
