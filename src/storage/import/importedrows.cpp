// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/import/importedrows.h"

#include "domain/base/text.h"
#include "domain/org/calendarjson.h"
#include "storage/core/bulkinserter.h"
#include "storage/core/json.h"
#include "storage/core/rowscanner.h"
#include "storage/organization/organizationrepository.h"

namespace campanile::storage {

using namespace domain;

ImportedRows::Known ImportedRows::load(SourceId source)
{
    Known known;
    known.organization = OrganizationRepository(m_session).load();
    known.tags = TagRepository(m_session).all();
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

void ImportedRows::insert(const Fresh &fresh, ImportId import, Renumbered &renumbered)
{
    // Parents before children: teams before the agents who are in them.
    BulkInserter departments(m_session, "department", "id, parent_id, name, version, import_id");
    for (const Department &department : fresh.departments)
        departments.add(department.id, orNull(department.parent), department.name, department.version, import);
    departments.finish();
    insertPlaces(fresh.places, import, renumbered);
    BulkInserter teams(m_session, "team", "id, department_id, name, tier, version, import_id");
    for (const Team &team : fresh.teams)
        teams.add(team.id, orNull(team.department), team.name, team.tier, team.version, import);
    teams.finish();
    BulkInserter skills(m_session, "skill", "id, name, import_id");
    for (const Skill &skill : fresh.skills)
        skills.add(skill.id, skill.name, import);
    skills.finish();
    insertAgents(fresh.agents, import, renumbered);
    TagRepository tags(m_session);
    for (const Tag &tag : fresh.tags) {
        if (const TagId id = tags.insert(tag, import); id != tag.id)
            renumbered.tags.insert(tag.id, id);
    }
}

void ImportedRows::insertPlaces(const QVector<Place> &places, ImportId import, Renumbered &renumbered)
{
    for (const Place &place : places) {
        QString key = place.key;
        for (int number = 2;; ++number) {
            // Counted, not failed: on PostgreSQL a failed statement would end the whole transaction.
            if (m_session.execute("INSERT INTO place (id, key, name, language, calendar, version, import_id) "
                                  "VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (key) DO NOTHING",
                                  place.id, key, place.name, place.language, jsonText(toJson(place.calendar)),
                                  place.version, import) == 1)
                break;
            Statement other = m_session.prepare("SELECT id, name FROM place WHERE key = $1");
            other.bind(key);
            const bool isThere = other.next();
            const PlaceId id = isThere ? other.id<PlaceId>(0) : PlaceId();
            if (isThere && searchKey(other.text(1)) == searchKey(place.name) &&
                // Of another import perhaps, which could be swept: what two use belongs to neither.
                m_session.execute("UPDATE place SET import_id = 0 WHERE id = $1", id) == 1) {
                renumbered.places.insert(place.id, id);
                m_session.noteChange(ChangeKind::Organization, 0);
                break;
            }
            key = place.key + u'-' + QString::number(number);
        }
    }
}

void ImportedRows::insertAgents(const QVector<Agent> &agents, ImportId import, const Renumbered &renumbered)
{
    BulkInserter rows(m_session, "agent", "id, name, email, role, place_id, team_id, active, version, import_id");
    for (const Agent &agent : agents)
        rows.add(agent.id, agent.name, agent.email, agent.role,
                 orNull(renumbered.places.value(agent.place, agent.place)), orNull(agent.team), agent.active,
                 agent.version, import);
    rows.finish();
    BulkInserter skills(m_session, "agent_skill", "agent_id, skill_id, level");
    BulkInserter languages(m_session, "agent_language", "agent_id, position, language");
    for (const Agent &agent : agents) {
        for (const AgentSkill &skill : agent.skills)
            skills.add(agent.id, skill.skill, skill.level);
        int position = 0;
        for (const QString &language : agent.languages)
            languages.add(agent.id, position++, language);
    }
    skills.finish();
    languages.finish();
}

void ImportedRows::addCustomFields(const QVector<CustomField> &fields)
{
    Statement known = m_session.prepare("SELECT 1 FROM custom_field WHERE key = $1");
    qint64 added = 0;
    for (const CustomField &field : fields) {
        known.bind(field.key);
        if (known.next()) {
            // What the import brought under it is learnt by the search afterwards.
            m_session.execute("UPDATE custom_field SET reindex_from = 0 WHERE key = $1 AND is_searchable = 1",
                              field.key);
            ++added;
            continue;
        }
        added += m_session.execute("INSERT INTO custom_field (id, key, name, kind, choices, version) "
                                   "VALUES ($1, $2, $3, $4, $5, 1) ON CONFLICT (key) DO NOTHING",
                                   m_session.allocateId<CustomFieldId>("custom_field"), field.key, field.name,
                                   field.kind, QByteArray("[]"));
    }
    if (added > 0)
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
