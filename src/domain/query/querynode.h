// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query/queryfields.h"
#include "domain/query/queryreason.h"
#include "domain/query/querytime.h"

#include <QString>

#include <vector>

namespace campanile::domain {

/// One value of a comparison.
struct QueryValue
{
    enum class Kind : quint8 { None, Me, Keyword, Name, Time, Reference, Number };
    Kind kind = Kind::Name;
    QuerySpan span;
    QString text;          ///< as written, without quotes and star; the canonical key of a Keyword
    bool isPrefix = false; ///< Name: everything that begins with text
    quint32 number = 0;    ///< Keyword: bit mask of column values; Number: the number
    QueryTime time;        ///< Time
};

/// A node of a parsed query. The tree is at most 2 * queryMaxDepth + 3 levels deep, so recursion over it is safe.
struct QueryNode
{
    enum class Kind : quint8 {
        Everything, ///< the empty query
        And,        ///< two or more children
        Or,         ///< two or more children
        Not,        ///< one child
        Comparison, ///< field op values; several values mean any of them
        Text,       ///< a word, a phrase or the beginning of one, to be found in subject or messages
    };
    Kind kind = Kind::Everything;
    QuerySpan span;
    std::vector<QueryNode> children; ///< And, Or, Not

    QueryField field = QueryField::Status; ///< Comparison
    QueryOperator op = QueryOperator::Is;  ///< Comparison
    QuerySpan fieldSpan;                   ///< Comparison: the name before the operator
    std::vector<QueryValue> values;        ///< Comparison: one or more

    QString text;          ///< Text: as written, bidi marks dropped; compare by searchKey()
    bool isPhrase = false; ///< Text: was quoted
    bool isPrefix = false; ///< Text: its last word is only the beginning of one
};

/// Same meaning written the same way; where the parts stood does not matter.
[[nodiscard]] bool isSameQuery(const QueryNode &a, const QueryNode &b);

} // namespace campanile::domain
