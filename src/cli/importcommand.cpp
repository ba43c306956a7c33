// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/importcommand.h"

#include "cli/console.h"
#include "cli/importsummary.h"
#include "domain/import/builtinprofiles.h"
#include "ui/words/importwords.h"
#include "usecases/import/importtickets.h"
#include "usecases/import/profilefiles.h"
#include "usecases/workspace/opendatabase.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace campanile::cli {

namespace {

using domain::ErrorCode;
using domain::ImportProfile;
using domain::Result;

/// --profile names a stored or built-in profile, or a file. Names win: a file can always be written as ./name.
Result<std::optional<ImportProfile>> findProfile(usecases::ImportTickets &importer, const QString &wanted)
{
    if (wanted.isEmpty())
        return std::optional<ImportProfile>();
    const Result<QVector<ImportProfile>> known = waitFor(importer.profiles());
    if (!known)
        return domain::Failure(known.error());
    for (const ImportProfile &profile : *known) {
        if (profile.name == wanted)
            return std::optional(profile);
    }
    if (!QFile::exists(wanted))
        return domain::fail(ErrorCode::NotFound, {u"profile"_qs, wanted});
    const Result<ImportProfile> profile = waitFor(usecases::readProfileFile(wanted));
    if (!profile)
        return domain::Failure(profile.error());
    return std::optional(*profile);
}

} // namespace

QString ImportCommand::summary() const
{
    return tr("Brings tickets in from CSV, JSON or JSON lines.");
}

void ImportCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOptions({
        {u"profile"_qs, tr("How to read the files: the name of a profile, or a file with one; guessed if left out."),
         tr("NAME|FILE.json")},
        {u"dry-run"_qs, tr("Only tells what would happen.")},
        {u"rejects"_qs, tr("Where rejected rows are written, with line number and reason."), tr("FILE")},
        {u"strict"_qs, tr("Rejected rows make the exit code 1.")},
        {u"json"_qs, tr("Prints the result as one JSON object.")},
    });
    parser.addPositionalArgument(u"file"_qs, tr("Files to import, linked ones in any order."), tr("FILE..."));
}

QString ImportCommand::notes() const
{
    QString text = tr("Built-in profiles:") + u'\n';
    for (const ImportProfile &profile : domain::builtInImportProfiles())
        text += u"  "_qs + profile.name + u'\n';
    return text.trimmed();
}

int ImportCommand::run(const QCommandLineParser &parser, const GlobalOptions &options)
{
    const QStringList files = parser.positionalArguments();
    if (files.isEmpty()) {
        printError(tr("say at least one file to import"));
        return WrongUsage;
    }
    const bool isDryRun = parser.isSet(u"dry-run"_qs);
    // A dry run leaves nothing behind, not even an empty database: it looks at one that goes with it.
    std::optional<QTemporaryDir> nowhere;
    QString location = options.database;
    if (isDryRun && waitFor(usecases::isFileMissing(location)).value_or(false)) {
        nowhere.emplace();
        location = nowhere->filePath(u"campanile.db"_qs);
    }
    auto database = waitFor(usecases::openDatabase(location, usecases::OpenMode::CreateIfMissing));
    if (!database)
        return reportError(database.error());
    usecases::ImportTickets importer(*database, std::make_shared<domain::SystemClock>());
    const auto chosen = findProfile(importer, parser.value(u"profile"_qs));
    if (!chosen)
        return reportError(chosen.error());

    usecases::ImportRequest request;
    request.files = files;
    request.dryRun = isDryRun;
    request.rejectsFile = parser.value(u"rejects"_qs);
    request.reasonWords = ui::rejectReasonTexts(usecases::rejectReasons());
    // Whoever may write the file may import into it; on a shared server the server's own rights decide.
    request.actor.role = domain::Role::Administrator;
    request.previewTickets = 0;
    const auto inspection = waitFor(importer.inspect(files, request.read, *chosen));
    if (!inspection)
        return reportError(inspection.error());
    request.profile = inspection->profile;
    if (!*chosen && !acceptGuess(*inspection))
        return Failed;

    const auto progress = std::make_shared<usecases::ImportProgress>();
    const auto report = waitFor(
        importer.run(request, progress), [&] { return progressText(*progress); },
        [&] { return noticeText(*progress); });
    if (!report)
        return reportError(report.error());
    if (parser.isSet(u"json"_qs))
        printOut(QString::fromUtf8(QJsonDocument(usecases::toJson(*report)).toJson(QJsonDocument::Indented)).trimmed());
    else
        printSummary(*report);
    return report->rejected > 0 && parser.isSet(u"strict"_qs) ? Failed : Done;
}

} // namespace campanile::cli
