// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/org/organization.h"
#include "storage/core/session.h"
#include "storage/customfield/customfieldrepository.h"

#include <QHash>
#include <QVector>

#include <utility>

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
        QVector<std::pair<domain::TagId, QString>> tags;
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
        QVector<domain::Agent> agents;
        QVector<std::pair<domain::TagId, QString>> tags;
    };
    /// Conflict when somebody made a place or tag of the same name meanwhile.
    void insert(const Fresh &fresh);
    /// Those whose key is not there yet.
    void addCustomFields(const QVector<CustomField> &fields);

    /// Names of rows that were known by their key alone; a row that got a name here meanwhile keeps it.
    struct Names
    {
        QHash<domain::CustomerId, QString> customers;
        QHash<domain::ContactId, QString> contacts;
        [[nodiscard]] bool isEmpty() const { return customers.isEmpty() && contacts.isEmpty(); }
    };
    void setNames(const Names &names);

private:
    Session &m_session;
};

} // namespace campanile::storage
