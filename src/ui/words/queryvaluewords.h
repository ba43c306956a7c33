// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/error.h"
#include "domain/query/queryvocabulary.h"

namespace campanile::ui {

/// What a search said that there is not, in sentences: the field or value, the one that was probably meant, and what
/// can be written instead. Empty for all other errors. query: the one the error points into; words: what its fields and
/// values are called where it was typed; alwaysLists: the values, even where one was probably meant.
[[nodiscard]] QString unknownWordText(const domain::Error &error, const QString &query,
                                      const domain::QueryVocabulary &words, bool alwaysLists);

} // namespace campanile::ui
