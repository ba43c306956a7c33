// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/doctorcommand.h"

#include "cli/console.h"
#include "ui/words/findingwords.h"
#include "usecases/maintenance/doctor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace campanile::cli {

namespace {

QLatin1String keyOf(usecases::Finding::Severity severity)
{
    switch (severity) {
    case usecases::Finding::Severity::Note:
        return QLatin1String("note");
    case usecases::Finding::Severity::Warning:
        return QLatin1String("warning");
    case usecases::Finding::Severity::Damage:
        return QLatin1String("damage");
    }
    return {};
}

QJsonObject toJson(const usecases::DoctorReport &report)
{
    QJsonArray findings;
    for (const usecases::Finding &finding : report.findings)
        findings.append(QJsonObject{{u"code"_qs, finding.code},
                                    {u"args"_qs, QJsonArray::fromStringList(finding.args)},
                                    {u"severity"_qs, keyOf(finding.severity)}});
    return {{u"healthy"_qs, report.isHealthy},
            {u"schemaVersion"_qs, report.schemaVersion},
            {u"tickets"_qs, report.tickets},
            {u"events"_qs, report.events},
            {u"attachmentPieces"_qs, report.attachmentPieces},
            {u"findings"_qs, findings}};
}

} // namespace

QString DoctorCommand::summary() const
{
    return tr("Examines the database and tells what it finds; changes nothing.");
}

void DoctorCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({u"json"_qs, tr("Prints the result as one JSON object.")});
}

int DoctorCommand::run(const QCommandLineParser &parser, const GlobalOptions &options)
{
    auto database = waitFor(usecases::openDatabase(options.database, usecases::OpenMode::Existing));
    if (!database)
        return reportError(database.error());
    const auto progress = std::make_shared<domain::Progress>();
    const auto report = waitFor(usecases::examineDatabase(*database, progress),
                                [&] { return tr("%1 of %2 examined").arg(progress->done).arg(progress->total); });
    if (!report)
        return reportError(report.error());
    const int exitCode = report->isHealthy ? Done : Failed;
    if (parser.isSet(u"json"_qs)) {
        printOut(QString::fromUtf8(QJsonDocument(toJson(*report)).toJson(QJsonDocument::Indented)).trimmed());
        return exitCode;
    }
    printOut(tr("Schema %1. Examined:").arg(report->schemaVersion) + u' ' +
             QStringList{ticketsText(report->tickets), eventsText(report->events),
                         tr("%Ln piece(s) of attachments", nullptr, static_cast<int>(report->attachmentPieces))}
                 .join(u" · "_qs));
    for (const usecases::Finding &finding : report->findings)
        printOut(u"- "_qs + ui::findingText(finding.code, finding.args));
    printOut(report->isHealthy ? tr("The database is healthy.")
                               : tr("The database is damaged. Keep a copy of it and restore the latest good backup."));
    return exitCode;
}

} // namespace campanile::cli
