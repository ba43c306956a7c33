// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/inbox/ticketlistsource.h"
#include "usecases/workspace/opendatabase.h"

namespace campanile::usecases {

struct ListOnceRequest
{
    ListRequest list;
    qint64 limit = 100; ///< 0: all
    QString me;         ///< whom "me" means; empty: nobody
};

struct ListOnceAnswer
{
    QVector<TicketRow> rows; ///< in order, at most limit
    qint64 found = 0;        ///< tickets in all
};

/// A list for a program that asks once and ends: loads only what the query needs.
/// Errors: QueryInvalid (reason, position, length), InvalidArgument (sort), NotFound (agent, name).
[[nodiscard]] domain::Task<ListOnceAnswer> listOnce(const DatabasePtr &database, const ListOnceRequest &request);

} // namespace campanile::usecases
