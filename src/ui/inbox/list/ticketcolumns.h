// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/phrase.h"
#include "usecases/inbox/ticketrow.h"

#include <QVariant>

#include <span>

namespace campanile::ui {

/// How a column's value is painted.
enum class ColumnKind { Text, Number, Status, Tier, Priority, Time, Due, Flag };

/// One column of the ticket list. A new one is one line in ticketcolumns.cpp.
struct TicketColumn
{
    const char *key; ///< stable, for settings
    Phrase title;
    QString (*text)(const usecases::TicketRow &row); ///< as shown; null for times, which the model words
    QVariant (*raw)(const usecases::TicketRow &row); ///< for copying and tests; invalid for "none"
    const char *sortKey;                             ///< of the sort registry in domain/query; null: cannot be sorted
    bool descendingFirst = false;                    ///< the order of the first click
    int width = 120;                                 ///< default, in device-independent pixels at the default font
    bool shown = false;                              ///< before anybody chose
    ColumnKind kind = ColumnKind::Text;
};

/// Column 0 is the subject, which the card form shows and the table form never hides.
inline constexpr int subjectColumn = 0;

[[nodiscard]] std::span<const TicketColumn> ticketColumns();
/// −1 for an unknown key.
[[nodiscard]] int ticketColumnOf(QStringView key);
[[nodiscard]] int ticketColumnOfSortKey(QStringView sortKey);

} // namespace campanile::ui
