// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/backupcommand.h"

#include "cli/console.h"
#include "usecases/maintenance/backup.h"

#include <QLocale>

namespace campanile::cli {

QString BackupCommand::summary() const
{
    return tr("Writes a checked copy of the database to a new file.");
}

void BackupCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"file"_qs, tr("The file to write; it must not exist yet."), tr("FILE"));
}

int BackupCommand::run(const QCommandLineParser &parser, const GlobalOptions &options)
{
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1) {
        printError(tr("say one file to write the backup to"));
        return WrongUsage;
    }
    auto database = waitFor(usecases::openDatabase(options.database, usecases::OpenMode::Existing));
    if (!database)
        return reportError(database.error());
    const auto summary =
        waitFor(usecases::backupDatabase(*database, {files.first(), false, domain::SystemClock().now()}));
    if (!summary)
        return reportError(summary.error());
    printError(tr("%1: %2, checked", "file: size").arg(summary->path, QLocale().formattedDataSize(summary->bytes)) +
               u" · "_qs + ticketsText(summary->tickets) + u" · "_qs + eventsText(summary->events));
    return Done;
}

} // namespace campanile::cli
