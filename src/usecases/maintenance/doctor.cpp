// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/maintenance/doctor.h"

#include "storage/core/database.h"
#include "storage/maintenance/doctor.h"

namespace campanile::usecases {

namespace {

Finding::Severity severityOf(storage::FindingSeverity severity)
{
    switch (severity) {
    case storage::FindingSeverity::Note:
        return Finding::Severity::Note;
    case storage::FindingSeverity::Warning:
        return Finding::Severity::Warning;
    case storage::FindingSeverity::Damage:
        return Finding::Severity::Damage;
    }
    return Finding::Severity::Damage;
}

} // namespace

domain::Task<DoctorReport> examineDatabase(const DatabasePtr &database, domain::ProgressPtr progress)
{
    return database->readBulk([progress = std::move(progress), schema = database->schemaVersion()](
                                  storage::Session &session) -> domain::Result<DoctorReport> {
        const storage::DoctorReport found = storage::Doctor(session, progress).examine();
        DoctorReport report;
        report.schemaVersion = schema;
        report.tickets = found.ticketsChecked;
        report.events = found.eventsChecked;
        report.attachmentPieces = found.piecesChecked;
        report.isHealthy = found.isHealthy();
        for (const storage::Finding &finding : found.findings)
            report.findings.append({storage::keyOf(finding.code), finding.args, severityOf(finding.severity)});
        return report;
    });
}

} // namespace campanile::usecases
