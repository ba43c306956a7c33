// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/base/time.h"
#include "domain/ticket/message.h"
#include "usecases/ticket/ticketchange.h"

namespace campanile::storage {
class Session;
}

/// What changeTicket() and undoChange() do to the texts of a ticket, in their transaction. The row is theirs to store.
namespace campanile::usecases {

/// That this reply was brought to the customer; none when there is nothing to tell. That it is a reply of the ticket,
/// still to be sent, setDeliveries() sees to.
[[nodiscard]] std::optional<domain::FieldChange> deliveryOf(storage::Session &session, domain::MessageId sent);

/// Brings the messages to the delivery that the changes say, and the ticket's flag with them. Conflict when one of them
/// is not what the change begins at.
[[nodiscard]] domain::Result<void> setDeliveries(storage::Session &session, domain::Ticket &ticket,
                                                 const QVector<domain::FieldChange> &changes);

/// NotFound when one of the files is not there to be sent: not complete, given up, another person's, or with another
/// text already.
[[nodiscard]] domain::Result<void> checkFiles(storage::Session &session, const domain::Ticket &ticket,
                                              const NewMessage &wish, const domain::Actor &actor);

/// Appends the text with its files; what the event is to tell goes before its other changes. The files were checked.
[[nodiscard]] domain::Message addMessage(storage::Session &session, const domain::Ticket &ticket,
                                         const NewMessage &wish, const domain::Actor &actor, domain::UtcTime now,
                                         QVector<domain::FieldChange> &changes);

/// A text that is taken back stays in the database and leaves the conversation; taken back once more it is part of it
/// again. Conflict when the customer has it. Answers what the event is to tell.
[[nodiscard]] domain::Result<domain::FieldChange> withdraw(storage::Session &session, domain::Ticket &ticket,
                                                           domain::MessageId id);

} // namespace campanile::usecases
