// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/import/importmerge.h"

#include <QJsonObject>
#include <QVector>

namespace campanile::usecases {

/// New rows for a ticket that exists, as they wait for the publication of their import.
struct StagedRows
{
    QVector<domain::SourceRow> rows;
    bool snapshotTable = false;
    bool blankKeeps = false;
    domain::ResponseProxy proxy = domain::ResponseProxy::None;

    bool operator==(const StagedRows &) const = default;
};

[[nodiscard]] QJsonObject toJson(const StagedRows &staged);
[[nodiscard]] StagedRows stagedRowsFromJson(const QJsonObject &object);

} // namespace campanile::usecases
