// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/enumkey.h"
#include "domain/base/id.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace campanile::domain {

/// The numbers are stored: append, never renumber.
enum class CustomFieldKind : quint8 { Text = 1, Number = 2, Date = 3, YesNo = 4, Choice = 5 };

inline constexpr EnumKeys<CustomFieldKind, 5> customFieldKindKeys{{
    {CustomFieldKind::Text, QLatin1StringView("text")},
    {CustomFieldKind::Number, QLatin1StringView("number")},
    {CustomFieldKind::Date, QLatin1StringView("date")},
    {CustomFieldKind::YesNo, QLatin1StringView("yes-no")},
    {CustomFieldKind::Choice, QLatin1StringView("choice")},
}};

/// A field that this company added to its tickets; the values lie in Ticket::customFields under its key.
struct CustomField
{
    CustomFieldId id;
    QString key;  ///< stable, unique
    QString name; ///< as people call it
    CustomFieldKind kind = CustomFieldKind::Text;
    QStringList choices = {};     ///< of kind Choice
    DepartmentId department = {}; ///< whose tickets have it; none: all
    bool isSearchable = false;    ///< the search finds tickets by the words of its value
    qint64 version = 1;
};

inline constexpr qsizetype longestFieldValue = 1000; ///< characters
inline constexpr qsizetype mostFieldChoices = 200;

/// The stored form of what somebody typed: text, number, true or false, the midnight of a date in ISO form
/// ("…T00:00:00Z", as imports write it); null for nothing. None when it is no such value. Numbers have a point, dates
/// are "2026-11-22"; "yes" and "no" are the keys of that kind.
[[nodiscard]] std::optional<QJsonValue> fieldValueOf(const CustomField &field, const QString &typed);
/// The other way; what does not read as its kind (imports keep it) as it stands.
[[nodiscard]] QString typedFieldValue(const CustomField &field, const QJsonValue &stored);
/// Whether a value may be stored under the field.
[[nodiscard]] bool isFieldValue(const CustomField &field, const QJsonValue &stored);

/// The words by which the search finds a ticket: the values of these fields, a line each.
[[nodiscard]] QString searchedValues(const QJsonObject &values, const QStringList &searchableKeys);

} // namespace campanile::domain
