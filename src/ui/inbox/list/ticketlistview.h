// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inbox/list/columnwidths.h"
#include "ui/inbox/list/ticketlistmodel.h"

#include <QMenu>
#include <QTableView>
#include <QVariantMap>

namespace campanile::ui {

class ColumnHeader;
class TicketCardDelegate;
class TicketCellDelegate;

/// The ticket list as cards or as a table: one view, so that switching keeps selection and place.
class TicketListView final : public QTableView
{
    Q_OBJECT

public:
    enum class Form { Cards, Table };

    TicketListView(TicketListModel &model, const domain::Clock &clock, QWidget *parent = nullptr);

    void setForm(Form form);
    [[nodiscard]] Form form() const { return m_form; }

    [[nodiscard]] domain::TicketId currentTicket() const;
    /// So many at most can be selected: more than that is a job for an import or a script, and a list may hold a
    /// million.
    static constexpr int mostSelected = 10'000;
    /// Selected tickets in the order of the list, mostSelected at most; the current one when nothing is selected.
    [[nodiscard]] QVector<domain::TicketId> selectedTickets() const;
    /// More were asked for than can be selected: the first ones in the order of the list are.
    [[nodiscard]] bool isSelectionCapped() const { return m_isCapped; }
    /// Back to the one ticket that is open.
    void selectOnlyCurrent();
    /// Makes a ticket the current one; none when the list does not hold it.
    void select(domain::TicketId id);
    /// The same, without moving the list; nothing happens when the list does not hold it.
    void mark(domain::TicketId id);
    /// Whether it is among the rows that are seen while the list stands at its beginning.
    [[nodiscard]] bool isAtTheTop(domain::TicketId id) const;
    /// Moves by so many rows, as j and k do; answers whether it moved.
    bool step(int by);

    /// Folds or unfolds the group below a heading; its tickets stay in the list, out of sight.
    void setGroupFolded(int row, bool isFolded);
    void setAllFolded(bool areFolded);

    /// Columns, widths (where the person chose them), order and form, to be kept between starts; unknown or broken
    /// values are ignored.
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap &state);

    void keyboardSearch(const QString &) override {} ///< letters are commands here

Q_SIGNALS:
    void currentTicketChanged(domain::TicketId id);
    void selectionCountChanged(int count);
    /// A refresh took the current ticket out of the list; no other became current. step(1) goes on to what stands in
    /// its place.
    void currentTicketLeft(domain::TicketId id);
    void openRequested(domain::TicketId id);
    void sortRequested(const QString &sortKey, bool descending);
    void formChanged();
    /// The menu of the header is about to open: whoever has more to offer adds it.
    void headerMenuOpened(QMenu *menu);

protected:
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void initViewItemOption(QStyleOptionViewItem *option) const override;

private:
    void applyForm();
    void fitColumns();
    void takeColumnSize(int column, int width);
    void showSortOrder();
    void refreshFonts();
    void tellVisibleRows();
    void rememberPlace();
    void returnToPlace(bool asked);
    void capSelection();
    [[nodiscard]] int ticketsIn(int top, int bottom) const;
    [[nodiscard]] int endOf(int from, int bottom, int tickets) const;
    [[nodiscard]] int ticketRow(int row, int by) const;
    void paintHeadings(const QRect &area);
    bool foldByKey(const QKeyEvent *event);

    TicketListModel &m_model;
    TicketCardDelegate *m_cards;
    TicketCellDelegate *m_cells;
    ColumnHeader *m_header;
    Form m_form = Form::Cards;
    QSet<int> m_shown;        ///< columns of the table form
    QHash<int, int> m_widths; ///< by column, of the table form
    ColumnWidths m_fitting;   ///< until the person sizes a column
    bool m_isSized = false;   ///< by her
    domain::TicketId m_topTicket;
    int m_topOffset = 0;
    domain::TicketId m_currentBefore;
    bool m_wasAtHeading = false;
    int m_lastRow = 0;
    bool m_replacing = false;
    bool m_wasShown = false;
    bool m_isCapped = false;
};

} // namespace campanile::ui
