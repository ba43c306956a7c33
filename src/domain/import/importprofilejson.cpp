// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/import/importprofilejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonParseError>

namespace campanile::domain {

namespace {

constexpr QLatin1StringView formatMark("campanile-import-profile");

/// Reads members of nested objects and remembers the first fault together with where it stands.
class Reader
{
public:
    explicit Reader(QString name)
        : m_name(std::move(name))
    {
    }

    [[nodiscard]] bool ok() const { return !m_fault; }
    [[nodiscard]] Failure failure() const { return Failure(*m_fault); }

    void fault(const QString &place, QLatin1StringView reason, const QString &value = {})
    {
        if (!m_fault) {
            m_fault = Error{ErrorCode::ProfileInvalid,
                            {m_name, place, reason, value},
                            place + u": "_qs + reason + u' ' + value,
                            false};
        }
    }

    void allow(const QJsonObject &object, const QString &place, std::initializer_list<QLatin1StringView> keys)
    {
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            if (std::none_of(keys.begin(), keys.end(), [&it](QLatin1StringView key) { return it.key() == key; }))
                fault(join(place, it.key()), QLatin1StringView("unknown-key"), it.key());
        }
    }

    QString text(const QJsonObject &object, const QString &place, QLatin1StringView key, const QString &otherwise = {})
    {
        const QJsonValue value = object.value(key);
        if (value.isUndefined())
            return otherwise;
        if (!value.isString())
            fault(join(place, key), QLatin1StringView("wrong-type"));
        return value.toString(otherwise);
    }

    bool flag(const QJsonObject &object, const QString &place, QLatin1StringView key)
    {
        const QJsonValue value = object.value(key);
        if (!value.isUndefined() && !value.isBool())
            fault(join(place, key), QLatin1StringView("wrong-type"));
        return value.toBool();
    }

    QStringList texts(const QJsonObject &object, const QString &place, QLatin1StringView key)
    {
        QStringList list;
        const QJsonValue value = object.value(key);
        if (value.isUndefined())
            return list;
        if (!value.isArray())
            fault(join(place, key), QLatin1StringView("wrong-type"));
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (!array.at(i).isString())
                fault(u"%1[%2]"_qs.arg(join(place, key)).arg(i), QLatin1StringView("wrong-type"));
            list.append(array.at(i).toString());
        }
        return list;
    }

    template <typename Enum, std::size_t N>
    Enum key(const EnumKeys<Enum, N> &keys, const QJsonObject &object, const QString &place, QLatin1StringView member,
             Enum otherwise)
    {
        if (!object.contains(member))
            return otherwise;
        const QString value = text(object, place, member);
        const std::optional<Enum> found = enumOf(keys, value);
        if (!found)
            fault(join(place, member), QLatin1StringView("unknown-value"), value);
        return found.value_or(otherwise);
    }

    static QString join(const QString &place, QAnyStringView key)
    {
        return place.isEmpty() ? key.toString() : QString(place + u'.' + key.toString());
    }

private:
    QString m_name;
    std::optional<Error> m_fault;
};

ImportColumn readColumn(Reader &reader, const QJsonObject &object, const QString &place)
{
    using S = QLatin1StringView;
    reader.allow(object, place,
                 {S("column"), S("target"), S("field"), S("title"), S("type"), S("times"), S("missing"), S("case"),
                  S("separator")});
    ImportColumn column;
    if (object.value(S("column")).isString())
        column.names = QStringList{object.value(S("column")).toString()};
    else
        column.names = reader.texts(object, place, S("column"));
    if (!object.contains(S("target")))
        reader.fault(place + u".target", S("missing"));
    column.target = reader.key(importTargetKeys, object, place, S("target"), ImportTarget::Ignored);
    column.field = reader.text(object, place, S("field"));
    column.title = reader.text(object, place, S("title"));
    column.type = reader.key(importValueTypeKeys, object, place, S("type"), ImportValueType::Text);
    column.times = reader.texts(object, place, S("times"));
    if (object.contains(S("missing")))
        column.missing = reader.texts(object, place, S("missing"));
    column.fold = reader.key(importCaseKeys, object, place, S("case"), ImportCase::Keep);
    column.separator = reader.text(object, place, S("separator"));
    return column;
}

