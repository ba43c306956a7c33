// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/organization/organizationrules.h"

#include "domain/base/text.h"
#include "domain/org/organizationfields.h"
#include "domain/org/weektext.h"
#include "storage/organization/organizationrepository.h"

#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace campanile::usecases {

using namespace domain;

namespace {

template <typename Thing, typename IdType>
const Thing *find(const QVector<Thing> &things, IdType id)
{
    const auto found = std::find_if(things.begin(), things.end(), [id](const Thing &thing) { return thing.id == id; });
    return found == things.end() ? nullptr : &*found;
}

template <typename Thing, typename IdType>
bool isThereOrNone(const QVector<Thing> &things, IdType id)
{
    return !id.isValid() || find(things, id);
}

/// Another one of the same name, among those that share.
template <typename Thing, typename Shares>
bool isTaken(const QVector<Thing> &things, const Thing &thing, Shares shares)
{
    return std::any_of(things.begin(), things.end(), [&](const Thing &other) {
        return other.id != thing.id && shares(other) && searchKey(other.name) == searchKey(thing.name);
    });
}

bool hasName(const QString &name)
{
    return name.size() <= longestOrganizationName &&
           std::any_of(name.begin(), name.end(), [](QChar letter) { return letter.isLetterOrNumber(); });
}

} // namespace

Failure refuse(OrganizationRefusal why)
{
    return fail(ErrorCode::InvalidArgument, {u"organization"_qs, QString(keyOf(organizationRefusalKeys, why))});
}

Result<void> checkRecord(const Organization &all, const Agent *before, const Agent &after, const Actor &actor)
{
    if (!hasName(after.name))
        return refuse(OrganizationRefusal::NameMissing);
    if (after.active && isTaken(all.agents, after, [](const Agent &other) { return other.active; }))
        return refuse(OrganizationRefusal::NameTaken);
    if (!after.email.isEmpty() && (!after.email.contains(u'@') || after.email.contains(u' ')))
        return refuse(OrganizationRefusal::EmailWrong);
    if (!isThereOrNone(all.teams, after.team) || !isThereOrNone(all.places, after.place))
        return refuse(OrganizationRefusal::NotThere);
    const bool isManagedNow = isManaged(all);
    if (isManagedNow && (after.role > actor.role || (before && before->role > actor.role)))
        return refuse(OrganizationRefusal::RoleTooHigh);
    Organization then = all;
    for (Agent &agent : then.agents) {
        if (agent.id == after.id)
            agent = after;
    }
    if (isManagedNow && !isManaged(then))
        return refuse(OrganizationRefusal::LastManager);
    return {};
}

Result<void> checkRecord(const Organization &all, const Team *, const Team &after, const Actor &)
{
    if (!hasName(after.name))
        return refuse(OrganizationRefusal::NameMissing);
    if (isTaken(all.teams, after, [](const Team &) { return true; }))
        return refuse(OrganizationRefusal::NameTaken);
    if (!isThereOrNone(all.departments, after.department))
        return refuse(OrganizationRefusal::NotThere);
    return {};
}

Result<void> checkRecord(const Organization &all, const Department *, const Department &after, const Actor &)
{
    if (!hasName(after.name))
        return refuse(OrganizationRefusal::NameMissing);
    if (isTaken(all.departments, after, [&](const Department &other) { return other.parent == after.parent; }))
        return refuse(OrganizationRefusal::NameTaken);
    QSet<DepartmentId> seen;
    for (DepartmentId at = after.parent; at.isValid();) {
        const Department *parent = find(all.departments, at);
        if (!parent)
            return refuse(OrganizationRefusal::NotThere);
        if (at == after.id || seen.contains(at))
            return refuse(OrganizationRefusal::Cycle);
        seen.insert(at);
        at = parent->parent;
    }
    return {};
}

