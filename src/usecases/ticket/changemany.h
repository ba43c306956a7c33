// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/base/time.h"
#include "usecases/ticket/ticketchange.h"

namespace campanile::storage {
class Session;
}

namespace campanile::usecases {

/// What became of the first ones of a batch, in their order; at least one, at most as many as were sent. Each is
/// answered by itself: one that was refused changes nothing and leaves the others alone.
using ManyAnswers = QVector<domain::Result<ChangeReceipt>>;

/// So many at most are taken at once, however quick they are.
inline constexpr qsizetype mostInBatch = 128;

/// The operation id of one ticket's part of an act: the act sent again, whole or from where it stopped, does each part
/// once.
[[nodiscard]] QUuid operationOn(const QUuid &act, domain::TicketId ticket);

/// Changes tickets one after the other in the transaction of the write job that it is called in, each as changeTicket()
/// does, until the batch is done or the transaction has lasted for as long as others should wait for it; who sent it
/// goes on with the rest. Throws what storage throws: nothing is changed then.
[[nodiscard]] ManyAnswers changeMany(storage::Session &session, const QVector<TicketChange> &changes,
                                     const domain::Actor &actor, domain::UtcTime now);

/// Takes receipts back in the same way, each as undoChange() does, under the one operation id of its undo.
[[nodiscard]] ManyAnswers undoMany(storage::Session &session, const QVector<ChangeReceipt> &receipts,
                                   const domain::Actor &actor, domain::UtcTime now);

} // namespace campanile::usecases
