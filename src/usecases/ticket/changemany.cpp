// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/ticket/changemany.h"

#include "storage/core/savepoint.h"
#include "usecases/ticket/changeticket.h"

#include <chrono>

namespace campanile::usecases {

namespace {

using namespace domain;

/// Half of what a write transaction may last: the commit, and the one that was begun last, come on top.
constexpr std::chrono::milliseconds longest(25);

template <typename Item, typename Change>
ManyAnswers oneByOne(storage::Session &session, const QVector<Item> &items, Change change)
{
    ManyAnswers answers;
    const auto begin = std::chrono::steady_clock::now();
    for (const Item &item : items) {
        storage::Savepoint part(session);
        Result<ChangeReceipt> answer = change(item);
        // The claim of its operation goes, too: it was not done, and may be sent again.
        answer ? part.keep() : part.takeBack();
        const bool isForbidden = !answer && answer.error().code == ErrorCode::NotAllowed;
        answers.append(std::move(answer));
        if (isForbidden || answers.size() >= mostInBatch || std::chrono::steady_clock::now() - begin >= longest)
            break;
    }
    return answers;
}

} // namespace

QUuid operationOn(const QUuid &act, TicketId ticket)
{
    return QUuid::createUuidV5(act, QString::number(ticket.value()));
}

ManyAnswers changeMany(storage::Session &session, const QVector<TicketChange> &changes, const Actor &actor, UtcTime now)
{
    return oneByOne(session, changes,
                    [&](const TicketChange &change) { return changeTicket(session, change, actor, now); });
}

ManyAnswers undoMany(storage::Session &session, const QVector<ChangeReceipt> &receipts, const Actor &actor, UtcTime now)
{
    return oneByOne(session, receipts, [&](const ChangeReceipt &receipt) {
        return undoChange(session, receipt, QUuid::createUuidV5(receipt.operation, u"undo"_qs), actor, now);
    });
}

} // namespace campanile::usecases
