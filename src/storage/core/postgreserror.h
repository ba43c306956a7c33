// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/storageerror.h"

namespace campanile::storage {

/// The error that a SQLSTATE stands for; an empty one on a connection that is not usable is a lost link.
[[nodiscard]] StorageError postgresError(const QByteArray &sqlState, const QString &message, const QString &location,
                                         bool isUsable);

} // namespace campanile::storage
