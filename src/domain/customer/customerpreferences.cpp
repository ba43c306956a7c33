// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customer/customerpreferences.h"

#include <QJsonArray>

namespace campanile::domain {

namespace {

constexpr int minutesOfDay = 24 * 60;

bool isMinute(int minute)
{
    return minute >= 0 && minute < minutesOfDay;
}

} // namespace

QJsonObject toJson(const CustomerPreferences &preferences)
{
    QJsonObject json;
    if (preferences.channel != Channel::Unknown)
        json.insert(u"channel"_qs, QString(keyOf(channelKeys, preferences.channel)));
    if (!preferences.language.isEmpty())
        json.insert(u"language"_qs, preferences.language);
    if (preferences.callHours)
        json.insert(u"call"_qs, QJsonArray{preferences.callHours->from, preferences.callHours->until});
    QJsonArray lines;
    for (const CustomerPreferences::Line &line : preferences.lines)
        lines.append(QJsonArray{line.key, line.value});
    if (!lines.isEmpty())
        json.insert(u"lines"_qs, lines);
    return json;
}

CustomerPreferences preferencesFromJson(const QJsonObject &json)
{
    CustomerPreferences preferences;
    preferences.channel = enumOf(channelKeys, json.value(u"channel"_qs).toString()).value_or(Channel::Unknown);
    preferences.language = json.value(u"language"_qs).toString();
    const QJsonArray call = json.value(u"call"_qs).toArray();
    const CustomerPreferences::CallHours hours{call.at(0).toInt(-1), call.at(1).toInt(-1)};
    if (isMinute(hours.from) && isMinute(hours.until))
        preferences.callHours = hours;
    const QJsonArray lines = json.value(u"lines"_qs).toArray();
    for (const auto &value : lines) {
        const QJsonArray line = value.toArray();
        if (line.size() == 2 && preferences.lines.size() < CustomerPreferences::mostLines)
            preferences.lines.append({line.at(0).toString(), line.at(1).toString()});
    }
    return preferences;
}

QVector<CustomerPreferences::Line> preferenceLines(const QString &text)
{
    QVector<CustomerPreferences::Line> lines;
    const QStringList written = text.split(u'\n');
    for (const QString &each : written) {
        const QString trimmed = each.trimmed();
        if (trimmed.isEmpty())
            continue;
        if (lines.size() == CustomerPreferences::mostLines)
            break;
        const qsizetype colon = trimmed.indexOf(u": ");
        CustomerPreferences::Line line;
        if (colon > 0 && colon <= CustomerPreferences::longestKey)
            line.key = trimmed.left(colon).trimmed();
        line.value =
            (line.key.isEmpty() ? trimmed : trimmed.mid(colon + 1).trimmed()).left(CustomerPreferences::longestValue);
        lines.append(line);
    }
    return lines;
}

QString textOfLines(const QVector<CustomerPreferences::Line> &lines)
{
    QStringList texts;
    for (const CustomerPreferences::Line &line : lines)
        texts.append(line.key.isEmpty() ? line.value : QString(line.key + u": "_qs + line.value));
    return texts.join(u'\n');
}

bool isWithin(const CustomerPreferences::CallHours &hours, int minute)
{
    if (hours.from <= hours.until)
        return minute >= hours.from && minute < hours.until;
    return minute >= hours.from || minute < hours.until;
}

} // namespace campanile::domain
