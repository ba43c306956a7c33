// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/org/permissions.h"
#include "usecases/catalog/catalog.h"
#include "usecases/catalog/customerdirectory.h"
#include "usecases/workspace/opendatabase.h"

#include <QObject>

namespace campanile::usecases {

/// The current snapshots of catalogue and customers, and who is working. Lives in the window's thread.
class CatalogService final : public QObject
{
    Q_OBJECT

public:
    struct Snapshots
    {
        CatalogPtr catalog;
        CustomerDirectoryPtr customers;
    };

    explicit CatalogService(DatabasePtr database, QObject *parent = nullptr);

    /// Never null; empty until the first reload() is done.
    [[nodiscard]] const CatalogPtr &catalog() const { return m_snapshots.catalog; }
    [[nodiscard]] const CustomerDirectoryPtr &customers() const { return m_snapshots.customers; }
    [[nodiscard]] const domain::Actor &actor() const { return m_actor; }

    /// Who works from now on; an id that the catalogue does not know makes the actor nobody with the role Viewer.
    void setActor(domain::AgentId agent);

    void reload();

Q_SIGNALS:
    void reloaded();
    void actorChanged();
    void failed(const campanile::domain::Error &error);

private:
    void takeActor();

    DatabasePtr m_database;
    Snapshots m_snapshots;
    domain::AgentId m_wantedActor;
    domain::Actor m_actor;
};

/// Both snapshots, inside a job on a database thread.
[[nodiscard]] CatalogService::Snapshots loadSnapshots(storage::Session &session);

} // namespace campanile::usecases
