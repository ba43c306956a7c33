// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/enumkey.h"

namespace campanile::exchange {

/// Why a file or a single record of it cannot be read. The key is the third argument of ErrorCode::ParseFailed and what
/// a reject file may hold; the user interface turns it into words.
enum class ParseReason {
    // The file ends here; reading cannot go on.
    EmptyFile,         ///< a header was promised, the file has not even one line
    UnterminatedQuote, ///< CSV: a quoted field is still open at the end; the line is the one where the quote opened
    QuoteNotEscaped,   ///< CSV: something other than a delimiter follows a closing quote; the line is that of the
                       ///< character
    FieldTooLong,   ///< more bytes in a field than ReadLimits::fieldBytes; the line is the one where the record began
    RecordTooLong,  ///< more bytes in a record than ReadLimits::recordBytes
    TooManyColumns, ///< more columns than ReadLimits::columns
    UnexpectedEnd,  ///< JSON: the file ends inside an array, an object or a text
    UnexpectedText, ///< JSON: something stands where a comma, a bracket or the end of the file is due
    NoRecords,      ///< JSON: the file holds no array of objects, or none under the wanted path
    // One record; the others can still be read (fatal with ReadOptions::strict).
    FieldsMissing, ///< fewer fields than columns
    FieldsExtra,   ///< more fields than columns
    StrayQuote,    ///< CSV: a quote inside a field that does not begin with one
    BadText,       ///< bytes that are no text in the file's encoding; shown as U+FFFD
    BadJson,       ///< the record is not a JSON object, or not JSON at all
    NestedTooDeep, ///< JSON: more levels than ReadLimits::depth
};

inline constexpr domain::EnumKeys<ParseReason, 15> parseReasonKeys{{
    {ParseReason::EmptyFile, QLatin1StringView("empty-file")},
    {ParseReason::UnterminatedQuote, QLatin1StringView("unterminated-quote")},
    {ParseReason::QuoteNotEscaped, QLatin1StringView("quote-not-escaped")},
    {ParseReason::FieldTooLong, QLatin1StringView("field-too-long")},
    {ParseReason::RecordTooLong, QLatin1StringView("record-too-long")},
    {ParseReason::TooManyColumns, QLatin1StringView("too-many-columns")},
    {ParseReason::UnexpectedEnd, QLatin1StringView("unexpected-end")},
    {ParseReason::UnexpectedText, QLatin1StringView("unexpected-text")},
    {ParseReason::NoRecords, QLatin1StringView("no-records")},
    {ParseReason::FieldsMissing, QLatin1StringView("fields-missing")},
    {ParseReason::FieldsExtra, QLatin1StringView("fields-extra")},
    {ParseReason::StrayQuote, QLatin1StringView("stray-quote")},
    {ParseReason::BadText, QLatin1StringView("bad-text")},
    {ParseReason::BadJson, QLatin1StringView("bad-json")},
    {ParseReason::NestedTooDeep, QLatin1StringView("nested-too-deep")},
}};

} // namespace campanile::exchange
