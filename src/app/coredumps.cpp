// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coredumps.h"

#include <sys/resource.h>

namespace campanile::app {

void forbidCoreDumps()
{
    // One byte, not none: it is too little for a file, and unlike 0 it also keeps Linux from piping the image to a
    // collector of crashes. PR_SET_DUMPABLE would do both, but takes /proc/self away from the desktop's portals.
    const rlimit limit{1, 1};
    static_cast<void>(::setrlimit(RLIMIT_CORE, &limit));
}

} // namespace campanile::app
