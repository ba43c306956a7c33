// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/task.h"
#include "usecases/maintenance/backupfolder.h"
#include "usecases/maintenance/restore.h"

#include <QObject>

namespace campanile::usecases {

/// Copies of the database: the plan by which they are made, those that there are, and putting them to the test. A seam
/// like Customers; lives in the window's thread, nothing blocks.
class Backups : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// What is not a file is copied with the tools of its server.
    [[nodiscard]] virtual bool isServer() const = 0;
    /// What an administrator types there; empty for a file.
    [[nodiscard]] virtual QString serverCommand() const = 0;
    /// Permission::ManageBackups of the person who works now.
    [[nodiscard]] virtual bool isAllowed() const = 0;

    [[nodiscard]] virtual const domain::BackupPlan &plan() const = 0;
    /// Told in the audit trail. Errors: NotAllowed; FileCannotWrite (folder) when a plan that is on could not write
    /// there.
    virtual domain::Task<void> changePlan(const domain::BackupPlan &plan) = 0;

    /// Of the plan's folder, as it is now.
    virtual domain::Task<BackupFolder> look() = 0;
    /// None of the plan's moments; empty while it is off.
    [[nodiscard]] virtual std::optional<domain::UtcTime> nextTime() const = 0;
    [[nodiscard]] virtual BackupWarning warningOf(const BackupFolder &folder) const = 0;

    /// A copy in that folder, beside the plan; it stays until somebody takes it away. While one is made already, that
    /// one is answered. Errors: those of backupDatabase(), NotAllowed.
    virtual domain::Task<BackupNote> makeNow(const QString &folder) = 0;
    /// A copy is being made, by the plan or by hand.
    [[nodiscard]] virtual bool isBusy() const = 0;
    virtual void cancel() = 0;

    /// See usecases::tryRestore().
    virtual domain::Task<DrillReport> tryRestore(const QString &copyPath, const domain::ProgressPtr &progress) = 0;
    /// A new database beside the one that is open; answers where. See usecases::restoreCopy(). Errors: NotAllowed, too.
    virtual domain::Task<QString> restore(const BackupNote &copy, const domain::ProgressPtr &progress) = 0;

Q_SIGNALS:
    void planChanged();
    /// A copy came or went.
    void copiesChanged();
    void busyChanged();
    /// A copy is made from now on; stages of BackupStage.
    void started(const campanile::domain::ProgressPtr &progress);
    /// The plan's own copy could not be made. It is tried again; the same failure is not told twice in a row.
    void failed(const campanile::domain::Error &error);
};

} // namespace campanile::usecases
