// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/organization/organizationrecord.h"

#include "domain/org/organizationfields.h"

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

} // namespace

QVector<OrganizationRecord> recordsOf(const Organization &organization, AuditSubject kind)
{
    switch (kind) {
    case AuditSubject::Person:
        return records(organization.agents, personFields(), kind);
    case AuditSubject::Team:
        return records(organization.teams, teamFields(), kind);
    case AuditSubject::Department:
        return records(organization.departments, departmentFields(), kind);
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
    return record;
}

} // namespace campanile::usecases
