// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace campanile::storage {

/// Makes SQLite's locks on files belong to the open file instead of to the process; once, before the first file is
/// opened. By POSIX a process loses its locks on a file as soon as any part of it closes any descriptor of that file,
/// and much does so unasked: a file chooser that looks for an icon, an import that was pointed at the database, our own
/// look at the header. Another program would then take itself for the last one and remove the log from under us. Locks
/// of an open file description (Linux) go with that description alone, and exclude those of other programs just the
/// same, whichever kind they use. Where the system has none, locks are as SQLite makes them. Any thread.
void keepSqliteLocks();

} // namespace campanile::storage
