// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/catalog/catalognames.h"

namespace campanile::usecases {

using domain::NameCandidate;
using domain::NamePattern;
using domain::QueryNames;

namespace {

template <typename Entries, typename Matches>
QVector<quint32> idsOf(const Entries &entries, Matches matches)
{
    QVector<quint32> ids;
    for (const auto &entry : entries) {
        if (matches(entry))
            ids.append(static_cast<quint32>(entry.id.value()));
    }
    return ids;
}

template <typename Entries, typename Accepts>
QVector<NameCandidate> candidates(const Entries &entries, const QString &typedKey, int limit, Accepts accepts)
{
    QVector<NameCandidate> found;
    for (const auto &entry : entries) {
        if (found.size() >= limit)
            break;
        if (accepts(entry) && domain::offersName(entry.name, typedKey))
            found.append({entry.name, {}});
    }
    return found;
}

constexpr auto everyone = [](const auto &) { return true; };

} // namespace

CatalogNames::CatalogNames(CatalogPtr catalog, CustomerDirectoryPtr customers)
    : m_catalog(std::move(catalog))
    , m_customers(std::move(customers))
{
}

QVector<quint32> CatalogNames::ids(QueryNames kind, const NamePattern &pattern) const
{
    const domain::Organization &organization = m_catalog->organization();
    const auto byName = [&](const auto &entry) { return pattern.matches(entry.name); };
    switch (kind) {
    case QueryNames::Agents:
        return idsOf(organization.agents, [&](const domain::Agent &agent) {
            return pattern.matches(agent.name) || pattern.matches(agent.email);
        });
    case QueryNames::Teams:
        return idsOf(organization.teams, byName);
    case QueryNames::Places:
        return idsOf(organization.places, [&](const domain::Place &place) {
            return pattern.matches(place.key) || pattern.matches(place.name);
        });
    case QueryNames::Departments:
        return departmentsWithin(idsOf(organization.departments, byName));
    case QueryNames::Tags:
        return idsOf(m_catalog->tags(), byName);
    case QueryNames::Customers:
        return m_customers->matching(pattern);
    case QueryNames::Nothing:
    case QueryNames::Languages:
        break;
    }
    return {};
}

QVector<quint32> CatalogNames::customersOf(domain::Segment segment) const
{
    return m_customers->ofSegment(segment);
}

QVector<NameCandidate> CatalogNames::names(QueryNames kind, const QString &typedKey, int limit) const
{
    const domain::Organization &organization = m_catalog->organization();
    switch (kind) {
    case QueryNames::Agents:
        return candidates(organization.agents, typedKey, limit,
                          [](const domain::Agent &agent) { return agent.active; });
    case QueryNames::Teams:
        return candidates(organization.teams, typedKey, limit, everyone);
    case QueryNames::Places: {
        QVector<NameCandidate> found;
        for (const domain::Place &place : organization.places) {
            if (domain::offersName(place.name, typedKey) || domain::offersName(place.key, typedKey))
                found.append({place.key.isEmpty() ? place.name : place.key, place.name});
        }
        return found.mid(0, limit);
    }
    case QueryNames::Departments:
        return candidates(organization.departments, typedKey, limit, everyone);
    case QueryNames::Tags:
        return candidates(m_catalog->tags(), typedKey, limit, everyone);
    case QueryNames::Customers: {
        QVector<NameCandidate> found;
        for (const CustomerDirectory::Entry &entry : m_customers->beginningWith(typedKey, limit))
            found.append({entry.name, {}});
        return found;
    }
    case QueryNames::Languages:
        return {{u"en"_qs, u"English"_qs}, {u"he"_qs, u"עברית"_qs}, {u"fil"_qs, u"Filipino"_qs}};
    case QueryNames::Nothing:
        break;
    }
    return {};
}

QVector<quint32> CatalogNames::departmentsWithin(const QVector<quint32> &roots) const
{
    QVector<quint32> within = roots;
    // The tree is shallow and small: look through it until nothing new turns up.
    for (bool grown = !within.isEmpty(); grown;) {
        grown = false;
        for (const domain::Department &department : m_catalog->organization().departments) {
            const auto id = static_cast<quint32>(department.id.value());
            if (!within.contains(id) && within.contains(static_cast<quint32>(department.parent.value()))) {
                within.append(id);
                grown = true;
            }
        }
    }
    return within;
}

} // namespace campanile::usecases
