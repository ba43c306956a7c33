// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/actions.h"

namespace campanile::ui {

/// Every action of the inbox, in the order of its menus. A new one is one line here and one connection in the page.
[[nodiscard]] QVector<ActionSpec> inboxActions();

} // namespace campanile::ui
