// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/audit/audittrail.h"
#include "usecases/catalog/catalogservice.h"

namespace campanile::usecases {

/// The trail of a database. Lives in the window's thread; it is read on the database threads.
class AuditTrailService final : public AuditTrail
{
    Q_OBJECT

public:
    AuditTrailService(DatabasePtr database, const CatalogService &catalog, QObject *parent = nullptr);

    domain::Task<AuditPage> page(const AuditFilter &filter, const std::optional<AuditCursor> &after,
                                 int atMost) override;
    domain::Task<ExportSummary> exportTo(const TrailExport &wish, const domain::ProgressPtr &progress) override;

private:
    DatabasePtr m_database;
    const CatalogService &m_catalog;
};

} // namespace campanile::usecases