ImportTable readTable(Reader &reader, const QJsonObject &object, const QString &place)
{
    using S = QLatin1StringView;
    reader.allow(object, place,
                 {S("name"), S("kind"), S("recognise"), S("expectedHeader"), S("columns"), S("missing"), S("times"),
                  S("zone"), S("blankKeeps"), S("timeMayBeMissing"), S("guessRest")});
    ImportTable table;
    table.name = reader.text(object, place, S("name"));
    if (!object.contains(S("kind")))
        reader.fault(place + u".kind", S("missing"));
    table.kind = reader.key(importTableKindKeys, object, place, S("kind"), ImportTableKind::Tickets);
    table.recognise = reader.texts(object, place, S("recognise"));
    table.expectedHeader = reader.texts(object, place, S("expectedHeader"));
    if (object.contains(S("missing")))
        table.missing = reader.texts(object, place, S("missing"));
    table.times = reader.texts(object, place, S("times"));
    table.zone = reader.text(object, place, S("zone"), u"UTC"_qs).toUtf8();
    table.blankKeeps = reader.flag(object, place, S("blankKeeps"));
    table.timeMayBeMissing = reader.flag(object, place, S("timeMayBeMissing"));
    table.guessRest = reader.flag(object, place, S("guessRest"));
    const QJsonValue columns = object.value(S("columns"));
    if (!columns.isUndefined() && !columns.isArray())
        reader.fault(place + u".columns", S("wrong-type"));
    const QJsonArray list = columns.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString here = u"%1.columns[%2]"_qs.arg(place).arg(i);
        if (!list.at(i).isObject())
            reader.fault(here, S("wrong-type"));
        table.columns.append(readColumn(reader, list.at(i).toObject(), here));
    }
    return table;
}

QJsonArray toArray(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

void put(QJsonObject &object, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

void put(QJsonObject &object, QLatin1StringView key, const QStringList &value)
{
    if (!value.isEmpty())
        object.insert(key, toArray(value));
}

void put(QJsonObject &object, QLatin1StringView key, bool value)
{
    if (value)
        object.insert(key, true);
}

QJsonObject toObject(const ImportColumn &column)
{
    using S = QLatin1StringView;
    QJsonObject object;
    if (column.names.size() == 1)
        object.insert(S("column"), column.names.constFirst());
    else
        object.insert(S("column"), toArray(column.names));
    object.insert(S("target"), keyOf(importTargetKeys, column.target));
    put(object, S("field"), column.field);
    put(object, S("title"), column.title);
    if (column.type != ImportValueType::Text)
        object.insert(S("type"), keyOf(importValueTypeKeys, column.type));
    put(object, S("times"), column.times);
    if (column.missing)
        object.insert(S("missing"), toArray(*column.missing));
    if (column.fold != ImportCase::Keep)
        object.insert(S("case"), keyOf(importCaseKeys, column.fold));
    put(object, S("separator"), column.separator);
    return object;
}

QJsonObject toObject(const ImportTable &table)
{
    using S = QLatin1StringView;
    QJsonObject object;
    object.insert(S("name"), table.name);
    object.insert(S("kind"), keyOf(importTableKindKeys, table.kind));
    put(object, S("recognise"), table.recognise);
    put(object, S("expectedHeader"), table.expectedHeader);
    if (table.missing != ImportTable().missing)
        object.insert(S("missing"), toArray(table.missing));
    put(object, S("times"), table.times);
    if (table.zone != "UTC")
        object.insert(S("zone"), QString::fromUtf8(table.zone));
    put(object, S("blankKeeps"), table.blankKeeps);
    put(object, S("timeMayBeMissing"), table.timeMayBeMissing);
    put(object, S("guessRest"), table.guessRest);
    QJsonArray columns;
    for (const ImportColumn &column : table.columns)
        columns.append(toObject(column));
    object.insert(S("columns"), columns);
    return object;
}

void readValues(Reader &reader, const QJsonObject &root, ImportProfile &profile)
{
    const QJsonValue values = root.value(QLatin1StringView("values"));
    if (!values.isUndefined() && !values.isObject())
        reader.fault(u"values"_qs, QLatin1StringView("wrong-type"));
    const QJsonObject maps = values.toObject();
    for (auto map = maps.constBegin(); map != maps.constEnd(); ++map) {
        const QString place = u"values."_qs + map.key();
        if (!map.value().isObject())
            reader.fault(place, QLatin1StringView("wrong-type"));
        const QJsonObject object = map.value().toObject();
        ImportValueMap &result = profile.values[map.key()];
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            if (!it.value().isString())
                reader.fault(place + u'.' + it.key(), QLatin1StringView("wrong-type"));
            result.insert(it.key(), it.value().toString());
        }
    }
}

} // namespace

