// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/import/importedrows.h"

#include "domain/base/text.h"
#include "storage/core/bulkinserter.h"
#include "storage/core/json.h"
#include "storage/core/rowscanner.h"
#include "storage/organization/calendarjson.h"
#include "storage/organization/organizationrepository.h"
#include "storage/tag/tagrepository.h"

namespace campanile::storage {

using namespace domain;

ImportedRows::Known ImportedRows::load(SourceId source)
{
    Known known;
    known.organization = OrganizationRepository(m_session).load();
    for (const Tag &tag : TagRepository(m_session).all())
        known.tags.append({tag.id, tag.name});
    if (!source.isValid())
        return known;
    {
        RowScanner row(m_session,
                       "SELECT id, external_id, name FROM customer WHERE source_id = $1 AND external_id <> ''");
        row.bind(source);
        while (row.next()) {
            known.customers.insert(row.text(1), CustomerId(row.int64(0)));
            known.customerNames.insert(CustomerId(row.int64(0)), row.text(2));
        }
    }
    {
        RowScanner row(m_session,
                       "SELECT id, external_id, name FROM contact WHERE source_id = $1 AND external_id <> ''");
        row.bind(source);
        while (row.next()) {
            known.contacts.insert(row.text(1), ContactId(row.int64(0)));
            known.contactNames.insert(ContactId(row.int64(0)), row.text(2));
        }
    }
    Statement any = m_session.prepare("SELECT 1 FROM ticket WHERE source_id = $1 LIMIT 1");
    any.bind(source);
    known.hasTickets = any.next();
    return known;
}

SourceId ImportedRows::findSource(const QString &kind, const QString &name)
{
    Statement row = m_session.prepare("SELECT id FROM source WHERE kind = $1 AND name = $2");
    row.bind(kind, name);
    return row.next() ? row.id<SourceId>(0) : SourceId();
}

void ImportedRows::insert(const Fresh &fresh)
{
    // Parents before children: teams before the agents who are in them.
    BulkInserter departments(m_session, "department", "id, parent_id, name, version");
    for (const Department &department : fresh.departments)
        departments.add(department.id, orNull(department.parent), department.name, department.version);
    departments.finish();
    BulkInserter places(m_session, "place", "id, key, name, language, calendar, version");
    for (const Place &place : fresh.places)
        places.add(place.id, place.key, place.name, place.language, jsonText(toJson(place.calendar)), place.version);
    places.finish();
    BulkInserter teams(m_session, "team", "id, department_id, name, tier, version");
    for (const Team &team : fresh.teams)
        teams.add(team.id, orNull(team.department), team.name, team.tier, team.version);
    teams.finish();
    BulkInserter agents(m_session, "agent", "id, name, email, role, place_id, team_id, active, version");
    for (const Agent &agent : fresh.agents)
        agents.add(agent.id, agent.name, agent.email, agent.role, orNull(agent.place), orNull(agent.team), agent.active,
                   agent.version);
    agents.finish();
    BulkInserter tags(m_session, "tag", "id, name, name_key");
    for (const auto &[id, name] : fresh.tags)
        tags.add(id, name, searchKey(name));
    tags.finish();
    for (const auto &[id, name] : fresh.tags)
        m_session.noteChange(ChangeKind::Tag, id);
    if (!fresh.departments.isEmpty() || !fresh.places.isEmpty() || !fresh.teams.isEmpty() || !fresh.agents.isEmpty())
        m_session.noteChange(ChangeKind::Organization, 0);
}

void ImportedRows::addCustomFields(const QVector<CustomField> &fields)
{
    Statement known = m_session.prepare("SELECT 1 FROM custom_field WHERE key = $1");
    bool any = false;
    for (const CustomField &field : fields) {
        known.bind(field.key);
        if (known.next())
            continue;
        m_session.execute(
            "INSERT INTO custom_field (id, key, name, kind, choices, version) VALUES ($1, $2, $3, $4, $5, 1)",
            m_session.allocateId<CustomFieldId>("custom_field"), field.key, field.name, field.kind, QByteArray("[]"));
        any = true;
    }
    if (any)
        m_session.noteChange(ChangeKind::CustomField, 0);
}

void ImportedRows::setNames(const Names &names)
{
    for (auto it = names.customers.cbegin(); it != names.customers.cend(); ++it) {
        const qint64 changed = m_session.execute("UPDATE customer SET name = $2, name_key = $3, version = version + 1 "
                                                 "WHERE id = $1 AND name = external_id",
                                                 it.key(), it.value(), searchKey(it.value()));
        if (changed > 0)
            m_session.noteChange(ChangeKind::Customer, it.key());
    }
    for (auto it = names.contacts.cbegin(); it != names.contacts.cend(); ++it) {
        const qint64 changed = m_session.execute(
            "UPDATE contact SET name = $2, version = version + 1 WHERE id = $1 AND name = external_id", it.key(),
            it.value());
        if (changed > 0)
            m_session.noteChange(ChangeKind::Customer, 0);
    }
}

} // namespace campanile::storage
