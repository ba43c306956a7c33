// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the list's header: how it is sorted and grouped.
#include "domain/inbox/ticketgroups.h"
#include "domain/query/queryfields.h"
#include "ui/inbox/list/groupwords.h"
#include "ui/inbox/listpanel.h"
#include "ui/inbox/search/querywords.h"
#include "ui/kit/icons.h"

#include <QActionGroup>
#include <QMenu>
#include <QToolButton>

namespace campanile::ui {

void ListPanel::showSortMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"sortMenu"_qs);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const usecases::ListRequest now = m_model->request();
    auto *keys = new QActionGroup(menu);
    for (const domain::SortKeyInfo &info : domain::sortKeys()) {
        const QString key(info.key);
        QAction *action = menu->addAction(sortKeyText(key));
        action->setObjectName(key);
        action->setCheckable(true);
        action->setChecked(now.sortKey == key);
        action->setActionGroup(keys);
        connect(action, &QAction::triggered, this,
                [this, key, descending = info.descendingFirst] { Q_EMIT sortRequested(key, descending); });
    }
    menu->addSeparator();
    auto *orders = new QActionGroup(menu);
    for (const bool descending : {false, true}) {
        QAction *action = menu->addAction(icon(descending ? u"view-sort-descending"_qs : u"view-sort-ascending"_qs),
                                          descending ? tr("Descending") : tr("Ascending"));
        action->setCheckable(true);
        action->setChecked(now.descending == descending);
        action->setActionGroup(orders);
        connect(action, &QAction::triggered, this,
                [this, key = now.sortKey, descending] { Q_EMIT sortRequested(key, descending); });
    }
    menu->addSeparator();
    addGroupings(menu);
    popUp(menu);
}

void ListPanel::addGroupings(QMenu *menu)
{
    auto *groupings = new QActionGroup(menu);
    for (const auto &[grouping, key] : domain::groupingKeys) {
        const QString name = grouping == domain::Grouping::None ? QString() : QString(key);
        QAction *action = menu->addAction(groupingText(name));
        action->setObjectName(u"group-"_qs + key);
        action->setCheckable(true);
        action->setChecked(m_model->request().grouping == name);
        action->setActionGroup(groupings);
        connect(action, &QAction::triggered, this, [this, name] { Q_EMIT groupRequested(name); });
    }
}

void ListPanel::showGroupMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"groupMenu"_qs);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addGroupings(menu);
    if (m_model->isGrouped()) {
        menu->addSeparator();
        const bool fold = !m_model->isAllFolded();
        QAction *action = menu->addAction(fold ? tr("Fold all groups") : tr("Unfold all groups"));
        action->setObjectName(u"foldAllAction"_qs);
        connect(action, &QAction::triggered, m_view, [this, fold] { m_view->setAllFolded(fold); });
    }
    popUp(menu);
}

/// Below the button that sorts, on the side of the reading edge.
void ListPanel::popUp(QMenu *menu)
{
    menu->popup(m_sort->mapToGlobal(
        QPoint(isRightToLeft() ? m_sort->width() - menu->sizeHint().width() : 0, m_sort->height())));
}

} // namespace campanile::ui
