// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/ticket/ticketservice.h"

#include "storage/core/database.h"
#include "usecases/ticket/changeticket.h"
#include "usecases/ticket/createticket.h"
#include "usecases/ticket/openticket.h"
#include "usecases/ticket/saveattachment.h"

#include <QPromise>

namespace campanile::usecases {

using domain::Result;
using domain::Task;

TicketService::TicketService(DatabasePtr database, const CatalogService &catalog, const domain::Clock &clock,
                             QObject *parent)
    : Tickets(parent)
    , m_database(std::move(database))
    , m_catalog(catalog)
    , m_clock(clock)
{
}

TicketService::~TicketService()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

Task<TicketDetails> TicketService::open(domain::TicketId id)
{
    return m_database->read([id](storage::Session &session) { return openTicket(session, id); });
}

Task<CreatedTicket> TicketService::create(const NewTicket &wish)
{
    return m_database->write([wish, actor = m_catalog.actor(), now = m_clock.now()](storage::Session &session) {
        return createTicket(session, wish, actor, now);
    });
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

Task<ManyAnswers> TicketService::changeMany(const QVector<TicketChange> &changes)
{
    return m_database->write(
        [changes, actor = m_catalog.actor(), now = m_clock.now()](storage::Session &session) -> Result<ManyAnswers> {
            return usecases::changeMany(session, changes, actor, now);
        });
}

Task<ManyAnswers> TicketService::undoMany(const QVector<ChangeReceipt> &receipts)
{
    return m_database->write(
        [receipts, actor = m_catalog.actor(), now = m_clock.now()](storage::Session &session) -> Result<ManyAnswers> {
            return usecases::undoMany(session, receipts, actor, now);
        });
}

Task<LinkReceipt> TicketService::changeLink(const LinkChange &change)
{
    return m_database->write([change, actor = m_catalog.actor(), now = m_clock.now()](storage::Session &session) {
        return usecases::changeLink(session, change, actor, now);
    });
}

Task<SplitReceipt> TicketService::split(const MessageSplit &wish)
{
    return m_database->write([wish, actor = m_catalog.actor(), now = m_clock.now()](storage::Session &session) {
        return splitMessage(session, wish, actor, now);
    });
}

Task<void> TicketService::undoSplit(const SplitReceipt &receipt)
{
    return m_database->write([receipt, actor = m_catalog.actor(), now = m_clock.now()](storage::Session &session) {
        return usecases::undoSplit(session, receipt, actor, now);
    });
}

Task<void> TicketService::saveAttachment(domain::AttachmentId id, const QString &path)
{
    auto promise = std::make_shared<QPromise<domain::Result<void>>>();
    promise->start();
    const std::stop_source stop;
    Task<void> task(promise->future(), stop);
    m_pool.start([promise, stop, database = m_database, id, path, all = m_stop.get_token()] {
        // Stopped by the caller or because everything ends.
        const std::stop_callback ending(all, [&stop] { std::stop_source(stop).request_stop(); });
        promise->addResult(saveAttachmentTo(*database, id, path, stop.get_token()));
        promise->finish();
    });
    return task;
}

} // namespace campanile::usecases
