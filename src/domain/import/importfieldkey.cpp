// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/import/importfieldkey.h"

namespace campanile::domain {

namespace {

constexpr EnumKeys<Field, 15> fieldKeys{{
    {Field::Status, QLatin1StringView("status")},
    {Field::SourceStatus, QLatin1StringView("source-status")},
    {Field::Tier, QLatin1StringView("tier")},
    {Field::Priority, QLatin1StringView("priority")},
    {Field::Channel, QLatin1StringView("channel")},
    {Field::Place, QLatin1StringView("place")},
    {Field::Department, QLatin1StringView("department")},
    {Field::Team, QLatin1StringView("team")},
    {Field::Assignee, QLatin1StringView("assignee")},
    {Field::Customer, QLatin1StringView("customer")},
    {Field::Contact, QLatin1StringView("contact")},
    {Field::Subject, QLatin1StringView("subject")},
    {Field::Due, QLatin1StringView("due")},
    {Field::TagAdded, QLatin1StringView("tags")},
    {Field::Language, QLatin1StringView("language")},
}};

constexpr QLatin1StringView customPrefix("custom:");
constexpr QLatin1StringView reportedPrefix("reported:");

} // namespace

QString importFieldKey(Field field, const QString &name)
{
    if (field == Field::CustomField)
        return customPrefix + name;
    if (field == Field::Reported)
        return reportedPrefix + name;
    if (field == Field::TagRemoved)
        return keyOf(fieldKeys, Field::TagAdded);
    return keyOf(fieldKeys, field);
}

bool importFieldOfKey(const QString &key, Field &field, QString &name)
{
    name.clear();
    if (key.startsWith(customPrefix)) {
        field = Field::CustomField;
        name = key.sliced(customPrefix.size());
        return true;
    }
    if (key.startsWith(reportedPrefix)) {
        field = Field::Reported;
        name = key.sliced(reportedPrefix.size());
        return true;
    }
    const std::optional<Field> found = enumOf(fieldKeys, key);
    if (found)
        field = *found;
    return found.has_value();
}

} // namespace campanile::domain
