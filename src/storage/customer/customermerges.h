// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer/customer.h"
#include "storage/core/session.h"

#include <QVector>

#include <functional>

namespace campanile::storage {

/// Which customers stand for which. What belongs to a merged one (tickets, contacts, notes) stays its own; who reads it
/// asks for the family.
class CustomerMerges
{
public:
    explicit CustomerMerges(Session &session)
        : m_session(session)
    {
    }

    /// Who stands for it: itself for a customer of its own, and for one that is not there.
    [[nodiscard]] domain::CustomerId rootOf(domain::CustomerId id);
    /// The root first, then those merged into it, ascending.
    [[nodiscard]] QVector<domain::CustomerId> family(domain::CustomerId root);

    /// In a write job, both rows being those of the moment and roots. Counts the part's version up; Conflict (its name)
    /// when that is stale.
    void merge(domain::Customer &part, const domain::Customer &into);
    /// The part is a customer of its own again, and stands for those that were merged into it.
    void takeApart(domain::Customer &part);
    /// Others who would merge these wait until the end of the transaction.
    void lock(domain::CustomerId one, domain::CustomerId other);

private:
    Session &m_session;
};

/// Every merged customer with who stands for it, ascending by id.
void scanMergedCustomers(Session &session,
                         const std::function<void(domain::CustomerId id, domain::CustomerId root)> &sink);

} // namespace campanile::storage
