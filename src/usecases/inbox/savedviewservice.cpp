// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/inbox/savedviewservice.h"

#include "domain/base/text.h"
#include "storage/core/database.h"
#include "storage/view/savedviewrepository.h"

#include <QCollator>

#include <algorithm>

namespace campanile::usecases {

using namespace domain;

namespace {

QJsonObject definitionOf(const ListRequest &request)
{
    return {{u"query"_qs, request.query}, {u"sort"_qs, request.sortKey}, {u"descending"_qs, request.descending}};
}

SavedView viewOf(const storage::SavedView &stored)
{
    const ListRequest usual;
    return {stored.id,
            stored.name,
            {stored.definition.value(u"query"_qs).toString(),
             stored.definition.value(u"sort"_qs).toString(usual.sortKey),
             stored.definition.value(u"descending"_qs).toBool(usual.descending)},
            stored.version};
}

/// A view belongs to a person; what belongs to none is everybody's and in the hands of managers.
Result<void> checkMayChange(const storage::SavedView &view, const Actor &actor)
{
    const bool isOwn = actor.agent.isValid() && view.owner == actor.agent;
    if (isOwn || (!view.owner.isValid() && isAllowed(actor, Permission::ManageSharedViews)))
        return {};
    return fail(ErrorCode::NotAllowed, {u"view"_qs, QString(keyOf(roleKeys, actor.role))});
}

Result<SavedView> store(storage::Session &session, const SavedView &view, const Actor &actor)
{
    const QString name = view.name.simplified();
    if (name.isEmpty())
        return fail(ErrorCode::InvalidArgument, {u"name"_qs, name});
    storage::SavedViewRepository repository(session);
    const QVector<storage::SavedView> known = repository.visibleTo(actor.agent);
    storage::SavedView stored;
    for (const storage::SavedView &other : known) {
        if (other.id == view.id)
            stored = other;
        else if (searchKey(other.name) == searchKey(name))
            return fail(ErrorCode::InvalidArgument, {u"name"_qs, name});
    }
    if (view.id.isValid() && !stored.id.isValid())
        return fail(ErrorCode::NotFound, {u"view"_qs, name});
    if (!view.id.isValid()) {
        // Without an owner it would be everybody's.
        if (!actor.agent.isValid())
            return fail(ErrorCode::NotAllowed, {u"view"_qs, QString(keyOf(roleKeys, actor.role))});
        stored.owner = actor.agent;
        stored.position = known.isEmpty() ? 1 : known.last().position + 1;
    } else {
        if (const Result<void> allowed = checkMayChange(stored, actor); !allowed)
            return Failure(allowed.error());
        stored.version = view.version;
    }
    stored.name = name;
    stored.definition = definitionOf(view.request);
    repository.save(stored);
    return viewOf(stored);
}

} // namespace

SavedViewService::SavedViewService(DatabasePtr database, const CatalogProvider &catalog, QObject *parent)
    : SavedViews(parent)
    , m_database(std::move(database))
    , m_catalog(catalog)
{
}

Task<QVector<SavedView>> SavedViewService::list()
{
    return m_database->read([owner = m_catalog.actor().agent](storage::Session &session) -> Result<QVector<SavedView>> {
        QVector<SavedView> views;
        for (const storage::SavedView &stored : storage::SavedViewRepository(session).visibleTo(owner))
            views.append(viewOf(stored));
        const QCollator collator;
        std::stable_sort(views.begin(), views.end(),
                         [&](const SavedView &a, const SavedView &b) { return collator.compare(a.name, b.name) < 0; });
        return views;
    });
}

Task<SavedView> SavedViewService::save(const SavedView &view)
{
    return m_database->write(
        [view, actor = m_catalog.actor()](storage::Session &session) { return store(session, view, actor); });
}

Task<void> SavedViewService::remove(ViewId id)
{
    return m_database->write([id, actor = m_catalog.actor()](storage::Session &session) -> Result<void> {
        storage::SavedViewRepository repository(session);
        for (const storage::SavedView &stored : repository.visibleTo(actor.agent)) {
            if (stored.id != id)
                continue;
            if (Result<void> allowed = checkMayChange(stored, actor); !allowed)
                return allowed;
            repository.remove(id, stored.version);
            return {};
        }
        return fail(ErrorCode::NotFound, {u"view"_qs, QString::number(id.value())});
    });
}

} // namespace campanile::usecases
