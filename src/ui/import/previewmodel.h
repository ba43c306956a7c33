// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/rowsmodel.h"
#include "usecases/import/importreport.h"

namespace campanile::ui {

/// The first tickets as they will arrive.
class PreviewModel final : public RowsModel
{
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        NewColumn,
        SubjectColumn,
        StatusColumn,
        TierColumn,
        PriorityColumn,
        CustomerColumn,
        TeamColumn,
        PlaceColumn,
        AssigneeColumn,
        CreatedColumn,
        EventsColumn,
        ColumnCount
    };

    explicit PreviewModel(QObject *parent = nullptr)
        : RowsModel(ColumnCount, parent)
    {
    }

    void setTickets(const QVector<usecases::ImportPreview> &tickets);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QVector<usecases::ImportPreview> m_tickets;
};

} // namespace campanile::ui
