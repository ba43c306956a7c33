// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/progress.h"
#include "domain/base/result.h"
#include "domain/base/time.h"
#include "domain/org/permissions.h"
#include "usecases/ticket/attachedfile.h"

#include <QByteArray>

#include <stop_token>

class QIODevice;

namespace campanile::storage {
class Database;
}

/// For a thread that may wait. Each piece is a short write of its own that lets all others go first.
namespace campanile::usecases {

/// Who brings it in, and what hears of it.
struct UploadOrder
{
    domain::Actor actor;
    domain::UtcTime at{};
    domain::ProgressPtr progress; ///< bytes
    std::stop_token stop;
};

/// Errors: see Uploads::addFile(). Only regular files are opened at all: a pipe would make its reader wait for ever.
[[nodiscard]] domain::Result<AttachedFile> uploadFile(storage::Database &database, const QString &path,
                                                      const UploadOrder &order);
[[nodiscard]] domain::Result<AttachedFile> uploadContent(storage::Database &database, const QString &name,
                                                         const QByteArray &bytes, const UploadOrder &order);

/// Takes an upload away, piece by piece. Errors: those of the database.
[[nodiscard]] domain::Result<void> discardUpload(storage::Database &database, domain::AttachmentId id);

/// Takes away what nobody waits for any more: not complete for a day, or complete for 60 days and never sent.
void sweepUploads(storage::Database &database, domain::UtcTime now, const std::stop_token &stop);

} // namespace campanile::usecases
