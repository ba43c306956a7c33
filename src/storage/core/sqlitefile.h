// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/connection.h"

#include <QByteArrayView>

namespace campanile::storage {

/// 'Camp': how a SQLite file says that it is ours.
inline constexpr qint32 sqliteApplicationId = 0x43616D70;

/// A look at a file before SQLite sees it, so that a refused file stays as it is to the byte.
struct SqliteFile
{
    bool isEmpty = true;      ///< nothing in it yet
    bool isReadOnly = false;  ///< marked so, or on a medium that is
    bool isImmutable = false; ///< nobody can write it now: may be read without locks
    int schemaVersion = 0;    ///< user_version of the header
};

/// Makes the file (mode 0600) when options ask for it (FileCannotWrite when that fails). Throws DatabaseCannotOpen,
/// DatabaseNotOurs, DatabaseCorrupt (no database, or shorter than it says), DatabaseNetworkFile.
[[nodiscard]] SqliteFile inspectSqliteFile(const DatabaseLocation &location, bool create);

/// Of a file system by the name that the system gives it ("nfs4", "fuse.sshfs"): do its locks fail to bind?
[[nodiscard]] bool isNetworkFileSystem(QByteArrayView type);

} // namespace campanile::storage
