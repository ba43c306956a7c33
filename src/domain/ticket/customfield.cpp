// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ticket/customfield.h"

#include "domain/base/text.h"

#include <QDate>

#include <cmath>

namespace campanile::domain {

namespace {

const QString midnight = QStringLiteral("T00:00:00Z");

std::optional<QJsonValue> dateOf(const QString &typed)
{
    const QDate date = QDate::fromString(typed.left(10), Qt::ISODate);
    const QStringView rest = QStringView(typed).mid(10);
    if (!date.isValid() || !(rest.isEmpty() || rest == midnight))
        return std::nullopt;
    return QJsonValue(date.toString(Qt::ISODate) + midnight);
}

std::optional<QJsonValue> numberOf(const QString &typed)
{
    bool isNumber = false;
    const qint64 whole = typed.toLongLong(&isNumber);
    if (isNumber)
        return QJsonValue(whole);
    const double number = typed.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(QJsonValue(number)) : std::nullopt;
}

} // namespace

std::optional<QJsonValue> fieldValueOf(const CustomField &field, const QString &typed)
{
    const QString text = cleanText(typed).trimmed();
    if (text.isEmpty())
        return QJsonValue(QJsonValue::Null);
    if (text.size() > longestFieldValue)
        return std::nullopt;
    switch (field.kind) {
    case CustomFieldKind::Text:
        return QJsonValue(text);
    case CustomFieldKind::Number:
        return numberOf(text);
    case CustomFieldKind::Date:
        return dateOf(text);
    case CustomFieldKind::YesNo:
        if (text == QLatin1StringView("yes") || text == QLatin1StringView("no"))
            return QJsonValue(text == QLatin1StringView("yes"));
        return std::nullopt;
    case CustomFieldKind::Choice:
        return field.choices.contains(text) ? std::optional(QJsonValue(text)) : std::nullopt;
    }
    return std::nullopt;
}

QString typedFieldValue(const CustomField &field, const QJsonValue &stored)
{
    if (stored.isBool())
        return stored.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    if (field.kind == CustomFieldKind::Date && stored.toString().endsWith(midnight))
        return stored.toString().chopped(midnight.size());
    return stored.toVariant().toString();
}

bool isFieldValue(const CustomField &field, const QJsonValue &stored)
{
    if (stored.isNull())
        return true;
    const std::optional<QJsonValue> again = fieldValueOf(field, typedFieldValue(field, stored));
    return again && *again == stored;
}

QString searchedValues(const QJsonObject &values, const QStringList &searchableKeys)
{
    QStringList lines;
    for (const QString &key : searchableKeys) {
        const QJsonValue value = values.value(key);
        if (value.isString() || value.isDouble())
            lines.append(value.toVariant().toString());
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace campanile::domain
