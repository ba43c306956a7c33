// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit/auditentry.h"
#include "domain/base/enumkey.h"
#include "domain/org/organization.h"
#include "usecases/catalog/catalog.h"

#include <QJsonObject>
#include <QVector>

namespace campanile::usecases {

/// A person, a team, a department, a location, a tag or a custom field as the settings show it: its values by the keys
/// of domain/org/organizationfields.h.
struct OrganizationRecord
{
    domain::AuditSubject kind = domain::AuditSubject::Person;
    qint64 id = 0; ///< 0: a new one
    qint64 version = 1;
    QJsonObject values = {};

    [[nodiscard]] QString name() const { return values.value(QStringLiteral("name")).toString(); }
    bool operator==(const OrganizationRecord &) const = default;
};

/// All of a kind, by id.
[[nodiscard]] QVector<OrganizationRecord> recordsOf(const Catalog &catalog, domain::AuditSubject kind);
/// A tag's version: its name is all that it has.
[[nodiscard]] qint64 tagVersion(const QString &name);
/// A new one, with what is usual.
[[nodiscard]] OrganizationRecord newRecord(domain::AuditSubject kind);

/// Why a record or a right cannot be so; the keys stand in errors: InvalidArgument ("organization", key).
enum class OrganizationRefusal {
    NameMissing,
    NameTaken,
    EmailWrong,
    LastManager, ///< nobody would be left who may manage people
    RoleTooHigh, ///< nobody makes or changes somebody who may do more than they may
    NotThere,    ///< the team, department or location is gone
    Cycle,       ///< a department within itself
    InUse,       ///< it was added, and somebody works with it by now
    KeyWrong,    ///< of a location: small letters, digits and hyphens
    KeyTaken,
    ZoneWrong,
    WeekWrong, ///< no such time, or times that overlap
    HolidayWrong,
    KeyFixed, ///< of a field: the values lie under it
    ChoicesMissing,
};
inline constexpr domain::EnumKeys<OrganizationRefusal, 15> organizationRefusalKeys{{
    {OrganizationRefusal::NameMissing, QLatin1StringView("name-missing")},
    {OrganizationRefusal::NameTaken, QLatin1StringView("name-taken")},
    {OrganizationRefusal::EmailWrong, QLatin1StringView("email-wrong")},
    {OrganizationRefusal::LastManager, QLatin1StringView("last-manager")},
    {OrganizationRefusal::RoleTooHigh, QLatin1StringView("role-too-high")},
    {OrganizationRefusal::NotThere, QLatin1StringView("not-there")},
    {OrganizationRefusal::Cycle, QLatin1StringView("cycle")},
    {OrganizationRefusal::InUse, QLatin1StringView("in-use")},
    {OrganizationRefusal::KeyWrong, QLatin1StringView("key-wrong")},
    {OrganizationRefusal::KeyTaken, QLatin1StringView("key-taken")},
    {OrganizationRefusal::ZoneWrong, QLatin1StringView("zone-wrong")},
    {OrganizationRefusal::WeekWrong, QLatin1StringView("week-wrong")},
    {OrganizationRefusal::HolidayWrong, QLatin1StringView("holiday-wrong")},
    {OrganizationRefusal::KeyFixed, QLatin1StringView("key-fixed")},
    {OrganizationRefusal::ChoicesMissing, QLatin1StringView("choices-missing")},
}};

} // namespace campanile::usecases
