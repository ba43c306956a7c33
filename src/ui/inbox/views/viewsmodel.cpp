// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/views/viewsmodel.h"

#include "ui/kit/textpaint.h"
#include "ui/words/attributewords.h"
#include "ui/words/timewords.h"

#include <QCoreApplication>

#include <algorithm>

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
    case ViewGroup::Place:
        return Views::tr("By place");
    case ViewGroup::Team:
        return Views::tr("By team");
    case ViewGroup::Tier:
        return Views::tr("By tier");
    }
    return {};
}

QString builtInTitle(const QString &key)
{
    if (key == u"my-open")
        return Views::tr("My open");
    if (key == u"unassigned")
        return Views::tr("Unassigned");
    if (key == u"all-open")
        return Views::tr("All open");
    if (key == u"due-soon")
        return Views::tr("Due soon");
    if (key == u"waiting-customer")
        return Views::tr("Waiting for customer");
    if (key == u"with-rnd")
        return Views::tr("With R&D");
    if (key == u"resolved-lately")
        return Views::tr("Resolved lately");
    if (key == u"all-tickets")
        return Views::tr("All tickets");
    return {};
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
        views.append({key, view.name, ViewGroup::Saved, view.request});
    }
    beginResetModel();
    m_saved = std::move(byKey);
    m_entries.clear();
    for (const ViewGroup group :
         {ViewGroup::Main, ViewGroup::Saved, ViewGroup::Place, ViewGroup::Team, ViewGroup::Tier}) {
        bool first = true;
        for (const InboxView &view : std::as_const(views)) {
            if (view.group != group)
                continue;
            if (std::exchange(first, false))
                m_entries.append({true, group, {}});
            m_entries.append({false, group, view});
        }
    }
    endResetModel();
}

QStringList ViewsModel::queries() const
{
    QStringList queries;
    for (const Entry &entry : m_entries) {
        if (!entry.isHeading)
            queries.append(entry.view.request.query);
    }
    return queries;
}

void ViewsModel::setCounts(const QVector<qint64> &counts)
{
    qsizetype next = 0;
    for (int row = 0; row < rowCount() && next < counts.size(); ++row) {
        const Entry &entry = m_entries.at(row);
        if (entry.isHeading)
            continue;
        const qint64 count = counts.at(next++);
        if (m_counts.value(entry.view.key, -1) == count)
            continue;
        m_counts.insert(entry.view.key, count);
        Q_EMIT dataChanged(index(row), index(row));
    }
}

const InboxView *ViewsModel::view(int row) const
{
    return row < 0 || row >= m_entries.size() || m_entries.at(row).isHeading ? nullptr : &m_entries.at(row).view;
}

const usecases::SavedView *ViewsModel::saved(int row) const
{
    const InboxView *entry = view(row);
    const auto found = entry ? m_saved.constFind(entry->key) : m_saved.constEnd();
    return found == m_saved.constEnd() ? nullptr : &found.value();
}

int ViewsModel::rowOf(const QString &key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (!m_entries.at(row).isHeading && m_entries.at(row).view.key == key)
            return row;
    }
    return -1;
}

int ViewsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant ViewsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    switch (role) {
    case HeadingRole:
        return entry.isHeading;
    case CountRole:
        return m_counts.value(entry.view.key, -1);
    case KeyRole:
        return entry.view.key;
    case Qt::DisplayRole:
        return entry.isHeading ? headingText(entry.group) : title(entry.view);
    case Qt::ToolTipRole:
        return entry.isHeading ? QVariant() : QVariant(plainToolTip(title(entry.view)));
    case Qt::AccessibleTextRole:
        return entry.isHeading ? headingText(entry.group) : sentence(entry);
    default:
        return {};
    }
}

QString ViewsModel::sentence(const Entry &entry) const
{
    const qint64 count = m_counts.value(entry.view.key, -1);
    const QString name = quoted(title(entry.view));
    return count < 0 ? name : Views::tr("%1: %n tickets", nullptr, static_cast<int>(count)).arg(name);
}

Qt::ItemFlags ViewsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_entries.at(index.row()).isHeading)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

void ViewsModel::retranslate()
{
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace campanile::ui
