// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/connection.h"

#include "storage/core/postgresconnection.h"
#include "storage/core/sqliteconnection.h"

namespace campanile::storage {

std::unique_ptr<Connection> connectTo(const DatabaseLocation &location, const ConnectOptions &options)
{
    if (location.engine() == Engine::Postgres)
        return std::make_unique<PostgresConnection>(location, options.deadlines);
    return std::make_unique<SqliteConnection>(location, options);
}

} // namespace campanile::storage
