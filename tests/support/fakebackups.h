// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/pending.h"
#include "usecases/maintenance/backups.h"

namespace campanile::test {

/// A plan and copies in memory; what takes long answers when the test says so.
class FakeBackups final : public usecases::Backups
{
    Q_OBJECT

public:
    [[nodiscard]] bool isServer() const override { return !command.isEmpty(); }
    [[nodiscard]] QString serverCommand() const override { return command; }
    [[nodiscard]] bool isAllowed() const override { return mayManage; }
    [[nodiscard]] const domain::BackupPlan &plan() const override { return kept; }
    domain::Task<void> changePlan(const domain::BackupPlan &plan) override
    {
        if (failure)
            return domain::Task<void>::ready(domain::Failure(*failure));
        kept = domain::held(plan);
        folder.path = plan.folder;
        folder.exists = folder.isWritable = true;
        Q_EMIT planChanged();
        return domain::Task<void>::ready({});
    }
    domain::Task<usecases::BackupFolder> look() override { return domain::Task<usecases::BackupFolder>::ready(folder); }
    [[nodiscard]] std::optional<domain::UtcTime> nextTime() const override
    {
        return kept.isOn() ? std::optional(nextBackupTime(kept, now, QTimeZone::systemTimeZone())) : std::nullopt;
    }
    [[nodiscard]] usecases::BackupWarning warningOf(const usecases::BackupFolder &) const override { return warning; }
    domain::Task<usecases::BackupNote> makeNow(const QString &where) override
    {
        madeIn.append(where);
        if (failure)
            return domain::Task<usecases::BackupNote>::ready(domain::Failure(*failure));
        add(folder.copies.size() + 1);
        return domain::Task<usecases::BackupNote>::ready(folder.copies.constFirst().note);
    }
    [[nodiscard]] bool isBusy() const override { return busy; }
    void cancel() override {}
    domain::Task<usecases::DrillReport> tryRestore(const QString &path, const domain::ProgressPtr &) override
    {
        tried.append(path);
        return drill.task();
    }
    domain::Task<QString> restore(const usecases::BackupNote &copy, const domain::ProgressPtr &) override
    {
        restored.append(copy.path);
        return domain::Task<QString>::ready(copy.path + u".restored"_qs);
    }

    /// One more copy, made so many days after the first.
    void add(qint64 day)
    {
        usecases::BackupCopy copy;
        copy.note.path = u"/copies/support-%1.backup.db"_qs.arg(day);
        copy.note.madeAt = now - std::chrono::hours(24 * 30) + std::chrono::hours(24 * day);
        copy.note.bytes = 5'000'000;
        copy.note.tickets = 1200;
        copy.note.isScheduled = true;
        copy.isOfThis = copy.isFromHere = copy.hasSize = true;
        folder.copies.prepend(copy);
        Q_EMIT copiesChanged();
    }

    QString command;
    bool mayManage = true;
    bool busy = false;
    domain::BackupPlan kept;
    usecases::BackupFolder folder;
    usecases::BackupWarning warning = usecases::BackupWarning::None;
    domain::UtcTime now = domain::fromMs(1'795'351'920'000);
    std::optional<domain::Error> failure;
    QStringList madeIn, tried, restored;
    Pending<usecases::DrillReport> drill;
};

} // namespace campanile::test
