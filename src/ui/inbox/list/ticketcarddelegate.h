// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inbox/list/listpaint.h"
#include "usecases/inbox/ticketrow.h"

#include <QStyledItemDelegate>

namespace campanile::ui {

/// A ticket as a card of two lines: what and how long still, who and whose it is.
class TicketCardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The clock must outlive the delegate.
    explicit TicketCardDelegate(const domain::Clock &clock, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    /// What the part of a card under position says; ready to be shown, empty while the row is loading.
    [[nodiscard]] QString toolTipAt(const QPoint &position, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const;

    /// Height of every card with the fonts of now.
    [[nodiscard]] int rowHeight() const { return m_height; }
    /// After a change of font, scale or language.
    void refreshFonts();

    /// Where the parts of a card lie; the tests measure that none overlaps another.
    struct Parts
    {
        QRect mark;     ///< priority; the score with its bar comes here
        QRect title;    ///< line one
        QRect due;      ///< at the trailing edge of line one
        QRect detail;   ///< line two
        QRect draft;    ///< before those, only where there is one
        QRect presence; ///< before the marks, only where somebody else is
        QRect marks;    ///< attachment, tier, assignee, at the trailing edge of line two
    };
    [[nodiscard]] Parts parts(const QRect &rect, const usecases::TicketRow &row, Qt::LayoutDirection direction,
                              bool hasDraft = false, const PresenceMark &presence = {}) const;

private:
    void paintDetail(QPainter *painter, const QRect &rect, const usecases::TicketRow &row, const QString &time,
                     const QStyleOptionViewItem &option) const;
    void paintMarks(QPainter *painter, const QRect &rect, const usecases::TicketRow &row,
                    const QStyleOptionViewItem &option) const;
    void paintDraft(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option) const;
    [[nodiscard]] std::optional<Chip> promiseOf(const usecases::TicketRow &row) const;

    const domain::Clock &m_clock;
    ListFonts m_fonts;
    mutable TextRuns m_runs;
    int m_height = 0;
    int m_lineOne = 0;
    int m_lineTwo = 0;
};

} // namespace campanile::ui
