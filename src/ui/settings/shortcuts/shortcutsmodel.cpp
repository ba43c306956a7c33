// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shortcuts/shortcutsmodel.h"

#include "domain/base/text.h"
#include "ui/kit/actions.h"
#include "ui/kit/ownkeys.h"

#include <QAction>
#include <QFont>

#include <algorithm>

namespace campanile::ui {

ShortcutsModel::ShortcutsModel(const ActionRegistry &actions, const OwnKeys &keys, QObject *parent)
    : QAbstractTableModel(parent)
    , m_actions(actions)
    , m_keys(keys)
{
    reload();
}

void ShortcutsModel::reload()
{
    beginResetModel();
    QVector<ActionSpec> specs = m_actions.specs();
    std::stable_sort(specs.begin(), specs.end(),
                     [](const ActionSpec &a, const ActionSpec &b) { return a.group < b.group; });
    m_ids.clear();
    for (const ActionSpec &spec : std::as_const(specs)) {
        if (spec.inMenu || !spec.keys.isEmpty())
            m_ids.append(spec.id);
    }
    endResetModel();
}

int ShortcutsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int ShortcutsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ShortcutsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString &id = m_ids.at(index.row());
    if (role == Qt::FontRole && index.column() == Keys && m_keys.isOwn(id)) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Action:
        return ActionRegistry::plainText(m_actions.action(id));
    case Keys: {
        QStringList texts;
        const QVector<QKeySequence> keys = m_keys.keys(id);
        for (const QKeySequence &key : keys)
            texts.append(domain::isolated(ActionRegistry::keyText(key)));
        const QString text = texts.join(u", "_qs);
        return role == Qt::AccessibleTextRole && m_keys.isOwn(id) ? tr("%1, changed", "keys").arg(text) : text;
    }
    case Group: {
        const auto &specs = m_actions.specs();
        const auto found = std::find_if(specs.begin(), specs.end(), [&](const auto &spec) { return spec.id == id; });
        return found == specs.end() ? QString() : actionGroupText(found->group);
    }
    default:
        return {};
    }
}

QVariant ShortcutsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Action:
        return tr("Action");
    case Keys:
        return tr("Keys");
    case Group:
        return tr("Menu");
    default:
        return {};
    }
}

} // namespace campanile::ui
