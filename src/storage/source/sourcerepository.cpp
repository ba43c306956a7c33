// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/source/sourcerepository.h"

namespace campanile::storage {

domain::SourceId SourceRepository::findOrCreate(const QString &kind, const QString &name)
{
    const auto find = [&] {
        Statement known = m_session.prepare("SELECT id FROM source WHERE kind = $1 AND name = $2");
        known.bind(kind, name);
        return known.next() ? known.id<domain::SourceId>(0) : domain::SourceId();
    };
    if (const domain::SourceId known = find(); known.isValid())
        return known;
    const auto id = m_session.allocateId<domain::SourceId>("source");
    // Counted, not failed: on PostgreSQL somebody else may have made it while we waited for the number.
    const bool isNew = m_session.execute("INSERT INTO source (id, kind, name) VALUES ($1, $2, $3) "
                                         "ON CONFLICT (kind, name) DO NOTHING",
                                         id, kind, name) == 1;
    return isNew ? id : find();
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
