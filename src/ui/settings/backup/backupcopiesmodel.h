// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/maintenance/backupfolder.h"

#include <QAbstractTableModel>
#include <QHash>

namespace campanile::ui {

/// The copies of this database in a folder, newest first, with what a drill showed of them.
class BackupCopiesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Made, Size, Tickets, How, State, columns };

    explicit BackupCopiesModel(const QTimeZone &zone, QObject *parent = nullptr);

    void setFolder(const usecases::BackupFolder &folder);
    void setTried(const QString &path, bool isGood);
    void retranslate();
    [[nodiscard]] const usecases::BackupCopy *copyAt(int row) const; ///< null outside of it
    [[nodiscard]] int rowOf(const QString &path) const;              ///< -1: none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString stateOf(const usecases::BackupCopy &copy) const;

    QTimeZone m_zone;
    QVector<usecases::BackupCopy> m_copies;
    QHash<QString, bool> m_tried; ///< by path, since the program began
};

} // namespace campanile::ui
