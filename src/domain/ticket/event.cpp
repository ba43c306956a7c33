// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ticket/event.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace campanile::domain {

QByteArray toStoredJson(const QVector<FieldChange> &changes)
{
    if (changes.isEmpty())
        return {};
    QJsonArray list;
    for (const FieldChange &change : changes) {
        QJsonArray entry{static_cast<int>(change.field), change.from, change.to};
        if (!change.name.isEmpty())
            entry.append(change.name);
        list.append(entry);
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

QVector<FieldChange> changesFromStoredJson(const QByteArray &json)
{
    QVector<FieldChange> changes;
    if (json.isEmpty())
        return changes;
    const QJsonArray list = QJsonDocument::fromJson(json).array();
    changes.reserve(list.size());
    for (const QJsonValue &value : list) {
        const QJsonArray entry = value.toArray();
        if (entry.size() < 3)
            continue;
        changes.append({static_cast<Field>(entry.at(0).toInt()), entry.size() > 3 ? entry.at(3).toString() : QString(),
                        entry.at(1), entry.at(2)});
    }
    return changes;
}

} // namespace campanile::domain
