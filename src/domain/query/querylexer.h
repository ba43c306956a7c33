// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query/queryfields.h"
#include "domain/query/queryreason.h"

#include <QString>

#include <vector>

namespace campanile::domain {

/// A value as it was written, before anybody knows what it should be.
struct QueryRawValue
{
    QString text; ///< without quotes, escapes and a star outside of quotes
    QuerySpan span;
    QuerySpan separator; ///< the operator or comma before it
    bool isQuoted = false;
    bool isPrefix = false;
    bool isTerminated = true; ///< false: the closing quote is missing
};

struct QueryToken
{
    enum class Kind : quint8 { Word, Phrase, Comparison, Open, Close, Minus, And, Or };
    Kind kind = Kind::Word;
    QuerySpan span;
    QString text;             ///< Word, Phrase: without quotes and star; Comparison: the field's name
    bool isPrefix = false;    ///< Word, Phrase
    bool isTerminated = true; ///< Phrase

    QuerySpan nameSpan;                   ///< Comparison
    QuerySpan opSpan;                     ///< Comparison
    QueryOperator op = QueryOperator::Is; ///< Comparison
    std::vector<QueryRawValue> values;    ///< Comparison: one or more; an empty unquoted one is missing
};

/// Cuts a text into tokens. Knows no errors: what is wrong is left to the parser, so that completion can use it for
/// unfinished text, too. Looks at no more than the first queryMaxLength units.
[[nodiscard]] std::vector<QueryToken> lexQuery(QStringView text);

/// Bidi marks, zero-width and other invisible characters that the search language does not see.
[[nodiscard]] bool isIgnoredInQuery(QChar c);
/// ASCII and typographic quotes.
[[nodiscard]] bool isQueryQuote(QChar c);
/// True when full text could find anything of it: it has a letter or a digit.
[[nodiscard]] bool hasLetterOrDigit(QStringView text);

} // namespace campanile::domain
