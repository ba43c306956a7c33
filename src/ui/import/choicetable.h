// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/textpaint.h"
#include "ui/kit/tints.h"

#include <QStyledItemDelegate>
#include <QTableView>
#include <QVector>

namespace campanile::ui {

/// One entry of a cell that is chosen from a list.
struct CellChoice
{
    QString text;
    QString value;
};

/// What the models of the wizard say beside the usual roles.
enum CellRole {
    OriginRole = Qt::UserRole + 1, ///< int of Origin; Foreign where it is not said
    ToneRole,                      ///< int of Tone: colours the text; none: plain
    QuietRole,                     ///< bool: secondary text
    ChoicesRole,                   ///< QVector<CellChoice>: the cell is chosen from them; EditRole is the value
};

/// Paints the cells of the wizard's tables: text at the reading edge, elided at its own end, choices with an arrow.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;
};

/// A table of rows of which at most one column is chosen from a list. A click on that cell, or Enter, F2, Space on the
/// row, opens the list; Tab leaves the table. Columns share the width by weight.
class ChoiceTable final : public QTableView
{
    Q_OBJECT

public:
    explicit ChoiceTable(QWidget *parent = nullptr);

    /// weights: a share of the width each, though not less than least pixels; 0: as wide as its content.
    void setWeights(const QVector<int> &weights, int least = 0);

    /// Unlike selectRow() also before the table has a size.
    void setCurrentRow(int row);
    /// The first row when none is chosen.
    void ensureCurrentRow();

Q_SIGNALS:
    void currentRowChanged(int row);
    /// Delete or Backspace was pressed on the current row.
    void removeRequested(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    void shareWidth();
    [[nodiscard]] QModelIndex choiceIn(int row) const;

    QVector<int> m_weights;
    int m_least = 0;
};

} // namespace campanile::ui

Q_DECLARE_METATYPE(campanile::ui::CellChoice)
