// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/connection.h"

#include <map>

namespace campanile::storage {

/// Rows of each table of a SQLite file, without the text index' own tables.
[[nodiscard]] std::map<QByteArray, qint64> rowCounts(Connection &connection);

} // namespace campanile::storage
