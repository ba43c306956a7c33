// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace campanile::domain {

/// What went wrong, as a code that the user interface and the command line turn into words of the user's language.
/// The arguments of each code are listed beside it, in order.
enum class ErrorCode {
    Cancelled,       ///< the person, or a newer request, stopped the work; never shown
    Internal,        ///< a broken promise of our own; technical says which
    InvalidArgument, ///< name of the argument, value
    NotFound,        ///< kind, what was looked for
    NotAllowed,      ///< action, role
    Conflict,        ///< ticket reference; somebody changed it meanwhile
    // storage
    DatabaseCannotOpen,  ///< location
    DatabasePassword,    ///< location; the server wants a password, or another one than it got
    DatabaseNewer,       ///< location, its schema version, ours; the file was left untouched
    DatabaseNotOurs,     ///< location; a file of another program
    DatabaseCorrupt,     ///< location
    DatabaseBusy,        ///< location; another program holds the write lock for too long
    DatabaseReadOnly,    ///< location
    DatabaseNotEmpty,    ///< location; what was asked for needs an empty one
    DatabaseFull,        ///< location; no space left on the device
    DatabaseNetworkFile, ///< location, file system; locks cannot be relied on there
    DatabaseLost,        ///< location; the connection broke, whether the last change arrived is unknown
    DatabaseMoved,       ///< location; the file was moved, deleted or replaced while it was open; nothing was written
    DatabaseFailed,      ///< location; anything else the engine answers
    // files
    FileCannotRead,  ///< path
    FileCannotWrite, ///< path
    FileExists,      ///< path
    FileNotRegular,  ///< path; a folder, a device or a pipe
    FileChanged,     ///< path; somebody wrote to it while it was read
    // exchange; line numbers count from 1 and include the header
    FormatUnknown,  ///< path
    ParseFailed,    ///< path, line, what (a parse reason key, see exchange)
    HeaderMismatch, ///< path, line, expected, found
    TooLarge,       ///< path, limit
    // import
    ProfileInvalid,    ///< path or name, what
    MappingIncomplete, ///< what is missing
    MappingAmbiguous,  ///< column, what is doubtful
    // search language
    QueryInvalid, ///< what (a query reason key), position, length
};

/// An error is a code with arguments; nothing in it is translated, so that it can be shown again in another language.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QStringList args;
    QString technical;      ///< what the library said, for the "details" of a message; may be empty
    bool retryable = false; ///< true when the same call may succeed later
};

} // namespace campanile::domain
