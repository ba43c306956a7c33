// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/actions.h"

namespace campanile::ui {

/// The actions of the page of customers; their keys are those of the inbox where they do the same.
[[nodiscard]] QVector<ActionSpec> customerActions();

} // namespace campanile::ui
