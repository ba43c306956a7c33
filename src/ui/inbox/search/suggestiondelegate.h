// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace campanile::ui {

/// A line of a popup: what would be inserted or chosen, and quieter behind it what it means.
class SuggestionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { MeaningRole = Qt::UserRole + 1, MarkedRole }; ///< MarkedRole: bool, a check mark before the text

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// What a line needs so that nothing of it is left out.
    [[nodiscard]] static int widthOf(const QModelIndex &index);
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace campanile::ui
