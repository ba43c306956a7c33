// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/maintenance/backup.h"

#include "storage/core/database.h"
#include "storage/maintenance/backup.h"
#include "usecases/workspace/background.h"

namespace campanile::usecases {

domain::Task<BackupSummary> backupDatabase(DatabasePtr database, const QString &path, domain::ProgressPtr progress)
{
    return inBackground<BackupSummary>([database = std::move(database), path, progress = std::move(progress)](
                                           const std::stop_token &stop) -> domain::Result<BackupSummary> {
        domain::Task<storage::BackupReport> task = storage::backUp(*database, path, progress);
        const std::stop_callback cancel(stop, [&task] { task.cancel(); });
        const domain::Result<storage::BackupReport> report = task.wait();
        if (!report)
            return domain::Failure(report.error());
        return BackupSummary{report->path, report->bytes, report->tickets, report->events};
    });
}

} // namespace campanile::usecases
