// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/views/viewsmodel.h"

#include "ui/inbox/views/viewcolours.h"
#include "ui/kit/textpaint.h"
#include "ui/words/attributewords.h"
#include "ui/words/timewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace campanile::ui {

using usecases::InboxView;
using usecases::ViewGroup;

namespace {

struct Views
{
    Q_DECLARE_TR_FUNCTIONS(Views)
};

QString headingText(ViewGroup group)
{
    switch (group) {
    case ViewGroup::Main:
        return Views::tr("Views");
    case ViewGroup::Saved:
        return Views::tr("Saved searches");
    case ViewGroup::Shared:
        return Views::tr("Everybody's");
    case ViewGroup::Place:
        return Views::tr("By place");
    case ViewGroup::Team:
        return Views::tr("By team");
    case ViewGroup::Tier:
        return Views::tr("By tier");
    }
    return {};
}

constexpr std::array<std::pair<const char *, const char *>, 9> builtIns{{
    {"my-open", QT_TRANSLATE_NOOP("Views", "My open")},
    {"unassigned", QT_TRANSLATE_NOOP("Views", "Unassigned")},
    {"all-open", QT_TRANSLATE_NOOP("Views", "All open")},
    {"due-soon", QT_TRANSLATE_NOOP("Views", "Due soon or late")},
    {"waiting-customer", QT_TRANSLATE_NOOP("Views", "Waiting for customer")},
    {"with-rnd", QT_TRANSLATE_NOOP("Views", "With R&D")},
    {"outbox", QT_TRANSLATE_NOOP("Views", "Outbox")},
    {"resolved-lately", QT_TRANSLATE_NOOP("Views", "Resolved lately")},
    {"all-tickets", QT_TRANSLATE_NOOP("Views", "All tickets")},
}};

QString builtInTitle(const QString &key)
{
    for (const auto &[known, words] : builtIns) {
        if (key == QLatin1StringView(known))
            return Views::tr(words);
    }
    return {};
}

/// There may be many of them, and most have nothing to do.
bool isFoldable(ViewGroup group)
{
    return group == ViewGroup::Place || group == ViewGroup::Team;
}

} // namespace

QString ViewsModel::title(const InboxView &view)
{
    if (!view.name.isEmpty())
        return view.name;
    if (view.group == ViewGroup::Tier)
        return tierText(static_cast<domain::Tier>(view.key.section(u':', 1).toInt()));
    return builtInTitle(view.key);
}

void ViewsModel::setViews(const QVector<InboxView> &builtIn, const QVector<usecases::SavedView> &saved)
{
    QVector<InboxView> views = builtIn;
    QHash<QString, usecases::SavedView> byKey;
    for (const usecases::SavedView &view : saved) {
        const QString key = savedKey(view.id);
        byKey.insert(key, view);
        views.append({key, view.name, view.isShared ? ViewGroup::Shared : ViewGroup::Saved, view.request});
    }
    beginResetModel();
    m_saved = std::move(byKey);
    m_entries.clear();
    for (const ViewGroup group :
         {ViewGroup::Main, ViewGroup::Saved, ViewGroup::Shared, ViewGroup::Place, ViewGroup::Team, ViewGroup::Tier}) {
        bool first = true;
        for (const InboxView &view : std::as_const(views)) {
            if (view.group != group)
                continue;
            if (std::exchange(first, false))
                m_entries.append({Kind::Heading, group, {}});
            m_entries.append({Kind::View, group, view});
        }
        if (!first && isFoldable(group))
            m_entries.append({Kind::More, group, {}});
    }
    m_listed = listed();
    endResetModel();
}

QStringList ViewsModel::queries() const
{
    QStringList queries;
    for (const Entry &entry : m_entries) {
        if (entry.kind == Kind::View)
            queries.append(entry.view.request.query);
    }
    return queries;
}

void ViewsModel::setCounts(const QVector<qint64> &counts)
{
    m_isCounted = true;
    QSet<QString> changed;
    qsizetype next = 0;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.kind != Kind::View || next >= counts.size())
            continue;
        const qint64 count = counts.at(next++);
        if (const auto known = m_counts.constFind(entry.view.key); known != m_counts.constEnd() && *known == count)
            continue;
        m_counts.insert(entry.view.key, count);
        changed.insert(entry.view.key);
    }
    updateListed();
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row).kind == Kind::More || (at(row).kind == Kind::View && changed.contains(at(row).view.key)))
            Q_EMIT dataChanged(index(row), index(row));
    }
}

void ViewsModel::setCurrent(const QString &key)
{
    m_current = key;
    if (!key.isEmpty() &&
        rowOf(key) < 0) // what was listed for the one before goes with the next counts, not under the mouse
        updateListed();
}

void ViewsModel::toggleMore(int row)
{
    if (row < 0 || row >= rowCount() || at(row).kind != Kind::More)
        return;
    const ViewGroup group = at(row).group;
    const QPersistentModelIndex more(index(row));
    if (!m_opened.remove(group))
        m_opened.insert(group);
    updateListed();
    if (more.isValid())
        Q_EMIT dataChanged(more, more);
}

/// Without tickets, or not counted yet, which is most likely without.
bool ViewsModel::isSpare(const Entry &entry) const
{
    return entry.kind == Kind::View && isFoldable(entry.group) && entry.view.key != m_current &&
           m_counts.value(entry.view.key, 0) == 0;
}

