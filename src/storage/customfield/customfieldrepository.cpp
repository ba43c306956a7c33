// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/customfield/customfieldrepository.h"

#include "storage/core/json.h"
#include "storage/core/rowscanner.h"
#include "storage/customfield/customvalues.h"

namespace campanile::storage {

using domain::CustomField;
using domain::CustomFieldId;
using domain::CustomFieldKind;
using domain::DepartmentId;

namespace {

constexpr qint64 nothingToDo = -1;
constexpr qint64 fromTheFirst = 0;

} // namespace

QVector<CustomField> CustomFieldRepository::all()
{
    QVector<CustomField> fields;
    Statement row = m_session.prepare(
        "SELECT id, key, name, kind, choices, department_id, is_searchable, version FROM custom_field ORDER BY id");
    row.bind();
    while (row.next()) {
        CustomField field{
            row.id<CustomFieldId>(0), row.text(1),    row.text(2), row.enumeration<CustomFieldKind>(3), {},
            row.id<DepartmentId>(5),  row.boolean(6), row.int64(7)};
        for (const auto &choice : jsonArray(row.utf8(4)))
            field.choices.append(choice.toString());
        fields.append(field);
    }
    return fields;
}

void CustomFieldRepository::save(CustomField &field)
{
    if (!field.id.isValid()) {
        field.id = m_session.allocateId<CustomFieldId>("custom_field");
        field.version = 1;
        insert(field);
        return;
    }
    expectOneRow(
        m_session.execute(
            "UPDATE custom_field SET version = version + 1, key = $3, name = $4, kind = $5, choices = $6, "
            "department_id = $7, reindex_from = CASE WHEN is_searchable <> $8 OR ($8 = 1 AND key <> $3) THEN 0 "
            "ELSE reindex_from END, is_searchable = $8 WHERE id = $1 AND version = $2",
            field.id, field.version, field.key, field.name, field.kind, jsonTexts(field.choices), field.department,
            field.isSearchable ? 1 : 0),
        field.key);
    ++field.version;
    m_session.noteChange(ChangeKind::CustomField, 0);
}

void CustomFieldRepository::insert(const CustomField &field)
{
    expectOneRow(m_session.execute("INSERT INTO custom_field (id, key, name, kind, choices, department_id, "
                                   "is_searchable, reindex_from, version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) "
                                   "ON CONFLICT DO NOTHING",
                                   field.id, field.key, field.name, field.kind, jsonTexts(field.choices),
                                   field.department, field.isSearchable ? 1 : 0,
                                   field.isSearchable ? fromTheFirst : nothingToDo, field.version),
                 field.key);
    m_session.noteChange(ChangeKind::CustomField, 0);
}

void CustomFieldRepository::remove(CustomFieldId id)
{
    expectOneRow(m_session.execute("DELETE FROM custom_field WHERE id = $1", id), QString::number(id.value()));
    m_session.noteChange(ChangeKind::CustomField, 0);
}

QStringList CustomFieldRepository::searchableKeys()
{
    QStringList keys;
    Statement row = m_session.prepare("SELECT key FROM custom_field WHERE is_searchable = 1 ORDER BY key");
    row.bind();
    while (row.next())
        keys.append(row.text(0));
    return keys;
}

qint64 CustomFieldRepository::nextToReindex()
{
    Statement row = m_session.prepare("SELECT MIN(reindex_from) FROM custom_field WHERE reindex_from >= 0");
    row.bind();
    return row.next() && !row.isNull(0) ? row.int64(0) : nothingToDo;
}

bool CustomFieldRepository::reindexSome(int most)
{
    const qint64 from = nextToReindex();
    if (from < 0)
        return false;
    CustomValues values(m_session, searchableKeys());
    qint64 next = nothingToDo;
    const QVector<CustomValues::Row> rows = values.rowsFrom(from, most);
    for (const CustomValues::Row &row : rows)
        values.reindex(row);
    if (rows.size() == most)
        next = rows.constLast().ticket.value() + 1;
    m_session.execute("UPDATE custom_field SET reindex_from = $1 WHERE reindex_from = $2", next, from);
    return nextToReindex() >= 0;
}

} // namespace campanile::storage
