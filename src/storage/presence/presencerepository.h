// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/time.h"
#include "storage/core/session.h"

#include <QUuid>
#include <QVector>

namespace campanile::storage {

/// A running program and the ticket that it shows.
struct PresenceRecord
{
    QUuid program;
    domain::AgentId agent;
    domain::TicketId ticket;
    bool isWriting = false;
    domain::UtcTime seenAt{}; ///< when the program said so last
};

/// A row a program: some dozens at most. Works on a Session; throws StorageError.
class PresenceRepository
{
public:
    explicit PresenceRepository(Session &session)
        : m_session(session)
    {
    }

    /// Instead of what the program said before, which changed is told of; tidies up what is older than stale.
    void put(const PresenceRecord &record, domain::UtcTime stale);
    /// Only that it is still there.
    void renew(const QUuid &program, domain::UtcTime seenAt);
    void remove(const QUuid &program);
    [[nodiscard]] QVector<PresenceRecord> since(domain::UtcTime time); ///< by program

private:
    Session &m_session;
};

} // namespace campanile::storage
