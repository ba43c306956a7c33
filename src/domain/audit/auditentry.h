// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/enumkey.h"
#include "domain/base/id.h"
#include "domain/base/time.h"

#include <QJsonValue>
#include <QString>
#include <QVector>

namespace campanile::domain {

using AuditId = Id<struct AuditTag>;

/// What an entry is about. The numbers are stored: append, never renumber.
enum class AuditSubject : quint8 {
    Person = 1,
    Team = 2,
    Department = 3,
    Place = 4,
    Skill = 5,
    Tag = 6,
    CustomField = 7,
    View = 8,
    Customer = 9,
    Contact = 10,
    Macro = 11,
    Roles = 12,    ///< who may do what
    Settings = 13, ///< of the whole center
    Backup = 14,
    ImportProfile = 15,
    Ticket = 16, ///< what people here did; its own story tells more
};

inline constexpr EnumKeys<AuditSubject, 16> auditSubjectKeys{{
    {AuditSubject::Person, QLatin1StringView("person")},
    {AuditSubject::Team, QLatin1StringView("team")},
    {AuditSubject::Department, QLatin1StringView("department")},
    {AuditSubject::Place, QLatin1StringView("location")},
    {AuditSubject::Skill, QLatin1StringView("skill")},
    {AuditSubject::Tag, QLatin1StringView("tag")},
    {AuditSubject::CustomField, QLatin1StringView("custom-field")},
    {AuditSubject::View, QLatin1StringView("view")},
    {AuditSubject::Customer, QLatin1StringView("customer")},
    {AuditSubject::Contact, QLatin1StringView("contact")},
    {AuditSubject::Macro, QLatin1StringView("macro")},
    {AuditSubject::Roles, QLatin1StringView("roles")},
    {AuditSubject::Settings, QLatin1StringView("settings")},
    {AuditSubject::Backup, QLatin1StringView("backup")},
    {AuditSubject::ImportProfile, QLatin1StringView("import-profile")},
    {AuditSubject::Ticket, QLatin1StringView("ticket")},
}};

/// What was done to it. The numbers are stored: append, never renumber.
enum class AuditAction : quint8 {
    Added = 1, ///< from is null in every change
    Changed = 2,
    Removed = 3, ///< to is null in every change
    Undone = 4,  ///< changes that take back those of an earlier entry
    Merged = 5,  ///< into another one of its kind
    Split = 6,   ///< a merge taken apart
};

/// One field's change in its stored form: number, id, text, list; null is "none".
struct AuditChange
{
    QString key; ///< of the field, see AuditedField
    QJsonValue from;
    QJsonValue to;

    bool operator==(const AuditChange &) const = default;
};

/// Who did what, when, to something that many share. Append-only.
struct AuditEntry
{
    AuditId id;
    UtcTime at{};
    AgentId actor;
    QString actorName; ///< as it was then
    AuditSubject subject = AuditSubject::Person;
    qint64 subjectId = 0;
    QString subjectName; ///< as it was called then
    AuditAction action = AuditAction::Changed;
    QVector<AuditChange> changes;
    QString operation; ///< the client's operation id
};

/// The compact JSON that is stored: [[key, from, to], …].
[[nodiscard]] QByteArray toStoredJson(const QVector<AuditChange> &changes);
/// Never fails: what cannot be understood is left out.
[[nodiscard]] QVector<AuditChange> auditChangesFromStoredJson(const QByteArray &json);

} // namespace campanile::domain
