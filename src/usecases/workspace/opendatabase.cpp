// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/workspace/opendatabase.h"

#include "storage/core/database.h"
#include "usecases/workspace/background.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace campanile::usecases {

domain::Task<DatabasePtr> openDatabase(const QString &location, OpenMode mode, const QString &password)
{
    const domain::Result<storage::DatabaseLocation> parsed = storage::DatabaseLocation::parse(location);
    if (!parsed)
        return domain::Task<DatabasePtr>::ready(domain::Failure(parsed.error()));
    return storage::Database::open(parsed->withPassword(password),
                                   {.create = mode == OpenMode::CreateIfMissing || mode == OpenMode::CreateNew,
                                    .onlyNew = mode == OpenMode::CreateNew,
                                    .readOnly = mode == OpenMode::ReadOnly});
}

domain::Task<bool> isFileMissing(const QString &location)
{
    return inBackground<bool>([location](const std::stop_token &) -> domain::Result<bool> {
        const domain::Result<storage::DatabaseLocation> parsed = storage::DatabaseLocation::parse(location);
        return parsed && !parsed->path().isEmpty() && !QFileInfo::exists(parsed->path());
    });
}

domain::Task<QStringList> otherNames(const QString &location, const QStringList &locations)
{
    return inBackground<QStringList>([location, locations](const std::stop_token &) -> domain::Result<QStringList> {
        const auto file = [](const QString &name) {
            const domain::Result<storage::DatabaseLocation> parsed = storage::DatabaseLocation::parse(name);
            return parsed && !parsed->path().isEmpty() ? QFileInfo(parsed->path()).canonicalFilePath() : QString();
        };
        QStringList same;
        const QString wanted = file(location);
        for (const QString &other : locations) {
            if (!wanted.isEmpty() && other != location && file(other) == wanted)
                same.append(other);
        }
        return same;
    });
}

QString defaultDatabasePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/campanile/campanile.db"_qs;
}

} // namespace campanile::usecases
