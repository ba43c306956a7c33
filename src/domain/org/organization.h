// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/org/rolematrix.h"
#include "domain/org/workcalendar.h"
#include "domain/ticket/attributes.h"
#include "domain/ticket/customfield.h"

#include <QString>
#include <QStringList>
#include <QVector>

namespace campanile::domain {

/// A node of the departments tree.
struct Department
{
    DepartmentId id;
    DepartmentId parent; ///< none for a top-level department
    QString name;
    qint64 version = 1;
};

/// A place where the company works ("location" for people and in queries).
struct Place
{
    PlaceId id;
    QString key;      ///< short, stable, for queries: "manila"
    QString name;     ///< as people write it
    QString language; ///< BCP 47 of the people there
    WorkCalendar calendar;
    qint64 version = 1;
};

struct Team
{
    TeamId id;
    DepartmentId department;
    QString name;
    Tier tier = Tier::Unknown; ///< the tier this team works on
    qint64 version = 1;
};

struct Skill
{
    SkillId id;
    QString name;
};

struct AgentSkill
{
    SkillId skill;
    int level = 1; ///< 1 (knows) … 3 (teaches)
};

struct Agent
{
    AgentId id;
    QString name;
    QString email;
    Role role = Role::Agent;
    PlaceId place;
    TeamId team; ///< main team
    QVector<AgentSkill> skills;
    QStringList languages; ///< BCP 47
    bool active = true;
    qint64 version = 1;
};

/// Everything small that tickets refer to, loaded whole and kept in memory.
struct Organization
{
    QVector<Department> departments;
    QVector<Place> places;
    QVector<Team> teams;
    QVector<Skill> skills;
    QVector<Agent> agents;
    QVector<CustomField> customFields;
    RoleMatrix roles;
};

} // namespace campanile::domain
