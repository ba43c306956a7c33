// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/maintenance/backupservice.h"

#include "storage/core/database.h"
#include "usecases/maintenance/backupaudit.h"
#include "usecases/workspace/background.h"

#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>

namespace campanile::usecases {

using domain::BackupPlan;
using domain::ErrorCode;
using domain::ProgressPtr;
using domain::Result;
using domain::Task;
using domain::UtcTime;

namespace {

constexpr int lockWaitMs = 200;

struct Making
{
    DatabasePtr database;
    BackupPlan plan;
    QString folder;
    bool isScheduled;
    domain::Actor actor;
    UtcTime now;
    QTimeZone zone;
    ProgressPtr progress;
};

/// Two programs do not make the same copy twice: the second one waits, and looks again.
Result<void> waitFor(QLockFile &lock, const QString &folder, const std::stop_token &stop)
{
    while (!lock.tryLock(lockWaitMs)) {
        if (lock.error() != QLockFile::LockFailedError)
            return domain::fail(ErrorCode::FileCannotWrite, {folder});
        if (stop.stop_requested())
            return domain::fail(ErrorCode::Cancelled);
    }
    return {};
}

Result<BackupNote> makeLocked(const Making &making, const std::stop_token &stop)
{
    const QString databasePath = making.database->location().path();
    QLockFile lock(making.folder + u"/.campanile-"_qs + making.database->id() + u".lock"_qs);
    if (const Result<void> locked = waitFor(lock, making.folder, stop); !locked)
        return domain::Failure(locked.error());
    if (making.isScheduled) {
        const BackupFolder before = lookAtBackups(making.folder, making.database->id(), databasePath);
        if (!isBackupDue(making.plan, before.newest(), making.now, making.zone))
            return domain::fail(ErrorCode::Cancelled);
    }
    Task<BackupNote> task = backupDatabase(
        making.database, {copyPathIn(making.folder, databasePath, making.now), making.isScheduled, making.now},
        making.progress);
    const std::stop_callback cancel(stop, [&task] { task.cancel(); });
    return task.wait();
}

Result<BackupNote> makeAndTell(const Making &making, const std::stop_token &stop)
{
    const Result<BackupNote> made = makeLocked(making, stop);
    storage::Database &database = *making.database;
    QVector<BackupEvent> events;
    if (made) {
        events.append(madeEvent(*made));
        // Only now, when a new one is there and was checked, do old ones go.
        if (making.isScheduled) {
            const BackupFolder folder = lookAtBackups(making.folder, database.id(), database.location().path());
            const QStringList removed = removeOutdated(making.plan, folder, making.now, making.zone);
            for (const QString &name : removed)
                events.append(removedEvent(name));
        }
    } else if (made.error().code != ErrorCode::Cancelled) {
        events.append(failedEvent(making.folder, made.error()));
    }
    tellBackups(database, events, making.actor, making.now);
    return made;
}

QString scratchFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/campanile"_qs;
}

/// For a shell of the POSIX kind.
QString quotedForShell(QString text)
{
    return u'\'' + text.replace(u"'"_qs, u"'\\''"_qs) + u'\'';
}

} // namespace

BackupService::BackupService(DatabasePtr database, const CatalogService &catalog, const domain::Clock &clock,
                             const QTimeZone &zone, QObject *parent)
    : Backups(parent)
    , m_database(std::move(database))
    , m_catalog(catalog)
    , m_clock(clock)
    , m_zone(zone)
{
    m_timer.setInterval(lookEveryMs);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &BackupService::check);
}

BackupService::~BackupService()
{
    m_looking.cancel();
    m_making.cancel();
    m_drill.cancel();
    m_restoring.cancel();
}

void BackupService::follow(const BackupPlan &plan)
{
    m_plan = held(plan);
    m_newest.reset();
    m_notBefore.reset();
    m_toldFailure.reset();
    if (m_plan.isOn() && !isServer())
        m_timer.start();
    else
        m_timer.stop();
    Q_EMIT planChanged();
}

void BackupService::check()
{
    const UtcTime now = m_clock.now();
    const bool isDue = isBackupDue(m_plan, m_newest, now, m_zone);
    if (isServer() || !isDue || m_isBusy || m_isLooking || (m_notBefore && now < *m_notBefore))
        return;
    // Somebody else may have made one.
    m_isLooking = true;
    m_looking = look();
    m_looking.then(this, [this](const Result<BackupFolder> &folder) { takeLook(folder); });
}

void BackupService::takeLook(const Result<BackupFolder> &folder)
{
    m_isLooking = false;
    if (!folder || m_isBusy || folder->path != m_plan.folder)
        return;
    m_newest = folder->newest();
    if (!isBackupDue(m_plan, m_newest, m_clock.now(), m_zone))
        return;
    if (!folder->exists)
        return failedAt({ErrorCode::FileCannotWrite, {folder->path}, {}, true});
    static_cast<void>(make(folder->path, true));
}

