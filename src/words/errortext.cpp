// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/errortext.h"

#include "domain/base/text.h"
#include "words/reasontext.h"

#include <QCoreApplication>

namespace campanile::words {

namespace {

class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(campanile::words::ErrorText)

public:
    explicit ErrorText(const domain::Error &error)
        : m_error(error)
    {
    }

    [[nodiscard]] QString general() const;
    [[nodiscard]] QString database() const;
    [[nodiscard]] QString file() const;
    [[nodiscard]] QString exchange() const;

private:
    [[nodiscard]] QString arg(int i) const { return domain::isolated(domain::visibleText(m_error.args.value(i))); }

    const domain::Error &m_error;
};

using domain::ErrorCode;

QString ErrorText::general() const
{
    switch (m_error.code) {
    case ErrorCode::Cancelled:
        return tr("It was cancelled.");
    case ErrorCode::InvalidArgument:
        return tr("%1 cannot be %2.").arg(arg(0), arg(1));
    case ErrorCode::NotFound:
        return tr("%1 was not found.").arg(arg(1));
    case ErrorCode::NotAllowed:
        return tr("Your role does not allow this. A lead or manager can do it.");
    case ErrorCode::Conflict:
        return tr("Somebody else changed ticket %1 meanwhile. Nothing was overwritten.").arg(arg(0));
    default:
        return tr("Something went wrong inside Campanile. Nothing was changed.");
    }
}

QString ErrorText::database() const
{
    switch (m_error.code) {
    case ErrorCode::DatabaseCannotOpen:
        return tr("The database %1 cannot be opened. Check that it exists and that you may read and write it.")
            .arg(arg(0));
    case ErrorCode::DatabaseNewer:
        return tr("The database %1 was made by a newer Campanile. Update the program to open it; it was not touched.")
            .arg(arg(0));
    case ErrorCode::DatabaseNotOurs:
        return tr("%1 belongs to another program. It was not touched.").arg(arg(0));
    case ErrorCode::DatabaseCorrupt:
        return tr("The database %1 is damaged. Restore the latest backup; “campanile-cli doctor” tells what is left.")
            .arg(arg(0));
    case ErrorCode::DatabaseBusy:
        return tr("Another program keeps the database busy. Nothing was changed; try again in a moment.");
    case ErrorCode::DatabaseReadOnly:
        return tr("The database %1 can only be read. Nothing was changed.").arg(arg(0));
    case ErrorCode::DatabaseFull:
        return tr("The disk is full. Nothing was lost; free some space and try again.");
    case ErrorCode::DatabaseNetworkFile:
        return tr("%1 lies on a network drive (%2), where a database file can be damaged. Copy it to a local disk, or "
                  "use a "
                  "PostgreSQL server.")
            .arg(arg(0), arg(1));
    case ErrorCode::DatabaseLost:
        return tr(
            "The connection to the database broke. Campanile tries again and checks whether the last change arrived.");
    default:
        return tr("The database %1 answered with an error. Nothing was changed.").arg(arg(0));
    }
}

QString ErrorText::file() const
{
    switch (m_error.code) {
    case ErrorCode::FileCannotRead:
        return tr("The file %1 cannot be read.").arg(arg(0));
    case ErrorCode::FileExists:
        return tr("The file %1 exists already. Choose another name.").arg(arg(0));
    default:
        return tr("The file %1 cannot be written. Check the folder's rights and the space on the disk.").arg(arg(0));
    }
}

QString ErrorText::exchange() const
{
    switch (m_error.code) {
    case ErrorCode::FormatUnknown:
        return tr("%1 is not a table that Campanile can read: CSV, JSON or JSON lines.").arg(arg(0));
    case ErrorCode::ParseFailed:
        return tr("%1, line %2: %3").arg(arg(0), arg(1), reasonText(m_error.args.value(2)));
    case ErrorCode::HeaderMismatch:
        return tr("%1, line %2: the header should be %3 but is %4.").arg(arg(0), arg(1), arg(2), arg(3));
    case ErrorCode::TooLarge:
        return tr("%1 is larger than what is accepted (%2).").arg(arg(0), arg(1));
    case ErrorCode::ProfileInvalid:
        return tr("The import profile %1 is not valid: %2").arg(arg(0), reasonText(m_error.args.value(1)));
    case ErrorCode::MappingIncomplete:
        return tr("The import needs to know one more thing: %1").arg(reasonText(m_error.args.value(0)));
    case ErrorCode::MappingAmbiguous:
        return tr("The column %1 can be read in more than one way: %2").arg(arg(0), reasonText(m_error.args.value(1)));
    default:
        return tr("The search is not complete: %1").arg(reasonText(m_error.args.value(0)));
    }
}

} // namespace

QString errorText(const domain::Error &error)
{
    const ErrorText text(error);
    switch (error.code) {
    case ErrorCode::Cancelled:
    case ErrorCode::Internal:
    case ErrorCode::InvalidArgument:
    case ErrorCode::NotFound:
    case ErrorCode::NotAllowed:
    case ErrorCode::Conflict:
        return text.general();
    case ErrorCode::DatabaseCannotOpen:
    case ErrorCode::DatabaseNewer:
    case ErrorCode::DatabaseNotOurs:
    case ErrorCode::DatabaseCorrupt:
    case ErrorCode::DatabaseBusy:
    case ErrorCode::DatabaseReadOnly:
    case ErrorCode::DatabaseFull:
    case ErrorCode::DatabaseNetworkFile:
    case ErrorCode::DatabaseLost:
    case ErrorCode::DatabaseFailed:
        return text.database();
    case ErrorCode::FileCannotRead:
    case ErrorCode::FileCannotWrite:
    case ErrorCode::FileExists:
        return text.file();
    case ErrorCode::FormatUnknown:
    case ErrorCode::ParseFailed:
    case ErrorCode::HeaderMismatch:
    case ErrorCode::TooLarge:
    case ErrorCode::ProfileInvalid:
    case ErrorCode::MappingIncomplete:
    case ErrorCode::MappingAmbiguous:
    case ErrorCode::QueryInvalid:
        return text.exchange();
    }
    return text.general();
}

} // namespace campanile::words
