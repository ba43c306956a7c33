// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/audit/audittrailservice.h"

#include "storage/core/database.h"

namespace campanile::usecases {

using namespace domain;

AuditTrailService::AuditTrailService(DatabasePtr database, const CatalogService &catalog, QObject *parent)
    : AuditTrail(parent)
    , m_database(std::move(database))
    , m_catalog(catalog)
{
}

Task<AuditPage> AuditTrailService::page(const AuditFilter &filter, const std::optional<AuditCursor> &after, int atMost)
{
    return m_database->read([actor = m_catalog.actor(), filter, after, atMost](storage::Session &session) {
        return readTrail(session, actor, filter, after, atMost);
    });
}

Task<ExportSummary> AuditTrailService::exportTo(const TrailExport &wish, const ProgressPtr &progress)
{
    return m_database->readBulk([actor = m_catalog.actor(), wish, progress](storage::Session &session) {
        return exportTrail(session, actor, wish, *progress);
    });
}

} // namespace campanile::usecases
