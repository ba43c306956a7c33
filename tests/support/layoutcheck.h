// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace campanile::test {

/// Walks every visible widget of a window and reports what a person would trip over:
/// text that does not fit its label, button, tab, combo box or header; siblings that overlap; widgets that stick out of
/// their parent; controls that take the focus but have no name for a screen reader; combo boxes without description.
/// Elided on purpose (ElidedLabel, item views) is not reported. Empty when all is well; otherwise one line each.
[[nodiscard]] QStringList layoutFaults(QWidget *window);

/// Lays the window out at a size, lets pending events settle, and checks it.
[[nodiscard]] QStringList layoutFaultsAt(QWidget *window, int width, int height);

} // namespace campanile::test
