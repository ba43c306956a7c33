// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/errorwords.h"

#include "domain/base/text.h"
#include "domain/org/organization.h"
#include "ui/words/attributewords.h"
#include "ui/words/importwords.h"
#include "ui/words/linkwords.h"
#include "ui/words/organizationwords.h"
#include "ui/words/reasonwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace campanile::ui {

using domain::ErrorCode;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Errors)
};

/// Somebody's text inside of our sentence.
QString argument(const domain::Error &error, qsizetype index)
{
    return index < error.args.size() ? domain::isolated(domain::visibleText(error.args.at(index))) : QString();
}

QString roleWords(const domain::Error &error, qsizetype index)
{
    if (const auto role = domain::enumOf(domain::roleKeys, error.args.value(index)))
        return roleText(*role);
    return argument(error, index);
}

QString databaseText(const domain::Error &error)
{
    const QString location = argument(error, 0);
    switch (error.code) {
    case ErrorCode::DatabaseCannotOpen:
        return Words::tr("The database %1 cannot be opened. Check that it exists and that you may read it.")
            .arg(location);
    case ErrorCode::DatabasePassword:
        return Words::tr(
                   "The server did not accept the password for %1, or there was none. The file .pgpass in your home "
                   "folder can hold it.")
            .arg(location);
    case ErrorCode::DatabaseNewer:
        return Words::tr("The database %1 was made by a newer version of Campanile (format %2, this one knows %3). "
                         "It was not touched; please update Campanile.")
            .arg(location, argument(error, 1), argument(error, 2));
    case ErrorCode::DatabaseNotOurs:
        return Words::tr("%1 is not a database of Campanile. It was not touched; choose another one.").arg(location);
    case ErrorCode::DatabaseCorrupt:
        return Words::tr("The database %1 is damaged. Keep a copy of it and restore the latest backup.").arg(location);
    case ErrorCode::DatabaseBusy:
        return Words::tr("Another program is keeping the database %1 busy. Please try again in a moment.")
            .arg(location);
    case ErrorCode::DatabaseReadOnly:
        return Words::tr("The database %1 can only be read, so nothing can be changed in it.").arg(location);
    case ErrorCode::DatabaseMoved:
        return Words::tr("The database %1 was moved, deleted or replaced while it was open. Nothing more is saved: put "
                         "the file back, or open it where it is now.")
            .arg(location);
    case ErrorCode::DatabaseNotEmpty:
        return Words::tr("There are tickets in %1 already. Choose a new database for this.").arg(location);
    case ErrorCode::DatabaseFull:
        return Words::tr("There is no space left where the database %1 lies. Make some room; nothing that was saved "
                         "is lost.")
            .arg(location);
    case ErrorCode::DatabaseNetworkFile:
        return Words::tr("The database %1 lies on a network drive (%2), where it could be damaged. Move it to this "
                         "computer, or use a PostgreSQL server to work together.")
            .arg(location, argument(error, 1));
    case ErrorCode::DatabaseLost:
        return Words::tr("The connection to the database %1 was lost. Look whether your last change has arrived before "
                         "making it again.")
            .arg(location);
    default:
        return Words::tr("The database %1 did not do what it was asked to.").arg(location);
    }
}

/// By its name: Campanile reads none of them, and says what to do instead.
bool isSpreadsheet(const QString &path)
{
    static const QStringList suffixes{u".xlsx"_qs, u".xls"_qs, u".xlsm"_qs, u".ods"_qs, u".numbers"_qs};
    return std::any_of(suffixes.begin(), suffixes.end(),
                       [&path](const QString &suffix) { return path.endsWith(suffix, Qt::CaseInsensitive); });
}

