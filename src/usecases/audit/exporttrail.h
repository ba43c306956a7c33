// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/progress.h"
#include "usecases/audit/readtrail.h"
#include "usecases/export/exporttickets.h"

namespace campanile::usecases {

/// Everything that a filter finds, into a file.
struct TrailExport
{
    QString path;
    ExportFormat format = ExportFormat::Csv;
    AuditFilter filter = {};
    QStringList titles = {}; ///< of time, person, action, kind, name, changes; in the person's words
    QTimeZone zone = QTimeZone::utc();
    bool rightToLeft = false;
};

/// Inside a readBulk job. Kinds, actions and field names are written as the stable keys that scripts go by. The file
/// appears under its name only when it is whole. progress counts rows. Errors: NotAllowed, FileCannotWrite, Cancelled.
[[nodiscard]] domain::Result<ExportSummary> exportTrail(storage::Session &session, const domain::Actor &actor,
                                                        const TrailExport &request, domain::Progress &progress);

} // namespace campanile::usecases
