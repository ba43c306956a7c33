// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/doctorcommand.h"

#include "cli/console.h"
#include "usecases/maintenance/doctor.h"
#include "words/findingtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace campanile::cli {

namespace {

QJsonObject toJson(const usecases::DoctorReport &report)
{
    QJsonObject counts;
    for (const auto &[table, rows] : report.counts)
        counts.insert(table, rows);
    QJsonArray findings;
    for (const usecases::Finding &finding : report.findings)
        findings.append(QJsonObject{{u"code"_qs, finding.code},
                                    {u"args"_qs, QJsonArray::fromStringList(finding.args)},
                                    {u"error"_qs, finding.isError}});
    return {{u"healthy"_qs, report.isHealthy()},
            {u"engine"_qs, report.engine},
            {u"schemaVersion"_qs, report.schemaVersion},
            {u"counts"_qs, counts},
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
    if (parser.isSet(u"json"_qs)) {
        printOut(QString::fromUtf8(QJsonDocument(toJson(*report)).toJson(QJsonDocument::Indented)).trimmed());
        return report->isHealthy() ? Done : Failed;
    }
    printOut(tr("%1, schema %2").arg(report->engine).arg(report->schemaVersion));
    for (const auto &[table, rows] : report->counts)
        printOut(u"  "_qs + table.leftJustified(20) + QLocale().toString(rows).rightJustified(14));
    for (const usecases::Finding &finding : report->findings)
        printOut((finding.isError ? tr("Error: ") : tr("Note: ")) + words::findingText(finding.code, finding.args));
    if (report->isHealthy())
        printOut(tr("The database is healthy."));
    return report->isHealthy() ? Done : Failed;
}

} // namespace campanile::cli
