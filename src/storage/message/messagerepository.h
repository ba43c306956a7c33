// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket/message.h"
#include "storage/core/session.h"

#include <QVector>

namespace campanile::storage {

/// Public messages and internal notes; immutable once written.
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

private:
    Session &m_session;
};

} // namespace campanile::storage
