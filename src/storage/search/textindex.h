// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "storage/core/session.h"

#include <QString>

#include <functional>
#include <vector>

namespace campanile::storage {

/// One thing to look for: a word, the beginning of one, or words in a row. Combined by the caller on sets of ticket
/// ids.
struct TextTerm
{
    QString text; ///< as typed; brought into domain::searchKey form here
    bool isPhrase =
        false; ///< words stand in this order, next to each other, in one text; else all in one text, anywhere
    bool isPrefix = false; ///< the last word may go on
};

/// Full text over subjects and messages (and notes).
class TextIndex
{
public:
    /// Tickets with a hit, in any order and perhaps more than once, in batches of some thousand: meant for a set of
    /// bits.
    using Sink = std::function<void(const std::vector<qint64> &ticketIds)>;

    explicit TextIndex(Session &session)
        : m_session(session)
    {
    }

    /// Tickets with fromTicket <= id <= toTicket that have it. Tickets of hidden imports may be among them: the
    /// caller's column index knows them not. A term without any letter or digit matches nothing.
    void match(const TextTerm &term, qint64 fromTicket, qint64 toTicket, const Sink &sink);

    /// Words of a new text: sequence 0 is the subject, else the message's. Insert-only; see replace().
    void add(domain::TicketId ticket, int sequence, const QString &text);
    void replace(domain::TicketId ticket, int sequence, const QString &oldText, const QString &newText);
    void remove(domain::TicketId ticket, int sequence, const QString &oldText);

private:
    Session &m_session;
};

} // namespace campanile::storage
