// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QVector>

namespace campanile::ui {

/// What the wizard's tables have in common: a fixed number of columns, and rows that are taken over as they are now.
class RowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    RowsModel(int columns, QObject *parent)
        : QAbstractTableModel(parent)
        , m_columns(columns)
    {
    }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : m_columns;
    }
    /// Every cell and title may say something else now, in another language for example.
    void retranslate();

protected:
    /// areSame: they stand for the same things as before, so that the row that is current stays so.
    template <typename Row>
    void takeRows(QVector<Row> &rows, const QVector<Row> &now, bool areSame)
    {
        if (!areSame)
            beginResetModel();
        rows = now;
        if (areSame)
            retranslate();
        else
            endResetModel();
    }

private:
    int m_columns;
};

} // namespace campanile::ui
