// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/base/result.h"

#include <QString>

namespace campanile::storage {
class Session;
}

namespace campanile::usecases {

/// Writes an attachment to a file, piece by piece, each checked against its hash. The file appears whole or not at all.
/// Inside a read job. Errors: FileCannotWrite, NotFound; throws what storage throws (DatabaseCorrupt).
[[nodiscard]] domain::Result<void> saveAttachmentTo(storage::Session &session, domain::AttachmentId id,
                                                    const QString &path);

} // namespace campanile::usecases
