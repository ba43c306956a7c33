// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/import/importreport.h"

namespace campanile::usecases {
struct ImportInspection;
}

namespace campanile::cli {

/// "Tickets: 62 %, 48,200 rows" for the line of progress.
[[nodiscard]] QString progressText(const usecases::ImportProgress &progress);

/// What must be known without a terminal, too: why nothing goes on. Else empty.
[[nodiscard]] QString noticeText(const usecases::ImportProgress &progress);

/// The counts, the reasons of rejected rows and the first conflicts, on stderr.
void printSummary(const usecases::ImportReport &report);

/// A guess without a person to ask: what is only worth knowing is printed, what must not be guessed (whether 3/4 is in
/// March or in April) is refused with the way out. False when refused.
[[nodiscard]] bool acceptGuess(const usecases::ImportInspection &inspection);

} // namespace campanile::cli
