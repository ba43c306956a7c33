// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/session.h"

#include <QSet>
#include <QVector>

namespace campanile::storage {

struct SchemaObject
{
    QByteArray kind; ///< "table", "index", "trigger"
    QByteArray name;
};

/// What all migrations together create, read from their texts.
[[nodiscard]] QVector<SchemaObject> expectedSchemaObjects(const Dialect &dialect);
/// The names of what is there.
[[nodiscard]] QSet<QByteArray> presentSchemaObjects(Session &session);

} // namespace campanile::storage
