// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/workspace/databaseplace.h"

#include "storage/core/databaselocation.h"

#include <QFileInfo>

namespace campanile::usecases {

using storage::DatabaseLocation;

DatabasePlace describePlace(const QString &location)
{
    const domain::Result<DatabaseLocation> parsed = DatabaseLocation::parse(location);
    const QString display = parsed ? parsed->display() : DatabaseLocation::withoutSecrets(location);
    if (isServerAddress(location))
        return {.name = display.section(u'/', -1),
                .around = display.section(u'/', 2, -2),
                .display = display,
                .isServer = true};
    const QFileInfo file(display);
    return {.name = file.fileName(), .around = file.path(), .display = display, .isServer = false};
}

QString addressOf(const QString &location)
{
    const domain::Result<DatabaseLocation> parsed = DatabaseLocation::parse(location);
    return parsed ? parsed->address() : DatabaseLocation::withoutSecrets(location);
}

bool isServerAddress(const QString &location)
{
    return DatabaseLocation::isServer(location);
}

} // namespace campanile::usecases
