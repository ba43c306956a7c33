// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tickmenu.h"

#include <QAction>
#include <QKeyEvent>
#include <QMouseEvent>

namespace campanile::ui {

bool TickMenu::tick(QAction *action)
{
    if (action == nullptr || !action->isCheckable() || !action->isEnabled())
        return false;
    action->trigger();
    return true;
}

void TickMenu::mouseReleaseEvent(QMouseEvent *event)
{
    if (!tick(actionAt(event->position().toPoint())))
        QMenu::mouseReleaseEvent(event);
}

void TickMenu::keyPressEvent(QKeyEvent *event)
{
    const bool isTick =
        event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isTick || !tick(activeAction()))
        QMenu::keyPressEvent(event);
}

} // namespace campanile::ui
