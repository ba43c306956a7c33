// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/catalog/catalog.h"

#include <algorithm>

namespace campanile::usecases {

namespace {

template <typename Entry, typename IdType>
void indexById(const QVector<Entry> &entries, QHash<IdType, qsizetype> &index)
{
    index.reserve(entries.size());
    for (qsizetype i = 0; i < entries.size(); ++i)
        index.insert(entries.at(i).id, i);
}

template <typename Entry, typename IdType>
const Entry *entryOf(const QVector<Entry> &entries, const QHash<IdType, qsizetype> &index, IdType id)
{
    const auto found = index.constFind(id);
    return found == index.constEnd() ? nullptr : &entries.at(found.value());
}

template <typename Entry>
QString nameOf(const Entry *entry)
{
    return entry ? entry->name : QString();
}

} // namespace

Catalog::Catalog(domain::Organization organization, QVector<Tag> tags)
    : m_organization(std::move(organization))
    , m_tags(std::move(tags))
{
    indexById(m_organization.agents, m_agents);
    indexById(m_organization.teams, m_teams);
    indexById(m_organization.places, m_places);
    indexById(m_organization.departments, m_departments);
    indexById(m_tags, m_tagIndex);
}

Catalog Catalog::withTags(QVector<Tag> tags) const
{
    Catalog other = *this;
    other.m_tags = std::move(tags);
    other.m_tagIndex.clear();
    indexById(other.m_tags, other.m_tagIndex);
    return other;
}

const domain::Agent *Catalog::agent(domain::AgentId id) const
{
    return entryOf(m_organization.agents, m_agents, id);
}

const domain::Team *Catalog::team(domain::TeamId id) const
{
    return entryOf(m_organization.teams, m_teams, id);
}

const domain::Place *Catalog::place(domain::PlaceId id) const
{
    return entryOf(m_organization.places, m_places, id);
}

const domain::Department *Catalog::department(domain::DepartmentId id) const
{
    return entryOf(m_organization.departments, m_departments, id);
}

const Tag *Catalog::tag(domain::TagId id) const
{
    return entryOf(m_tags, m_tagIndex, id);
}

QString Catalog::agentName(domain::AgentId id) const
{
    return nameOf(agent(id));
}

QString Catalog::teamName(domain::TeamId id) const
{
    return nameOf(team(id));
}

QString Catalog::placeName(domain::PlaceId id) const
{
    return nameOf(place(id));
}

QString Catalog::departmentName(domain::DepartmentId id) const
{
    return nameOf(department(id));
}

QString Catalog::tagName(domain::TagId id) const
{
    return nameOf(tag(id));
}

const domain::CustomField *Catalog::customField(const QString &key) const
{
    const auto &fields = m_organization.customFields;
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const auto &field) { return field.key == key; });
    return found == fields.end() ? nullptr : &*found;
}

QVector<domain::CustomField> Catalog::customFieldsOf(domain::DepartmentId department) const
{
    QVector<domain::DepartmentId> above{domain::DepartmentId()};
    for (const domain::Department *at = this->department(department); at && !above.contains(at->id);
         at = this->department(at->parent))
        above.append(at->id);
    QVector<domain::CustomField> result;
    for (const domain::CustomField &field : m_organization.customFields) {
        if (above.contains(field.department))
            result.append(field);
    }
    return result;
}

} // namespace campanile::usecases
