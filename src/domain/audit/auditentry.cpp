// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/audit/auditentry.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace campanile::domain {

QByteArray toStoredJson(const QVector<AuditChange> &changes)
{
    QJsonArray list;
    for (const AuditChange &change : changes)
        list.append(QJsonArray{change.key, change.from, change.to});
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

QVector<AuditChange> auditChangesFromStoredJson(const QByteArray &json)
{
    QVector<AuditChange> changes;
    const QJsonArray list = QJsonDocument::fromJson(json).array();
    for (const auto &value : list) {
        const QJsonArray entry = value.toArray();
        if (entry.size() == 3 && entry.at(0).isString())
            changes.append({entry.at(0).toString(), entry.at(1), entry.at(2)});
    }
    return changes;
}

} // namespace campanile::domain
