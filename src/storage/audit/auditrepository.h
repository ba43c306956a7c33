// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit/auditentry.h"
#include "storage/core/session.h"

#include <QVector>

#include <optional>

namespace campanile::storage {

/// Where a page of the trail ended: the next one begins behind it.
struct AuditPlace
{
    domain::UtcTime at{};
    domain::AuditId id = {};

    bool operator==(const AuditPlace &) const = default;
};

/// Which entries are wanted; what is not set asks for nothing.
struct AuditQuery
{
    domain::AgentId actor = {};
    QVector<domain::AuditSubject> subjects = {}; ///< any of these; empty: all
    std::optional<domain::UtcTime> from = {};
    std::optional<domain::UtcTime> until = {}; ///< not included
    std::optional<AuditPlace> after = {};      ///< only what is older than this
};

/// The append-only trail of everything shared.
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
    /// The newest that the query asks for, newest first, those of one moment by id. Cheap at any depth.
    [[nodiscard]] QVector<domain::AuditEntry> page(const AuditQuery &query, int atMost);
    /// Of one subject, newest first.
    [[nodiscard]] QVector<domain::AuditEntry> of(domain::AuditSubject subject, qint64 id, int atMost);

private:
    Session &m_session;
};

} // namespace campanile::storage
