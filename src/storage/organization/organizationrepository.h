// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/org/organization.h"
#include "storage/core/session.h"

namespace campanile::storage {

/// Departments, places, teams, skills and agents. Each save() inserts when the id is none (and sets it and version 1),
/// else updates; a version that is not the stored one is a Conflict, after success the value carries the new version.
/// Works on a Session; throws StorageError.
class OrganizationRepository
{
public:
    explicit OrganizationRepository(Session &session)
        : m_session(session)
    {
    }

    /// Everything that is visible, each list by id.
    [[nodiscard]] domain::Organization load();

    void save(domain::Department &department);
    void save(domain::Place &place);
    void save(domain::Team &team);
    void save(domain::Skill &skill); ///< by name; finds the one that is there already
    void save(domain::Agent &agent); ///< with skills and languages

    /// What a role may do, whatever the standard says.
    void saveRight(domain::Role role, domain::Permission permission, bool isAllowed);

    /// Refused with Conflict while something refers to it.
    void remove(domain::DepartmentId id);
    void remove(domain::TeamId id);
    void remove(domain::PlaceId id);

private:
    Session &m_session;
};

} // namespace campanile::storage
