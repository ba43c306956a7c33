// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/import/importreport.h"

#include <QAbstractTableModel>

namespace campanile::ui {

/// The first tickets as they will arrive.
class PreviewModel final : public QAbstractTableModel
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

    using QAbstractTableModel::QAbstractTableModel;

    void setTickets(const QVector<usecases::ImportPreview> &tickets);
    /// The words are others now.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QVector<usecases::ImportPreview> m_tickets;
};

} // namespace campanile::ui
