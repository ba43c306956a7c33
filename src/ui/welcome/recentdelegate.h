// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace campanile::ui {

/// One of the databases opened lately: its name, and quieter behind it the place it lies in, without its middle where
/// there is no room for all of it.
class RecentDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The folder, or the server; the name is the display role.
    static constexpr int PlaceRole = Qt::UserRole + 1;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace campanile::ui
