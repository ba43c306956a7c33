// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/import/stagedrows.h"

#include <QJsonArray>

namespace campanile::usecases {

QJsonObject toJson(const StagedRows &staged)
{
    QJsonArray rows;
    for (const domain::SourceRow &row : staged.rows)
        rows.append(domain::toJson(row));
    return {{u"rows"_qs, rows},
            {u"snapshot"_qs, staged.snapshotTable},
            {u"blankKeeps"_qs, staged.blankKeeps},
            {u"proxy"_qs, QString(keyOf(domain::responseProxyKeys, staged.proxy))}};
}

StagedRows stagedRowsFromJson(const QJsonObject &object)
{
    StagedRows staged;
    for (const QJsonValue row : object.value(u"rows"_qs).toArray())
        staged.rows.append(domain::sourceRowFromJson(row.toObject()));
    staged.snapshotTable = object.value(u"snapshot"_qs).toBool();
    staged.blankKeeps = object.value(u"blankKeeps"_qs).toBool();
    staged.proxy =
        enumOf(domain::responseProxyKeys, object.value(u"proxy"_qs).toString()).value_or(domain::ResponseProxy::None);
    return staged;
}

} // namespace campanile::usecases
