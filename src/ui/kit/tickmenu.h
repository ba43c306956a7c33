// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace campanile::ui {

/// A menu of things to tick: it stays open while ticks are set and taken away, by mouse and by keys; Escape, a click
/// beside it or any other of its actions closes it.
class TickMenu final : public QMenu
{
    Q_OBJECT

public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    static bool tick(QAction *action);
};

} // namespace campanile::ui
