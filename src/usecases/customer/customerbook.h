// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/time.h"
#include "domain/customer/customer.h"

#include <QHash>
#include <QVector>

#include <memory>
#include <optional>
#include <vector>

namespace campanile::storage {
class Session;
}

namespace campanile::usecases {

/// What the list of customers needs of each of them. Immutable, shared between threads, made on a worker: sorting and
/// searching 50,000 of them is then work of milliseconds, and a row that scrolls into sight waits for nothing.
class CustomerBook
{
public:
    struct Entry
    {
        domain::Customer customer; ///< without preferences and fields of one's own
        QString words; ///< searchKey() of what it is found by: its name, its contacts' names and addresses; those of
                       ///< merged ones, too
        qint64 openTickets = 0;
        qint64 tickets = 0;
        std::optional<domain::UtcTime> lastTicket; ///< when the newest was created
    };

    CustomerBook() = default;
    /// entries: ascending by id, without those that were merged. roots: who stands for each of these.
    explicit CustomerBook(std::vector<Entry> entries, QHash<domain::CustomerId, domain::CustomerId> roots = {});

    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    [[nodiscard]] const Entry *find(domain::CustomerId id) const; ///< null when unknown
    [[nodiscard]] const QHash<domain::CustomerId, domain::CustomerId> &roots() const { return m_roots; }

private:
    std::vector<Entry> m_entries;
    QHash<domain::CustomerId, domain::CustomerId> m_roots;
};

using CustomerBookPtr = std::shared_ptr<const CustomerBook>;

/// Without the counts of tickets, which are as many as there are tickets; a job for Database::search().
[[nodiscard]] CustomerBookPtr readCustomers(storage::Session &session);
/// The same with the counts; a job for Database::count().
[[nodiscard]] CustomerBookPtr withCounts(storage::Session &session, const CustomerBook &customers);

struct CustomerListRequest
{
    QString search;                           ///< words that all have to be there, anywhere in a name or an address
    QString sortKey = QStringLiteral("name"); ///< a key of customerSortKeys(); another one sorts by name
    bool descending = false;

    bool operator==(const CustomerListRequest &) const = default;
};

/// name, segment, plan, value (grouped by currency: nobody knows today's rate), csm, language, country, open, last.
[[nodiscard]] QStringList customerSortKeys();

/// Positions in book->entries(), in the order of the request.
struct CustomerList
{
    CustomerBookPtr book;
    QVector<quint32> positions;
};

/// csmNames: for sorting by the person. Equal ones stand in the order of their names.
[[nodiscard]] CustomerList listCustomers(CustomerBookPtr book, const CustomerListRequest &request,
                                         const QHash<domain::AgentId, QString> &csmNames);

} // namespace campanile::usecases
