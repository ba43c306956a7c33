// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string>

namespace campanile::storage {

/// The numbers are stored. Only what is Published or Finished is visible.
enum class ImportState : quint8 {
    Running = 1,   ///< batches arrive; invisible
    Published = 2, ///< visible; staged updates of older tickets may still wait (nextUpdates)
    Finished = 3,  ///< visible, nothing waits
    Abandoned = 4, ///< cancelled, or its program died; to be swept away, then gone
};

/// The condition that rows of a table with import_id are visible.
inline const std::string isPublished = "(import_id = 0 OR import_id IN (SELECT id FROM import WHERE state IN (2, 3)))";

} // namespace campanile::storage
