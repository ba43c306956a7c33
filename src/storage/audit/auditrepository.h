// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit/auditentry.h"
#include "storage/core/session.h"

#include <QVector>

namespace campanile::storage {

/// The append-only trail of everything shared that is not a ticket.
class AuditRepository
{
public:
    explicit AuditRepository(Session &session)
        : m_session(session)
    {
    }

    /// Gives it its id.
    void append(domain::AuditEntry &entry);
    /// The newest entries before that one (none: of all), newest first.
    [[nodiscard]] QVector<domain::AuditEntry> newest(int atMost, domain::AuditId before = {});
    /// Of one subject, newest first.
    [[nodiscard]] QVector<domain::AuditEntry> of(domain::AuditSubject subject, qint64 id, int atMost);

private:
    Session &m_session;
};

} // namespace campanile::storage
