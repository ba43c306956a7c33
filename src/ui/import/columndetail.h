// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/importflow.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace campanile::ui {

class PlainLabel;

/// Below the columns: the name and kind of a field of one's own, and a second use of the same column.
class ColumnDetail final : public QWidget
{
    Q_OBJECT

public:
    ColumnDetail(ImportFlow &flow, QWidget *parent = nullptr);

    void show(int table, int row);
    void refresh();

Q_SIGNALS:
    /// The column has a second use now, in this row.
    void usedTwice(int row);

private:
    [[nodiscard]] const ColumnUse *use() const;
    void nameEdited();

    ImportFlow &m_flow;
    int m_table = -1;
    int m_row = -1;
    PlainLabel *m_nameLabel;
    QLineEdit *m_name;
    PlainLabel *m_typeLabel;
    QComboBox *m_type;
    QPushButton *m_twice;
};

} // namespace campanile::ui
