// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query/queryvocabulary.h"

namespace campanile::ui {

/// What the fields and values of a search are called in the language of the moment.
[[nodiscard]] domain::QueryVocabulary searchVocabulary();

} // namespace campanile::ui
