// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/time.h"
#include "usecases/catalog/catalogprovider.h"
#include "usecases/inbox/savedviews.h"
#include "usecases/workspace/opendatabase.h"

namespace campanile::usecases {

/// Saved views in the database: the person's own, which nobody else sees or changes, and everybody's, which change
/// those who may manage them. Whoever has not said who they are can save none. Lives in the window's thread.
class SavedViewService final : public SavedViews
{
    Q_OBJECT

public:
    SavedViewService(DatabasePtr database, const CatalogProvider &catalog, const domain::Clock &clock,
                     QObject *parent = nullptr);

    domain::Task<QVector<SavedView>> list() override;
    domain::Task<SharedReceipt> save(const SavedView &view, const QUuid &operation) override;
    domain::Task<SharedReceipt> remove(const SavedView &view, const QUuid &operation) override;
    domain::Task<SharedReceipt> move(const SavedView &view, domain::ViewId before, const QUuid &operation) override;
    domain::Task<SharedReceipt> undo(const SharedReceipt &receipt) override;

private:
    template <typename Job>
    [[nodiscard]] domain::Task<SharedReceipt> change(const QUuid &operation, Job job);

    DatabasePtr m_database;
    const CatalogProvider &m_catalog;
    const domain::Clock &m_clock;
};

} // namespace campanile::usecases
