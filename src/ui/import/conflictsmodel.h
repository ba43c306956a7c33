// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/import/importmerge.h"
#include "usecases/catalog/catalog.h"

#include <QAbstractTableModel>

namespace campanile::ui {

/// What both sides changed: ours stays, theirs is kept as reported.
class ConflictsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, FieldColumn, OursColumn, TheirsColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setConflicts(const QVector<domain::ImportConflict> &conflicts, const usecases::CatalogPtr &catalog);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString valueText(domain::Field field, const QJsonValue &value) const;

    QVector<domain::ImportConflict> m_conflicts;
    usecases::CatalogPtr m_catalog;
};

} // namespace campanile::ui
