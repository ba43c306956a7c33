// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/phrase.h"
#include "usecases/catalog/catalog.h"
#include "usecases/customer/customerbook.h"

#include <QTimeZone>

#include <span>

namespace campanile::ui {

/// What a cell is written from.
struct CustomerCell
{
    const usecases::CustomerBook::Entry &entry;
    const usecases::Catalog &catalog;
    domain::UtcTime now;
    const QTimeZone &zone;
};

/// A column of the list of customers: a new one is one line in the table.
struct CustomerColumn
{
    QString key; ///< of the order too, see customerSortKeys()
    Phrase title;
    QString (*text)(const CustomerCell &cell);
    int width; ///< in letters
    bool isNumber = false;
    bool isShown = true; ///< from the beginning
};

[[nodiscard]] std::span<const CustomerColumn> customerColumns();

} // namespace campanile::ui
