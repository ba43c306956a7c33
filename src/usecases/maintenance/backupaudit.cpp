// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/maintenance/backupaudit.h"

#include "domain/audit/auditedfields.h"
#include "storage/audit/auditrepository.h"
#include "storage/core/database.h"

#include <QFileInfo>
#include <QUuid>

namespace campanile::usecases {

using domain::AuditAction;
using domain::BackupPlan;

namespace {

QString folderOf(const QString &path)
{
    return QFileInfo(path).absolutePath();
}

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

using PlanField = domain::AuditedField<BackupPlan>;

constexpr std::array planFields{
    PlanField{QLatin1StringView("rhythm"),
              [](const BackupPlan &plan) { return QJsonValue(keyOf(domain::backupRhythmKeys, plan.rhythm)); }, nullptr},
    PlanField{QLatin1StringView("folder"), [](const BackupPlan &plan) { return QJsonValue(plan.folder); }, nullptr},
    PlanField{QLatin1StringView("hour"), [](const BackupPlan &plan) { return QJsonValue(plan.hour); }, nullptr},
    PlanField{QLatin1StringView("weekday"), [](const BackupPlan &plan) { return QJsonValue(plan.weekday); }, nullptr},
    PlanField{QLatin1StringView("keep-newest"), [](const BackupPlan &plan) { return QJsonValue(plan.keepNewest); },
              nullptr},
    PlanField{QLatin1StringView("keep-weeks"), [](const BackupPlan &plan) { return QJsonValue(plan.keepWeeks); },
              nullptr},
    PlanField{QLatin1StringView("keep-months"), [](const BackupPlan &plan) { return QJsonValue(plan.keepMonths); },
              nullptr},
};

} // namespace

BackupEvent madeEvent(const BackupNote &copy)
{
    return {AuditAction::Added,
            nameOf(copy.path),
            {{u"folder"_qs, QJsonValue(), folderOf(copy.path)},
             {u"bytes"_qs, QJsonValue(), copy.bytes},
             {u"tickets"_qs, QJsonValue(), copy.tickets}}};
}

BackupEvent failedEvent(const QString &folder, const domain::Error &error)
{
    return {AuditAction::Changed,
            folder,
            {{u"failed"_qs, QJsonValue(), error.technical.isEmpty() ? error.args.join(u' ') : error.technical}}};
}

BackupEvent removedEvent(const QString &name)
{
    return {AuditAction::Removed, name, {{u"file"_qs, name, QJsonValue()}}};
}

BackupEvent drillEvent(const DrillReport &report)
{
    return {AuditAction::Changed, nameOf(report.path), {{u"tried"_qs, QJsonValue(), report.isGood()}}};
}

BackupEvent restoredEvent(const QString &copyPath, const QString &target)
{
    return {AuditAction::Changed, nameOf(copyPath), {{u"restored"_qs, QJsonValue(), target}}};
}

BackupEvent planEvent(const BackupPlan &before, const BackupPlan &after)
{
    return {AuditAction::Changed, after.folder,
            domain::differences<BackupPlan>(before, after, std::span<const PlanField>(planFields))};
}

void tellBackups(storage::Database &database, const QVector<BackupEvent> &events, const domain::Actor &actor,
                 domain::UtcTime now)
{
    if (events.isEmpty() || database.isReadOnly())
        return;
    static_cast<void>(database
                          .write([events, actor, now](storage::Session &session) -> domain::Result<void> {
                              for (const BackupEvent &event : events) {
                                  domain::AuditEntry entry;
                                  entry.at = now;
                                  entry.actor = actor.agent;
                                  entry.actorName = actor.name;
                                  entry.subject = domain::AuditSubject::Backup;
                                  entry.subjectName = event.name;
                                  entry.action = event.action;
                                  entry.changes = event.changes;
                                  entry.operation = QUuid::createUuid().toString(QUuid::WithoutBraces);
                                  storage::AuditRepository(session).append(entry);
                              }
                              return {};
                          })
                          .wait());
}

} // namespace campanile::usecases
