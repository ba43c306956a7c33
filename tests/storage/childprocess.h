// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace campanile::test {

/// What this executable does for its own tests when started as "--child write FILE COUNT" (that many write
/// transactions, exit code = refused ones, at most 100) or "--child window FILE" (0 when SQL on the window's thread is
/// refused).
int runChild(int argc, char **argv);

} // namespace campanile::test
