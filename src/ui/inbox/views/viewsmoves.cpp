// SPDX-License-Identifier: GPL-3.0-or-later
// How saved views are put into another order: by dragging, and step by step.
#include "ui/inbox/views/viewsmodel.h"

#include <QMimeData>

namespace campanile::ui {

namespace {

const QString draggedView = QStringLiteral("application/x-campanile-view");

} // namespace

void ViewsModel::setMayMoveShared(bool may)
{
    m_mayMoveShared = may;
}

bool ViewsModel::mayMove(int row) const
{
    const usecases::SavedView *view = saved(row);
    return view && (!view->isShared || m_mayMoveShared);
}

/// What the view of a row is put before to stand where that other row is, or behind all; nothing where it cannot be.
std::optional<domain::ViewId> ViewsModel::dropPlace(int row, int before) const
{
    if (!mayMove(row) || before == row || before == row + 1)
        return std::nullopt;
    const usecases::ViewGroup group = at(row).group;
    const usecases::InboxView *next = view(before);
    if (next && next->group == group)
        return saved(before)->id;
    const usecases::InboxView *last = view(before - 1);
    return last && last->group == group ? std::optional(domain::ViewId()) : std::nullopt;
}

std::optional<domain::ViewId> ViewsModel::placeBeside(int row, int by) const
{
    const usecases::InboxView *neighbour = view(row + by);
    if (!mayMove(row) || !neighbour || neighbour->group != at(row).group)
        return std::nullopt;
    return dropPlace(row, by > 0 ? row + by + 1 : row + by);
}

QStringList ViewsModel::mimeTypes() const
{
    return {draggedView};
}

QMimeData *ViewsModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty() || !mayMove(indexes.constFirst().row()))
        return nullptr;
    auto *data = new QMimeData;
    data->setData(draggedView, at(indexes.constFirst().row()).view.key.toUtf8());
    return data;
}

int ViewsModel::draggedRow(const QMimeData *data) const
{
    return data ? rowOf(QString::fromUtf8(data->data(draggedView))) : -1;
}

bool ViewsModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                 const QModelIndex &parent) const
{
    return action == Qt::MoveAction && dropPlace(draggedRow(data), parent.isValid() ? parent.row() : row).has_value();
}

bool ViewsModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                              const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const int dragged = draggedRow(data);
    const auto place = dropPlace(dragged, parent.isValid() ? parent.row() : row);
    Q_EMIT moveRequested(*saved(dragged), *place);
    return false; // nothing for the view to take away: the rows come anew
}

bool ViewsModel::moveRows(const QModelIndex &, int sourceRow, int count, const QModelIndex &, int destinationChild)
{
    const auto place = count == 1 ? dropPlace(sourceRow, destinationChild) : std::nullopt;
    if (place)
        Q_EMIT moveRequested(*saved(sourceRow), *place);
    return false;
}

} // namespace campanile::ui
