// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/inbox/ticketcolumns.h"
#include "usecases/inbox/listtickets.h"

namespace campanile::storage {
class Session;
}

namespace campanile::usecases {

/// The first rows of a search for beginnings of words, newest first, found by reading the texts of the newest tickets
/// that may match. So many tickets have a word that begins with "a" that some hundred texts tell a screenful, while
/// the full text would need a second to merge every such word of the archive.
/// nullopt: too few of them match; the full text is quick then. Runs and throws like listTickets().
/// hits: one set for each of the query's slots, of which those of references are found already.
/// column: Created or Updated. Errors: Cancelled.
[[nodiscard]] domain::Result<std::optional<TicketList>>
newestByReading(storage::Session &session, const ListContext &context, const domain::CompiledQuery &query,
                domain::WordColumn column, std::vector<domain::TicketSet> hits);

} // namespace campanile::usecases