Result<ImportProfile> importProfileFromJson(const QByteArray &json, const QString &name)
{
    using S = QLatin1StringView;
    Reader reader(name);
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (!document.isObject()) {
        const auto line = 1 + json.left(parseError.offset).count('\n');
        reader.fault(u"line %1"_qs.arg(line), S("not-json"), parseError.errorString());
        return reader.failure();
    }
    const QJsonObject root = document.object();
    if (reader.text(root, {}, S("format")) != formatMark)
        reader.fault(u"format"_qs, S("unknown-value"), root.value(S("format")).toString());
    const int version = root.value(S("version")).toInt();
    if (version > ImportProfile::currentVersion)
        reader.fault(u"version"_qs, S("newer-version"), QString::number(version));
    else if (version < 1)
        reader.fault(u"version"_qs, S("missing"));
    if (!reader.ok())
        return reader.failure();

    reader.allow(root, {},
                 {S("format"), S("version"), S("name"), S("title"), S("source"), S("responseProxy"), S("tierFromTeam"),
                  S("tables"), S("values")});
    ImportProfile profile;
    profile.name = reader.text(root, {}, S("name"));
    profile.title = reader.text(root, {}, S("title"));
    profile.source = reader.text(root, {}, S("source"));
    profile.responseProxy = reader.key(responseProxyKeys, root, {}, S("responseProxy"), ResponseProxy::None);
    profile.tierFromTeam = reader.flag(root, {}, S("tierFromTeam"));
    if (!root.value(S("tables")).isArray())
        reader.fault(u"tables"_qs, S("wrong-type"));
    const QJsonArray tables = root.value(S("tables")).toArray();
    for (qsizetype i = 0; i < tables.size(); ++i) {
        const QString place = u"tables[%1]"_qs.arg(i);
        if (!tables.at(i).isObject())
            reader.fault(place, S("wrong-type"));
        profile.tables.append(readTable(reader, tables.at(i).toObject(), place));
    }
    readValues(reader, root, profile);
    if (!reader.ok())
        return reader.failure();
    if (Result<void> valid = validate(profile); !valid) {
        Error error = valid.error();
        error.args[0] = name;
        return Failure(error);
    }
    return profile;
}

QByteArray toJson(const ImportProfile &profile)
{
    using S = QLatin1StringView;
    QJsonObject root;
    root.insert(S("format"), formatMark);
    root.insert(S("version"), ImportProfile::currentVersion);
    root.insert(S("name"), profile.name);
    put(root, S("title"), profile.title);
    root.insert(S("source"), profile.source);
    if (profile.responseProxy != ResponseProxy::None)
        root.insert(S("responseProxy"), keyOf(responseProxyKeys, profile.responseProxy));
    put(root, S("tierFromTeam"), profile.tierFromTeam);
    QJsonArray tables;
    for (const ImportTable &table : profile.tables)
        tables.append(toObject(table));
    root.insert(S("tables"), tables);
    QJsonObject values;
    for (auto map = profile.values.cbegin(); map != profile.values.cend(); ++map) {
        QJsonObject object;
        for (auto it = map.value().cbegin(); it != map.value().cend(); ++it)
            object.insert(it.key(), it.value());
        values.insert(map.key(), object);
    }
    if (!values.isEmpty())
        root.insert(S("values"), values);
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace campanile::domain
