// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/actions.h"
#include "ui/kit/page.h"

namespace campanile::ui {

/// The actions of the window itself: command field, undo, view, help, language, appearance, quit.
[[nodiscard]] QVector<ActionSpec> windowActions();

/// Actions that need something below the window. The composition root adds those that it serves; the menus show
/// whatever of them was added: database.open, database.import, database.demo, database.new, person.switch.
[[nodiscard]] QVector<ActionSpec> databaseActions();

/// "go.<page>" with Ctrl+1 … Ctrl+9 in the order of the list (Ctrl+, for the settings).
[[nodiscard]] QVector<ActionSpec> pageActions(const QVector<PageSpec> &pages);

} // namespace campanile::ui
