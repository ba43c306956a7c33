// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/ticket/ticketservice.h"

#include "storage/core/database.h"
#include "usecases/ticket/changeticket.h"
#include "usecases/ticket/openticket.h"
#include "usecases/ticket/saveattachment.h"

namespace campanile::usecases {

using domain::Task;

TicketService::TicketService(DatabasePtr database, const CatalogService &catalog, const domain::Clock &clock,
                             QObject *parent)
    : Tickets(parent)
    , m_database(std::move(database))
    , m_catalog(catalog)
    , m_clock(clock)
{
}

Task<TicketDetails> TicketService::open(domain::TicketId id)
{
    return m_database->read([id](storage::Session &session) { return openTicket(session, id); });
}

Task<ChangeReceipt> TicketService::change(const TicketChange &change)
{
    return m_database->write([change, actor = m_catalog.actor(), now = m_clock.now()](storage::Session &session) {
        return changeTicket(session, change, actor, now);
    });
}

Task<ChangeReceipt> TicketService::undo(const ChangeReceipt &receipt)
{
    // Of a receipt there is one undo: sent again it answers what the first time did.
    return m_database->write([receipt, operation = QUuid::createUuidV5(receipt.operation, u"undo"_qs),
                              actor = m_catalog.actor(), now = m_clock.now()](storage::Session &session) {
        return undoChange(session, receipt, operation, actor, now);
    });
}

Task<void> TicketService::saveAttachment(domain::AttachmentId id, const QString &path)
{
    return m_database->readBulk([id, path](storage::Session &session) { return saveAttachmentTo(session, id, path); });
}

} // namespace campanile::usecases
