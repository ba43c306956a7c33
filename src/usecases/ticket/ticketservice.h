// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/time.h"
#include "usecases/catalog/catalogservice.h"
#include "usecases/ticket/tickets.h"

#include <QThreadPool>

namespace campanile::usecases {

/// Tickets on a database. Lives in the window's thread; all work is done on the database threads, files are written on
/// threads of its own.
class TicketService final : public Tickets
{
    Q_OBJECT

public:
    TicketService(DatabasePtr database, const CatalogService &catalog, const domain::Clock &clock,
                  QObject *parent = nullptr);
    /// Asks what still writes files to stop and waits for it: for a piece of an attachment at most.
    ~TicketService() override;

    domain::Task<TicketDetails> open(domain::TicketId id) override;
    domain::Task<CreatedTicket> create(const NewTicket &wish) override;
    domain::Task<ChangeReceipt> change(const TicketChange &change) override;
    domain::Task<ChangeReceipt> undo(const ChangeReceipt &receipt) override;
    domain::Task<ManyAnswers> changeMany(const QVector<TicketChange> &changes) override;
    domain::Task<ManyAnswers> undoMany(const QVector<ChangeReceipt> &receipts) override;
    domain::Task<LinkReceipt> changeLink(const LinkChange &change) override;
    domain::Task<SplitReceipt> split(const MessageSplit &wish) override;
    domain::Task<void> undoSplit(const SplitReceipt &receipt) override;
    domain::Task<void> saveAttachment(domain::AttachmentId id, const QString &path) override;

private:
    DatabasePtr m_database;
    const CatalogService &m_catalog;
    const domain::Clock &m_clock;
    std::stop_source m_stop;
    QThreadPool m_pool;
};

} // namespace campanile::usecases
