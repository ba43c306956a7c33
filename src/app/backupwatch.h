// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/backgroundwork.h"
#include "ui/kit/uicontext.h"
#include "usecases/maintenance/backupservice.h"

namespace campanile::app {

/// Keeps the plan of the copies with this computer's settings, shows in the status line that one is made, and says when
/// one could not be made.
class BackupWatch final : public QObject
{
    Q_OBJECT

public:
    /// databaseId: what the plan belongs to, wherever the file lies. The service begins to follow the plan that was
    /// kept.
    BackupWatch(usecases::BackupService &backups, const QString &databaseId, const ui::UiContext &context,
                QObject *parent = nullptr);

private:
    void keep();
    void showWork(const domain::ProgressPtr &progress);

    usecases::BackupService &m_backups;
    QString m_key;
    ui::UiContext m_context;
    ui::RunningWork m_running;
};

} // namespace campanile::app
