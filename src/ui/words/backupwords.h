// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/maintenance/backupfolder.h"
#include "usecases/maintenance/restore.h"

#include <QStringList>

namespace campanile::ui {

/// "This copy is good: a database can be made of it."
[[nodiscard]] QString drillVerdict(const usecases::DrillReport &report);
/// What the drill showed, a sentence a line; zone is that of the person.
[[nodiscard]] QStringList drillLines(const usecases::DrillReport &report, const QTimeZone &zone);

/// Empty where there is nothing to be said.
[[nodiscard]] QString backupWarningText(usecases::BackupWarning warning, const usecases::BackupFolder &folder,
                                        const QTimeZone &zone);

} // namespace campanile::ui
