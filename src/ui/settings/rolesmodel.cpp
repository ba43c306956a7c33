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
    Act{domain::Permission::ManagePeople, QT_TRANSLATE_NOOP("campanile::ui::RolesModel", "Add people")},
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
    const bool allowed = domain::isAllowed(roleOf(index.column()), act.permission);
    switch (role) {
    case Qt::DisplayRole:
        return allowed ? QStringLiteral("✓") : QStringLiteral("–");
    case Qt::AccessibleTextRole:
        return allowed ? tr("Allowed") : tr("Not allowed");
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    default:
        return {};
    }
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
