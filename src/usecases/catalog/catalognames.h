// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query/querynames.h"
#include "usecases/catalog/catalog.h"
#include "usecases/catalog/customerdirectory.h"

namespace campanile::usecases {

/// The names that queries use, from the catalogue and the customers: for compiling and for completing them.
class CatalogNames final : public domain::NameResolver, public domain::NameCatalog
{
public:
    CatalogNames(CatalogPtr catalog, CustomerDirectoryPtr customers);

    [[nodiscard]] QVector<quint32> ids(domain::QueryNames kind, const domain::NamePattern &pattern) const override;
    [[nodiscard]] QVector<quint32> customersOf(domain::Segment segment) const override;
    [[nodiscard]] QVector<domain::NameCandidate> names(domain::QueryNames kind, const QString &typedKey,
                                                       int limit) const override;

private:
    [[nodiscard]] QVector<quint32> departmentsWithin(const QVector<quint32> &roots) const;

    CatalogPtr m_catalog;
    CustomerDirectoryPtr m_customers;
};

} // namespace campanile::usecases
