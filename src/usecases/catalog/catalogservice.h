// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/org/permissions.h"
#include "usecases/catalog/catalog.h"
#include "usecases/catalog/catalognames.h"
#include "usecases/catalog/catalogparts.h"
#include "usecases/catalog/catalogprovider.h"
#include "usecases/catalog/customerdirectory.h"
#include "usecases/workspace/opendatabase.h"

#include <memory>

namespace campanile::storage {
class Session;
}

namespace campanile::usecases {

/// The current snapshots of catalogue and customers, and who is working. Lives in the window's thread.
class CatalogService final : public CatalogProvider
{
    Q_OBJECT

public:
    struct Snapshots
    {
        CatalogPtr catalog;
        CustomerDirectoryPtr customers;
    };

    explicit CatalogService(DatabasePtr database, QObject *parent = nullptr);

    [[nodiscard]] CatalogPtr catalog() const override { return m_snapshots.catalog; }
    [[nodiscard]] domain::Actor actor() const override { return m_actor; }
    [[nodiscard]] const domain::NameCatalog &names() const override { return *m_names; }
    /// Never null; empty until the first reload() is done.
    [[nodiscard]] const CustomerDirectoryPtr &customers() const { return m_snapshots.customers; }

    /// Who works from now on; an id that the catalogue does not know makes the actor nobody, a Viewer. In a database
    /// without an active manager everybody may do everything. Before the first reload() is done everybody is a Viewer.
    void setActor(domain::AgentId agent);

    /// Asks the database for these; calls while it is asked already are answered by one more asking.
    void reload(const CatalogParts &parts = CatalogParts::everything());
    /// Something is being asked for: what tickets refer to may not be known yet.
    [[nodiscard]] bool isReloading() const { return m_isReloading; }

Q_SIGNALS:
    /// After catalogChanged().
    void updated(campanile::usecases::CatalogNews news);
    /// Nothing is asked for any more, whether it was answered or not.
    void settled();
    void failed(const campanile::domain::Error &error);

private:
    struct Reread
    {
        Snapshots snapshots;
        CatalogNews news;
    };

    [[nodiscard]] static Reread reread(storage::Session &session, const Snapshots &before, const CatalogParts &parts);
    void take(Reread reread);
    void takeActor();

    bool m_isLoaded = false;
    bool m_isReloading = false;
    CatalogParts m_outdated; ///< what the next asking is for
    DatabasePtr m_database;
    Snapshots m_snapshots;
    std::unique_ptr<CatalogNames> m_names;
    domain::AgentId m_wantedActor;
    domain::Actor m_actor;
};

/// Both snapshots, inside a job on a database thread.
[[nodiscard]] CatalogService::Snapshots loadSnapshots(storage::Session &session);

} // namespace campanile::usecases
