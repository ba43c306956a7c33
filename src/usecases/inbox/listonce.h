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

/// A list for a program that asks once and ends: loads only what the query needs. Answers the rows in order.
/// Errors: QueryInvalid (reason, position, length), InvalidArgument (sort), NotFound (agent, name).
[[nodiscard]] domain::Task<QVector<TicketRow>> listOnce(const DatabasePtr &database, const ListOnceRequest &request);

} // namespace campanile::usecases
