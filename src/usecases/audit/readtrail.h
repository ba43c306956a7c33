// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit/auditentry.h"
#include "domain/base/result.h"
#include "domain/org/permissions.h"

#include <QString>
#include <QVector>

#include <optional>

namespace campanile::storage {
class Session;
}

namespace campanile::usecases {

/// Where to go on in the trail: behind this entry.
struct AuditCursor
{
    domain::UtcTime at{};
    domain::AuditId id = {};

    bool operator==(const AuditCursor &) const = default;
};

/// Which entries are wanted; what is not set asks for nothing.
struct AuditFilter
{
    domain::AgentId actor = {};
    QVector<domain::AuditSubject> subjects = {}; ///< any of these; empty: all
    std::optional<domain::UtcTime> from = {};
    std::optional<domain::UtcTime> until = {}; ///< not included
    QString words = {}; ///< all of them in the name of what was changed, as a search reads them: case and marks aside

    bool operator==(const AuditFilter &) const = default;
};

struct AuditPage
{
    QVector<domain::AuditEntry> entries; ///< newest first; may be empty although there is more
    std::optional<AuditCursor> next;     ///< none: this was the last page
};

/// Entries of a page at most, and how many are read at most to find them: words are compared here, not by the engine,
/// so that both engines find the same, and a page of rare words must not read a trail of years in one go.
inline constexpr int mostAuditEntries = 500;
inline constexpr int mostAuditEntriesRead = 5000;

/// One page of the trail of everything shared. atMost is held between 1 and mostAuditEntries.
/// Errors: NotAllowed (action, role) without Permission::ReadAudit.
[[nodiscard]] domain::Result<AuditPage> readTrail(storage::Session &session, const domain::Actor &actor,
                                                  const AuditFilter &filter, const std::optional<AuditCursor> &after,
                                                  int atMost);

} // namespace campanile::usecases
