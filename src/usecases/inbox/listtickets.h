// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/inbox/compiledquery.h"
#include "domain/org/permissions.h"
#include "usecases/catalog/catalog.h"
#include "usecases/catalog/customerdirectory.h"
#include "usecases/inbox/ticketindex.h"
#include "usecases/inbox/ticketlistsource.h"

namespace campanile::storage {
class Session;
}

namespace campanile::usecases {

/// For whom and when a list is made.
struct ListContext
{
    TicketIndexPtr index;
    CatalogPtr catalog;
    CustomerDirectoryPtr customers;
    domain::AgentId me;
    domain::QueryMoment moment;
};

/// How much of the answer is wanted.
enum class ListExtent {
    FirstPage, ///< as soon as the first rows are certain; the answer says whether that is all
    Whole,
};

/// Rows of a first page: more than any screen shows.
inline constexpr qsizetype firstPageSize = 200;

/// The tickets that a request finds, in order. Runs inside a job on a database thread, for the full text; throws what
/// storage throws. Errors: QueryInvalid, InvalidArgument (sort key), Cancelled.
[[nodiscard]] domain::Result<TicketList> listTickets(storage::Session &session, const ListContext &context,
                                                     const ListRequest &request, ListExtent extent);

/// How many tickets each query finds; -1 while that needs the archive and it is not loaded, and for a query that cannot
/// be understood. Queries with words are counted like the others.
[[nodiscard]] domain::Result<QVector<qint64>> countQueries(storage::Session &session, const ListContext &context,
                                                           const QStringList &queries);

} // namespace campanile::usecases
