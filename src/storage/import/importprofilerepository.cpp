// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/import/importprofilerepository.h"

#include "storage/core/json.h"

namespace campanile::storage {

QVector<ImportProfileRow> ImportProfileRepository::all()
{
    QVector<ImportProfileRow> profiles;
    Statement row = m_session.prepare("SELECT name, json, version FROM import_profile ORDER BY name");
    row.bind();
    while (row.next())
        profiles.append({row.text(0), jsonObject(row.utf8(1)), row.int64(2)});
    return profiles;
}

std::optional<ImportProfileRow> ImportProfileRepository::byName(const QString &name)
{
    Statement row = m_session.prepare("SELECT name, json, version FROM import_profile WHERE name = $1");
    row.bind(name);
    if (!row.next())
        return std::nullopt;
    return ImportProfileRow{row.text(0), jsonObject(row.utf8(1)), row.int64(2)};
}

void ImportProfileRepository::save(ImportProfileRow &profile)
{
    if (profile.version == 0) {
        // Counted, not failed: on PostgreSQL a failed statement would end the caller's whole transaction.
        expectOneRow(m_session.execute("INSERT INTO import_profile (name, json, version) VALUES ($1, $2, 1) "
                                       "ON CONFLICT (name) DO NOTHING",
                                       profile.name, jsonText(profile.json)),
                     profile.name);
    } else {
        expectOneRow(m_session.execute("UPDATE import_profile SET version = version + 1, json = $3 "
                                       "WHERE name = $1 AND version = $2",
                                       profile.name, profile.version, jsonText(profile.json)),
                     profile.name);
    }
    ++profile.version;
    m_session.noteChange(ChangeKind::Profile, 0);
}

void ImportProfileRepository::remove(const QString &name)
{
    if (m_session.execute("DELETE FROM import_profile WHERE name = $1", name) > 0)
        m_session.noteChange(ChangeKind::Profile, 0);
}

} // namespace campanile::storage
