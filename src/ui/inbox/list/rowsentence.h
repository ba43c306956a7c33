// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/inbox/ticketrow.h"

namespace campanile::ui {

/// A row of the list in full sentences, for the screen reader.
[[nodiscard]] QString rowSentence(const usecases::TicketRow &row, domain::UtcTime now, const QTimeZone &zone,
                                  bool hasDraft = false);
/// The same for a row that is not there yet.
[[nodiscard]] QString loadingSentence();
/// That a note was begun and not added.
[[nodiscard]] QString draftSentence();
/// "Promise breaks in 38 minutes", "The promise broke 2 hours ago", or "Nothing promised".
[[nodiscard]] QString promiseSentence(std::optional<domain::UtcTime> dueAt, domain::UtcTime now, const QTimeZone &zone);
/// The same with, below it, when exactly and in which zone.
[[nodiscard]] QString promiseToolTip(domain::UtcTime dueAt, domain::UtcTime now, const QTimeZone &zone);

} // namespace campanile::ui
