// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QMenu>

namespace campanile::ui {

/// The header of the table form: click or Return sorts, the arrow keys choose a column, Ctrl with them moves it, the
/// menu (mouse or Menu key) chooses which columns are shown.
class ColumnHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit ColumnHeader(QWidget *parent = nullptr);

    /// The column that the keys act on (logical).
    [[nodiscard]] int keyColumn() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void sortWanted(int column);
    /// Others may add to it what belongs to the whole list.
    void menuOpened(QMenu *menu);
    void columnShown(int column, bool shown);
    /// By the person; other changes of the widths are not told here.
    void columnSized(int column, int width);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    [[nodiscard]] int neighbour(int column, int by) const;

    int m_column = 0;
    bool m_isPressed = false;
};

} // namespace campanile::ui
