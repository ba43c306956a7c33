// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/catalog/catalogprovider.h"
#include "usecases/inbox/savedviews.h"
#include "usecases/workspace/opendatabase.h"

namespace campanile::usecases {

/// Saved views in the database: the person's own, which nobody else sees or changes; a view without an owner is
/// everybody's and changed by managers only. Whoever has not said who they are can save none. Lives in the window's
/// thread.
class SavedViewService final : public SavedViews
{
    Q_OBJECT

public:
    SavedViewService(DatabasePtr database, const CatalogProvider &catalog, QObject *parent = nullptr);

    domain::Task<QVector<SavedView>> list() override;
    domain::Task<SavedView> save(const SavedView &view) override;
    domain::Task<void> remove(domain::ViewId id) override;

private:
    DatabasePtr m_database;
    const CatalogProvider &m_catalog;
};

} // namespace campanile::usecases
