// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/progress.h"
#include "domain/base/time.h"
#include "usecases/workspace/opendatabase.h"

namespace campanile::usecases {

/// What the demo company is made from; the same three give the same data.
struct DemoRequest
{
    static constexpr qint64 maxTickets = 1'000'000;

    qint64 tickets = 20'000; ///< 0 … maxTickets
    quint64 seed = 1;
    domain::UtcTime until{}; ///< the history ends here
};

struct DemoSummary
{
    qint64 tickets = 0;
    qint64 events = 0;
    qint64 messages = 0;
    qint64 customers = 0;
    qint64 agents = 0;
    double seconds = 0;
};

/// Fills an empty database with the demo company. Cancelled or failed, it leaves an empty database again; cut short
/// with its program, it leaves nothing that is seen, and the next one, or the clean-up of imports, sweeps that away.
/// Errors: DatabaseNotEmpty when there are people or tickets in it already; DatabaseBusy while an import or another
/// demo runs, or seemed to until half a minute ago; InvalidArgument when tickets is out of range; Cancelled. progress
/// counts tickets.
[[nodiscard]] domain::Task<DemoSummary> seedDemo(DatabasePtr database, const DemoRequest &request,
                                                 domain::ProgressPtr progress);

} // namespace campanile::usecases
