// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer/customer.h"
#include "domain/import/importdirectory.h"
#include "domain/org/organization.h"
#include "storage/import/importedrows.h"
#include "usecases/import/idblocks.h"

#include <QHash>

namespace campanile::usecases {

/// A row of a table of people; becomes a contact or an agent when somebody refers to it, or at once by its role.
struct ImportedPerson
{
    QString key;
    QString name;
    QString email;
    QString phone;
    QString customerKey;
    QString language;
    bool active = true;
};

/// The names and keys of a source, known ones and those that this import brings. One thread.
///
/// New rows are fetched batch by batch (takeNames, takeCustomers, takeContacts) and written before the tickets that
/// name them. Contacts and customers without a key of
/// the source get one made of their address or name ("email:…", "name:…"), so that the next import finds them again.
class DirectoryCache final : public domain::ImportDirectory
{
public:
    DirectoryCache(storage::ImportedRows::Known known, IdBlocks &ids, domain::SourceId source);

    void setImport(domain::ImportId import) { m_import = import; }

    [[nodiscard]] domain::PlaceId place(const QString &name) override;
    [[nodiscard]] domain::DepartmentId department(const QString &name) override;
    [[nodiscard]] domain::TeamId team(const QString &name) override;
    [[nodiscard]] domain::AgentId agentByName(const QString &name) override;
    [[nodiscard]] domain::AgentId agentByKey(const QString &key) override;
    [[nodiscard]] domain::TagId tag(const QString &name) override;
    [[nodiscard]] domain::CustomerId customer(const QString &key, const QString &name) override;
    [[nodiscard]] domain::ContactId contact(const domain::ContactClue &clue) override;
    [[nodiscard]] QString nameOf(domain::ContactId id) override { return m_contactNames.value(id); }

    // Rows of linked tables, read before the tickets.
    void addCustomer(domain::Customer customer);
    void addContact(domain::Contact contact, const QString &customerKey);
    void addPerson(const ImportedPerson &person, bool isAgent, bool isContact);

    [[nodiscard]] QVector<domain::Customer> takeCustomers() { return std::exchange(m_newCustomers, {}); }
    [[nodiscard]] QVector<domain::Contact> takeContacts() { return std::exchange(m_newContacts, {}); }
    /// Places, teams, agents and so on.
    [[nodiscard]] storage::ImportedRows::Fresh takeNames() { return std::exchange(m_fresh, {}); }
    [[nodiscard]] qsizetype waiting() const { return m_newCustomers.size() + m_newContacts.size() + m_fresh.size(); }
    [[nodiscard]] qint64 customersMade() const { return m_customersMade; }
    [[nodiscard]] qint64 contactsMade() const { return m_contactsMade; }
    struct Made
    {
        QStringList places;
        QStringList departments;
        QStringList teams;
        QStringList agents;
        QStringList tags;
    };
    [[nodiscard]] const Made &made() const { return m_made; }
    /// Customers and contacts that were known by key only and have a name now.
    [[nodiscard]] const storage::ImportedRows::Names &names() const { return m_names; }

    // For the preview.
    [[nodiscard]] QString text(domain::PlaceId id) const { return m_placeNames.value(id); }
    [[nodiscard]] QString text(domain::DepartmentId id) const { return m_departmentNames.value(id); }
    [[nodiscard]] QString text(domain::TeamId id) const { return m_teamNames.value(id); }
    [[nodiscard]] QString text(domain::AgentId id) const { return m_agentNames.value(id); }
    [[nodiscard]] QString text(domain::TagId id) const { return m_tagNames.value(id); }
    [[nodiscard]] QString text(domain::CustomerId id) const { return m_customerNames.value(id); }
    [[nodiscard]] QString text(domain::ContactId id) const { return m_contactNames.value(id); }

private:
    /// The number of a name of one kind, or a new one; then add(number) keeps the new row.
    template <typename IdType, typename Add>
    IdType named(const QString &name, const QByteArray &counter, QHash<QString, IdType> &known,
                 QHash<IdType, QString> &names, QStringList &made, Add add);
    domain::AgentId makeAgent(const QString &name, const QString &email, bool active);
    domain::AgentId agentOf(const ImportedPerson &person);
    domain::CustomerId makeCustomer(domain::Customer customer);
    domain::ContactId makeContact(domain::Contact contact);

    IdBlocks &m_ids;
    domain::SourceId m_source;
    domain::ImportId m_import;
    storage::ImportedRows::Fresh m_fresh;
    Made m_made;
    storage::ImportedRows::Names m_names;
    QVector<domain::Customer> m_newCustomers;
    QVector<domain::Contact> m_newContacts;
    qint64 m_customersMade = 0;
    qint64 m_contactsMade = 0;

    QHash<QString, domain::PlaceId> m_places; ///< by searchKey of key and name
    QHash<QString, domain::DepartmentId> m_departments;
    QHash<QString, domain::TeamId> m_teams;
    QHash<QString, domain::AgentId> m_agentsByName;
    QHash<QString, domain::AgentId> m_agentsByEmail;
    QHash<QString, domain::AgentId> m_agentsByKey;
    QHash<QString, domain::TagId> m_tags;
    QHash<QString, domain::CustomerId> m_customers; ///< by external id
    QHash<QString, domain::ContactId> m_contacts;   ///< by external id
    QHash<QString, ImportedPerson> m_people;

    QHash<domain::PlaceId, QString> m_placeNames;
    QHash<domain::DepartmentId, QString> m_departmentNames;
    QHash<domain::TeamId, QString> m_teamNames;
    QHash<domain::AgentId, QString> m_agentNames;
    QHash<domain::TagId, QString> m_tagNames;
    QHash<domain::CustomerId, QString> m_customerNames;
    QHash<domain::ContactId, QString> m_contactNames;
};

} // namespace campanile::usecases
