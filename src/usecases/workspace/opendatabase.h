// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/task.h"

#include <QStringList>

#include <memory>

namespace campanile::storage {
class Database;
} // namespace campanile::storage

namespace campanile::usecases {

/// An open database, handed from the task that opened it to whoever works on it. Opaque to the user interface.
using DatabasePtr = std::shared_ptr<storage::Database>;

enum class OpenMode {
    Existing,        ///< an error when there is none
    CreateIfMissing, ///< a new, empty one is made
    CreateNew,       ///< FileExists when there is a file of that name
    ReadOnly,
};

/// Opens a database file, or a server at postgresql://…, bringing an older schema up to date.
/// Errors: the Database… codes of ErrorCode; whatever cannot be opened was not touched.
/// password: what somebody answered to DatabasePassword; never written anywhere.
[[nodiscard]] domain::Task<DatabasePtr> openDatabase(const QString &location, OpenMode mode,
                                                     const QString &password = {});

/// Whether the reason that a database cannot be opened is that there is no such file. Never of a server.
[[nodiscard]] domain::Task<bool> isFileMissing(const QString &location);

/// Which of these are other names of the same file: links on the way to it are followed. A server has none.
[[nodiscard]] domain::Task<QStringList> otherNames(const QString &location, const QStringList &locations);

/// Where the database is kept that a person did not choose a place for: the data folder of the XDG base directories.
[[nodiscard]] QString defaultDatabasePath();

} // namespace campanile::usecases
