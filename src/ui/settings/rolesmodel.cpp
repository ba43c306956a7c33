// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rolesmodel.h"

#include "ui/words/attributewords.h"

#include <array>

namespace campanile::ui {

namespace {

struct Act
{
    domain::Permission permission;
    const char *words;
};

/// The permissions that something in the program asks for today, from the everyday to the rare. One that comes into
/// use is one line; what nothing asks for would promise what is not there.
constexpr std::array acts{
    Act{domain::Permission::ChangeTickets, QT_TRANSLATE_NOOP("campanile::ui::RolesModel", "Change tickets")},
    Act{domain::Permission::MergeTickets, QT_TRANSLATE_NOOP("campanile::ui::RolesModel", "Merge and link tickets")},
    Act{domain::Permission::ExportTickets, QT_TRANSLATE_NOOP("campanile::ui::RolesModel", "Export tickets")},
    Act{domain::Permission::ImportTickets, QT_TRANSLATE_NOOP("campanile::ui::RolesModel", "Import tickets")},
    Act{domain::Permission::ChangeCustomers, QT_TRANSLATE_NOOP("campanile::ui::RolesModel", "Change customers")},
    Act{domain::Permission::ManageSharedViews,
        QT_TRANSLATE_NOOP("campanile::ui::RolesModel", "Change views that everybody sees")},
    Act{domain::Permission::ManageSharedMacros,
        QT_TRANSLATE_NOOP("campanile::ui::RolesModel", "Change macros that everybody uses")},
    Act{domain::Permission::ManagePeople, QT_TRANSLATE_NOOP("campanile::ui::RolesModel", "Manage people and roles")},
    Act{domain::Permission::ManageOrganization,
        QT_TRANSLATE_NOOP("campanile::ui::RolesModel", "Manage teams and departments")},
    Act{domain::Permission::ReadAudit, QT_TRANSLATE_NOOP("campanile::ui::RolesModel", "See who changed what")},
};

domain::Role roleOf(int column)
{
    return domain::roleKeys[static_cast<std::size_t>(column - 1)].first;
}

} // namespace

int RolesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(acts.size());
}

int RolesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(domain::roleKeys.size());
}

QVariant RolesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Act &act = acts[static_cast<std::size_t>(index.row())];
    if (index.column() == 0)
        return role == Qt::DisplayRole ? QVariant(tr(act.words)) : QVariant();
    const bool allowed = m_matrix.isAllowed(roleOf(index.column()), act.permission);
    switch (role) {
    case Qt::CheckStateRole:
        return QVariant::fromValue(allowed ? Qt::Checked : Qt::Unchecked);
    case Qt::ToolTipRole:
        return roleOf(index.column()) == domain::Role::Administrator ? tr("An administrator may do everything.")
               : mayChange(roleOf(index.column()))
                   ? QString()
                   : tr("Only those who manage people, and stand as high, change this.");
    case Qt::AccessibleTextRole:
        return allowed ? tr("Allowed") : tr("Not allowed");
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    default:
        return {};
    }
}

bool RolesModel::mayChange(domain::Role role) const
{
    return role != domain::Role::Administrator && role <= m_actor.role &&
           domain::isAllowed(m_actor, domain::Permission::ManagePeople);
}

Qt::ItemFlags RolesModel::flags(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() > 0 && mayChange(roleOf(index.column())))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool RolesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    Q_EMIT rightWanted(roleOf(index.column()), acts[static_cast<std::size_t>(index.row())].permission,
                       value.toInt() == Qt::Checked);
    return true;
}

void RolesModel::setMatrix(const domain::RoleMatrix &matrix)
{
    m_matrix = matrix;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RolesModel::setActor(const domain::Actor &actor)
{
    m_actor = actor;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QVariant RolesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return section == 0 ? tr("What one may do") : roleText(roleOf(section));
    if (role == Qt::TextAlignmentRole)
        return section == 0 ? int(Qt::AlignLeading | Qt::AlignVCenter) : int(Qt::AlignCenter);
    return {};
}

void RolesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace campanile::ui
