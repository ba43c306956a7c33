// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inbox/timeline/eventwords.h"
#include "usecases/ticket/ticketchange.h"

namespace campanile::ui {

struct ChangeOutcome;

/// A wish in words: "Status: Resolved", "Assignee: Ana"; several joined.
[[nodiscard]] QString wishText(const usecases::TicketChange &wish, const usecases::Catalog &catalog);
/// What was done, for the toast: names the ticket, or how many there were.
[[nodiscard]] QString outcomeText(const ChangeOutcome &outcome, const EventWords &words,
                                  const usecases::Catalog &catalog);
/// Of an act on several tickets: how many were left as they are, and why; empty when none was. Conflicts of a change
/// are not among them: there the person is asked.
[[nodiscard]] QString leftOutText(const ChangeOutcome &outcome);

} // namespace campanile::ui
