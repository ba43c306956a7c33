// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/tag/tagrepository.h"

#include "domain/base/text.h"
#include "storage/core/json.h"
#include "storage/core/storageerror.h"
#include "storage/import/importstate.h"

namespace campanile::storage {

using domain::TagId;

TagId TagRepository::findOrCreate(const QString &name)
{
    if (const TagId known = find(name); known.isValid())
        return known;
    return insert({m_session.allocateId<TagId>("tag"), name}, {});
}

TagId TagRepository::find(const QString &name)
{
    Statement known = m_session.prepare("SELECT id FROM tag WHERE name_key = $1 AND " + isPublished);
    known.bind(domain::searchKey(name));
    return known.next() ? known.id<TagId>(0) : TagId();
}

TagId TagRepository::insert(const Tag &tag, domain::ImportId import)
{
    const QString key = domain::searchKey(tag.name);
    // Twice at least: on PostgreSQL the one that was in the way may be swept before it can be taken.
    for (int attempt = 0; attempt < 3; ++attempt) {
        // Counted, not failed: on PostgreSQL a failed statement would end the whole transaction.
        if (m_session.execute("INSERT INTO tag (id, name, name_key, import_id) VALUES ($1, $2, $3, $4) "
                              "ON CONFLICT (name_key) DO NOTHING",
                              tag.id, tag.name, key, import) == 1) {
            if (!import.isValid())
                m_session.noteChange(ChangeKind::Tag, tag.id);
            return tag.id;
        }
        // Of another import perhaps, which could be swept: what two use belongs to neither.
        Statement taken = m_session.prepare("UPDATE tag SET import_id = 0 WHERE name_key = $1 RETURNING id");
        taken.bind(key);
        if (taken.next()) {
            const auto id = taken.id<TagId>(0);
            while (taken.next()) { // to its end, or SQLite keeps it open over the commit
            }
            m_session.noteChange(ChangeKind::Tag, id);
            return id;
        }
    }
    throw StorageError(domain::ErrorCode::Conflict, {tag.name}, {}, true);
}

void TagRepository::rename(const Tag &tag)
{
    const QString key = domain::searchKey(tag.name);
    expectOneRow(m_session.execute("UPDATE tag SET name = $2, name_key = $3 WHERE id = $1 AND NOT EXISTS "
                                   "(SELECT 1 FROM tag other WHERE other.name_key = $3 AND other.id <> $1)",
                                   tag.id, tag.name, key),
                 tag.name);
    m_session.noteChange(ChangeKind::Tag, tag.id);
}

bool TagRepository::isOfTickets(TagId id)
{
    Statement row = m_session.prepare("SELECT 1 FROM ticket_tag WHERE tag_id = $1 LIMIT 1");
    row.bind(id);
    return row.next();
}

void TagRepository::remove(const Tag &tag)
{
    expectOneRow(m_session.execute("DELETE FROM tag WHERE id = $1 AND NOT EXISTS "
                                   "(SELECT 1 FROM ticket_tag WHERE tag_id = $1)",
                                   tag.id),
                 tag.name);
    m_session.noteChange(ChangeKind::Tag, tag.id);
}

QVector<Tag> TagRepository::all()
{
    QVector<Tag> tags;
    Statement row = m_session.prepare("SELECT id, name FROM tag WHERE " + isPublished + " ORDER BY id");
    row.bind();
    while (row.next())
        tags.append({row.id<TagId>(0), row.text(1)});
    return tags;
}

} // namespace campanile::storage
