// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/inbox/savedviewservice.h"

#include "storage/core/database.h"
#include "storage/view/savedviewrepository.h"
#include "usecases/inbox/changeview.h"
#include "usecases/inbox/viewdefinition.h"

namespace campanile::usecases {

using namespace domain;

SavedViewService::SavedViewService(DatabasePtr database, const CatalogProvider &catalog, const Clock &clock,
                                   QObject *parent)
    : SavedViews(parent)
    , m_database(std::move(database))
    , m_catalog(catalog)
    , m_clock(clock)
{
}

Task<QVector<SavedView>> SavedViewService::list()
{
    return m_database->read([owner = m_catalog.actor().agent](storage::Session &session) -> Result<QVector<SavedView>> {
        QVector<SavedView> views;
        for (const storage::SavedView &stored : storage::SavedViewRepository(session).visibleTo(owner))
            views.append(viewOf(stored));
        return views;
    });
}

template <typename Job>
Task<SharedReceipt> SavedViewService::change(const QUuid &operation, Job job)
{
    SharedOrder order;
    order.operation = operation;
    order.actor = m_catalog.actor();
    order.at = m_clock.now();
    return m_database->write([order, job = std::move(job)](storage::Session &session) { return job(session, order); });
}

Task<SharedReceipt> SavedViewService::save(const SavedView &view, const QUuid &operation)
{
    return change(operation, [view](storage::Session &session, const SharedOrder &order) {
        return saveView(session, order, view);
    });
}

Task<SharedReceipt> SavedViewService::remove(const SavedView &view, const QUuid &operation)
{
    return change(operation, [view](storage::Session &session, const SharedOrder &order) {
        return removeView(session, order, view);
    });
}

Task<SharedReceipt> SavedViewService::move(const SavedView &view, ViewId before, const QUuid &operation)
{
    return change(operation, [id = view.id, before](storage::Session &session, const SharedOrder &order) {
        return moveView(session, order, id, before);
    });
}

Task<SharedReceipt> SavedViewService::undo(const SharedReceipt &receipt)
{
    return change(undoOperation(receipt), [receipt](storage::Session &session, const SharedOrder &order) {
        return undoViewChange(session, order, receipt);
    });
}

} // namespace campanile::usecases
