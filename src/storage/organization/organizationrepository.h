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

    /// As it is, under its number: what was removed comes back. Conflict when the number or the key is taken.
    void insert(const domain::Department &department);
    void insert(const domain::Place &place);
    void insert(const domain::Team &team);

    /// What a role may do, whatever the standard says.
    void saveRight(domain::Role role, domain::Permission permission, bool isAllowed);

    /// Whether a ticket has it.
    [[nodiscard]] bool isOfTickets(domain::DepartmentId id);
    [[nodiscard]] bool isOfTickets(domain::TeamId id);
    [[nodiscard]] bool isOfTickets(domain::PlaceId id);

    /// Refused with Conflict while a ticket has it.
    void remove(domain::DepartmentId id);
    void remove(domain::TeamId id);
    void remove(domain::PlaceId id);

private:
    Session &m_session;
};

} // namespace campanile::storage
