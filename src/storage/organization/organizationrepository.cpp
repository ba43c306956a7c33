// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/organization/organizationrepository.h"

#include "domain/org/calendarjson.h"
#include "storage/core/json.h"
#include "storage/customfield/customfieldrepository.h"
#include "storage/import/importstate.h"

#include <QHash>

namespace campanile::storage {

using namespace domain;

namespace {

/// As isPublished, for the row that is in the way of an insert.
const std::string isPublishedPlace =
    "(place.import_id = 0 OR place.import_id IN (SELECT id FROM import WHERE state IN (2, 3)))";

void noteOrganization(Session &session)
{
    session.noteChange(ChangeKind::Organization, 0);
}

QVector<Agent> loadAgents(Session &session)
{
    QHash<AgentId, QVector<AgentSkill>> skills;
    Statement skill = session.prepare("SELECT agent_id, skill_id, level FROM agent_skill ORDER BY agent_id, skill_id");
    skill.bind();
    while (skill.next())
        skills[skill.id<AgentId>(0)].append({skill.id<SkillId>(1), skill.integer(2)});
    QHash<AgentId, QStringList> languages;
    Statement language = session.prepare("SELECT agent_id, language FROM agent_language ORDER BY agent_id, position");
    language.bind();
    while (language.next())
        languages[language.id<AgentId>(0)].append(language.text(1));
    QVector<Agent> agents;
    Statement row =
        session.prepare("SELECT id, name, email, role, place_id, team_id, active, version FROM agent WHERE " +
                        isPublished + " ORDER BY id");
    row.bind();
    while (row.next()) {
        const auto id = row.id<AgentId>(0);
        agents.append({id, row.text(1), row.text(2), row.enumeration<Role>(3), row.id<PlaceId>(4), row.id<TeamId>(5),
                       skills.value(id), languages.value(id), row.boolean(6), row.int64(7)});
    }
    return agents;
}

void writeSkillsAndLanguages(Session &session, const Agent &agent)
{
    session.execute("DELETE FROM agent_skill WHERE agent_id = $1", agent.id);
    for (const AgentSkill &skill : agent.skills)
        session.execute("INSERT INTO agent_skill (agent_id, skill_id, level) VALUES ($1, $2, $3)", agent.id,
                        skill.skill, skill.level);
    session.execute("DELETE FROM agent_language WHERE agent_id = $1", agent.id);
    int position = 0;
    for (const QString &language : agent.languages)
        session.execute("INSERT INTO agent_language (agent_id, position, language) VALUES ($1, $2, $3)", agent.id,
                        position++, language);
}

template <typename IdType>
bool isThere(Session &session, const char *sql, IdType id)
{
    Statement row = session.prepare(sql);
    row.bind(id);
    return row.next();
}

template <typename IdType>
void removeUnused(Session &session, std::string_view sql, IdType id)
{
    expectOneRow(session.execute(sql, id), QString::number(id.value()));
    noteOrganization(session);
}

} // namespace

Organization OrganizationRepository::load()
{
    Organization all;
    Statement department =
        m_session.prepare("SELECT id, parent_id, name, version FROM department WHERE " + isPublished + " ORDER BY id");
    department.bind();
    while (department.next())
        all.departments.append(
            {department.id<DepartmentId>(0), department.id<DepartmentId>(1), department.text(2), department.int64(3)});
    Statement place = m_session.prepare("SELECT id, key, name, language, calendar, version FROM place WHERE " +
                                        isPublished + " ORDER BY id");
    place.bind();
    while (place.next())
        all.places.append({place.id<PlaceId>(0), place.text(1), place.text(2), place.text(3),
                           calendarFromJson(jsonObject(place.utf8(4))), place.int64(5)});
    Statement team = m_session.prepare("SELECT id, department_id, name, tier, version FROM team WHERE " + isPublished +
                                       " ORDER BY id");
    team.bind();
    while (team.next())
        all.teams.append(
            {team.id<TeamId>(0), team.id<DepartmentId>(1), team.text(2), team.enumeration<Tier>(3), team.int64(4)});
    Statement skill = m_session.prepare("SELECT id, name FROM skill WHERE " + isPublished + " ORDER BY id");
    skill.bind();
    while (skill.next())
        all.skills.append({skill.id<SkillId>(0), skill.text(1)});
    all.agents = loadAgents(m_session);
    all.customFields = CustomFieldRepository(m_session).all();
    Statement right =
        m_session.prepare("SELECT role, permission, is_allowed FROM role_right ORDER BY role, permission");
    right.bind();
    while (right.next()) { // one that a newer program knows means nothing here
        if (const auto permission = enumOf(permissionKeys, right.text(1)))
            all.roles.setAllowed(right.enumeration<Role>(0), *permission, right.boolean(2));
    }
    return all;
}

void OrganizationRepository::save(Department &department)
{
    if (!department.id.isValid()) {
        department.id = m_session.allocateId<DepartmentId>("department");
        department.version = 1;
        insert(department);
    } else {
        expectOneRow(m_session.execute("UPDATE department SET version = version + 1, parent_id = $3, name = $4 "
                                       "WHERE id = $1 AND version = $2",
                                       department.id, department.version, orNull(department.parent), department.name),
                     department.name);
        ++department.version;
    }
    noteOrganization(m_session);
}

void OrganizationRepository::save(Place &place)
{
    const QByteArray calendar = jsonText(toJson(place.calendar));
    if (!place.id.isValid()) {
        place.id = m_session.allocateId<PlaceId>("place");
        place.version = 1;
        // One of that key that a running import brought gives way to what a person wrote, and keeps its number.
        Statement insert =
            m_session.prepare("INSERT INTO place (id, key, name, language, calendar, version, import_id) VALUES ($1, "
                              "$2, $3, $4, $5, 1, 0) "
                              "ON CONFLICT (key) DO UPDATE SET name = excluded.name, language = excluded.language, "
                              "calendar = excluded.calendar, import_id = 0 WHERE NOT " +
                              isPublishedPlace + " RETURNING id");
        insert.bind(place.id, place.key, place.name, place.language, calendar);
        if (!insert.next())
            throw StorageError(ErrorCode::Conflict, {place.name});
        place.id = insert.id<PlaceId>(0);
        while (insert.next()) { // to its end, or SQLite keeps it open over the commit
        }
    } else {
        expectOneRow(m_session.execute("UPDATE place SET version = version + 1, key = $3, name = $4, language = $5, "
                                       "calendar = $6 WHERE id = $1 AND version = $2",
                                       place.id, place.version, place.key, place.name, place.language, calendar),
                     place.name);
        ++place.version;
    }
    noteOrganization(m_session);
}

void OrganizationRepository::save(Team &team)
{
    if (!team.id.isValid()) {
        team.id = m_session.allocateId<TeamId>("team");
        team.version = 1;
        insert(team);
    } else {
        expectOneRow(
            m_session.execute("UPDATE team SET version = version + 1, department_id = $3, name = $4, tier = $5 "
                              "WHERE id = $1 AND version = $2",
                              team.id, team.version, orNull(team.department), team.name, team.tier),
            team.name);
        ++team.version;
    }
    noteOrganization(m_session);
}

void OrganizationRepository::save(Skill &skill)
{
    Statement known = m_session.prepare("SELECT id FROM skill WHERE name = $1 AND " + isPublished);
    known.bind(skill.name);
    if (known.next()) {
        skill.id = known.id<SkillId>(0);
        return;
    }
    Statement insert = m_session.prepare("INSERT INTO skill (id, name, import_id) VALUES ($1, $2, 0) "
                                         "ON CONFLICT (name) DO UPDATE SET import_id = 0 RETURNING id");
    insert.bind(m_session.allocateId<SkillId>("skill"), skill.name);
    if (insert.next())
        skill.id = insert.id<SkillId>(0);
    while (insert.next()) { // to its end, or SQLite keeps it open over the commit
    }
    noteOrganization(m_session);
}

void OrganizationRepository::save(Agent &agent)
{
    if (!agent.id.isValid()) {
        agent.id = m_session.allocateId<AgentId>("agent");
        agent.version = 1;
        m_session.execute("INSERT INTO agent (id, name, email, role, place_id, team_id, active, version, import_id) "
                          "VALUES ($1, $2, $3, $4, $5, $6, $7, 1, 0)",
                          agent.id, agent.name, agent.email, agent.role, orNull(agent.place), orNull(agent.team),
                          agent.active);
    } else {
        expectOneRow(m_session.execute("UPDATE agent SET version = version + 1, name = $3, email = $4, role = $5, "
                                       "place_id = $6, team_id = $7, active = $8 WHERE id = $1 AND version = $2",
                                       agent.id, agent.version, agent.name, agent.email, agent.role,
                                       orNull(agent.place), orNull(agent.team), agent.active),
                     agent.name);
        ++agent.version;
    }
    writeSkillsAndLanguages(m_session, agent);
    noteOrganization(m_session);
}

void OrganizationRepository::insert(const Department &department)
{
    expectOneRow(m_session.execute("INSERT INTO department (id, parent_id, name, version, import_id) "
                                   "VALUES ($1, $2, $3, $4, 0) ON CONFLICT DO NOTHING",
                                   department.id, orNull(department.parent), department.name, department.version),
                 department.name);
    noteOrganization(m_session);
}

void OrganizationRepository::insert(const Place &place)
{
    expectOneRow(m_session.execute("INSERT INTO place (id, key, name, language, calendar, version, import_id) "
                                   "VALUES ($1, $2, $3, $4, $5, $6, 0) ON CONFLICT DO NOTHING",
                                   place.id, place.key, place.name, place.language, jsonText(toJson(place.calendar)),
                                   place.version),
                 place.name);
    noteOrganization(m_session);
}

void OrganizationRepository::insert(const Team &team)
{
    expectOneRow(m_session.execute("INSERT INTO team (id, department_id, name, tier, version, import_id) "
                                   "VALUES ($1, $2, $3, $4, $5, 0) ON CONFLICT DO NOTHING",
                                   team.id, orNull(team.department), team.name, team.tier, team.version),
                 team.name);
    noteOrganization(m_session);
}

void OrganizationRepository::saveRight(Role role, Permission permission, bool isAllowed)
{
    m_session.execute("INSERT INTO role_right (role, permission, is_allowed) VALUES ($1, $2, $3) "
                      "ON CONFLICT (role, permission) DO UPDATE SET is_allowed = excluded.is_allowed",
                      role, QString(keyOf(permissionKeys, permission)), isAllowed ? 1 : 0);
    noteOrganization(m_session);
}

bool OrganizationRepository::isOfTickets(DepartmentId id)
{
    return isThere(m_session, "SELECT 1 FROM ticket WHERE department_id = $1 LIMIT 1", id);
}

bool OrganizationRepository::isOfTickets(TeamId id)
{
    return isThere(m_session, "SELECT 1 FROM ticket WHERE team_id = $1 LIMIT 1", id);
}

bool OrganizationRepository::isOfTickets(PlaceId id)
{
    return isThere(m_session, "SELECT 1 FROM ticket WHERE place_id = $1 LIMIT 1", id);
}

void OrganizationRepository::remove(DepartmentId id)
{
    removeUnused(m_session,
                 "DELETE FROM department WHERE id = $1 AND NOT EXISTS "
                 "(SELECT 1 FROM ticket WHERE department_id = $1)",
                 id);
}

void OrganizationRepository::remove(TeamId id)
{
    removeUnused(m_session, "DELETE FROM team WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM ticket WHERE team_id = $1)",
                 id);
}

void OrganizationRepository::remove(PlaceId id)
{
    removeUnused(m_session, "DELETE FROM place WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM ticket WHERE place_id = $1)",
                 id);
}

} // namespace campanile::storage
