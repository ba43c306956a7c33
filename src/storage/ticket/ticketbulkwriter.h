// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket/event.h"
#include "domain/ticket/message.h"
#include "domain/ticket/ticket.h"
#include "storage/core/bulkinserter.h"

namespace campanile::storage {

/// New tickets with their messages and events, by the hundred thousand: for imports and the demo company. Ids and
/// sequences are set by the caller (Session::allocateIds "ticket"; sequences 1, 2, … within the ticket; the ids of
/// messages and events follow from those). The text index is fed as well, best in ascending ids. No notices. One job is
/// one batch: keep it under 50 ms and call finish() at its end.
class TicketBulkWriter
{
public:
    explicit TicketBulkWriter(Session &session);

    void add(const domain::Ticket &ticket);
    void add(const domain::Message &message);
    void add(const domain::Event &event);
    void finish();

private:
    void addWords(qint64 id, const QString &text);

    Session &m_session;
    BulkInserter m_tickets;
    BulkInserter m_extras;
    BulkInserter m_tags;
    BulkInserter m_messages;
    BulkInserter m_events;
    BulkInserter m_words;
};

} // namespace campanile::storage
