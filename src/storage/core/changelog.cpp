// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/changelog.h"

#include "domain/base/time.h"

namespace campanile::storage {

void appendChanges(Session &session)
{
    if (session.changes().empty())
        return;
    const domain::UtcTime now = domain::SystemClock().now();
    Statement statement = session.prepare("INSERT INTO change_log (kind, entity, at) VALUES ($1, $2, $3)");
    for (const Change &change : session.changes())
        statement.bind(change.kind, change.entity, now).run();
}

std::vector<LoggedChange> changesAfter(Session &session, qint64 seq, int limit)
{
    std::vector<LoggedChange> changes;
    Statement statement =
        session.prepare("SELECT seq, kind, entity FROM change_log WHERE seq > $1 ORDER BY seq LIMIT $2");
    statement.bind(seq, limit);
    while (statement.next())
        changes.push_back({statement.int64(0), {statement.enumeration<ChangeKind>(1), statement.int64(2)}});
    return changes;
}

qint64 lastChange(Session &session)
{
    Statement statement = session.prepare("SELECT COALESCE(max(seq), 0) FROM change_log");
    statement.bind();
    const qint64 last = statement.next() ? statement.int64(0) : 0;
    return last;
}

void pruneChanges(Session &session, qint64 beforeMs)
{
    // By number, which is the key: times grow with it, but for clocks that disagree a little.
    session.execute("DELETE FROM change_log WHERE seq < (SELECT COALESCE(min(seq), 0) FROM change_log WHERE at >= $1)",
                    beforeMs);
}

} // namespace campanile::storage
