// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer/customer.h"
#include "storage/core/session.h"

#include <QHash>
#include <QVector>

#include <optional>

namespace campanile::storage {

struct CustomerName
{
    domain::CustomerId id;
    QString name;
};

/// Customers and their contacts. save() inserts when the id is none, else updates under a version check (Conflict when
/// stale). Rows of an import that is not published are left out of searches, not of look-ups by id.
class CustomerRepository
{
public:
    explicit CustomerRepository(Session &session)
        : m_session(session)
    {
    }

    void save(domain::Customer &customer);
    void save(domain::Contact &contact);
    /// A contact that was removed, under the id that it had.
    void insertAgain(domain::Contact &contact);
    /// Nothing may refer to them any more. Conflict when the version is stale.
    void remove(const domain::Contact &contact);
    void remove(const domain::Customer &customer);
    /// For imports and the demo company: ids are set by the caller (Session::allocateIds "customer", "contact"); no
    /// notices.
    void insertBulk(const QVector<domain::Customer> &customers);
    void insertBulk(const QVector<domain::Contact> &contacts);

    [[nodiscard]] QVector<domain::Customer> byIds(const QVector<domain::CustomerId> &ids);
    [[nodiscard]] std::optional<domain::Customer> byId(domain::CustomerId id);
    [[nodiscard]] std::optional<domain::Contact> contactById(domain::ContactId id);
    [[nodiscard]] QVector<domain::Contact> contactsOf(const QVector<domain::CustomerId> &customers);
    [[nodiscard]] QHash<domain::CustomerId, QString> namesOf(const QVector<domain::CustomerId> &ids);

    /// Customers whose name has a word beginning with the text (compared as domain::searchKey), best first: those that
    /// begin with it, then by name. Reads all names; a job for readBulk() with very many customers.
    [[nodiscard]] QVector<CustomerName> search(const QString &text, int limit);
    /// Ids only, unlimited, ascending: for the query language (customer:"…").
    [[nodiscard]] QVector<domain::CustomerId> idsByName(const QString &text);
    [[nodiscard]] qint64 count();

private:
    Session &m_session;
};

} // namespace campanile::storage
