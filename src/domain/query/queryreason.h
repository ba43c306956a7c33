// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/enumkey.h"
#include "domain/base/result.h"

namespace campanile::domain {

/// Part of a query's text: UTF-16 units of the text as the person typed it, bidi marks included.
struct QuerySpan
{
    qsizetype position = 0;
    qsizetype length = 0;

    [[nodiscard]] constexpr qsizetype end() const { return position + length; }
    bool operator==(const QuerySpan &) const = default;
};

/// Why a query was refused. The keys are the first argument of ErrorCode::QueryInvalid; position and length follow.
enum class QueryReason {
    TooLong,            ///< more than queryMaxLength units; position is where the limit lies
    TooDeep,            ///< more than queryMaxDepth groups and negations within each other
    TooManyTerms,       ///< more than queryMaxTextTerms words and phrases
    UnterminatedQuote,  ///< points at the opening quote
    UnmatchedOpen,      ///< "(" that is never closed
    UnmatchedClose,     ///< ")" that was never opened
    EmptyGroup,         ///< "()"
    EmptyPhrase,        ///< quotes with no letter or digit between them
    MissingOperand,     ///< nothing on one side of OR, AND, or after "-" or NOT; points at the operator
    UnknownField,       ///< points at the name before the operator
    OperatorNotAllowed, ///< the field exists, but cannot be compared like this; points at the operator
    MissingValue,       ///< nothing after the operator or a comma; points at the operator or comma
    UnknownValue,       ///< the field knows a fixed list of values and this is none of them
    BadNumber,          ///< not a whole number from 1 to 4,294,967,294
    BadTime,            ///< neither a point in time nor a duration
    ListNotAllowed,     ///< several values after < <= > >=
    NoneNotAllowed,     ///< the field always has a value, or none was compared with < or >
    PrefixNotAllowed,   ///< "*" after a value that has no prefix form
    NoActor,            ///< "me" while nobody has said who they are (found when compiled)
    UnknownName,        ///< no agent, team, place, … of that name (found when compiled)
};

inline constexpr EnumKeys<QueryReason, 20> queryReasonKeys{{
    {QueryReason::TooLong, QLatin1StringView("too-long")},
    {QueryReason::TooDeep, QLatin1StringView("too-deep")},
    {QueryReason::TooManyTerms, QLatin1StringView("too-many-terms")},
    {QueryReason::UnterminatedQuote, QLatin1StringView("unterminated-quote")},
    {QueryReason::UnmatchedOpen, QLatin1StringView("unmatched-open")},
    {QueryReason::UnmatchedClose, QLatin1StringView("unmatched-close")},
    {QueryReason::EmptyGroup, QLatin1StringView("empty-group")},
    {QueryReason::EmptyPhrase, QLatin1StringView("empty-phrase")},
    {QueryReason::MissingOperand, QLatin1StringView("missing-operand")},
    {QueryReason::UnknownField, QLatin1StringView("unknown-field")},
    {QueryReason::OperatorNotAllowed, QLatin1StringView("operator-not-allowed")},
    {QueryReason::MissingValue, QLatin1StringView("missing-value")},
    {QueryReason::UnknownValue, QLatin1StringView("unknown-value")},
    {QueryReason::BadNumber, QLatin1StringView("bad-number")},
    {QueryReason::BadTime, QLatin1StringView("bad-time")},
    {QueryReason::ListNotAllowed, QLatin1StringView("list-not-allowed")},
    {QueryReason::NoneNotAllowed, QLatin1StringView("none-not-allowed")},
    {QueryReason::PrefixNotAllowed, QLatin1StringView("prefix-not-allowed")},
    {QueryReason::NoActor, QLatin1StringView("no-actor")},
    {QueryReason::UnknownName, QLatin1StringView("unknown-name")},
}};

[[nodiscard]] inline Failure queryFailure(QueryReason reason, QuerySpan span)
{
    return fail(ErrorCode::QueryInvalid, {QString(keyOf(queryReasonKeys, reason)), QString::number(span.position),
                                          QString::number(span.length)});
}

} // namespace campanile::domain
