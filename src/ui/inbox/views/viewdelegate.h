// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace campanile::ui {

/// A line of the view list: a heading, a view with its count at the far edge, or what opens the rest of a section.
class ViewDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// What a view needs so that neither its title nor a count of five figures is cut.
    [[nodiscard]] static int widthFor(const QString &title);
};

} // namespace campanile::ui
