// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/task.h"
#include "domain/import/importprofile.h"

namespace campanile::usecases {

/// Larger files are refused unread: a profile is some kilobytes.
inline constexpr qint64 maxProfileBytes = 4 * 1024 * 1024;

/// Reads a shared import profile on another thread. Errors: FileCannotRead, TooLarge (path, limit in bytes),
/// ProfileInvalid (path, place, reason, value), Cancelled.
[[nodiscard]] domain::Task<domain::ImportProfile> readProfileFile(const QString &path);

/// Writes it on another thread, whole or not at all; a file of that name is replaced. Errors: ProfileInvalid,
/// FileCannotWrite, Cancelled.
[[nodiscard]] domain::Task<void> writeProfileFile(const QString &path, const domain::ImportProfile &profile);

} // namespace campanile::usecases
