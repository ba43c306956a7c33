// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backupwatch.h"

#include "ui/kit/settings.h"
#include "ui/kit/toaststack.h"
#include "ui/words/errorwords.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace campanile::app {

using domain::BackupPlan;
using domain::BackupRhythm;

namespace {

QString textOf(const BackupPlan &plan)
{
    const QJsonObject json{{u"rhythm"_qs, QString(keyOf(domain::backupRhythmKeys, plan.rhythm))},
                           {u"folder"_qs, plan.folder},
                           {u"hour"_qs, plan.hour},
                           {u"weekday"_qs, plan.weekday},
                           {u"newest"_qs, plan.keepNewest},
                           {u"weeks"_qs, plan.keepWeeks},
                           {u"months"_qs, plan.keepMonths}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

BackupPlan planFrom(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    BackupPlan plan;
    plan.rhythm = enumOf(domain::backupRhythmKeys, json.value(u"rhythm").toString()).value_or(BackupRhythm::Off);
    plan.folder = json.value(u"folder").toString();
    plan.hour = json.value(u"hour").toInt(plan.hour);
    plan.weekday = json.value(u"weekday").toInt(plan.weekday);
    plan.keepNewest = json.value(u"newest").toInt(plan.keepNewest);
    plan.keepWeeks = json.value(u"weeks").toInt(plan.keepWeeks);
    plan.keepMonths = json.value(u"months").toInt(plan.keepMonths);
    return plan;
}

} // namespace

BackupWatch::BackupWatch(usecases::BackupService &backups, const QString &databaseId, const ui::UiContext &context,
                         QObject *parent)
    : QObject(parent)
    , m_backups(backups)
    , m_key(u"backup/"_qs + databaseId)
    , m_context(context)
{
    backups.follow(planFrom(context.settings.value(m_key).toString()));
    connect(&backups, &usecases::Backups::planChanged, this, &BackupWatch::keep);
    connect(&backups, &usecases::Backups::started, this, &BackupWatch::showWork);
    connect(&backups, &usecases::Backups::busyChanged, this, [this] {
        if (!m_backups.isBusy())
            m_running.finish();
    });
    connect(&backups, &usecases::Backups::failed, this, [this](const domain::Error &error) {
        // Until somebody saw it: who relies on copies has to know.
        m_context.toasts.show(tr("The backup could not be made.") + u' ' + ui::errorText(error),
                              ui::ToastStack::untilDismissed);
    });
}

void BackupWatch::keep()
{
    m_context.settings.setValue(m_key, textOf(m_backups.plan()));
}

void BackupWatch::showWork(const domain::ProgressPtr &progress)
{
    m_running = m_context.work.start({.title = {"BackupWatch", QT_TRANSLATE_NOOP("BackupWatch", "Backup")},
                                      .progress = progress,
                                      .cancel = [this] { m_backups.cancel(); },
                                      .countsRows = false});
}

} // namespace campanile::app
