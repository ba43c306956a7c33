// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/tag/tagrepository.h"

#include "domain/base/text.h"

namespace campanile::storage {

domain::TagId TagRepository::findOrCreate(const QString &name)
{
    const QString key = domain::searchKey(name);
    Statement known = m_session.prepare("SELECT id FROM tag WHERE name_key = $1");
    known.bind(key);
    if (known.next())
        return known.id<domain::TagId>(0);
    const auto id = m_session.allocateId<domain::TagId>("tag");
    m_session.execute("INSERT INTO tag (id, name, name_key) VALUES ($1, $2, $3)", id, name, key);
    m_session.noteChange(ChangeKind::Tag, id);
    return id;
}

QVector<Tag> TagRepository::all()
{
    QVector<Tag> tags;
    Statement row = m_session.prepare("SELECT id, name FROM tag ORDER BY id");
    row.bind();
    while (row.next())
        tags.append({row.id<domain::TagId>(0), row.text(1)});
    return tags;
}

} // namespace campanile::storage
