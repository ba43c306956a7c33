// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace campanile::storage {

/// Which file it is, whatever its name: another one under the same name has another identity.
struct FileIdentity
{
    quint64 device = 0;
    quint64 number = 0; ///< of its inode
    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

/// None where there is no such file (any more).
[[nodiscard]] std::optional<FileIdentity> fileIdentityOf(const QString &path);

} // namespace campanile::storage
