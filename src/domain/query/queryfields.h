// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <span>

namespace campanile::domain {

/// The fields that a query compares. Their keys are a public contract: scripts and saved views use them.
enum class QueryField : quint8 {
    Status,
    Tier,
    Priority,
    Channel,
    Location,
    Department,
    Team,
    Assignee,
    Customer,
    Segment,
    Tag,
    Language,
    Has,
    Created,
    Updated,
    Due,
    Resolved,
    Number,
    Id,
};

enum class QueryOperator : quint8 { Is, Less, LessEqual, Greater, GreaterEqual };

/// What stands after the operator.
enum class QueryValueType : quint8 {
    Keyword,   ///< one of QueryFieldInfo::keywords; its number is a bit mask of column values
    Name,      ///< of something in the database, see QueryNames; resolved when compiled
    Language,  ///< BCP 47; "en" also finds "en-US"
    Time,      ///< see QueryTime
    Reference, ///< what people call the ticket; looked up by the caller
    Number,    ///< a ticket id
};

/// Where names come from.
enum class QueryNames : quint8 { Nothing, Agents, Teams, Places, Departments, Tags, Customers, Languages };

/// A fixed value. Column values are 0 … 31; bit n of the mask stands for column value n.
struct QueryKeyword
{
    QLatin1StringView key;
    quint32 mask = 0;
    bool isAlias = false; ///< understood, but neither printed nor offered
};

/// A field of the search language. Names and keys never change; translated help hangs on the key.
struct QueryFieldInfo
{
    QueryField field;
    QLatin1StringView key;
    std::span<const QLatin1StringView> aliases;
    QueryValueType type;
    bool isOrdered;                         ///< < <= > >= are allowed
    bool hasNone;                           ///< "none" finds tickets without a value
    bool looksAhead;                        ///< durations count from now into the future instead of the past
    QueryNames names;                       ///< for Name and Language
    std::span<const QueryKeyword> keywords; ///< for Keyword, in the order in which they are offered
    QLatin1StringView helpKey;              ///< the user interface has a sentence and an example for each
};

/// What a list can be ordered by. The keys are a public contract, too.
enum class SortKey : quint8 {
    Number,
    Created,
    Updated,
    Due,
    Resolved,
    Priority,
    Status,
    Tier,
    Channel,
    Language,
    Location,
    Department,
    Team,
    Assignee,
    Customer,
    Subject,
};

struct SortKeyInfo
{
    SortKey sortKey;
    QLatin1StringView key;
    bool descendingFirst; ///< what a first click on the column should do
};

/// All of them, in the order in which help lists them.
[[nodiscard]] std::span<const QueryFieldInfo> queryFields();
[[nodiscard]] std::span<const SortKeyInfo> sortKeys();

[[nodiscard]] const QueryFieldInfo &infoOf(QueryField field);
/// By key or alias, in any case; nullptr when there is none.
[[nodiscard]] const QueryFieldInfo *findQueryField(QStringView name);
[[nodiscard]] const QueryKeyword *findKeyword(const QueryFieldInfo &info, QStringView key);
[[nodiscard]] const SortKeyInfo *findSortKey(QStringView key);
[[nodiscard]] const SortKeyInfo &infoOf(SortKey key);

/// ":" "<" "<=" ">" ">="
[[nodiscard]] QLatin1StringView textOf(QueryOperator op);

} // namespace campanile::domain
