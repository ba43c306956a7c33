// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/import/importfieldkey.h"

#include "domain/ticket/fieldkey.h"

namespace campanile::domain {

namespace {

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
    if (!found || *found == Field::CustomField || *found == Field::Reported) // those need their prefix
        return false;
    field = *found;
    return true;
}

} // namespace campanile::domain
