// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/task.h"
#include "usecases/audit/exporttrail.h"

#include <QObject>

namespace campanile::usecases {

/// Who did what when, to everything shared that is not a ticket. A seam like Customers; lives in the window's thread,
/// nothing blocks.
class AuditTrail : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The entries behind a place (none: the newest), see readTrail().
    virtual domain::Task<AuditPage> page(const AuditFilter &filter, const std::optional<AuditCursor> &after,
                                         int atMost) = 0;
    /// All that the filter finds, into a file: see exportTrail().
    virtual domain::Task<ExportSummary> exportTo(const TrailExport &wish, const domain::ProgressPtr &progress) = 0;
};

} // namespace campanile::usecases
