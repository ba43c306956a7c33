// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/inbox/inboxview.h"
#include "usecases/inbox/savedviews.h"

#include <QAbstractListModel>
#include <QHash>

namespace campanile::ui {

/// The view list: headings and views with their counts, in one column.
class ViewsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { HeadingRole = Qt::UserRole, CountRole, KeyRole }; ///< bool; qint64, −1 unknown; QString

    using QAbstractListModel::QAbstractListModel;

    /// Built-in and saved views; groups without a view are left out. Counts of views that stay are kept.
    void setViews(const QVector<usecases::InboxView> &builtIn, const QVector<usecases::SavedView> &saved);
    /// In the order of queries().
    void setCounts(const QVector<qint64> &counts);
    [[nodiscard]] QStringList queries() const;

    [[nodiscard]] const usecases::InboxView *view(int row) const; ///< null for a heading
    [[nodiscard]] int rowOf(const QString &key) const;            ///< −1 when there is none
    /// The saved view behind a row; null for others.
    [[nodiscard]] const usecases::SavedView *saved(int row) const;
    [[nodiscard]] static QString savedKey(domain::ViewId id) { return u"saved:"_qs + QString::number(id.value()); }
    [[nodiscard]] static QString title(const usecases::InboxView &view);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    void retranslate();

private:
    struct Entry
    {
        bool isHeading = false;
        usecases::ViewGroup group = usecases::ViewGroup::Main;
        usecases::InboxView view;
    };

    [[nodiscard]] QString sentence(const Entry &entry) const;

    QVector<Entry> m_entries;
    QHash<QString, usecases::SavedView> m_saved; ///< by key
    QHash<QString, qint64> m_counts;             ///< by key
};

} // namespace campanile::ui
