// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/org/permissions.h"

#include <QAbstractTableModel>

namespace campanile::ui {

/// What each role may do: a row for each act that the program asks about, a column for the act's words and one for each
/// role, to be ticked. What is ticked here is what the use cases ask; it becomes so only when the database says so.
class RolesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate();

    void setMatrix(const domain::RoleMatrix &matrix);
    /// Who looks at it: roles above one's own, and administrators', are not theirs to change.
    void setActor(const domain::Actor &actor);

Q_SIGNALS:
    /// The person wants it so; nothing is changed yet.
    void rightWanted(domain::Role role, domain::Permission permission, bool isAllowed);

private:
    [[nodiscard]] bool mayChange(domain::Role role) const;

    domain::RoleMatrix m_matrix;
    domain::Actor m_actor;
};

} // namespace campanile::ui