Task<BackupNote> BackupService::make(const QString &folder, bool isScheduled)
{
    const auto progress = std::make_shared<domain::Progress>();
    const Making making{m_database,    m_plan, folder,  isScheduled, isScheduled ? domain::Actor() : m_catalog.actor(),
                        m_clock.now(), m_zone, progress};
    m_making = inBackground<BackupNote>([making](const std::stop_token &stop) { return makeAndTell(making, stop); });
    m_isBusy = true;
    m_making.then(this, [this, isScheduled](const Result<BackupNote> &made) { end(made, isScheduled); });
    Q_EMIT started(progress);
    Q_EMIT busyChanged();
    return m_making;
}

void BackupService::end(const Result<BackupNote> &made, bool isScheduled)
{
    m_isBusy = false;
    if (made && QFileInfo(made->path).absolutePath() == m_plan.folder) {
        m_newest = made->madeAt;
        m_notBefore.reset();
        m_toldFailure.reset();
    }
    if (!made && isScheduled)
        failedAt(made.error());
    Q_EMIT busyChanged();
    if (made)
        Q_EMIT copiesChanged();
}

void BackupService::failedAt(const domain::Error &error)
{
    m_notBefore = m_clock.now() + retryAfter;
    if (error.code == ErrorCode::Cancelled || m_toldFailure == error.code)
        return;
    m_toldFailure = error.code;
    Q_EMIT failed(error);
}

bool BackupService::isServer() const
{
    return m_database->location().engine() == storage::Engine::Postgres;
}

QString BackupService::serverCommand() const
{
    if (!isServer())
        return {};
    return u"pg_dump --format=custom --file=campanile.dump "_qs + quotedForShell(m_database->location().address());
}

bool BackupService::isAllowed() const
{
    return domain::isAllowed(m_catalog.actor(), domain::Permission::ManageBackups);
}

Result<void> BackupService::allowed() const
{
    if (isAllowed())
        return {};
    return domain::fail(ErrorCode::NotAllowed,
                        {QString(keyOf(domain::permissionKeys, domain::Permission::ManageBackups)),
                         QString(keyOf(domain::roleKeys, m_catalog.actor().role))});
}

Task<void> BackupService::changePlan(const BackupPlan &wanted)
{
    if (const Result<void> may = allowed(); !may)
        return Task<void>::ready(may);
    const BackupPlan plan = held(wanted);
    Task<void> task = inBackground<void>([database = m_database, before = m_plan, plan, actor = m_catalog.actor(),
                                          now = m_clock.now()](const std::stop_token &) -> Result<void> {
        if (plan.isOn() && !(QFileInfo(plan.folder).isDir() && QFileInfo(plan.folder).isWritable()))
            return domain::fail(ErrorCode::FileCannotWrite, {plan.folder});
        if (const BackupEvent event = planEvent(before, plan); !event.changes.isEmpty())
            tellBackups(*database, {event}, actor, now);
        return {};
    });
    task.then(this, [this, plan](const Result<void> &changed) {
        if (!changed)
            return;
        follow(plan);
        check();
    });
    return task;
}

Task<BackupFolder> BackupService::look()
{
    return inBackground<BackupFolder>([folder = m_plan.folder,
                                       database = m_database](const std::stop_token &) -> Result<BackupFolder> {
        return folder.isEmpty() ? BackupFolder() : lookAtBackups(folder, database->id(), database->location().path());
    });
}

std::optional<UtcTime> BackupService::nextTime() const
{
    return m_plan.isOn() ? std::optional(nextBackupTime(m_plan, m_clock.now(), m_zone)) : std::nullopt;
}

BackupWarning BackupService::warningOf(const BackupFolder &folder) const
{
    return usecases::warningOf(m_plan, folder, m_clock.now(), m_zone);
}

Task<BackupNote> BackupService::makeNow(const QString &folder)
{
    if (const Result<void> may = allowed(); !may)
        return Task<BackupNote>::ready(domain::Failure(may.error()));
    return m_isBusy ? m_making : make(folder, false);
}

Task<DrillReport> BackupService::tryRestore(const QString &copyPath, const ProgressPtr &progress)
{
    if (const Result<void> may = allowed(); !may)
        return Task<DrillReport>::ready(domain::Failure(may.error()));
    m_drill = inBackground<DrillReport>([database = m_database, copyPath, progress, actor = m_catalog.actor(),
                                         now = m_clock.now()](const std::stop_token &stop) {
        Task<DrillReport> task = usecases::tryRestore(copyPath, scratchFolder(), progress);
        const std::stop_callback cancel(stop, [&task] { task.cancel(); });
        Result<DrillReport> report = task.wait();
        if (report)
            tellBackups(*database, {drillEvent(*report)}, actor, now);
        return report;
    });
    return m_drill;
}

Task<QString> BackupService::restore(const BackupNote &copy, const ProgressPtr &progress)
{
    if (const Result<void> may = allowed(); !may)
        return Task<QString>::ready(domain::Failure(may.error()));
    m_restoring = inBackground<QString>([database = m_database, copy, progress, actor = m_catalog.actor(),
                                         now = m_clock.now()](const std::stop_token &stop) {
        Task<QString> task = restoreCopy(copy.path, restoredPathBeside(database->location().path(), copy), progress);
        const std::stop_callback cancel(stop, [&task] { task.cancel(); });
        Result<QString> target = task.wait();
        if (target)
            tellBackups(*database, {restoredEvent(copy.path, *target)}, actor, now);
        return target;
    });
    return m_restoring;
}

} // namespace campanile::usecases
