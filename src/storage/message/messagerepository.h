// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket/message.h"
#include "storage/core/session.h"

#include <QVector>

#include <optional>

namespace campanile::storage {

/// Public messages and internal notes; what was written is immutable, what became of it is not.
class MessageRepository
{
public:
    explicit MessageRepository(Session &session)
        : m_session(session)
    {
    }

    /// Gives it the ticket's next sequence and its id, and feeds the text index. Change the ticket's row first in the
    /// same job: its version check orders two writers. Conflict (retryable) when another one was quicker all the same.
    void append(domain::Message &message);
    /// By sequence.
    [[nodiscard]] QVector<domain::Message> ofTicket(domain::TicketId id);
    [[nodiscard]] QVector<domain::Message> newestOfTicket(domain::TicketId id, int atMost); ///< by sequence, too
    [[nodiscard]] std::optional<domain::Message> byId(domain::MessageId id);

    /// Whether any reply of the ticket is still to be sent; what TicketFlag::Unsent has to say.
    [[nodiscard]] bool hasUnsent(domain::TicketId id);
    void setDelivery(domain::MessageId id, domain::Delivery delivery);
    /// Takes it out of the conversation and of the text index, or puts it back.
    void setWithdrawn(const domain::Message &message, bool withdrawn);

private:
    Session &m_session;
};

} // namespace campanile::storage
