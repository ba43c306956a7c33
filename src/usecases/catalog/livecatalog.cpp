// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/catalog/livecatalog.h"

namespace campanile::usecases {

LiveCatalog::LiveCatalog(const CatalogService &service, QObject *parent)
    : CatalogProvider(parent)
    , m_service(service)
{
    takeNames();
    connect(&service, &CatalogService::reloaded, this, [this] {
        takeNames();
        Q_EMIT catalogChanged();
    });
    connect(&service, &CatalogService::actorChanged, this, &CatalogProvider::actorChanged);
}

void LiveCatalog::takeNames()
{
    m_names = std::make_unique<CatalogNames>(m_service.catalog(), m_service.customers());
}

} // namespace campanile::usecases
