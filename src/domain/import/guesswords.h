// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/import/importtarget.h"

#include <QString>

#include <vector>

namespace campanile::domain {

/// Column names that say what a column is. Within a kind of table the first entry of a target that is found wins.
struct GuessWord
{
    ImportTarget target;
    QString phrase; ///< as columnPhrase() gives it
};

[[nodiscard]] const std::vector<GuessWord> &guessWords(ImportTableKind kind);

} // namespace campanile::domain
