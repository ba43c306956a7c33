// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/catalog/catalog.h"
#include "usecases/inbox/ticketrow.h"

namespace campanile::storage {
class Session;
}

namespace campanile::usecases {

/// The rows of these tickets, in order, with names resolved; vanished ones are left out. Inside a job.
[[nodiscard]] QVector<TicketRow> rowsOf(storage::Session &session, const Catalog &catalog, const QVector<quint32> &ids);

} // namespace campanile::usecases
