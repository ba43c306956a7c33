// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/inbox/listtickets.h"

#include "domain/base/freememory.h"
#include "domain/inbox/newestfirst.h"
#include "domain/inbox/ticketgroups.h"
#include "domain/query/queryparser.h"
#include "storage/core/session.h"
#include "storage/search/textindex.h"
#include "storage/ticket/ticketrepository.h"
#include "usecases/catalog/catalognames.h"
#include "usecases/inbox/newestbyreading.h"

namespace campanile::usecases {

namespace {

using namespace domain;

Result<CompiledQuery> compile(const ListContext &context, const QString &query)
{
    const Result<QueryNode> node = parseQuery(query);
    if (!node)
        return Failure(node.error());
    return CompiledQuery::compile(*node, CatalogNames(context.catalog, context.customers), context.me);
}

/// The tickets within the range that a part of the query finds outside the columns.
TicketSet findSlot(storage::Session &session, const QuerySlot &slot, IdRange range, quint32 idLimit)
{
    TicketSet found(idLimit);
    const auto insert = [&](qint64 id) {
        if (id < idLimit)
            found.insert(static_cast<quint32>(id));
    };
    if (slot.kind == QuerySlot::Kind::Reference) {
        // Other systems write theirs in capitals, people do not always.
        storage::TicketRepository tickets(session);
        QVector<TicketId> ids = tickets.findByReference(slot.text);
        if (const QString capitals = slot.text.toUpper(); capitals != slot.text)
            ids += tickets.findByReference(capitals);
        for (const TicketId id : std::as_const(ids))
            insert(id.value());
        return found;
    }
    const storage::TextTerm term{slot.text, slot.isPhrase, slot.isPrefix};
    storage::TextIndex(session).match(term, range.first, std::min(range.last, idLimit),
                                      [&](const std::vector<qint64> &ids) {
                                          for (const qint64 id : ids)
                                              insert(id);
                                      });
    return found;
}

std::vector<TicketSet> findSlots(storage::Session &session, const CompiledQuery &query, IdRange range, quint32 idLimit)
{
    std::vector<TicketSet> hits;
    for (const QuerySlot &slot : query.textSlots()) {
        session.throwIfStopped();
        hits.push_back(findSlot(session, slot, range, idLimit));
    }
    return hits;
}

Result<void> waitUntilLoaded(storage::Session &session, const ListContext &context, const CompiledQuery &query)
{
    const auto wanted = query.needsArchive() ? TicketColumns::Loaded::Everything : TicketColumns::Loaded::OpenTickets;
    return context.index->waitFor(wanted, session.stopToken());
}

quint32 idLimitOf(const ListContext &context)
{
    return context.index->read([](const TicketColumns &columns, const SortRanks &) { return columns.idLimit(); });
}

/// Newest first with words: ranges of the newest tickets are searched until the page is certain. The beginning of a
/// word is read for in the newest texts, else looked up once for all: the full text merges every word that begins so
/// before it can tell the first ticket, and would do it again for each range.
Result<TicketList> firstPageNewestFirst(storage::Session &session, const ListContext &context,
                                        const CompiledQuery &query, WordColumn column)
{
    const std::vector<QuerySlot> &textSlots = query.textSlots();
    const bool isSliced = std::none_of(textSlots.begin(), textSlots.end(), [](const QuerySlot &slot) {
        return slot.kind == QuerySlot::Kind::Text && slot.isPrefix;
    });
    std::vector<TicketSet> hits;
    if (!isSliced) {
        const quint32 idLimit = idLimitOf(context);
        for (const QuerySlot &slot : textSlots)
            hits.push_back(slot.kind == QuerySlot::Kind::Reference ? findSlot(session, slot, {}, idLimit)
                                                                   : TicketSet());
        Result<std::optional<TicketList>> page = newestByReading(session, context, query, column, std::move(hits));
        if (!page)
            return Failure(page.error());
        if (*page)
            return **std::move(page);
        hits = findSlots(session, query, {}, idLimitOf(context));
        giveBackFreeMemory(); // merging is done in memory, megabytes of it for a single letter
    }
    // Locked for each step, not for the whole: a change must not wait for the database. What changes between the steps
    // is told by a notice, after which the list is asked for again.
    std::optional<NewestFirst> scan;
    std::optional<IdRange> range = context.index->read([&](const TicketColumns &columns, const SortRanks &) {
        scan.emplace(columns, column, firstPageSize);
        return scan->nextRange();
    });
    while (range) {
        if (isSliced)
            hits = findSlots(session, query, *range, idLimitOf(context));
        const Result<void> added =
            context.index->read([&](const TicketColumns &columns, const SortRanks &) -> Result<void> {
                const Result<TicketSet> found =
                    query.evaluate(columns, context.moment, hits, session.stopToken(), *range);
                if (!found)
                    return Failure(found.error());
                scan->add(*found);
                range = scan->nextRange();
                return {};
            });
        if (!added)
            return Failure(added.error());
    }
    return TicketList{scan->page(), scan->isExhausted()};
}

std::optional<WordColumn> newestFirstColumn(SortOrder order)
{
    if (!order.descending)
        return std::nullopt;
    if (order.key == SortKey::Created)
        return WordColumn::Created;
    if (order.key == SortKey::Updated)
        return WordColumn::Updated;
    return std::nullopt;
}

/// The name of a location, person or customer; tiers are named where they are shown.
QString groupName(const ListContext &context, Grouping grouping, quint32 key)
{
    switch (grouping) {
    case Grouping::Location:
        return context.catalog->placeName(PlaceId(key));
    case Grouping::Assignee:
        return context.catalog->agentName(AgentId(key));
    case Grouping::Customer:
        return context.customers->name(CustomerId(key));
    case Grouping::None:
    case Grouping::Tier:
        break;
    }
    return {};
}

TicketList listOf(const ListContext &context, Grouping grouping, GroupedTickets &&tickets)
{
    TicketList list;
    list.ids = std::move(tickets.ids);
    list.groups.reserve(static_cast<qsizetype>(tickets.groups.size()));
    for (const TicketGroup &group : tickets.groups)
        list.groups.append(
            {group.key, group.key == 0 ? QString() : groupName(context, grouping, group.key), group.count});
    list.rows = withHeadings(list.ids, list.groups);
    std::sort(list.groups.begin(), list.groups.end(),
              [](const ListGroup &a, const ListGroup &b) { return a.key < b.key; });
    return list;
}

} // namespace

Result<TicketList> listTickets(storage::Session &session, const ListContext &context, const ListRequest &request,
                               ListExtent extent)
{
    const SortKeyInfo *key = findSortKey(request.sortKey);
    if (!key)
        return fail(ErrorCode::InvalidArgument, {u"sort"_qs, request.sortKey});
    const SortOrder order{key->sortKey, request.descending};
    const std::optional<Grouping> grouping =
        request.grouping.isEmpty() ? Grouping::None : enumOf(groupingKeys, request.grouping);
    if (!grouping)
        return fail(ErrorCode::InvalidArgument, {u"group"_qs, request.grouping});
    const Result<CompiledQuery> query = compile(context, request.query);
    if (!query)
        return Failure(query.error());
    if (const Result<void> loaded = waitUntilLoaded(session, context, *query); !loaded)
        return Failure(loaded.error());
    if (order.key == SortKey::Subject) {
        if (const Result<void> ranked = context.index->waitForSubjects(session.stopToken()); !ranked)
            return Failure(ranked.error());
    }

    const bool hasWords = !query->textSlots().empty();
    const bool isGrouped = *grouping != Grouping::None; // its first page is certain only when all of it is
    if (const auto column = newestFirstColumn(order);
        hasWords && column && extent == ListExtent::FirstPage && !isGrouped)
        return firstPageNewestFirst(session, context, *query, *column);

    const std::vector<TicketSet> hits = findSlots(session, *query, {}, idLimitOf(context));
    Result<GroupedTickets> tickets =
        context.index->read([&](const TicketColumns &columns, const SortRanks &ranks) -> Result<GroupedTickets> {
            const Result<TicketSet> found = query->evaluate(columns, context.moment, hits, session.stopToken());
            if (!found)
                return Failure(found.error());
            Result<QVector<quint32>> ids = sortTickets(columns, ranks, *found, order, session.stopToken());
            if (!ids)
                return Failure(ids.error());
            return isGrouped ? groupTickets(columns, ranks, *grouping, *ids, session.stopToken())
                             : GroupedTickets{std::move(*ids), {}};
        });
    if (!tickets)
        return Failure(tickets.error());
    if (isGrouped)
        return listOf(context, *grouping, *std::move(tickets));
    return TicketList{std::move(tickets->ids), true};
}

Result<QVector<qint64>> countQueries(storage::Session &session, const ListContext &context, const QStringList &queries)
{
    QVector<qint64> counts(queries.size(), -1);
    std::vector<CompiledQuery> compiled;
    std::vector<qsizetype> places; // of each of them among the queries
    for (qsizetype i = 0; i < queries.size(); ++i) {
        // One that cannot be understood does not take the others' counts away.
        if (Result<CompiledQuery> query = compile(context, queries.at(i))) {
            compiled.push_back(*std::move(query));
            places.push_back(i);
        }
    }
    if (const auto loaded = context.index->waitFor(TicketColumns::Loaded::OpenTickets, session.stopToken()); !loaded)
        return Failure(loaded.error());
    const Result<QVector<qint64>> known = context.index->read([&](const TicketColumns &columns, const SortRanks &) {
        return countTickets(columns, compiled, context.moment, session.stopToken());
    });
    if (!known)
        return known;
    for (std::size_t i = 0; i < compiled.size(); ++i) {
        const CompiledQuery &query = compiled[i];
        qint64 &count = counts[places[i]];
        count = known->at(static_cast<qsizetype>(i));
        const bool loaded = context.index->read([&](const TicketColumns &columns, const SortRanks &) {
            return columns.isComplete() || !query.needsArchive();
        });
        if (query.textSlots().empty() || !loaded)
            continue;
        const std::vector<TicketSet> hits = findSlots(session, query, {}, idLimitOf(context));
        const Result<TicketSet> found = context.index->read([&](const TicketColumns &columns, const SortRanks &) {
            return query.evaluate(columns, context.moment, hits, session.stopToken());
        });
        if (!found)
            return Failure(found.error());
        count = found->count();
    }
    return counts;
}

} // namespace campanile::usecases
