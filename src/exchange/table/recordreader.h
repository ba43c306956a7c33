// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "exchange/table/readoptions.h"
#include "exchange/table/record.h"

#include <QIODevice>

#include <memory>
#include <stop_token>

namespace campanile::exchange {

/// Reads the records of a file one after the other, with memory for a few records whatever the size of the file.
///
/// Errors: ParseFailed (path, line, ParseReason key, and where there is one the limit), FileCannotRead (path). After an
/// error or the end every further call answers the same. One thread at a time, any thread.
///
/// JSON becomes a table like this: members of nested objects are columns with dotted names (via.channel); an array of
/// texts, numbers and booleans is one list text (listtext.h); any other array stays JSON text; null and an absent
/// member are empty. Integers of 64 bits keep all digits, other numbers come in their shortest exact form.
class RecordReader
{
public:
    virtual ~RecordReader() = default;

    [[nodiscard]] virtual const FileShape &shape() const = 0;

    /// Column names, never empty and never twice: an unnamed column number n is called "#n", a repeated name gets "
    /// #n". CSV: fixed. JSON: all keys in order of appearance within ReadOptions::headerScanBytes; keys first met
    /// beyond are added at the end while reading, so that indexes stay what they are (records read before are shorter).
    [[nodiscard]] virtual const QStringList &header() const = 0;

    /// Fills the record and answers true, or false at the end of the file.
    [[nodiscard]] virtual domain::Result<bool> next(Record &record) = 0;

    /// Bytes of the file that were read so far, and its size; for progress.
    [[nodiscard]] virtual qint64 position() const = 0;
    [[nodiscard]] virtual qint64 size() const = 0;
};

/// Finds out what a file is and opens it behind the header. Reads up to headerScanBytes of a JSON file (all of one that
/// is an object), so call it on a worker thread; Cancelled when stopped. Further errors: FileCannotRead (path),
/// FormatUnknown (path) for what is no text, InvalidArgument ("encoding", name), HeaderMismatch (path, line, expected,
/// found).
[[nodiscard]] domain::Result<std::unique_ptr<RecordReader>>
openReader(const QString &path, const ReadOptions &options = {}, const std::stop_token &stop = {});

/// The same over a device that is open for reading and can seek; the name stands for the path in errors, and its suffix
/// is a hint for the format.
[[nodiscard]] domain::Result<std::unique_ptr<RecordReader>> openReader(std::unique_ptr<QIODevice> device,
                                                                       const QString &name,
                                                                       const ReadOptions &options = {},
                                                                       const std::stop_token &stop = {});

} // namespace campanile::exchange
