// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/time.h"
#include "usecases/catalog/catalogservice.h"
#include "usecases/customer/customers.h"

#include <QTimer>

namespace campanile::usecases {

/// Customers on a database. Lives in the window's thread; all work is done on the database threads.
class CustomerService final : public Customers
{
    Q_OBJECT

public:
    CustomerService(DatabasePtr database, const CatalogService &catalog, const domain::Clock &clock,
                    QObject *parent = nullptr);

    domain::Task<CustomerList> list(const CustomerListRequest &request) override;
    domain::Task<CustomerList> find(const QString &search) override;
    domain::Task<CustomerDetails> open(domain::CustomerId id) override;
    domain::Task<SharedReceipt> save(const domain::Customer &customer, const QUuid &operation) override;
    domain::Task<SharedReceipt> saveContact(const domain::Contact &contact, const QUuid &operation) override;
    domain::Task<SharedReceipt> removeContact(const domain::Contact &contact, const QUuid &operation) override;
    domain::Task<SharedReceipt> saveNote(const domain::CustomerNote &note, const QUuid &operation) override;
    domain::Task<SharedReceipt> removeNote(const domain::CustomerNote &note, const QUuid &operation) override;
    domain::Task<SharedReceipt> merge(const CustomerMerge &merge, const QUuid &operation) override;
    domain::Task<SharedReceipt> takeApart(const domain::Customer &part, const QUuid &operation) override;
    domain::Task<SharedReceipt> undo(const SharedReceipt &receipt) override;

    /// From the change feed: these customers (none: all of them) are not what they were.
    void refresh(const QVector<domain::CustomerId> &ids);
    /// Tickets changed, so that the counts are old. Told on at most every few seconds: they change all day long.
    void refreshCounts();

private:
    struct Shelf; ///< the book of the moment, shared with the jobs that read it

    template <typename Job>
    [[nodiscard]] domain::Task<SharedReceipt> change(const QUuid &operation, Job job);

    DatabasePtr m_database;
    const CatalogService &m_catalog;
    const domain::Clock &m_clock;
    std::shared_ptr<Shelf> m_shelf;
    QTimer m_countsSoon;
};

} // namespace campanile::usecases
