// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/fileidentity.h"

#include <QFile>

#include <sys/stat.h>

namespace campanile::storage {

std::optional<FileIdentity> fileIdentityOf(const QString &path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return std::nullopt;
    return FileIdentity{found.st_dev, found.st_ino};
}

} // namespace campanile::storage
