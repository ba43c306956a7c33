// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query/querynode.h"

namespace campanile::domain {

inline constexpr qsizetype queryMaxLength = 4096; ///< UTF-16 units
inline constexpr int queryMaxDepth = 32;          ///< "(" and "-" within each other
inline constexpr int queryMaxTextTerms = 64;      ///< each costs a full-text search

/// The search language.
///
///     query      = { and-group "OR" } and-group            (also "|")
///     and-group  = { [ "AND" ] term }
///     term       = ( "-" | "NOT" ) term | "(" query ")" | comparison | word [ "*" ] | "\"" phrase "\"" [ "*" ]
///     comparison = field ( ":" | "=" | "<" | "<=" | ">" | ">=" ) value { "," value }
///     value      = bare text up to white space, comma, quote or parenthesis, or "\"" any text "\""; names may end in
///     "*"
///
/// Field names and values are compared by searchKey(), so case, accents and niqqud do not matter; OR, AND, NOT are
/// upper case. In quotes \" and \\ stand for " and \, and `none`, `me` and `*` lose their special meaning. A quote
/// between two Hebrew letters is a gershayim and belongs to the word. Bidi marks and other invisible characters are
/// ignored; punctuation alone is ignored like full text does. Pure, thread-safe, time and memory linear in the length.
///
/// Errors: ErrorCode::QueryInvalid with a QueryReason key, position and length in text.
[[nodiscard]] Result<QueryNode> parseQuery(const QString &text);

/// Canonical text: parseQuery() of it is the same query. Aliases become keys, needless parentheses and quotes go.
[[nodiscard]] QString printQuery(const QueryNode &node);

/// A value as it has to stand in a query: quoted where needed.
[[nodiscard]] QString quotedQueryValue(const QString &value);

} // namespace campanile::domain
