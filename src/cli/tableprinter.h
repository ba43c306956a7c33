// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/inbox/ticketrow.h"

#include <QVector>

#include <memory>

namespace campanile::cli {

/// Prints tickets on stdout in one of the formats of --format.
class TablePrinter
{
public:
    virtual ~TablePrinter() = default;
    virtual void print(const QVector<usecases::TicketRow> &rows) const = 0;
};

/// "table", "csv" or "json"; nullptr for anything else.
[[nodiscard]] std::unique_ptr<TablePrinter> tablePrinter(const QString &format);

} // namespace campanile::cli
