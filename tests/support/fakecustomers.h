// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/customer/customers.h"

#include <map>
#include <optional>

namespace campanile::test {

/// Customers in memory: answers what the test tells it to, and keeps what it was asked.
class FakeCustomers final : public usecases::Customers
{
    Q_OBJECT

public:
    /// Three of them with everything that can be known.
    FakeCustomers();

    domain::Task<usecases::CustomerList> list(const usecases::CustomerListRequest &request) override;
    domain::Task<usecases::CustomerList> find(const QString &search) override { return list({search}); }
    domain::Task<usecases::CustomerDetails> open(domain::CustomerId id) override;
    domain::Task<usecases::SharedReceipt> save(const domain::Customer &customer, const QUuid &operation) override;
    domain::Task<usecases::SharedReceipt> saveContact(const domain::Contact &contact, const QUuid &operation) override;
    domain::Task<usecases::SharedReceipt> removeContact(const domain::Contact &contact,
                                                        const QUuid &operation) override;
    domain::Task<usecases::SharedReceipt> saveNote(const domain::CustomerNote &note, const QUuid &operation) override;
    domain::Task<usecases::SharedReceipt> removeNote(const domain::CustomerNote &note, const QUuid &operation) override;
    domain::Task<usecases::SharedReceipt> merge(const usecases::CustomerMerge &merge, const QUuid &operation) override;
    domain::Task<usecases::SharedReceipt> takeApart(const domain::Customer &part, const QUuid &operation) override;
    domain::Task<usecases::SharedReceipt> undo(const usecases::SharedReceipt &receipt) override;

    usecases::CustomerDetails &add(const QString &name);
    /// As if somebody else had done it.
    void tell(domain::CustomerId id) { Q_EMIT changed({id}); }

    std::map<qint64, usecases::CustomerDetails> all;
    std::map<qint64, qint64> roots; ///< of merged ones: who stands for them
    std::optional<domain::Error> listError;
    std::optional<domain::Error> changeError; ///< of the next change
    QVector<QUuid> operations;
    QVector<domain::Customer> saved;
    QVector<domain::Contact> savedContacts;
    QVector<domain::CustomerNote> savedNotes;
    QVector<usecases::CustomerMerge> merges;
    QVector<domain::Customer> takenApart;
    QVector<usecases::SharedReceipt> undone;

private:
    domain::Task<usecases::SharedReceipt> answer(const QUuid &operation, domain::AuditSubject subject, qint64 id,
                                                 const QString &name);
};

} // namespace campanile::test
