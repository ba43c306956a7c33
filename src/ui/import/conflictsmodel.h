// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/import/importmerge.h"
#include "ui/import/rowsmodel.h"
#include "usecases/catalog/catalog.h"

namespace campanile::ui {

/// What both sides changed: ours stays, theirs is kept as reported.
class ConflictsModel final : public RowsModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, FieldColumn, OursColumn, TheirsColumn, ColumnCount };

    explicit ConflictsModel(QObject *parent = nullptr)
        : RowsModel(ColumnCount, parent)
    {
    }

    void setConflicts(const QVector<domain::ImportConflict> &conflicts, const usecases::CatalogPtr &catalog);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString valueText(domain::Field field, const QJsonValue &value) const;

    QVector<domain::ImportConflict> m_conflicts;
    usecases::CatalogPtr m_catalog;
};

} // namespace campanile::ui
