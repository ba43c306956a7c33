// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/base/result.h"

#include <QString>

#include <stop_token>

namespace campanile::storage {
class Database;
}

namespace campanile::usecases {

/// Writes an attachment to a file, piece by piece, each checked against its hash. The file appears whole or not at all.
/// Each piece is a short read of its own beside the quick ones: nothing waits for a slow disk, and a small file does
/// not wait for an export. For a thread that may wait. Errors: FileCannotWrite, NotFound, Cancelled, those of the
/// database (DatabaseCorrupt).
[[nodiscard]] domain::Result<void> saveAttachmentTo(storage::Database &database, domain::AttachmentId id,
                                                    const QString &path, const std::stop_token &stop);

} // namespace campanile::usecases
