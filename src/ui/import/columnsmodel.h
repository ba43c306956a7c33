// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/importflow.h"
#include "ui/import/rowsmodel.h"

namespace campanile::ui {

/// The columns of one table, their first values and what becomes of them.
class ColumnsModel final : public RowsModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, SamplesColumn, TargetColumn, CertaintyColumn, ColumnCount };

    explicit ColumnsModel(ImportFlow &flow, QObject *parent = nullptr);

    void setTable(int table);
    [[nodiscard]] int table() const { return m_table; }
    /// Takes the columns as they are now.
    void refresh();
    [[nodiscard]] const ColumnUse *use(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Does not change anything itself: a secret column is asked about first.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void targetChosen(int row, campanile::domain::ImportTarget target);

private:
    [[nodiscard]] QVariant certainty(const ColumnUse &use, int role) const;

    ImportFlow &m_flow;
    int m_table = -1;
    QVector<ColumnUse> m_uses;
    domain::ImportTableKind m_kind = domain::ImportTableKind::Tickets;
};

} // namespace campanile::ui
