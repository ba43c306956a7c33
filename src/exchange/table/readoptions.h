// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/enumkey.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVector>

namespace campanile::exchange {

enum class FileFormat {
    Guess,
    Csv,
    Json,      ///< an array of objects, or an object that holds one somewhere outside other arrays
    JsonLines, ///< one object a line
};

inline constexpr domain::EnumKeys<FileFormat, 4> fileFormatKeys{{
    {FileFormat::Guess, QLatin1StringView("guess")},
    {FileFormat::Csv, QLatin1StringView("csv")},
    {FileFormat::Json, QLatin1StringView("json")},
    {FileFormat::JsonLines, QLatin1StringView("jsonl")},
}};

/// What to do with a quote inside a CSV field that does not begin with one. The text is unambiguous in either case.
enum class StrayQuotes {
    UnitMarks, ///< after a digit it is an inch or seconds mark (24", 37.8"N) and stays; any other is a flaw
    Reject,    ///< always a flaw (RFC 4180 to the letter)
    Keep,      ///< always text
};

/// Beyond these a file is refused with a line number, so that no file can eat the memory or hang a thread.
struct ReadLimits
{
    qsizetype fieldBytes = 4 * 1024 * 1024;
    qsizetype recordBytes = 16 * 1024 * 1024; ///< at most 1 GiB
    qsizetype columns = 4096;
    int depth = 64; ///< nested objects and arrays of one JSON record
};

/// What the person or a profile says about a file; what is left open is guessed from its content.
struct ReadOptions
{
    FileFormat format = FileFormat::Guess;
    QByteArray encoding;   ///< a name that ICU knows, e.g. "windows-1255"; a byte order mark wins over it
    char delimiter = 0;    ///< CSV; 0: guessed among , ; TAB |
    bool hasHeader = true; ///< CSV; false: columns are called #1, #2 …, and their number is that of the first record
    QStringList
        expectedHeader;  ///< CSV; when not empty the first line must be exactly this, else ErrorCode::HeaderMismatch
    bool strict = false; ///< a record with a flaw ends the reading with ErrorCode::ParseFailed
    StrayQuotes strayQuotes = StrayQuotes::UnitMarks;
    bool restoreNeutralised = true; ///< CSV; take back what the exporter's formula guard did (formulaguard.h)
    QString arrayPath; ///< JSON; dotted path of the array to read ("tickets", "data.issues.nodes"); empty: tickets,
                       ///< issues, cases or incidents where there is one, else the largest
    qint64 headerScanBytes = 64 * 1024 * 1024; ///< JSON; how far the column names are collected before the first record
    ReadLimits limits;
};

/// An array of objects in a JSON file, as a choice for the person.
struct JsonArray
{
    QString path; ///< dotted; empty for a file that is an array itself
    qint64 bytes = 0;
    qint64 elements = 0;
};

/// What a file turned out to be.
struct FileShape
{
    FileFormat format = FileFormat::Csv;
    QByteArray encoding = "UTF-8";
    bool byteOrderMark = false;
    char delimiter = ',';      ///< CSV
    bool trimSpaces = false;   ///< CSV; blanks stand between delimiter and quote ("a", "b") and are no part of a field
    QString arrayPath;         ///< JSON
    QVector<JsonArray> arrays; ///< JSON; largest first
};

} // namespace campanile::exchange
