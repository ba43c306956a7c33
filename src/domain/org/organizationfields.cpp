// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/org/organizationfields.h"

#include "domain/org/calendarjson.h"

#include <QJsonArray>

#include <array>

namespace campanile::domain {

namespace {

QJsonValue stored(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

template <typename Tag>
QJsonValue stored(Id<Tag> id)
{
    return id.isValid() ? QJsonValue(id.value()) : QJsonValue();
}

QJsonValue stored(const QStringList &texts)
{
    return texts.isEmpty() ? QJsonValue() : QJsonValue(QJsonArray::fromStringList(texts));
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray list = value.toArray();
    for (const auto &entry : list)
        texts.append(entry.toString());
    return texts;
}

template <typename Thing>
constexpr AuditedField<Thing> nameField()
{
    return {QLatin1StringView("name"), [](const Thing &thing) { return stored(thing.name); },
            [](Thing &thing, const QJsonValue &value) { thing.name = value.toString(); }};
}

const std::array fieldsOfPerson{
    nameField<Agent>(),
    AuditedField<Agent>{QLatin1StringView("email"), [](const Agent &a) { return stored(a.email); },
                        [](Agent &a, const QJsonValue &value) { a.email = value.toString(); }},
    AuditedField<Agent>{QLatin1StringView("role"), [](const Agent &a) { return QJsonValue(static_cast<int>(a.role)); },
                        [](Agent &a, const QJsonValue &value) {
                            const int role = value.toInt(static_cast<int>(Role::Agent));
                            a.role = static_cast<Role>(std::clamp(role, static_cast<int>(Role::Viewer),
                                                                  static_cast<int>(Role::Administrator)));
                        }},
    AuditedField<Agent>{QLatin1StringView("location"), [](const Agent &a) { return stored(a.place); },
                        [](Agent &a, const QJsonValue &value) { a.place = PlaceId(value.toInteger()); }},
    AuditedField<Agent>{QLatin1StringView("team"), [](const Agent &a) { return stored(a.team); },
                        [](Agent &a, const QJsonValue &value) { a.team = TeamId(value.toInteger()); }},
    AuditedField<Agent>{QLatin1StringView("languages"), [](const Agent &a) { return stored(a.languages); },
                        [](Agent &a, const QJsonValue &value) { a.languages = textsOf(value); }},
    AuditedField<Agent>{QLatin1StringView("active"), [](const Agent &a) { return QJsonValue(a.active); },
                        [](Agent &a, const QJsonValue &value) { a.active = value.toBool(); }},
};

const std::array fieldsOfTeam{
    nameField<Team>(),
    AuditedField<Team>{QLatin1StringView("department"), [](const Team &t) { return stored(t.department); },
                       [](Team &t, const QJsonValue &value) { t.department = DepartmentId(value.toInteger()); }},
    AuditedField<Team>{
        QLatin1StringView("tier"),
        [](const Team &t) { return t.tier == Tier::Unknown ? QJsonValue() : QJsonValue(static_cast<int>(t.tier)); },
        [](Team &t, const QJsonValue &value) {
            const int tier = value.toInt();
            t.tier = static_cast<Tier>(std::clamp(tier, 0, static_cast<int>(Tier::T3)));
        }},
};

const std::array fieldsOfDepartment{
    nameField<Department>(),
    AuditedField<Department>{
        QLatin1StringView("parent"), [](const Department &d) { return stored(d.parent); },
        [](Department &d, const QJsonValue &value) { d.parent = DepartmentId(value.toInteger()); }},
};

QJsonValue stored(const QJsonArray &list)
{
    return list.isEmpty() ? QJsonValue() : QJsonValue(list);
}

const std::array fieldsOfPlace{
    nameField<Place>(),
    AuditedField<Place>{QLatin1StringView("key"), [](const Place &p) { return stored(p.key); },
                        [](Place &p, const QJsonValue &value) { p.key = value.toString(); }},
    AuditedField<Place>{QLatin1StringView("language"), [](const Place &p) { return stored(p.language); },
                        [](Place &p, const QJsonValue &value) { p.language = value.toString(); }},
    AuditedField<Place>{QLatin1StringView("timeZone"),
                        [](const Place &p) { return stored(QString::fromLatin1(p.calendar.timeZone)); },
                        [](Place &p, const QJsonValue &value) { p.calendar.timeZone = value.toString().toLatin1(); }},
    AuditedField<Place>{
        QLatin1StringView("week"), [](const Place &p) { return stored(weekToJson(p.calendar.weeklySlots)); },
        [](Place &p, const QJsonValue &value) { p.calendar.weeklySlots = weekFromJson(value.toArray()); }},
    AuditedField<Place>{
        QLatin1StringView("holidays"), [](const Place &p) { return stored(holidaysToJson(p.calendar.holidays)); },
        [](Place &p, const QJsonValue &value) { p.calendar.holidays = holidaysFromJson(value.toArray()); }},
};

const std::array fieldsOfCustomField{
    nameField<CustomField>(),
    AuditedField<CustomField>{QLatin1StringView("key"), [](const CustomField &f) { return stored(f.key); },
                              [](CustomField &f, const QJsonValue &value) { f.key = value.toString(); }},
    AuditedField<CustomField>{
        QLatin1StringView("kind"), [](const CustomField &f) { return QJsonValue(static_cast<int>(f.kind)); },
        [](CustomField &f, const QJsonValue &value) {
            const int kind = value.toInt(static_cast<int>(CustomFieldKind::Text));
            f.kind = static_cast<CustomFieldKind>(
                std::clamp(kind, static_cast<int>(CustomFieldKind::Text), static_cast<int>(CustomFieldKind::Choice)));
        }},
    AuditedField<CustomField>{QLatin1StringView("choices"), [](const CustomField &f) { return stored(f.choices); },
                              [](CustomField &f, const QJsonValue &value) { f.choices = textsOf(value); }},
    AuditedField<CustomField>{
        QLatin1StringView("department"), [](const CustomField &f) { return stored(f.department); },
        [](CustomField &f, const QJsonValue &value) { f.department = DepartmentId(value.toInteger()); }},
    AuditedField<CustomField>{QLatin1StringView("searchable"),
                              [](const CustomField &f) { return QJsonValue(f.isSearchable); },
                              [](CustomField &f, const QJsonValue &value) { f.isSearchable = value.toBool(); }},
};

} // namespace

std::span<const AuditedField<Agent>> personFields()
{
    return fieldsOfPerson;
}

std::span<const AuditedField<Team>> teamFields()
{
    return fieldsOfTeam;
}

std::span<const AuditedField<Department>> departmentFields()
{
    return fieldsOfDepartment;
}

std::span<const AuditedField<Place>> placeFields()
{
    return fieldsOfPlace;
}

std::span<const AuditedField<CustomField>> customFieldFields()
{
    return fieldsOfCustomField;
}

} // namespace campanile::domain
