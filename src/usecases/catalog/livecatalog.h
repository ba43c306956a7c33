// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/catalog/catalognames.h"
#include "usecases/catalog/catalogprovider.h"
#include "usecases/catalog/catalogservice.h"

#include <memory>

namespace campanile::usecases {

/// The catalogue of an open database, for the window. The service must outlive it.
class LiveCatalog final : public CatalogProvider
{
    Q_OBJECT

public:
    explicit LiveCatalog(const CatalogService &service, QObject *parent = nullptr);

    [[nodiscard]] CatalogPtr catalog() const override { return m_service.catalog(); }
    [[nodiscard]] domain::Actor actor() const override { return m_service.actor(); }
    [[nodiscard]] const domain::NameCatalog &names() const override { return *m_names; }

private:
    void takeNames();

    const CatalogService &m_service;
    std::unique_ptr<CatalogNames> m_names;
};

} // namespace campanile::usecases
