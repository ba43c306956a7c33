// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/org/organization.h"

#include <QHash>
#include <QString>

#include <memory>

namespace campanile::usecases {

struct Tag
{
    domain::TagId id;
    QString name;

    bool operator==(const Tag &) const = default;
};

/// Everything small that tickets refer to by id, as it was at one moment. Immutable, so it is shared between threads.
/// Look-ups of unknown ids give nullptr: a row may be newer than the snapshot for an instant.
class Catalog
{
public:
    Catalog() = default;
    Catalog(domain::Organization organization, QVector<Tag> tags);
    /// The same organization with other tags.
    [[nodiscard]] Catalog withTags(QVector<Tag> tags) const;

    [[nodiscard]] const domain::Organization &organization() const { return m_organization; }
    [[nodiscard]] const QVector<Tag> &tags() const { return m_tags; }

    [[nodiscard]] const domain::Agent *agent(domain::AgentId id) const;
    [[nodiscard]] const domain::Team *team(domain::TeamId id) const;
    [[nodiscard]] const domain::Place *place(domain::PlaceId id) const;
    [[nodiscard]] const domain::Department *department(domain::DepartmentId id) const;
    [[nodiscard]] const Tag *tag(domain::TagId id) const;

    // The name, or an empty text for none and for unknown ids.
    [[nodiscard]] QString agentName(domain::AgentId id) const;
    [[nodiscard]] QString teamName(domain::TeamId id) const;
    [[nodiscard]] QString placeName(domain::PlaceId id) const;
    [[nodiscard]] QString departmentName(domain::DepartmentId id) const;
    [[nodiscard]] QString tagName(domain::TagId id) const;
    /// By its key; null for one that only old or imported values know.
    [[nodiscard]] const domain::CustomField *customField(const QString &key) const;
    /// Those that the tickets of a department have: its own, those of the departments above it, those of all.
    [[nodiscard]] QVector<domain::CustomField> customFieldsOf(domain::DepartmentId department) const;

private:
    domain::Organization m_organization;
    QVector<Tag> m_tags;
    QHash<domain::AgentId, qsizetype> m_agents;
    QHash<domain::TeamId, qsizetype> m_teams;
    QHash<domain::PlaceId, qsizetype> m_places;
    QHash<domain::DepartmentId, qsizetype> m_departments;
    QHash<domain::TagId, qsizetype> m_tagIndex;
};

using CatalogPtr = std::shared_ptr<const Catalog>;

} // namespace campanile::usecases
