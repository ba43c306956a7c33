// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/organization/organizationrecord.h"

#include "domain/org/calendarjson.h"
#include "domain/org/organizationfields.h"

#include <QLocale>
#include <QTimeZone>

namespace campanile::usecases {

using namespace domain;

namespace {

template <typename Thing>
QVector<OrganizationRecord> records(const QVector<Thing> &things, std::span<const AuditedField<Thing>> fields,
                                    AuditSubject kind)
{
    QVector<OrganizationRecord> result;
    for (const Thing &thing : things) {
        OrganizationRecord record{kind, thing.id.value(), thing.version};
        for (const AuditedField<Thing> &field : fields) {
            if (const QJsonValue value = field.get(thing); !value.isNull())
                record.values.insert(QString(field.key), value);
        }
        result.append(record);
    }
    return result;
}

/// The working days of where this computer stands, from nine to six.
QJsonArray usualWeek()
{
    QVector<WeeklySlot> week;
    const QList<Qt::DayOfWeek> days = QLocale::system().weekdays();
    for (const Qt::DayOfWeek day : days)
        week.append({int(day), 9 * 60, 18 * 60});
    return weekToJson(week);
}

} // namespace

qint64 tagVersion(const QString &name)
{
    return static_cast<qint64>(qHash(name, size_t(0)) >> 1);
}

QVector<OrganizationRecord> recordsOf(const Catalog &catalog, AuditSubject kind)
{
    const Organization &organization = catalog.organization();
    switch (kind) {
    case AuditSubject::Person:
        return records(organization.agents, personFields(), kind);
    case AuditSubject::Team:
        return records(organization.teams, teamFields(), kind);
    case AuditSubject::Department:
        return records(organization.departments, departmentFields(), kind);
    case AuditSubject::Place:
        return records(organization.places, placeFields(), kind);
    case AuditSubject::CustomField:
        return records(organization.customFields, customFieldFields(), kind);
    case AuditSubject::Tag: {
        QVector<OrganizationRecord> result;
        for (const Tag &tag : catalog.tags())
            result.append({kind, tag.id.value(), tagVersion(tag.name), {{QStringLiteral("name"), tag.name}}});
        return result;
    }
    default:
        return {};
    }
}

OrganizationRecord newRecord(AuditSubject kind)
{
    OrganizationRecord record{kind};
    if (kind == AuditSubject::Person) {
        record.values.insert(QStringLiteral("role"), static_cast<int>(Role::Agent));
        record.values.insert(QStringLiteral("active"), true);
    }
    if (kind == AuditSubject::CustomField) {
        record.values.insert(QStringLiteral("kind"), static_cast<int>(CustomFieldKind::Text));
        record.values.insert(QStringLiteral("searchable"), true);
    }
    if (kind == AuditSubject::Place) {
        record.values.insert(QStringLiteral("timeZone"), QString::fromLatin1(QTimeZone::systemTimeZoneId()));
        record.values.insert(QStringLiteral("week"), usualWeek());
    }
    return record;
}

} // namespace campanile::usecases
