// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket/status.h"
#include "domain/ticket/ticketlink.h"
#include "storage/core/session.h"

#include <QString>
#include <QVector>

namespace campanile::storage {

/// A link as one of its two tickets shows it: which the other one is, and how it stands.
struct LinkRecord
{
    domain::TicketLink link;
    domain::TicketId other;
    QString reference;
    QString subject;
    domain::Status status = domain::Status::New;
    domain::CustomerId customer;
};

/// Which tickets belong together. Whoever changes a link appends the events of both tickets in the same job. Works on a
/// Session; throws StorageError.
class LinkRepository
{
public:
    explicit LinkRepository(Session &session)
        : m_session(session)
    {
    }

    /// False when it is there already. The link is normalized().
    bool insert(const domain::TicketLink &link);
    /// False when it is not there.
    bool remove(const domain::TicketLink &link);
    /// Links from and to a ticket, by kind, then by the other one's number; at most so many.
    [[nodiscard]] QVector<LinkRecord> ofTicket(domain::TicketId id, int atMost);
    /// Where the links of a kind that begin at a ticket lead.
    [[nodiscard]] QVector<domain::TicketId> targets(domain::TicketId from, domain::LinkKind kind);

private:
    Session &m_session;
};

} // namespace campanile::storage
