// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/import/ticketfold.h"
#include "storage/import/importedrows.h"
#include "usecases/import/stagedrows.h"

namespace campanile::usecases {

/// Puts the numbers that hold into what names a place or a tag by the number that the import gave it.
void renumber(domain::FoldedTicket &folded, const storage::ImportedRows::Renumbered &numbers);
void renumber(StagedRows &staged, const storage::ImportedRows::Renumbered &numbers);

} // namespace campanile::usecases
