// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>

namespace campanile::domain {

/// What a ticket has besides its fields, to be found by. The numbers are stored: append, never renumber.
enum class TicketFlag : quint8 {
    Attachment = 1,
    Unsent = 2, ///< a reply that nobody has brought to the customer yet
    Merged = 4, ///< it goes on in another ticket: see LinkKind::MergedInto; lists leave it out
};
Q_DECLARE_FLAGS(TicketFlags, TicketFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(TicketFlags)

} // namespace campanile::domain
