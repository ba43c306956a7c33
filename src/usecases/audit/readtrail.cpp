// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/audit/readtrail.h"

#include "domain/base/text.h"
#include "storage/audit/auditrepository.h"
#include "storage/core/session.h"

#include <algorithm>

namespace campanile::usecases {

using namespace domain;

namespace {

bool holdsAll(const QString &name, const QStringList &words)
{
    if (words.isEmpty())
        return true;
    const QString key = searchKey(name);
    return std::all_of(words.begin(), words.end(), [&key](const QString &word) { return key.contains(word); });
}

} // namespace

Result<AuditPage> readTrail(storage::Session &session, const Actor &actor, const AuditFilter &filter,
                            const std::optional<AuditCursor> &after, int atMost)
{
    if (!isAllowed(actor, Permission::ReadAudit))
        return fail(ErrorCode::NotAllowed,
                    {QString(keyOf(permissionKeys, Permission::ReadAudit)), QString(keyOf(roleKeys, actor.role))});
    atMost = std::clamp(atMost, 1, mostAuditEntries);
    const QStringList words = searchKey(filter.words).split(u' ', Qt::SkipEmptyParts);

    storage::AuditQuery query;
    query.actor = filter.actor;
    query.subjects = filter.subjects;
    query.from = filter.from;
    query.until = filter.until;
    if (after)
        query.after = storage::AuditPlace{after->at, after->id};

    storage::AuditRepository trail(session);
    AuditPage page;
    // one entry more than asked for tells whether there is a next page; with words whole pages are looked through
    const int step = words.isEmpty() ? atMost + 1 : mostAuditEntries;
    for (int left = mostAuditEntriesRead; left > 0; left -= step) {
        const QVector<AuditEntry> entries = trail.page(query, step);
        for (const AuditEntry &entry : entries) {
            if (page.entries.size() == atMost) {
                page.next = AuditCursor{query.after->at, query.after->id};
                return page;
            }
            query.after = storage::AuditPlace{entry.at, entry.id};
            if (holdsAll(entry.subjectName, words))
                page.entries.append(entry);
        }
        if (entries.size() < step)
            return page;
    }
    page.next = AuditCursor{query.after->at, query.after->id};
    return page;
}

} // namespace campanile::usecases
