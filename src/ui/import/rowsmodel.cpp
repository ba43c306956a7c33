// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/rowsmodel.h"

namespace campanile::ui {

void RowsModel::retranslate()
{
    if (const int rows = rowCount(); rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(rows - 1, m_columns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
}

} // namespace campanile::ui
