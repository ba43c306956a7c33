// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/catalog/catalogservice.h"

#include "storage/core/database.h"
#include "storage/customer/customernames.h"
#include "storage/customer/customerrepository.h"
#include "storage/organization/organizationrepository.h"
#include "storage/tag/tagrepository.h"

#include <QSet>

#include <algorithm>

namespace campanile::usecases {

namespace {

/// From so many on, reading all of them is quicker.
constexpr qsizetype fewCustomers = 200;

QVector<Tag> readTags(storage::Session &session)
{
    QVector<Tag> tags;
    for (const storage::Tag &tag : storage::TagRepository(session).all())
        tags.append({tag.id, tag.name});
    return tags;
}

CustomerDirectoryPtr readCustomers(storage::Session &session)
{
    std::vector<CustomerDirectory::Entry> customers;
    std::vector<CustomerDirectory::Merged> merged;
    storage::scanCustomerNames(
        session, [&](domain::CustomerId id, QString name, domain::Segment segment, domain::CustomerId root) {
            if (root.isValid())
                merged.push_back({id, root, std::move(name)});
            else
                customers.push_back({id, std::move(name), segment});
        });
    return std::make_shared<const CustomerDirectory>(std::move(customers), std::move(merged));
}

/// The same directory when nothing in it is different.
CustomerDirectoryPtr rereadCustomers(storage::Session &session, const CustomerDirectoryPtr &before,
                                     const QVector<domain::CustomerId> &ids)
{
    std::vector<CustomerDirectory::Entry> now;
    QSet<domain::CustomerId> missing(ids.begin(), ids.end());
    for (const domain::Customer &customer : storage::CustomerRepository(session).byIds(ids)) {
        missing.remove(customer.id);
        const CustomerDirectory::Entry *known = before->find(customer.id);
        // An import may not be published yet, and its customers must not be seen then.
        if (!known && customer.import.isValid())
            return readCustomers(session);
        // Merges are rare, and change whose tickets stand where.
        if (customer.mergedRoot.isValid() || (known && known->id != customer.id))
            return readCustomers(session);
        if (const CustomerDirectory::Entry entry{customer.id, customer.name, customer.segment};
            !known || *known != entry)
            now.push_back(entry);
    }
    QVector<domain::CustomerId> gone;
    for (const domain::CustomerId id : std::as_const(missing)) {
        if (before->find(id))
            gone.append(id);
    }
    if (now.empty() && gone.isEmpty())
        return before;
    return std::make_shared<const CustomerDirectory>(before->with(now, gone));
}

/// Every one of before is in now as it was.
bool holdsAll(const CustomerDirectory &now, const CustomerDirectory &before)
{
    if (now.merged() != before.merged())
        return false;
    return std::all_of(before.entries().begin(), before.entries().end(), [&](const CustomerDirectory::Entry &entry) {
        const CustomerDirectory::Entry *found = now.find(entry.id);
        return found && *found == entry;
    });
}

bool holdsAll(const Catalog &now, const QVector<Tag> &before)
{
    return std::all_of(before.begin(), before.end(), [&](const Tag &tag) {
        const Tag *found = now.tag(tag.id);
        return found && *found == tag;
    });
}

} // namespace

CatalogService::Snapshots loadSnapshots(storage::Session &session)
{
    return {std::make_shared<const Catalog>(storage::OrganizationRepository(session).load(), readTags(session)),
            readCustomers(session)};
}

CatalogService::Reread CatalogService::reread(storage::Session &session, const Snapshots &before,
                                              const CatalogParts &parts)
{
    Reread result{before, {}};
    Snapshots &now = result.snapshots;
    if (parts.organization)
        now.catalog = std::make_shared<const Catalog>(storage::OrganizationRepository(session).load(),
                                                      parts.tags ? readTags(session) : before.catalog->tags());
    else if (QVector<Tag> tags = parts.tags ? readTags(session) : before.catalog->tags();
             tags != before.catalog->tags())
        now.catalog = std::make_shared<const Catalog>(before.catalog->withTags(std::move(tags)));
    if (parts.allCustomers || parts.customers.size() > fewCustomers)
        now.customers = readCustomers(session);
    else if (!parts.customers.isEmpty())
        now.customers = rereadCustomers(session, before.customers, parts.customers);
    const bool areCustomersOther =
        now.customers != before.customers && (now.customers->entries() != before.customers->entries() ||
                                              now.customers->merged() != before.customers->merged());
    result.news.anything = now.catalog != before.catalog || areCustomersOther;
    result.news.order = parts.organization || areCustomersOther;
    result.news.wasKnown = parts.organization || !holdsAll(*now.catalog, before.catalog->tags()) ||
                           (areCustomersOther && !holdsAll(*now.customers, *before.customers));
    return result;
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

void CatalogService::reload(const CatalogParts &parts)
{
    m_outdated.add(parts);
    if (m_isReloading || m_outdated.isEmpty())
        return;
    m_isReloading = true;
    m_database
        ->read([before = m_snapshots, parts = m_outdated](storage::Session &session) -> domain::Result<Reread> {
            return reread(session, before, parts);
        })
        .then(this, [this, asked = std::exchange(m_outdated, {})](domain::Result<Reread> answer) {
            m_isReloading = false;
            if (!answer) {
                // What was asked for in vain is asked for with the next of them.
                const bool isNextAsked = !m_outdated.isEmpty();
                m_outdated.add(asked);
                if (isNextAsked)
                    reload({});
                Q_EMIT failed(answer.error());
            } else {
                take(*std::move(answer));
            }
            if (!m_isReloading)
                Q_EMIT settled();
        });
}

void CatalogService::take(Reread reread)
{
    const bool isFirst = !std::exchange(m_isLoaded, true);
    m_snapshots = std::move(reread.snapshots);
    reload({}); // what was told of meanwhile
    if (!reread.news.anything && !isFirst)
        return;
    m_names = std::make_unique<CatalogNames>(m_snapshots.catalog, m_snapshots.customers);
    takeActor();
    Q_EMIT catalogChanged();
    Q_EMIT updated(reread.news);
}

void CatalogService::takeActor()
{
    domain::Actor actor;
    const domain::Agent *agent = m_snapshots.catalog->agent(m_wantedActor);
    if (agent && agent->active)
        actor = {agent->id, agent->name, agent->role, {}};
    actor.roles = m_snapshots.catalog->organization().roles;
    if (m_isLoaded && !domain::isManaged(m_snapshots.catalog->organization()))
        actor.role = domain::Role::Administrator;
    if (actor == m_actor)
        return;
    m_actor = actor;
    Q_EMIT actorChanged();
}

} // namespace campanile::usecases
