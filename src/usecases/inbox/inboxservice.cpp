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
    connect(&m_catalog, &CatalogService::updated, this, &InboxService::takeCatalog);
    connect(&m_catalog, &CatalogService::settled, this, &InboxService::sendHeld);
    connect(&m_catalog, &CatalogProvider::actorChanged, this, &TicketListSource::reset);
    connect(&m_updater, &IndexUpdater::openLoaded, this, &TicketListSource::reset);
    connect(&m_updater, &IndexUpdater::refreshed, this, &TicketListSource::ticketsChanged);
    connect(&m_updater, &IndexUpdater::failed, this, &InboxService::failed);
    connect(&m_updater, &IndexUpdater::archiveLoaded, this, [this](bool again) {
        Q_EMIT archiveLoaded();
        if (again)
            Q_EMIT reset();
    });
}

InboxService::~InboxService() = default;

void InboxService::start()
{
    m_updater.start();
}

void InboxService::refresh(const QVector<quint32> &ids)
{
    // They may refer to what is only being read: first that, so that nothing has to be listed again for it.
    m_held += ids;
    sendHeld();
}

void InboxService::sendHeld()
{
    if (m_held.isEmpty() || m_isRanking || m_catalog.isReloading())
        return;
    m_updater.refresh(std::exchange(m_held, {}));
}

void InboxService::refreshAll()
{
    m_updater.refreshAll();
}

void InboxService::takeCatalog(const CatalogNews &news)
{
    // What is only new stands in no list yet. The tickets that refer to it are told of by themselves.
    if (news.order) {
        m_resetWhenRanked = m_resetWhenRanked || news.wasKnown;
        rankNames();
    } else if (news.wasKnown) {
        Q_EMIT reset();
    }
}

void InboxService::rankNames()
{
    // One after the other: an older catalogue must not come in last.
    if (std::exchange(m_isRanking, true)) {
        m_rankAgain = true;
        return;
    }
    m_database
        ->read([index = m_index, catalog = m_catalog.catalog(),
                customers = m_catalog.customers()](storage::Session &session) -> Result<void> {
            IndexLoader(session, *index).rankNames(*catalog, *customers);
            return {};
        })
        .then(this, [this](const Result<void> &) {
            m_isRanking = false;
            if (std::exchange(m_rankAgain, false)) {
                rankNames();
                return;
            }
            if (std::exchange(m_resetWhenRanked, false))
                Q_EMIT reset();
            sendHeld();
        });
}

ListContext InboxService::context() const
{
    return {m_index,
            m_catalog.catalog(),
            m_catalog.customers(),
            m_catalog.actor().agent,
            {m_clock.now(), m_catalog.zone()}};
}

Task<TicketList> InboxService::listTo(const ListRequest &request, ListExtent extent)
{
    return m_database->search([context = context(), request, extent](storage::Session &session) {
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
    return m_database->count(
        [context = context(), queries](storage::Session &session) { return countQueries(session, context, queries); });
}

} // namespace campanile::usecases
