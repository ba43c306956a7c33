// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/changelog.h"

#include "domain/base/time.h"
#include "storage/core/json.h"

namespace campanile::storage {

namespace {

constexpr qint64 pruneEvery = 512;

std::vector<LoggedChange> readChanges(Statement &rows)
{
    std::vector<LoggedChange> changes;
    while (rows.next())
        changes.push_back({rows.int64(0), {rows.enumeration<ChangeKind>(1), rows.int64(2)}});
    return changes;
}

} // namespace

void appendChanges(Session &session)
{
    if (session.changes().empty())
        return;
    const domain::UtcTime now = domain::SystemClock().now();
    Statement statement =
        session.prepare("INSERT INTO change_log (kind, entity, at) VALUES ($1, $2, $3) RETURNING seq");
    for (const Change &change : session.changes()) {
        statement.bind(change.kind, change.entity, now);
        if (!statement.next())
            continue;
        const qint64 seq = statement.int64(0);
        while (statement.next()) { // to its end, or SQLite keeps it open over the commit
        }
        // Now and then, by one writer at a time: whoever lags further behind has to look at everything anyway.
        if (seq % pruneEvery == 0)
            session.execute("DELETE FROM change_log WHERE seq <= $1", seq - keptChanges);
    }
}

std::vector<LoggedChange> changesAfter(Session &session, qint64 seq, int limit)
{
    Statement rows = session.prepare("SELECT seq, kind, entity FROM change_log WHERE seq > $1 ORDER BY seq LIMIT $2");
    rows.bind(seq, limit);
    return readChanges(rows);
}

std::vector<LoggedChange> changesNumbered(Session &session, const std::vector<qint64> &seqs)
{
    Statement rows = session.prepare("SELECT seq, kind, entity FROM change_log WHERE seq IN " +
                                     session.dialect().numbersIn("$1") + " ORDER BY seq");
    rows.bind(jsonNumbers(seqs));
    return readChanges(rows);
}

qint64 lastChange(Session &session)
{
    Statement statement = session.prepare("SELECT COALESCE(max(seq), 0) FROM change_log");
    statement.bind();
    const qint64 last = statement.next() ? statement.int64(0) : 0;
    return last;
}

} // namespace campanile::storage
