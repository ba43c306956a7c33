// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inbox/list/listpaint.h"

#include <QStyledItemDelegate>

namespace campanile::ui {

/// One cell of the table form.
class TicketCellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The clock must outlive the delegate.
    explicit TicketCellDelegate(const domain::Clock &clock, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    [[nodiscard]] int rowHeight() const { return m_height; }
    void refreshFonts();

private:
    const domain::Clock &m_clock;
    ListFonts m_fonts;
    mutable TextRuns m_runs;
    int m_height = 0;
};

} // namespace campanile::ui
