// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/freememory.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace campanile::domain {

void giveBackFreeMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace campanile::domain
