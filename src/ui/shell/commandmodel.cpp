// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandmodel.h"

#include "domain/base/text.h"
#include "ui/kit/textpaint.h"

#include <algorithm>

namespace campanile::ui {

namespace {

QString spoken(const CommandHit &hit)
{
    QStringList parts{quoted(hit.title)};
    if (!hit.keyText.isEmpty())
        parts.append(quoted(hit.keyText));
    if (!hit.detail.isEmpty())
        parts.append(quoted(hit.detail));
    if (!hit.below.isEmpty())
        parts.append(hit.below);
    return parts.join(u", "_qs);
}

} // namespace

QString CommandModel::groupText(CommandGroup group)
{
    switch (group) {
    case CommandGroup::Tickets:
        return tr("Tickets");
    case CommandGroup::Customers:
        return tr("Customers");
    case CommandGroup::Articles:
        return tr("Articles");
    case CommandGroup::Macros:
        return tr("Macros");
    case CommandGroup::Pages:
        return tr("Pages");
    case CommandGroup::Actions:
        return tr("Actions");
    }
    return {};
}

void CommandModel::clear()
{
    m_hits.fill({});
    rebuild();
}

void CommandModel::setHits(CommandGroup group, const QVector<CommandHit> &hits)
{
    m_hits.at(static_cast<std::size_t>(group)) = hits;
    rebuild();
}

void CommandModel::rebuild()
{
    beginResetModel(); // some tens of rows at most
    m_rows.clear();
    for (const CommandGroup group : order()) {
        const auto &hits = m_hits.at(static_cast<std::size_t>(group));
        if (hits.isEmpty())
            continue;
        m_rows.append({group, -1});
        for (int i = 0; i < hits.size(); ++i)
            m_rows.append({group, i});
    }
    endResetModel();
}

std::array<CommandGroup, commandGroupCount> CommandModel::order() const
{
    std::array<CommandGroup, commandGroupCount> groups{};
    for (std::size_t i = 0; i < groups.size(); ++i)
        groups.at(i) = static_cast<CommandGroup>(i);
    constexpr qsizetype atLeast = 2; // a single letter begins too many things
    std::stable_partition(groups.begin(), groups.end(), [this](CommandGroup group) {
        if (group != CommandGroup::Pages && group != CommandGroup::Actions)
            return false;
        const auto &hits = m_hits.at(static_cast<std::size_t>(group));
        return m_typed.size() >= atLeast && std::any_of(hits.begin(), hits.end(), [this](const CommandHit &hit) {
                   return domain::searchKey(hit.title).startsWith(m_typed);
               });
    });
    return groups;
}

void CommandModel::setTyped(const QString &text)
{
    m_typed = domain::searchKey(text);
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

const CommandHit *CommandModel::hit(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return nullptr;
    const Row &row = m_rows.at(index.row());
    return row.hit < 0 ? nullptr : &m_hits.at(static_cast<std::size_t>(row.group)).at(row.hit);
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const CommandHit *found = hit(index);
    switch (role) {
    case Qt::DisplayRole:
        return found != nullptr ? found->title : groupText(m_rows.at(index.row()).group);
    case Qt::AccessibleTextRole:
        return found == nullptr ? groupText(m_rows.at(index.row()).group) : spoken(*found);
    case HeadingRole:
        return found == nullptr;
    case DetailRole:
        return found != nullptr ? found->detail : QString();
    case BelowRole:
        return found != nullptr ? found->below : QString();
    case IconNameRole:
        return found != nullptr ? found->iconName : QString();
    case KeyRole:
        return found != nullptr ? found->keyText : QString();
    case IdRole:
        return found != nullptr ? found->id : QString();
    default:
        return {};
    }
}

Qt::ItemFlags CommandModel::flags(const QModelIndex &index) const
{
    return hit(index) != nullptr ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

int CommandModel::nextHit(int row, int step) const
{
    for (int i = row; i >= 0 && i < m_rows.size(); i += step) {
        if (m_rows.at(i).hit >= 0)
            return i;
    }
    return -1;
}

int CommandModel::rowOf(const QString &id) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        const CommandHit *found = hit(index(i));
        if (found != nullptr && found->id == id)
            return i;
    }
    return -1;
}

} // namespace campanile::ui