int ViewsModel::spares(ViewGroup group) const
{
    return static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(),
                                          [&](const Entry &entry) { return entry.group == group && isSpare(entry); }));
}

bool ViewsModel::isListed(const Entry &entry) const
{
    const bool isSettled =
        entry.group == ViewGroup::Main || entry.group == ViewGroup::Saved || entry.group == ViewGroup::Shared;
    if (!m_isCounted && !isSettled)
        return false;
    if (entry.kind == Kind::More)
        return spares(entry.group) > 0;
    return m_opened.contains(entry.group) || !isSpare(entry);
}

QVector<int> ViewsModel::listed() const
{
    QVector<int> listed;
    for (int i = 0; i < m_entries.size(); ++i) {
        if (isListed(m_entries.at(i)))
            listed.append(i);
    }
    return listed;
}

void ViewsModel::updateListed()
{
    const QVector<int> wanted = listed();
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (std::binary_search(wanted.begin(), wanted.end(), m_listed.at(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_listed.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < wanted.size(); ++row) {
        if (row < rowCount() && m_listed.at(row) == wanted.at(row))
            continue;
        beginInsertRows({}, row, row);
        m_listed.insert(row, wanted.at(row));
        endInsertRows();
    }
}

const InboxView *ViewsModel::view(int row) const
{
    return row < 0 || row >= rowCount() || at(row).kind != Kind::View ? nullptr : &at(row).view;
}

const InboxView *ViewsModel::find(const QString &key) const
{
    for (const Entry &entry : m_entries) {
        if (entry.kind == Kind::View && entry.view.key == key)
            return &entry.view;
    }
    return nullptr;
}

const usecases::SavedView *ViewsModel::saved(int row) const
{
    const InboxView *entry = view(row);
    return entry ? findSaved(entry->key) : nullptr;
}

const usecases::SavedView *ViewsModel::findSaved(const QString &key) const
{
    const auto found = m_saved.constFind(key);
    return found == m_saved.constEnd() ? nullptr : &found.value();
}

int ViewsModel::rowOf(const QString &key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row).kind == Kind::View && at(row).view.key == key)
            return row;
    }
    return -1;
}

int ViewsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_listed.size());
}

QVariant ViewsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = at(index.row());
    switch (role) {
    case HeadingRole:
        return entry.kind == Kind::Heading;
    case MoreRole:
        return entry.kind == Kind::More;
    case CountRole:
        return m_counts.value(entry.view.key, -1);
    case KeyRole:
        return entry.view.key;
    case ColourRole:
        return static_cast<int>(m_saved.value(entry.view.key).colour);
    case Qt::DisplayRole:
        return text(entry);
    case Qt::ToolTipRole:
        return entry.kind == Kind::View ? QVariant(toolTip(entry)) : QVariant();
    case Qt::AccessibleTextRole:
        return entry.kind == Kind::View ? sentence(entry) : text(entry);
    default:
        return {};
    }
}

QString ViewsModel::text(const Entry &entry) const
{
    switch (entry.kind) {
    case Kind::Heading:
        return headingText(entry.group);
    case Kind::View:
        return title(entry.view);
    case Kind::More:
        break;
    }
    //: The last row of a section of the view list, for the views in it that have no tickets.
    return m_opened.contains(entry.group) ? Views::tr("Show fewer")
                                          : Views::tr("Show %n more…", nullptr, spares(entry.group));
}

QString ViewsModel::sentence(const Entry &entry) const
{
    const qint64 count = m_counts.value(entry.view.key, -1);
    const QString name = quoted(title(entry.view));
    QString text = count < 0 ? name : Views::tr("%1: %n tickets", nullptr, static_cast<int>(count)).arg(name);
    const usecases::SavedView saved = m_saved.value(entry.view.key);
    if (saved.colour != domain::ViewColour::None)
        text += u". "_qs + viewColourText(saved.colour);
    if (!saved.description.isEmpty())
        text += u". "_qs + quoted(saved.description);
    return text;
}

QString ViewsModel::toolTip(const Entry &entry) const
{
    const usecases::SavedView saved = m_saved.value(entry.view.key);
    if (saved.description.isEmpty())
        return plainToolTip(title(entry.view));
    return plainToolTip(quoted(title(entry.view)) + u'\n' + quoted(saved.description), Origin::Ours);
}

QStringList ViewsModel::ownTitles()
{
    QStringList titles;
    for (const auto &[key, words] : builtIns)
        titles.append(Views::tr(words));
    for (const domain::Tier tier : {domain::Tier::T1, domain::Tier::T2, domain::Tier::T3})
        titles.append(tierText(tier));
    for (const ViewGroup group :
         {ViewGroup::Main, ViewGroup::Saved, ViewGroup::Shared, ViewGroup::Place, ViewGroup::Team})
        titles.append(headingText(group));
    return titles;
}

Qt::ItemFlags ViewsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (at(index.row()).kind == Kind::Heading)
        return Qt::ItemNeverHasChildren;
    if (at(index.row()).kind == Kind::More)
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return mayMove(index.row()) ? usual | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled : usual;
}

void ViewsModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace campanile::ui
