// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/jsontable.h"

#include "exchange/table/listtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace campanile::exchange {

namespace {

QString numberText(const QJsonValue &value)
{
    // Integers keep their digits; QJsonValue holds those of 64 bits apart from doubles. Whatever is none answers with
    // the number it was given.
    if (const qint64 integer = value.toInteger(0); integer == value.toInteger(1))
        return QString::number(integer);
    return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
}

QString arrayText(const QJsonArray &array)
{
    QStringList elements;
    for (const auto &element : array) {
        if (element.isObject() || element.isArray())
            return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
        elements.append(jsonText(QJsonValue(element)));
    }
    return joinList(elements);
}

} // namespace

QString jsonText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double:
        return numberText(value);
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array:
        return arrayText(value.toArray());
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

void JsonTable::addColumns(const QStringList &columns)
{
    for (const QString &column : columns) {
        if (m_places.contains(column))
            continue;
        m_places.insert(column, m_header.size());
        m_header.append(column);
    }
}

void JsonTable::flatten(const QJsonObject &object, Record &record)
{
    for (QByteArray &field : m_fields)
        field.resize(0);
    visit(object, QString());
    m_fields.resize(std::size_t(m_header.size()));
    for (const QByteArray &field : m_fields)
        record.append(field);
}

void JsonTable::visit(const QJsonObject &object, const QString &path)
{
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        const QString here = path.isEmpty() ? member.key() : path + u'.' + member.key();
        const QJsonValue value = member.value();
        if (value.isObject()) {
            visit(value.toObject(), here);
            continue;
        }
        auto place = m_places.constFind(here);
        if (place == m_places.constEnd()) {
            // Nothing is no reason for a column (see JsonColumns::names).
            if (value.isNull())
                continue;
            place = m_places.insert(here, m_header.size());
            m_header.append(here);
        }
        const auto index = std::size_t(*place);
        if (index >= m_fields.size())
            m_fields.resize(index + 1);
        m_fields[index] = jsonText(value).toUtf8();
    }
}

} // namespace campanile::exchange
