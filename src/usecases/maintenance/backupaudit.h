// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit/auditentry.h"
#include "domain/maintenance/backupplan.h"
#include "domain/org/permissions.h"
#include "usecases/maintenance/restore.h"

namespace campanile::storage {
class Database;
}

namespace campanile::usecases {

/// What happened to a copy or to the plan, for the audit trail. Names are those of files.
struct BackupEvent
{
    domain::AuditAction action = domain::AuditAction::Changed;
    QString name;
    QVector<domain::AuditChange> changes = {};
};

[[nodiscard]] BackupEvent madeEvent(const BackupNote &copy);
[[nodiscard]] BackupEvent failedEvent(const QString &folder, const domain::Error &error);
[[nodiscard]] BackupEvent removedEvent(const QString &name);
[[nodiscard]] BackupEvent drillEvent(const DrillReport &report);
[[nodiscard]] BackupEvent restoredEvent(const QString &copyPath, const QString &target);
/// Without changes when the plans are the same.
[[nodiscard]] BackupEvent planEvent(const domain::BackupPlan &before, const domain::BackupPlan &after);

/// Waits for the write, so not in the window's thread. Where the database cannot be written nothing is told: that is no
/// reason to have no copy. actor: nobody for what the plan does by itself.
void tellBackups(storage::Database &database, const QVector<BackupEvent> &events, const domain::Actor &actor,
                 domain::UtcTime now);

} // namespace campanile::usecases
