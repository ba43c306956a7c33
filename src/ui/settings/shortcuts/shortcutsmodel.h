// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

namespace campanile::ui {

class ActionRegistry;
class OwnKeys;

/// Every action with its keys, by group and then in the order of the menus.
class ShortcutsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Action, Keys, Group, ColumnCount };

    /// Both must outlive the model.
    ShortcutsModel(const ActionRegistry &actions, const OwnKeys &keys, QObject *parent = nullptr);

    [[nodiscard]] QString id(int row) const { return m_ids.value(row); }
    [[nodiscard]] int rowOf(const QString &id) const { return static_cast<int>(m_ids.indexOf(id)); }
    void reload();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const ActionRegistry &m_actions;
    const OwnKeys &m_keys;
    QStringList m_ids;
};

} // namespace campanile::ui
