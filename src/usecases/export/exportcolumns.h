// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table/tablewriter.h"
#include "usecases/inbox/ticketrow.h"

#include <functional>
#include <span>

namespace campanile::usecases {

/// A column that lists can be exported with.
struct TicketColumn
{
    QString key; ///< stable: scripts and files rely on it
    exchange::ColumnType type = exchange::ColumnType::Text;
    exchange::Cell (*value)(const TicketRow &row) = nullptr;
};

/// All of them in their usual order. A new one is one line.
[[nodiscard]] const std::vector<TicketColumn> &ticketColumns();
[[nodiscard]] const TicketColumn *findTicketColumn(const QString &key);

/// A cell as plain text for scripts: UTC ISO 8601 times, keys of enumerations, empty for nothing.
[[nodiscard]] QString plainText(const exchange::Cell &cell);

} // namespace campanile::usecases
