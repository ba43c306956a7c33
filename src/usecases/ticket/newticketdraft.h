// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ticket/newticket.h"

#include <QVector>

namespace campanile::usecases {

/// A new ticket that somebody has begun to write down, as it is kept among the drafts: one line of JSON, so that two
/// programs' drafts that were put together are two of them again.
struct NewTicketDraft
{
    NewTicket wish = {};
    QString customerName = {}; ///< of a customer that is known here, to be shown before it is read

    /// Whether there is anything in it that somebody would miss.
    [[nodiscard]] bool isEmpty() const;
};

[[nodiscard]] QString toText(const NewTicketDraft &draft);
/// Lines that cannot be understood are left out, and so are those of which nothing would be missed.
[[nodiscard]] QVector<NewTicketDraft> newTicketDrafts(const QString &text);

} // namespace campanile::usecases
