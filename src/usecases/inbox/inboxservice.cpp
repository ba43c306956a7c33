// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/inbox/inboxservice.h"

#include "storage/core/database.h"
#include "usecases/inbox/indexloader.h"
#include "usecases/inbox/rowsof.h"

namespace campanile::usecases {

using domain::Result;
using domain::Task;

InboxService::InboxService(DatabasePtr database, CatalogService &catalog, const domain::Clock &clock, QObject *parent)
    : TicketListSource(parent)
    , m_database(std::move(database))
    , m_catalog(catalog)
    , m_clock(clock)
{
    connect(&m_catalog, &CatalogProvider::catalogChanged, this, &InboxService::rankNames);
    connect(&m_catalog, &CatalogProvider::actorChanged, this, &TicketListSource::reset);
}

InboxService::~InboxService()
{
    for (Task<void> &task : m_loading)
        task.cancel();
}

void InboxService::start()
{
    auto open = m_database->readBulk([index = m_index](storage::Session &session) -> Result<void> {
        IndexLoader(session, *index).loadOpen();
        return {};
    });
    m_loading = {open};
    open.then(this, [this](const Result<void> &done) {
        if (!done) {
            Q_EMIT failed(done.error());
            return;
        }
        Q_EMIT reset();
        loadArchive(true);
    });
}

void InboxService::loadArchive(bool isFirst)
{
    m_isLoading = true;
    auto archive = m_database->readBulk([index = m_index](storage::Session &session) -> Result<void> {
        IndexLoader(session, *index).loadArchive();
        return {};
    });
    m_loading.append(archive);
    archive.then(this, [this, isFirst](const Result<void> &done) {
        m_isLoading = false;
        if (const QVector<quint32> changed = std::exchange(m_changedWhileLoading, {}); !changed.isEmpty())
            refresh(changed);
        if (!done) {
            Q_EMIT failed(done.error());
            return;
        }
        Q_EMIT archiveLoaded();
        if (!isFirst)
            Q_EMIT reset();
        rankSubjects();
    });
}

void InboxService::rankSubjects()
{
    auto subjects = m_database->readBulk([index = m_index](storage::Session &session) -> Result<void> {
        IndexLoader(session, *index).rankSubjects();
        return {};
    });
    m_loading = {subjects};
    subjects.then(this, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

void InboxService::rankNames()
{
    m_database
        ->read([index = m_index, catalog = m_catalog.catalog(),
                customers = m_catalog.customers()](storage::Session &session) -> Result<void> {
            IndexLoader(session, *index).rankNames(*catalog, *customers);
            return {};
        })
        .then(this, [this](const Result<void> &) { Q_EMIT reset(); });
}

ListContext InboxService::context() const
{
    return {m_index, m_catalog.catalog(), m_catalog.customers(), m_catalog.actor().agent, {m_clock.now(), m_zone}};
}

Task<TicketList> InboxService::listTo(const ListRequest &request, ListExtent extent)
{
    return m_database->read([context = context(), request, extent](storage::Session &session) {
        return listTickets(session, context, request, extent);
    });
}

Task<TicketList> InboxService::list(const ListRequest &request)
{
    return listTo(request, ListExtent::FirstPage);
}

Task<TicketList> InboxService::wholeList(const ListRequest &request)
{
    return listTo(request, ListExtent::Whole);
}

Task<QVector<TicketRow>> InboxService::rows(const QVector<quint32> &ids)
{
    return m_database->read(
        [catalog = m_catalog.catalog(), ids](storage::Session &session) -> Result<QVector<TicketRow>> {
            return rowsOf(session, *catalog, ids);
        });
}

Task<QVector<qint64>> InboxService::counts(const QStringList &queries)
{
    return m_database->read(
        [context = context(), queries](storage::Session &session) { return countQueries(session, context, queries); });
}

void InboxService::refresh(const QVector<quint32> &ids)
{
    // The archive's scan may be reading an older view of these rows just now: look at them once more when it is done.
    if (m_isLoading)
        m_changedWhileLoading += ids;
    m_database
        ->read([index = m_index, ids](storage::Session &session) -> Result<void> {
            IndexLoader(session, *index).reload(ids);
            return {};
        })
        .then(this, [this, ids](const Result<void> &done) {
            if (done)
                Q_EMIT ticketsChanged(ids);
            else
                Q_EMIT failed(done.error());
        });
}

void InboxService::refreshAll()
{
    loadArchive(false);
}

} // namespace campanile::usecases
