// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/time.h"
#include "usecases/catalog/catalogservice.h"
#include "usecases/ticket/tickets.h"

namespace campanile::usecases {

/// Tickets on a database. Lives in the window's thread; all work is done on the database threads.
class TicketService final : public Tickets
{
    Q_OBJECT

public:
    TicketService(DatabasePtr database, const CatalogService &catalog, const domain::Clock &clock,
                  QObject *parent = nullptr);

    domain::Task<TicketDetails> open(domain::TicketId id) override;
    domain::Task<ChangeReceipt> change(const TicketChange &change) override;
    domain::Task<ChangeReceipt> undo(const ChangeReceipt &receipt) override;
    domain::Task<void> saveAttachment(domain::AttachmentId id, const QString &path) override;

private:
    DatabasePtr m_database;
    const CatalogService &m_catalog;
    const domain::Clock &m_clock;
};

} // namespace campanile::usecases
