// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace campanile::app {

/// From now on a crash writes no image of the memory: it holds customers' texts, names and addresses.
void forbidCoreDumps();

} // namespace campanile::app