namespace {

QString keyFrom(const QString &name, QChar between)
{
    QString key;
    const QString letters = searchKey(name);
    for (const QChar letter : letters) {
        if (letter.isLetterOrNumber())
            key.append(letter);
        else if (!key.isEmpty() && !key.endsWith(between))
            key.append(between);
    }
    key.truncate(longestPlaceKey);
    if (key.endsWith(between))
        key.chop(1);
    return key;
}

/// What people type in a search: "manila", "tel-aviv".
bool isKey(const QString &key)
{
    return !key.isEmpty() && key.size() <= longestPlaceKey && std::all_of(key.begin(), key.end(), [](QChar letter) {
        return letter == u'-' || (letter.isLetterOrNumber() && !letter.isUpper());
    });
}

} // namespace

void complete(Place &place)
{
    if (place.key.isEmpty())
        place.key = keyFrom(place.name, u'-');
}

void complete(CustomField &field)
{
    if (field.key.isEmpty())
        field.key = keyFrom(field.name, u'_');
}

Result<void> checkRecord(const Organization &all, const Place *, const Place &after, const Actor &)
{
    if (!hasName(after.name))
        return refuse(OrganizationRefusal::NameMissing);
    if (isTaken(all.places, after, [](const Place &) { return true; }))
        return refuse(OrganizationRefusal::NameTaken);
    if (!isKey(after.key))
        return refuse(OrganizationRefusal::KeyWrong);
    if (std::any_of(all.places.begin(), all.places.end(),
                    [&](const Place &other) { return other.id != after.id && other.key == after.key; }))
        return refuse(OrganizationRefusal::KeyTaken);
    if (!QTimeZone(after.calendar.timeZone).isValid())
        return refuse(OrganizationRefusal::ZoneWrong);
    if (!isWeek(after.calendar.weeklySlots))
        return refuse(OrganizationRefusal::WeekWrong);
    const auto &holidays = after.calendar.holidays;
    if (holidays.size() > mostHolidays || std::any_of(holidays.begin(), holidays.end(), [](const Holiday &holiday) {
            return !holiday.date.isValid() || holiday.name.size() > longestOrganizationName;
        }))
        return refuse(OrganizationRefusal::HolidayWrong);
    return {};
}

Result<void> checkRecord(const Organization &all, const CustomField *before, const CustomField &after, const Actor &)
{
    if (!hasName(after.name))
        return refuse(OrganizationRefusal::NameMissing);
    if (isTaken(all.customFields, after, [](const CustomField &) { return true; }))
        return refuse(OrganizationRefusal::NameTaken);
    if (std::any_of(all.customFields.begin(), all.customFields.end(),
                    [&](const CustomField &other) { return other.id != after.id && other.key == after.key; }))
        return refuse(OrganizationRefusal::KeyTaken);
    // The values lie under it. Imports bring keys of other programs: only a new one has to be as ours are.
    if (before ? before->key != after.key : after.key.isEmpty())
        return refuse(OrganizationRefusal::KeyFixed);
    if (!isThereOrNone(all.departments, after.department))
        return refuse(OrganizationRefusal::NotThere);
    const bool needsChoices = after.kind == CustomFieldKind::Choice;
    if (needsChoices && (after.choices.isEmpty() || after.choices.size() > mostFieldChoices))
        return refuse(OrganizationRefusal::ChoicesMissing);
    return {};
}

bool isInUse(storage::Session &session, const Organization &all, const Team &team)
{
    return std::any_of(all.agents.begin(), all.agents.end(),
                       [&](const Agent &agent) { return agent.team == team.id; }) ||
           storage::OrganizationRepository(session).isOfTickets(team.id);
}

bool isInUse(storage::Session &session, const Organization &all, const Department &department)
{
    return std::any_of(all.departments.begin(), all.departments.end(),
                       [&](const Department &other) { return other.parent == department.id; }) ||
           std::any_of(all.teams.begin(), all.teams.end(),
                       [&](const Team &team) { return team.department == department.id; }) ||
           storage::OrganizationRepository(session).isOfTickets(department.id);
}

bool isInUse(storage::Session &session, const Organization &all, const Place &place)
{
    return std::any_of(all.agents.begin(), all.agents.end(),
                       [&](const Agent &agent) { return agent.place == place.id; }) ||
           storage::OrganizationRepository(session).isOfTickets(place.id);
}

} // namespace campanile::usecases
