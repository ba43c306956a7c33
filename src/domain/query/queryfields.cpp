// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/query/queryfields.h"

#include "domain/base/enumkey.h"
#include "domain/base/text.h"
#include "domain/customer/customer.h"
#include "domain/query/querykeywords.h"
#include "domain/ticket/attributes.h"
#include "domain/ticket/status.h"

#include <array>

namespace campanile::domain {

namespace {

using Text = QLatin1StringView;

template <typename Enum>
constexpr quint32 bit(Enum value)
{
    return 1U << static_cast<quint32>(value);
}

/// The keys of an enumeration as keywords, its "none" left out: that is a value of every field that can lack one.
template <typename Enum, std::size_t N, std::size_t Skip>
constexpr auto keywordsOf(const EnumKeys<Enum, N> &keys)
{
    std::array<QueryKeyword, N - Skip> keywords{};
    for (std::size_t i = Skip; i < N; ++i)
        keywords[i - Skip] = {keys[i].second, bit(keys[i].first)};
    return keywords;
}

constexpr quint32 waitingMask = bit(Status::WaitingCustomer) | bit(Status::WaitingRnd) | bit(Status::WaitingOther);

constexpr std::array<QueryKeyword, 10> statusKeywords{{
    {Text("open"), openStatusMask},
    {Text("done"), doneStatusMask},
    {Text("waiting"), waitingMask},
    {Text("new"), bit(Status::New)},
    {Text("open-only"), bit(Status::Open)},
    {Text("waiting-customer"), bit(Status::WaitingCustomer)},
    {Text("waiting-rnd"), bit(Status::WaitingRnd)},
    {Text("waiting-other"), bit(Status::WaitingOther)},
    {Text("resolved"), bit(Status::Resolved)},
    {Text("closed"), bit(Status::Closed)},
}};

constexpr std::array<QueryKeyword, 6> tierKeywords{{
    {Text("1"), bit(Tier::T1)},
    {Text("2"), bit(Tier::T2)},
    {Text("3"), bit(Tier::T3)},
    {Text("t1"), bit(Tier::T1), true},
    {Text("t2"), bit(Tier::T2), true},
    {Text("t3"), bit(Tier::T3), true},
}};

constexpr auto priorityKeywords = keywordsOf<Priority, 5, 1>(priorityKeys);
constexpr auto channelKeywords = keywordsOf<Channel, 7, 1>(channelKeys);
constexpr auto segmentKeywords = keywordsOf<Segment, 3, 1>(segmentKeys);

constexpr std::array<QueryKeyword, 9> hasKeywords{{
    {Text("attachment"), bit(QueryHas::Attachment)},
    {Text("assignee"), bit(QueryHas::Assignee)},
    {Text("team"), bit(QueryHas::Team)},
    {Text("customer"), bit(QueryHas::Customer)},
    {Text("tag"), bit(QueryHas::Tag)},
    {Text("due"), bit(QueryHas::Due)},
    {Text("unsent"), bit(QueryHas::Unsent)},
    {Text("attachments"), bit(QueryHas::Attachment), true},
    {Text("tags"), bit(QueryHas::Tag), true},
}};

constexpr std::array locationAliases{Text("place"), Text("site")};
constexpr std::array departmentAliases{Text("dept")};
constexpr std::array teamAliases{Text("group")};
constexpr std::array assigneeAliases{Text("agent"), Text("owner")};
constexpr std::array customerAliases{Text("company"), Text("account")};
constexpr std::array tagAliases{Text("tags"), Text("label")};
constexpr std::array languageAliases{Text("lang")};
constexpr std::array numberAliases{Text("ref"), Text("reference")};

using Type = QueryValueType;
using Names = QueryNames;

// field, key, aliases, type, isOrdered, hasNone, looksAhead, names, keywords, helpKey
constexpr std::array<QueryFieldInfo, 19> fields{{
    {QueryField::Status,
     Text("status"),
     {},
     Type::Keyword,
     false,
     false,
     false,
     Names::Nothing,
     statusKeywords,
     Text("query.status")},
    {QueryField::Tier,
     Text("tier"),
     {},
     Type::Keyword,
     true,
     true,
     false,
     Names::Nothing,
     tierKeywords,
     Text("query.tier")},
    {QueryField::Priority,
     Text("priority"),
     {},
     Type::Keyword,
     true,
     true,
     false,
     Names::Nothing,
     priorityKeywords,
     Text("query.priority")},
    {QueryField::Channel,
     Text("channel"),
     {},
     Type::Keyword,
     false,
     true,
     false,
     Names::Nothing,
     channelKeywords,
     Text("query.channel")},
    {QueryField::Location,
     Text("location"),
     locationAliases,
     Type::Name,
     false,
     true,
     false,
     Names::Places,
     {},
     Text("query.location")},
    {QueryField::Department,
     Text("department"),
     departmentAliases,
     Type::Name,
     false,
     true,
     false,
     Names::Departments,
     {},
     Text("query.department")},
    {QueryField::Team, Text("team"), teamAliases, Type::Name, false, true, false, Names::Teams, {}, Text("query.team")},
    {QueryField::Assignee,
     Text("assignee"),
     assigneeAliases,
     Type::Name,
     false,
     true,
     false,
     Names::Agents,
     {},
     Text("query.assignee")},
    {QueryField::Customer,
     Text("customer"),
     customerAliases,
     Type::Name,
     false,
     true,
     false,
     Names::Customers,
     {},
     Text("query.customer")},
    {QueryField::Segment,
     Text("segment"),
     {},
     Type::Keyword,
     false,
     true,
     false,
     Names::Nothing,
     segmentKeywords,
     Text("query.segment")},
    {QueryField::Tag, Text("tag"), tagAliases, Type::Name, false, true, false, Names::Tags, {}, Text("query.tag")},
    {QueryField::Language,
     Text("language"),
     languageAliases,
     Type::Language,
     false,
     true,
     false,
     Names::Languages,
     {},
     Text("query.language")},
    {QueryField::Has,
     Text("has"),
     {},
     Type::Keyword,
     false,
     false,
     false,
     Names::Nothing,
     hasKeywords,
     Text("query.has")},
    {QueryField::Created,
     Text("created"),
     {},
     Type::Time,
     true,
     false,
     false,
     Names::Nothing,
     {},
     Text("query.created")},
    {QueryField::Updated,
     Text("updated"),
     {},
     Type::Time,
     true,
     false,
     false,
     Names::Nothing,
     {},
     Text("query.updated")},
    {QueryField::Due, Text("due"), {}, Type::Time, true, true, true, Names::Nothing, {}, Text("query.due")},
    {QueryField::Resolved,
     Text("resolved"),
     {},
     Type::Time,
     true,
     true,
     false,
     Names::Nothing,
     {},
     Text("query.resolved")},
    {QueryField::Number,
     Text("number"),
     numberAliases,
     Type::Reference,
     false,
     false,
     false,
     Names::Nothing,
     {},
     Text("query.number")},
    {QueryField::Id, Text("id"), {}, Type::Number, true, false, false, Names::Nothing, {}, Text("query.id")},
}};

constexpr std::array<SortKeyInfo, 16> sorts{{
    {SortKey::Number, Text("number"), true},
    {SortKey::Created, Text("created"), true},
    {SortKey::Updated, Text("updated"), true},
    {SortKey::Due, Text("due"), false},
    {SortKey::Resolved, Text("resolved"), true},
    {SortKey::Priority, Text("priority"), true},
    {SortKey::Status, Text("status"), false},
    {SortKey::Tier, Text("tier"), true},
    {SortKey::Channel, Text("channel"), false},
    {SortKey::Language, Text("language"), false},
    {SortKey::Location, Text("location"), false},
    {SortKey::Department, Text("department"), false},
    {SortKey::Team, Text("team"), false},
    {SortKey::Assignee, Text("assignee"), false},
    {SortKey::Customer, Text("customer"), false},
    {SortKey::Subject, Text("subject"), false},
}};

} // namespace

std::span<const QueryFieldInfo> queryFields()
{
    return fields;
}

std::span<const SortKeyInfo> sortKeys()
{
    return sorts;
}

const QueryFieldInfo &infoOf(QueryField field)
{
    static_assert([] {
        for (std::size_t i = 0; i < fields.size(); ++i) {
            if (static_cast<std::size_t>(fields[i].field) != i)
                return false;
        }
        return true;
    }());
    return fields[static_cast<std::size_t>(field)];
}

const QueryFieldInfo *findQueryField(QStringView name)
{
    const QString key = searchKey(name);
    for (const QueryFieldInfo &info : fields) {
        if (key == info.key || std::find(info.aliases.begin(), info.aliases.end(), key) != info.aliases.end())
            return &info;
    }
    return nullptr;
}

const QueryKeyword *findKeyword(const QueryFieldInfo &info, QStringView key)
{
    const QString folded = searchKey(key);
    for (const QueryKeyword &keyword : info.keywords) {
        if (folded == keyword.key)
            return &keyword;
    }
    return nullptr;
}

const SortKeyInfo *findSortKey(QStringView key)
{
    const QString folded = searchKey(key);
    for (const SortKeyInfo &info : sorts) {
        if (folded == info.key)
            return &info;
    }
    return nullptr;
}

const SortKeyInfo &infoOf(SortKey key)
{
    static_assert([] {
        for (std::size_t i = 0; i < sorts.size(); ++i) {
            if (static_cast<std::size_t>(sorts[i].sortKey) != i)
                return false;
        }
        return true;
    }());
    return sorts[static_cast<std::size_t>(key)];
}

QLatin1StringView textOf(QueryOperator op)
{
    static constexpr std::array texts{Text(":"), Text("<"), Text("<="), Text(">"), Text(">=")};
    return texts[static_cast<std::size_t>(op)];
}

} // namespace campanile::domain
