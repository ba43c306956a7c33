// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket/event.h"
#include "storage/core/session.h"

#include <QHash>
#include <QSet>
#include <QVector>

#include <functional>

namespace campanile::storage {

/// The append-only log. Nothing here edits or deletes an event (a swept import takes its tickets' events along).
class EventRepository
{
public:
    explicit EventRepository(Session &session)
        : m_session(session)
    {
    }

    /// Gives it the ticket's next sequence and its id. operation: the client's operation id, may be empty.
    /// Change the ticket's row first, see MessageRepository::append.
    void append(domain::Event &event, const QString &operation = {});
    /// By sequence.
    [[nodiscard]] QVector<domain::Event> ofTicket(domain::TicketId id);
    [[nodiscard]] QVector<domain::Event> newestOfTicket(domain::TicketId id, int atMost); ///< by sequence, too
    /// What an import has brought already: the events' source keys of each of these tickets, without empty ones.
    [[nodiscard]] QHash<domain::TicketId, QSet<QString>> sourceKeysOf(const QVector<domain::TicketId> &tickets);
    /// Tickets with events that were made here, not by a source (empty source key): what imports must not overwrite.
    [[nodiscard]] QSet<domain::TicketId> editedHere(const QVector<domain::TicketId> &tickets);
    /// All events of the tickets in the range, by ticket and sequence; the reference is valid during the call only.
    void scan(qint64 fromTicket, qint64 toTicket, const std::function<void(const domain::Event &)> &sink);

private:
    Session &m_session;
};

} // namespace campanile::storage
