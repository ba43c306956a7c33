// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/macro/macro.h"

#include "domain/base/text.h"

#include <QJsonArray>

#include <array>

namespace campanile::domain {

namespace {

template <typename Enum, std::size_t size>
void insertEnum(QJsonObject &json, const QString &key, const EnumKeys<Enum, size> &keys, std::optional<Enum> value)
{
    if (value)
        json.insert(key, QString(keyOf(keys, *value)));
}

QStringList stringsOf(const QJsonValue &value)
{
    QStringList strings;
    const QJsonArray list = value.toArray();
    for (const auto &entry : list)
        strings.append(entry.toString());
    return strings;
}

const std::array fieldsOfMacro{
    AuditedField<Macro>{QLatin1StringView("name"),
                        [](const Macro &m) { return m.name.isEmpty() ? QJsonValue() : QJsonValue(m.name); },
                        [](Macro &m, const QJsonValue &value) { m.name = value.toString(); }},
    AuditedField<Macro>{QLatin1StringView("owner"),
                        [](const Macro &m) { return m.owner.isValid() ? QJsonValue(m.owner.value()) : QJsonValue(); },
                        [](Macro &m, const QJsonValue &value) { m.owner = AgentId(value.toInteger()); }},
    AuditedField<Macro>{
        QLatin1StringView("does"),
        [](const Macro &m) { return m.hasText() || m.hasChanges() ? QJsonValue(toJson(m)) : QJsonValue(); },
        [](Macro &m, const QJsonValue &value) { readJson(m, value.toObject()); }},
};

QStringList tidiedTags(const QStringList &tags)
{
    QStringList result;
    for (const QString &tag : tags) {
        const QString tidy = cleanText(tag).simplified();
        if (!tidy.isEmpty() && !result.contains(tidy) && result.size() < Macro::mostTags)
            result.append(tidy);
    }
    return result;
}

} // namespace

QJsonObject toJson(const Macro &macro)
{
    QJsonObject json{{u"text"_qs, macro.text.text},
                     {u"format"_qs, QString::fromUtf8(toStoredFormat(macro.text))},
                     {u"reply"_qs, macro.isReply},
                     {u"assignee"_qs, static_cast<int>(macro.assignee)},
                     {u"addTags"_qs, QJsonArray::fromStringList(macro.addTags)},
                     {u"removeTags"_qs, QJsonArray::fromStringList(macro.removeTags)}};
    insertEnum(json, u"status"_qs, statusKeys, macro.status);
    insertEnum(json, u"priority"_qs, priorityKeys, macro.priority);
    insertEnum(json, u"tier"_qs, tierKeys, macro.tier);
    return json;
}

void readJson(Macro &macro, const QJsonObject &json)
{
    macro.text = fromStoredFormat(json.value(u"text"_qs).toString(), json.value(u"format"_qs).toString().toUtf8());
    macro.isReply = json.value(u"reply"_qs).toBool(true);
    const int assignee = json.value(u"assignee"_qs).toInt();
    macro.assignee = assignee == 1 || assignee == 2 ? static_cast<MacroAssignee>(assignee) : MacroAssignee::Unchanged;
    macro.addTags = stringsOf(json.value(u"addTags"_qs));
    macro.removeTags = stringsOf(json.value(u"removeTags"_qs));
    macro.status = enumOf(statusKeys, json.value(u"status"_qs).toString());
    macro.priority = enumOf(priorityKeys, json.value(u"priority"_qs).toString());
    macro.tier = enumOf(tierKeys, json.value(u"tier"_qs).toString());
}

std::span<const AuditedField<Macro>> macroFields()
{
    return fieldsOfMacro;
}

Macro tidied(Macro macro)
{
    macro.name = cleanText(macro.name).simplified().left(Macro::longestName);
    macro.text.text = cleanText(macro.text.text);
    macro.text = normalized(std::move(macro.text));
    macro.addTags = tidiedTags(macro.addTags);
    macro.removeTags = tidiedTags(macro.removeTags);
    return macro;
}

} // namespace campanile::domain
