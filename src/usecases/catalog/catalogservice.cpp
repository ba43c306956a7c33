// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/catalog/catalogservice.h"

#include "storage/core/database.h"
#include "storage/customer/customernames.h"
#include "storage/organization/organizationrepository.h"
#include "storage/tag/tagrepository.h"

#include <algorithm>

namespace campanile::usecases {

CatalogService::Snapshots loadSnapshots(storage::Session &session)
{
    QVector<Tag> tags;
    for (const storage::Tag &tag : storage::TagRepository(session).all())
        tags.append({tag.id, tag.name});
    std::vector<CustomerDirectory::Entry> customers;
    storage::scanCustomerNames(session, [&](domain::CustomerId id, QString name, domain::Segment segment) {
        customers.push_back({id, std::move(name), segment});
    });
    return {std::make_shared<const Catalog>(storage::OrganizationRepository(session).load(), std::move(tags)),
            std::make_shared<const CustomerDirectory>(std::move(customers))};
}

CatalogService::CatalogService(DatabasePtr database, QObject *parent)
    : CatalogProvider(parent)
    , m_database(std::move(database))
    , m_snapshots{std::make_shared<const Catalog>(), std::make_shared<const CustomerDirectory>()}
    , m_names(std::make_unique<CatalogNames>(m_snapshots.catalog, m_snapshots.customers))
{
}

void CatalogService::setActor(domain::AgentId agent)
{
    m_wantedActor = agent;
    takeActor();
}

void CatalogService::reload()
{
    if (std::exchange(m_isReloading, true)) {
        m_reloadAgain = true;
        return;
    }
    m_database->read([](storage::Session &session) -> domain::Result<Snapshots> { return loadSnapshots(session); })
        .then(this, [this](domain::Result<Snapshots> snapshots) {
            m_isReloading = false;
            if (std::exchange(m_reloadAgain, false))
                reload();
            if (!snapshots) {
                Q_EMIT failed(snapshots.error());
                return;
            }
            m_isLoaded = true;
            m_snapshots = std::move(*snapshots);
            m_names = std::make_unique<CatalogNames>(m_snapshots.catalog, m_snapshots.customers);
            takeActor();
            Q_EMIT catalogChanged();
        });
}

void CatalogService::takeActor()
{
    domain::Actor actor;
    const domain::Agent *agent = m_snapshots.catalog->agent(m_wantedActor);
    if (agent && agent->active)
        actor = {agent->id, agent->name, agent->role};
    if (m_isLoaded && !domain::isManaged(m_snapshots.catalog->organization()))
        actor.role = domain::Role::Administrator;
    if (actor.agent == m_actor.agent && actor.name == m_actor.name && actor.role == m_actor.role)
        return;
    m_actor = actor;
    Q_EMIT actorChanged();
}

} // namespace campanile::usecases
