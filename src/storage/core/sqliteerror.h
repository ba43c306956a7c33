// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/storageerror.h"

struct sqlite3;

namespace campanile::storage {

/// The error that an extended result code of SQLite stands for. db may be null.
[[nodiscard]] StorageError sqliteError(int code, sqlite3 *db, const QString &location);

} // namespace campanile::storage
