// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace campanile::domain {

/// Gives memory that was freed back to the system, where the C library can. Worth it after a large, short-lived piece
/// of work on a background thread: the C library would keep what that thread used for as long as the program runs.
/// Takes a few milliseconds; thread-safe.
void giveBackFreeMemory();

} // namespace campanile::domain
