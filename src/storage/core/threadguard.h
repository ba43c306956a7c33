// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace campanile::storage {

/// Refuses to talk to a database from the thread of the windows: throws StorageError (Internal), or ends the program
/// when the environment says CAMPANILE_STRICT_THREADS=1, so that tests cannot overlook it.
void refuseWindowThread(const char *what);

} // namespace campanile::storage
