// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/drillcommand.h"

#include "cli/console.h"
#include "ui/words/backupwords.h"
#include "usecases/maintenance/restore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTimeZone>

namespace campanile::cli {

namespace {

QLatin1StringView keyOf(usecases::DrillReport::Hash hash)
{
    using Hash = usecases::DrillReport::Hash;
    return hash == Hash::Same        ? QLatin1StringView("same")
           : hash == Hash::Different ? QLatin1StringView("different")
                                     : QLatin1StringView("no-note");
}

QJsonObject toJson(const usecases::DrillReport &report)
{
    QJsonObject json{{u"good"_qs, report.isGood()},
                     {u"hash"_qs, keyOf(report.hash)},
                     {u"bytes"_qs, report.bytes},
                     {u"tickets"_qs, report.doctor.tickets},
                     {u"events"_qs, report.doctor.events},
                     {u"newestTicket"_qs, report.newestTicket},
                     {u"healthy"_qs, report.doctor.isHealthy},
                     {u"countsAgree"_qs, report.countsAgree},
                     {u"milliseconds"_qs, static_cast<qint64>(report.took.count())}};
    if (report.note)
        json.insert(u"madeAt"_qs, domain::toDateTime(report.note->madeAt).toString(Qt::ISODate));
    return json;
}

} // namespace

QString DrillCommand::summary() const
{
    return tr("Tries whether a backup can be restored; changes nothing.");
}

void DrillCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"file"_qs, tr("The backup."), tr("FILE"));
    parser.addOption({u"scratch"_qs, tr("Where it is tried; needs as much room as the backup."), tr("FOLDER"),
                      QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/campanile"_qs});
    parser.addOption({u"json"_qs, tr("Prints the result as one JSON object.")});
}

int DrillCommand::run(const QCommandLineParser &parser, const GlobalOptions &)
{
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1) {
        printError(tr("say one backup to try"));
        return WrongUsage;
    }
    const auto progress = std::make_shared<domain::Progress>();
    const auto report = waitFor(usecases::tryRestore(files.first(), parser.value(u"scratch"_qs), progress),
                                [&] { return tr("%1 of %2 examined").arg(progress->done).arg(progress->total); });
    if (!report)
        return reportError(report.error());
    if (parser.isSet(u"json"_qs)) {
        printOut(QString::fromUtf8(QJsonDocument(toJson(*report)).toJson(QJsonDocument::Indented)).trimmed());
    } else {
        printOut(ui::drillVerdict(*report));
        const QStringList lines = ui::drillLines(*report, QTimeZone::systemTimeZone());
        for (const QString &line : lines)
            printOut(u"- "_qs + line);
    }
    return report->isGood() ? Done : Failed;
}

} // namespace campanile::cli
