// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/inbox/viewdefinition.h"

#include "domain/base/text.h"
#include "domain/inbox/ticketgroups.h"

#include <QJsonArray>

#include <array>

namespace campanile::usecases {

using namespace domain;

namespace {

constexpr qsizetype mostColumns = 64;
constexpr int widestColumn = 5000; ///< pixels; more is nonsense from a broken definition

using Stored = storage::SavedView;

/// A member of the definition; none where it is not there.
template <const char *key>
QJsonValue member(const Stored &view)
{
    const QJsonValue value = view.definition.value(QLatin1StringView(key));
    return value.isUndefined() || value == QJsonValue(QString()) ? QJsonValue() : value;
}

template <const char *key>
void setMember(Stored &view, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        view.definition.remove(QLatin1StringView(key));
    else
        view.definition.insert(QLatin1StringView(key), value);
}

template <const char *key>
AuditedField<Stored> memberField()
{
    return {QLatin1StringView(key), &member<key>, &setMember<key>};
}

constexpr char queryKey[] = "query";
constexpr char sortKey[] = "sort";
constexpr char descendingKey[] = "descending";
constexpr char groupKey[] = "group";
constexpr char colourKey[] = "colour";
constexpr char descriptionKey[] = "description";
constexpr char columnsKey[] = "columns";
constexpr char widthsKey[] = "widths";

ViewColumns columnsOf(const QJsonObject &definition)
{
    ViewColumns columns;
    const QJsonArray shown = definition.value(QLatin1StringView(columnsKey)).toArray();
    for (const auto &key : shown) {
        if (key.isString() && columns.shown.size() < mostColumns)
            columns.shown.append(key.toString());
    }
    const QJsonObject widths = definition.value(QLatin1StringView(widthsKey)).toObject();
    for (const QString &key : std::as_const(columns.shown)) {
        const int width = widths.value(key).toInt();
        if (width > 0 && width <= widestColumn)
            columns.widths.insert(key, width);
    }
    return columns;
}

} // namespace

QJsonObject definitionOf(const SavedView &view, const QJsonObject &before)
{
    QJsonObject definition = before;
    for (const char *key : {groupKey, colourKey, descriptionKey, columnsKey, widthsKey})
        definition.remove(QLatin1StringView(key));
    definition.insert(QLatin1StringView(queryKey), view.request.query);
    definition.insert(QLatin1StringView(sortKey), view.request.sortKey);
    definition.insert(QLatin1StringView(descendingKey), view.request.descending);
    if (!view.request.grouping.isEmpty())
        definition.insert(QLatin1StringView(groupKey), view.request.grouping);
    if (view.colour != ViewColour::None)
        definition.insert(QLatin1StringView(colourKey), QString(keyOf(viewColourKeys, view.colour)));
    const QString description = cleanText(view.description).simplified().left(SavedViews::longestDescription);
    if (!description.isEmpty())
        definition.insert(QLatin1StringView(descriptionKey), description);
    if (!view.columns.shown.isEmpty())
        definition.insert(QLatin1StringView(columnsKey),
                          QJsonArray::fromStringList(view.columns.shown.mid(0, mostColumns)));
    QJsonObject widths;
    for (auto it = view.columns.widths.begin(); it != view.columns.widths.end(); ++it)
        widths.insert(it.key(), it.value());
    if (!widths.isEmpty())
        definition.insert(QLatin1StringView(widthsKey), widths);
    return definition;
}

SavedView viewOf(const Stored &stored)
{
    SavedView view;
    view.id = stored.id;
    view.name = stored.name;
    view.version = stored.version;
    view.isShared = !stored.owner.isValid();
    const QJsonObject &definition = stored.definition;
    ListRequest &request = view.request;
    request.query = definition.value(QLatin1StringView(queryKey)).toString();
    request.sortKey = definition.value(QLatin1StringView(sortKey)).toString(request.sortKey);
    request.descending = definition.value(QLatin1StringView(descendingKey)).toBool(request.descending);
    const QString grouping = definition.value(QLatin1StringView(groupKey)).toString();
    if (enumOf(groupingKeys, grouping).value_or(Grouping::None) != Grouping::None) // else one of tomorrow
        request.grouping = grouping;
    const QString colour = definition.value(QLatin1StringView(colourKey)).toString();
    view.colour = enumOf(viewColourKeys, colour).value_or(ViewColour::None);
    view.description =
        definition.value(QLatin1StringView(descriptionKey)).toString().left(SavedViews::longestDescription);
    view.columns = columnsOf(definition);
    return view;
}

std::span<const AuditedField<Stored>> viewFields()
{
    static const std::array fields{
        AuditedField<Stored>{
            QLatin1StringView("name"),
            [](const Stored &view) { return view.name.isEmpty() ? QJsonValue() : QJsonValue(view.name); },
            [](Stored &view, const QJsonValue &value) { view.name = value.toString(); }},
        AuditedField<Stored>{
            QLatin1StringView("owner"),
            [](const Stored &view) { return view.owner.isValid() ? QJsonValue(view.owner.value()) : QJsonValue(); },
            [](Stored &view, const QJsonValue &value) { view.owner = AgentId(value.toInteger()); }},
        AuditedField<Stored>{
            QLatin1StringView("position"),
            [](const Stored &view) { return view.position > 0 ? QJsonValue(view.position) : QJsonValue(); },
            [](Stored &view, const QJsonValue &value) { view.position = value.toInteger(); }},
        memberField<queryKey>(),
        memberField<sortKey>(),
        memberField<descendingKey>(),
        memberField<groupKey>(),
        memberField<colourKey>(),
        memberField<descriptionKey>(),
        memberField<columnsKey>(),
        memberField<widthsKey>(),
    };
    return fields;
}

} // namespace campanile::usecases
