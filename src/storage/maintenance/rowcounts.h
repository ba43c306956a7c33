// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/connection.h"

#include <map>

namespace campanile::storage {

using RowCounts = std::map<QByteArray, qint64>; ///< by table

/// Rows of each table of a SQLite file, without the text index' own tables.
[[nodiscard]] RowCounts rowCounts(Connection &connection);

/// The first table of a copy whose count cannot be true beside those of the original before and after the copy was
/// made; empty when all can. isQuiet: nobody wrote in between, so all are equal. Otherwise tables may have grown and
/// shrunk since, and only history has to be complete: it does not get less.
[[nodiscard]] QByteArray wrongCount(const RowCounts &before, const RowCounts &after, const RowCounts &copied,
                                    bool isQuiet);

} // namespace campanile::storage
