// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/catalog/catalogservice.h"
#include "usecases/maintenance/backup.h"
#include "usecases/maintenance/backups.h"

#include <QTimer>

namespace campanile::usecases {

/// Makes the copies of a database file by its plan: looks at the clock once a minute, and at the folder before it makes
/// one, so that of several programs on the same file one makes it. Each copy, failure, drill and change of the plan is
/// told in the audit trail where the database can be written.
class BackupService final : public Backups
{
    Q_OBJECT

public:
    /// zone: of the computer. The clock must outlive it.
    BackupService(DatabasePtr database, const CatalogService &catalog, const domain::Clock &clock,
                  const QTimeZone &zone = QTimeZone::systemTimeZone(), QObject *parent = nullptr);
    ~BackupService() override;

    /// The plan that was kept on this computer; from now on it is followed.
    void follow(const domain::BackupPlan &plan);
    /// Makes a copy if one is due. Called by the clock; for tests.
    void check();

    [[nodiscard]] bool isServer() const override;
    [[nodiscard]] QString serverCommand() const override;
    [[nodiscard]] bool isAllowed() const override;
    [[nodiscard]] const domain::BackupPlan &plan() const override { return m_plan; }
    domain::Task<void> changePlan(const domain::BackupPlan &plan) override;
    domain::Task<BackupFolder> look() override;
    [[nodiscard]] std::optional<domain::UtcTime> nextTime() const override;
    [[nodiscard]] BackupWarning warningOf(const BackupFolder &folder) const override;
    domain::Task<BackupNote> makeNow(const QString &folder) override;
    [[nodiscard]] bool isBusy() const override { return m_isBusy; }
    void cancel() override { m_making.cancel(); }
    domain::Task<DrillReport> tryRestore(const QString &copyPath, const domain::ProgressPtr &progress) override;
    domain::Task<QString> restore(const BackupNote &copy, const domain::ProgressPtr &progress) override;

    static constexpr int lookEveryMs = 60'000;
    /// After a copy that could not be made.
    static constexpr std::chrono::minutes retryAfter{30};

private:
    [[nodiscard]] domain::Result<void> allowed() const;
    void takeLook(const domain::Result<BackupFolder> &folder);
    domain::Task<BackupNote> make(const QString &folder, bool isScheduled);
    void end(const domain::Result<BackupNote> &made, bool isScheduled);
    void failedAt(const domain::Error &error);

    DatabasePtr m_database;
    const CatalogService &m_catalog;
    const domain::Clock &m_clock;
    QTimeZone m_zone;
    domain::BackupPlan m_plan;
    QTimer m_timer;
    std::optional<domain::UtcTime> m_newest; ///< of the folder, when it was looked at last
    std::optional<domain::UtcTime> m_notBefore;
    std::optional<domain::ErrorCode> m_toldFailure; ///< since the last copy; the same one is not told twice
    domain::Task<BackupFolder> m_looking;
    domain::Task<BackupNote> m_making;
    domain::Task<DrillReport> m_drill;
    domain::Task<QString> m_restoring;
    bool m_isLooking = false;
    bool m_isBusy = false;
};

} // namespace campanile::usecases
