// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/inbox/listonce.h"

#include "domain/base/text.h"
#include "domain/query/queryparser.h"
#include "storage/core/database.h"
#include "usecases/catalog/catalognames.h"
#include "usecases/catalog/catalogservice.h"
#include "usecases/inbox/indexloader.h"
#include "usecases/inbox/listtickets.h"
#include "usecases/inbox/rowsof.h"

namespace campanile::usecases {

using namespace domain;

namespace {

Result<AgentId> findMe(const CatalogNames &names, const QString &name)
{
    if (name.isEmpty())
        return AgentId();
    const QVector<quint32> ids = names.ids(QueryNames::Agents, {searchKey(name), false});
    if (ids.isEmpty())
        return fail(ErrorCode::NotFound, {u"agent"_qs, name});
    return AgentId(ids.first());
}

Result<ListOnceAnswer> run(storage::Session &session, const ListOnceRequest &request)
{
    const CatalogService::Snapshots snapshots = loadSnapshots(session);
    const CatalogNames names(snapshots.catalog, snapshots.customers);
    const Result<AgentId> me = findMe(names, request.me);
    if (!me)
        return Failure(me.error());
    const Result<QueryNode> query = parseQuery(request.list.query);
    if (!query)
        return Failure(query.error());
    const Result<CompiledQuery> compiled = CompiledQuery::compile(*query, names, *me);
    if (!compiled)
        return Failure(compiled.error());

    const ListContext context{std::make_shared<TicketIndex>(),
                              snapshots.catalog,
                              snapshots.customers,
                              *me,
                              {SystemClock().now(), QTimeZone::systemTimeZone()}};
    IndexLoader loader(session, *context.index);
    loader.rankNames(*snapshots.catalog, *snapshots.customers);
    loader.loadOpen();
    if (compiled->needsArchive())
        loader.loadArchive();
    if (const SortKeyInfo *key = findSortKey(request.list.sortKey); key && key->sortKey == SortKey::Subject)
        loader.rankSubjects();
    Result<TicketList> list = listTickets(session, context, request.list, ListExtent::Whole);
    if (!list)
        return Failure(list.error());
    return ListOnceAnswer{
        rowsOf(session, *snapshots.catalog, request.limit > 0 ? list->ids.mid(0, request.limit) : list->ids),
        list->ids.size()};
}

} // namespace

Task<ListOnceAnswer> listOnce(const DatabasePtr &database, const ListOnceRequest &request)
{
    return database->readBulk([request](storage::Session &session) { return run(session, request); });
}

} // namespace campanile::usecases
