// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/choicetable.h"
#include "ui/import/importflow.h"
#include "ui/import/rowsmodel.h"

namespace campanile::ui {

/// The labels of the source and what they mean here; all of them or those of one field.
class ValuesModel final : public RowsModel
{
    Q_OBJECT

public:
    enum Column { MapColumn, LabelColumn, RowsColumn, MeaningColumn, ColumnCount };

    explicit ValuesModel(ImportFlow &flow, QObject *parent = nullptr);

    /// map: of domain::importValueMapNames(), or empty for all.
    void setFilter(const QString &map);
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

private:
    struct Row
    {
        qsizetype index; ///< among the draft's labels
        DraftLabel label;
    };
    [[nodiscard]] QVector<CellChoice> choices(const DraftLabel &label) const;

    ImportFlow &m_flow;
    QString m_filter;
    QVector<Row> m_rows;
};

} // namespace campanile::ui