QString exchangeText(const domain::Error &error)
{
    const QString first = argument(error, 0);
    const QString second = argument(error, 1);
    switch (error.code) {
    case ErrorCode::FormatUnknown:
        if (isSpreadsheet(error.args.value(0)))
            return Words::tr("%1 is a spreadsheet. Save it there as CSV, and import that file.").arg(first);
        return Words::tr("%1 is in no format that Campanile can read. It reads CSV, JSON and JSON lines.").arg(first);
    case ErrorCode::ParseFailed:
        return Words::tr("%1, line %2: %3").arg(first, second, reasonText(error.args.value(2)));
    case ErrorCode::HeaderMismatch:
        return Words::tr("Line %2 of %1 should name the columns %3, but it names %4.")
            .arg(first, second, argument(error, 2), argument(error, 3));
    case ErrorCode::TooLarge:
        return Words::tr("%1 is larger than what can be read (%2).").arg(first, second);
    case ErrorCode::ProfileInvalid:
        if (error.args.size() < 3)
            return Words::tr("The import profile %1 cannot be used: %2").arg(first, second);
        //: a profile, the place inside of its JSON, a sentence that says what is wrong there
        return Words::tr("The import profile %1 cannot be used. At %2: %3")
            .arg(first, second, profileReasonText(error.args.at(2), error.args.value(3)));
    case ErrorCode::MappingIncomplete:
        if (error.args.size() < 2)
            return Words::tr("Before the import can start, choose a column for: %1.")
                .arg(missingText(error.args.value(0)));
        return Words::tr("%1 cannot be imported yet. What is missing: %2.").arg(first, missingText(error.args.at(1)));
    case ErrorCode::MappingAmbiguous:
        if (error.args.value(1) == u"tickets")
            return Words::tr(
                       "%1 and another file of a different kind both hold tickets. Import them one after the other.")
                .arg(first);
        return Words::tr("The column %1 can be read in more than one way (%2). Please choose one.").arg(first, second);
    default:
        return {};
    }
}

} // namespace

QString errorText(const domain::Error &error)
{
    const QString first = argument(error, 0);
    switch (error.code) {
    case ErrorCode::Cancelled:
        return {};
    case ErrorCode::Internal:
        return Words::tr("Campanile made a mistake of its own. Nothing that was saved is lost; please try again.");
    case ErrorCode::InvalidArgument:
        if (error.args.value(0) == u"link")
            return linkRefusalText(error.args.value(1));
        if (error.args.value(0) == u"organization")
            return organizationRefusalText(error.args.value(1));
        if (error.args.value(0) == u"custom-field")
            return Words::tr("This is no value for the field %1.").arg(argument(error, 1));
        return Words::tr("%2 is not possible for %1.").arg(first, argument(error, 1));
    case ErrorCode::NotFound:
        if (error.args.value(0) == u"upload")
            return Words::tr(
                "One of the attached files is not in the database any more. Remove it and attach it again.");
        return Words::tr("%1 was not found.").arg(error.args.size() > 1 ? argument(error, 1) : first);
    case ErrorCode::NotAllowed:
        return Words::tr("Your role (%1) does not allow this. Ask a team lead or an administrator.")
            .arg(roleWords(error, 1));
    case ErrorCode::Conflict:
        if (error.args == QStringList{u"import"_qs}) // of a source that another one is bringing in
            return Words::tr("Another import of the same source is still running, in another window or program. "
                             "Nothing was imported; wait until that one is done, then start again.");
        return Words::tr("Somebody else has changed %1 in the meantime. Nothing was overwritten; look at the new state "
                         "and decide again.")
            .arg(first);
    case ErrorCode::FileCannotRead:
        return Words::tr("The file %1 cannot be read. Check that it exists and that you may open it.").arg(first);
    case ErrorCode::FileCannotWrite:
        return Words::tr("The file %1 cannot be written. Choose another folder, or make some room.").arg(first);
    case ErrorCode::FileExists:
        return Words::tr("The file %1 exists already. Choose another name.").arg(first);
    case ErrorCode::FileNotRegular:
        return Words::tr("%1 is no file but a folder or a device. Put a folder into an archive first.").arg(first);
    case ErrorCode::FileChanged:
        return Words::tr("The file %1 was changed while it was read. Close it elsewhere and try again.").arg(first);
    case ErrorCode::QueryInvalid:
        return error.args.isEmpty() ? Words::tr("The search cannot be understood.") : reasonText(error.args.first());
    case ErrorCode::DatabaseCannotOpen:
    case ErrorCode::DatabasePassword:
    case ErrorCode::DatabaseNewer:
    case ErrorCode::DatabaseNotOurs:
    case ErrorCode::DatabaseCorrupt:
    case ErrorCode::DatabaseBusy:
    case ErrorCode::DatabaseReadOnly:
    case ErrorCode::DatabaseNotEmpty:
    case ErrorCode::DatabaseFull:
    case ErrorCode::DatabaseNetworkFile:
    case ErrorCode::DatabaseLost:
    case ErrorCode::DatabaseMoved:
    case ErrorCode::DatabaseFailed:
        return databaseText(error);
    case ErrorCode::FormatUnknown:
    case ErrorCode::ParseFailed:
    case ErrorCode::HeaderMismatch:
    case ErrorCode::TooLarge:
    case ErrorCode::ProfileInvalid:
    case ErrorCode::MappingIncomplete:
    case ErrorCode::MappingAmbiguous:
        return exchangeText(error);
    }
    return {};
}

} // namespace campanile::ui
