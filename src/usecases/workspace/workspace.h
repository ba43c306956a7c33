// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/audit/audittrailservice.h"
#include "usecases/catalog/catalogservice.h"
#include "usecases/customer/customerservice.h"
#include "usecases/inbox/inboxservice.h"
#include "usecases/inbox/savedviewservice.h"
#include "usecases/macro/macroservice.h"
#include "usecases/maintenance/backupservice.h"
#include "usecases/organization/organizationservice.h"
#include "usecases/presence/presenceservice.h"
#include "usecases/ticket/ticketservice.h"
#include "usecases/ticket/uploadservice.h"

#include <memory>

namespace campanile::storage {
class ChangeFeed;
struct Change;
} // namespace campanile::storage

namespace campanile::usecases {

/// An open database with everything that works on it, for as long as the window shows it. Change notices, our own and
/// those of other programs, are passed on from here. Lives in the window's thread.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    Workspace(DatabasePtr database, const domain::Clock &clock, QObject *parent = nullptr);
    ~Workspace() override;

    /// Starts loading and listening. The services may be used at once: they answer when they can.
    void start(domain::AgentId actor);

    [[nodiscard]] const DatabasePtr &database() const { return m_database; }
    [[nodiscard]] CatalogService &catalog() { return m_catalog; }
    [[nodiscard]] InboxService &inbox() { return m_inbox; }
    [[nodiscard]] CustomerService &customers() { return m_customers; }
    [[nodiscard]] TicketService &tickets() { return m_tickets; }
    [[nodiscard]] SavedViewService &savedViews() { return m_savedViews; }
    [[nodiscard]] MacroService &macros() { return m_macros; }
    [[nodiscard]] UploadService &uploads() { return m_uploads; }
    [[nodiscard]] PresenceService &presence() { return m_presence; }
    [[nodiscard]] OrganizationService &organization() { return m_organization; }
    [[nodiscard]] AuditTrailService &auditTrail() { return m_auditTrail; }
    [[nodiscard]] BackupService &backups() { return m_backups; }
    /// What opens it again: see addressOf().
    [[nodiscard]] QString address() const;
    /// Which database it is, wherever it lies: what belongs to its content goes by this, never by its address.
    [[nodiscard]] QString id() const;
    [[nodiscard]] int schemaVersion() const;
    [[nodiscard]] bool isReadOnly() const;

Q_SIGNALS:
    /// The link to the database is gone, or there again.
    void connectionLost(const campanile::domain::Error &error);
    void connectionRecovered();

private:
    void take(const QVector<storage::Change> &changes);
    void reindexFields();

    DatabasePtr m_database;
    CatalogService m_catalog;
    InboxService m_inbox;
    TicketService m_tickets;
    CustomerService m_customers;
    SavedViewService m_savedViews;
    MacroService m_macros;
    UploadService m_uploads;
    PresenceService m_presence;
    OrganizationService m_organization;
    AuditTrailService m_auditTrail;
    BackupService m_backups;
    domain::Task<void> m_reindexing;
    bool m_isReindexing = false;
    bool m_wantsReindexing = false; ///< once more: something changed meanwhile
    std::unique_ptr<storage::ChangeFeed> m_feed;
};

} // namespace campanile::usecases
