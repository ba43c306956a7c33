// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/source/sourcerepository.h"

namespace campanile::storage {

domain::SourceId SourceRepository::findOrCreate(const QString &kind, const QString &name)
{
    Statement known = m_session.prepare("SELECT id FROM source WHERE kind = $1 AND name = $2");
    known.bind(kind, name);
    if (known.next())
        return known.id<domain::SourceId>(0);
    const auto id = m_session.allocateId<domain::SourceId>("source");
    m_session.execute("INSERT INTO source (id, kind, name) VALUES ($1, $2, $3)", id, kind, name);
    return id;
}

QVector<Source> SourceRepository::all()
{
    QVector<Source> sources;
    Statement row = m_session.prepare("SELECT id, kind, name FROM source ORDER BY id");
    row.bind();
    while (row.next())
        sources.append({row.id<domain::SourceId>(0), row.text(1), row.text(2)});
    return sources;
}

} // namespace campanile::storage
