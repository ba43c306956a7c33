// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/task.h"
#include "usecases/ticket/changemany.h"
#include "usecases/ticket/linktickets.h"
#include "usecases/ticket/newticket.h"
#include "usecases/ticket/splitmessage.h"
#include "usecases/ticket/ticketchange.h"
#include "usecases/ticket/ticketdetails.h"

#include <QObject>

namespace campanile::usecases {

/// Reading and changing single tickets. A seam like TicketListSource; lives in the window's thread, nothing blocks.
class Tickets : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual domain::Task<TicketDetails> open(domain::TicketId id) = 0;
    /// Errors: see createTicket().
    virtual domain::Task<CreatedTicket> create(const NewTicket &wish) = 0;
    /// Errors: Conflict (args: reference) when the version differs, NotAllowed, NotFound.
    virtual domain::Task<ChangeReceipt> change(const TicketChange &change) = 0;
    /// Takes the changes of a receipt back, if the fields still hold what the receipt set; else Conflict.
    virtual domain::Task<ChangeReceipt> undo(const ChangeReceipt &receipt) = 0;
    /// Many of them, as far as one transaction should go: see changeMany() and undoMany(). Whoever sends them goes on
    /// with what was not answered.
    virtual domain::Task<ManyAnswers> changeMany(const QVector<TicketChange> &changes) = 0;
    virtual domain::Task<ManyAnswers> undoMany(const QVector<ChangeReceipt> &receipts) = 0;
    /// Links two tickets, or takes a link away: see changeLink().
    virtual domain::Task<LinkReceipt> changeLink(const LinkChange &change) = 0;
    /// Makes a ticket of its own of a message: see splitMessage().
    virtual domain::Task<SplitReceipt> split(const MessageSplit &wish) = 0;
    virtual domain::Task<void> undoSplit(const SplitReceipt &receipt) = 0;
    /// Writes an attachment's bytes to a file that the person chose; hash checked while writing.
    virtual domain::Task<void> saveAttachment(domain::AttachmentId id, const QString &path) = 0;
};

} // namespace campanile::usecases
