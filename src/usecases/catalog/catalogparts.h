// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"

#include <QVector>

namespace campanile::usecases {

/// What of the catalogue and the customers has changed in the database.
struct CatalogParts
{
    bool organization = false;
    bool tags = false;
    bool allCustomers = false;
    QVector<domain::CustomerId> customers; ///< these; of no interest with allCustomers

    [[nodiscard]] static CatalogParts everything() { return {true, true, true, {}}; }
    [[nodiscard]] bool isEmpty() const { return !organization && !tags && !allCustomers && customers.isEmpty(); }
    void add(const CatalogParts &other)
    {
        organization = organization || other.organization;
        tags = tags || other.tags;
        allCustomers = allCustomers || other.allCustomers;
        customers += other.customers;
    }
};

/// What became different when they were read again.
struct CatalogNews
{
    bool anything = false;
    bool order = false;    ///< a name that lists are sorted by came, went or changed
    bool wasKnown = false; ///< not only new things, which rows and queries cannot have shown yet
};

} // namespace campanile::usecases
