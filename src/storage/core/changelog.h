// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/session.h"

#include <vector>

namespace campanile::storage {

struct LoggedChange
{
    qint64 seq = 0;
    Change change;
};

/// So many notices stay in the log; a program that missed more of them has to look at everything.
inline constexpr qint64 keptChanges = 20000;

/// Writes the session's notices; the last thing before a commit.
void appendChanges(Session &session);
/// Notices with a number greater than seq, ascending, at most limit.
[[nodiscard]] std::vector<LoggedChange> changesAfter(Session &session, qint64 seq, int limit);
/// Those of the notices with these numbers that are there, ascending.
[[nodiscard]] std::vector<LoggedChange> changesNumbered(Session &session, const std::vector<qint64> &seqs);
[[nodiscard]] qint64 lastChange(Session &session); ///< 0 when the log is empty

} // namespace campanile::storage
