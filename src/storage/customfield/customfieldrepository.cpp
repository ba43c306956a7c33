// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/customfield/customfieldrepository.h"

#include "storage/core/json.h"

namespace campanile::storage {

using domain::CustomFieldId;

QVector<CustomField> CustomFieldRepository::all()
{
    QVector<CustomField> fields;
    Statement row = m_session.prepare("SELECT id, key, name, kind, choices, version FROM custom_field ORDER BY id");
    row.bind();
    while (row.next()) {
        CustomField field{
            row.id<CustomFieldId>(0), row.text(1), row.text(2), row.enumeration<CustomFieldKind>(3), {}, row.int64(5)};
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
        m_session.execute(
            "INSERT INTO custom_field (id, key, name, kind, choices, version) VALUES ($1, $2, $3, $4, $5, 1)", field.id,
            field.key, field.name, field.kind, jsonTexts(field.choices));
    } else {
        expectOneRow(m_session.execute("UPDATE custom_field SET version = version + 1, key = $3, name = $4, kind = $5, "
                                       "choices = $6 WHERE id = $1 AND version = $2",
                                       field.id, field.version, field.key, field.name, field.kind,
                                       jsonTexts(field.choices)),
                     field.key);
        ++field.version;
    }
    m_session.noteChange(ChangeKind::CustomField, 0);
}

} // namespace campanile::storage
