// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/org/organization.h"
#include "storage/core/session.h"
#include "storage/customfield/customfieldrepository.h"
#include "storage/tag/tagrepository.h"

#include <QHash>
#include <QVector>

namespace campanile::storage {

/// What an import needs to know and to write besides its tickets: the names of a source. Works on a Session; throws
/// StorageError.
class ImportedRows
{
public:
    explicit ImportedRows(Session &session)
        : m_session(session)
    {
    }

    /// Everything that names of a source can stand for.
    struct Known
    {
        domain::Organization organization;
        QVector<Tag> tags;
        QHash<QString, domain::CustomerId> customers; ///< by external id, of this source
        QHash<QString, domain::ContactId> contacts;
        QHash<domain::CustomerId, QString> customerNames;
        QHash<domain::ContactId, QString> contactNames;
        bool hasTickets = false; ///< of this source, published or not
    };
    [[nodiscard]] Known load(domain::SourceId source);
    /// The source of that kind and name, or none. Unlike SourceRepository it makes none.
    [[nodiscard]] domain::SourceId findSource(const QString &kind, const QString &name);

    /// Rows of the organization that a source named, under numbers taken before (Session::allocateIds).
    struct Fresh
    {
        QVector<domain::Place> places;
        QVector<domain::Department> departments;
        QVector<domain::Team> teams;
        QVector<domain::Skill> skills;
        QVector<domain::Agent> agents;
        QVector<Tag> tags;
        [[nodiscard]] qsizetype size() const
        {
            return places.size() + departments.size() + teams.size() + skills.size() + agents.size() + tags.size();
        }
    };
    /// What stood there already when the import brought it, because somebody else was quicker: number brought → number
    /// that holds.
    struct Renumbered
    {
        QHash<domain::PlaceId, domain::PlaceId> places;
        QHash<domain::TagId, domain::TagId> tags;
        [[nodiscard]] bool isEmpty() const { return places.isEmpty() && tags.isEmpty(); }
    };
    /// Unseen until the import is published; adds to renumbered. Before the tickets that name them.
    void insert(const Fresh &fresh, domain::ImportId import, Renumbered &renumbered);
    /// Those whose key is not there yet.
    void addCustomFields(const QVector<domain::CustomField> &fields);

    /// Names of rows that were known by their key alone; a row that got a name here meanwhile keeps it.
    struct Names
    {
        QHash<domain::CustomerId, QString> customers;
        QHash<domain::ContactId, QString> contacts;
        [[nodiscard]] bool isEmpty() const { return customers.isEmpty() && contacts.isEmpty(); }
    };
    void setNames(const Names &names);

private:
    void insertPlaces(const QVector<domain::Place> &places, domain::ImportId import, Renumbered &renumbered);
    void insertAgents(const QVector<domain::Agent> &agents, domain::ImportId import, const Renumbered &renumbered);

    Session &m_session;
};

} // namespace campanile::storage
