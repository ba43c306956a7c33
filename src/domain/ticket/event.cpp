// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ticket/event.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <limits>

namespace campanile::domain {

namespace {

void appendText(QByteArray &out, const QString &text)
{
    out.append('"');
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '"':
            out.append("\\\"");
            break;
        case '\\':
            out.append("\\\\");
            break;
        case '\n':
            out.append("\\n");
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                out.append("\\u00");
                out.append(QByteArray::number(static_cast<unsigned char>(c), 16).rightJustified(2, '0'));
            } else {
                out.append(c);
            }
        }
    }
    out.append('"');
}

void appendValue(QByteArray &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        out.append(value.toBool() ? "true" : "false");
        break;
    case QJsonValue::Double: {
        constexpr qint64 none = std::numeric_limits<qint64>::min();
        if (const qint64 whole = value.toInteger(none); whole != none)
            out.append(QByteArray::number(whole));
        else
            out.append(QByteArray::number(value.toDouble(), 'g', QLocale::FloatingPointShortest));
        break;
    }
    case QJsonValue::String:
        appendText(out, value.toString());
        break;
    case QJsonValue::Array:
        out.append(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
        break;
    case QJsonValue::Object:
        out.append(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
        break;
    default:
        out.append("null");
    }
}

} // namespace

// Written by hand: millions of events are stored at a time, and building a QJsonArray first takes ten times as long.
QByteArray toStoredJson(const QVector<FieldChange> &changes)
{
    if (changes.isEmpty())
        return {};
    QByteArray out;
    out.reserve(changes.size() * 32);
    out.append('[');
    for (const FieldChange &change : changes) {
        out.append(out.size() > 1 ? ",[" : "[");
        out.append(QByteArray::number(static_cast<int>(change.field)));
        out.append(',');
        appendValue(out, change.from);
        out.append(',');
        appendValue(out, change.to);
        if (!change.name.isEmpty()) {
            out.append(',');
            appendText(out, change.name);
        }
        out.append(']');
    }
    return out.append(']');
}

QVector<FieldChange> changesFromStoredJson(const QByteArray &json)
{
    QVector<FieldChange> changes;
    if (json.isEmpty())
        return changes;
    const QJsonArray list = QJsonDocument::fromJson(json).array();
    changes.reserve(list.size());
    for (const auto &value : list) {
        const QJsonArray entry = value.toArray();
        if (entry.size() < 3)
            continue;
        changes.append({static_cast<Field>(entry.at(0).toInt()), entry.size() > 3 ? entry.at(3).toString() : QString(),
                        entry.at(1), entry.at(2)});
    }
    return changes;
}

} // namespace campanile::domain
