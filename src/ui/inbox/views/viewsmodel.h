// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/inbox/inboxview.h"
#include "usecases/inbox/savedviews.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

#include <optional>

namespace campanile::ui {

/// The view list: headings and views with their counts, in one column.
///
/// Of places and teams only those with tickets are listed, and the view that is shown; a last row of the section opens
/// the rest. What stands below the main and the saved views comes with the first counts, so that nothing jumps then.
class ViewsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        HeadingRole = Qt::UserRole, ///< bool
        CountRole,                  ///< qint64; −1 unknown
        KeyRole,                    ///< QString
        MoreRole,                   ///< bool
        ColourRole,                 ///< int: domain::ViewColour
    };

    using QAbstractListModel::QAbstractListModel;

    /// Built-in and saved views; groups without a view are left out. Counts of views that stay are kept.
    void setViews(const QVector<usecases::InboxView> &builtIn, const QVector<usecases::SavedView> &saved);
    /// In the order of queries(); −1 for one that cannot be counted, which is listed then.
    void setCounts(const QVector<qint64> &counts);
    [[nodiscard]] bool isCounted() const { return m_isCounted; } ///< at least once
    [[nodiscard]] QStringList queries() const;
    /// The view that is shown, which stays listed.
    void setCurrent(const QString &key);
    /// Opens what the section of this row hides, or closes it again; nothing for other rows than the last of one.
    void toggleMore(int row);

    /// Whether everybody's views may be put into another order; one's own always may.
    void setMayMoveShared(bool may);
    /// What a saved view is put before to stand so many places further on (−1 or 1) in its section; none: at its end.
    /// Nothing where it stands there already, or may not be moved.
    [[nodiscard]] std::optional<domain::ViewId> placeBeside(int row, int by) const;

    [[nodiscard]] const usecases::InboxView *view(int row) const;            ///< null for what is no view
    [[nodiscard]] const usecases::InboxView *find(const QString &key) const; ///< also one that is not listed; or null
    [[nodiscard]] int rowOf(const QString &key) const;                       ///< −1 when it is not listed
    /// The saved view behind a row; null for others.
    [[nodiscard]] const usecases::SavedView *saved(int row) const;
    [[nodiscard]] const usecases::SavedView *findSaved(const QString &key) const; ///< the same by key
    [[nodiscard]] static QString savedKey(domain::ViewId id) { return u"saved:"_qs + QString::number(id.value()); }
    [[nodiscard]] static QString title(const usecases::InboxView &view);
    /// Titles and headings in our own words, which do not depend on any data.
    [[nodiscard]] static QStringList ownTitles();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    void retranslate();

    // A view is dragged inside of its section. The model itself never moves a row: it asks, and the answer is loaded.
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;
    bool moveRows(const QModelIndex &sourceParent, int sourceRow, int count, const QModelIndex &destinationParent,
                  int destinationChild) override;

Q_SIGNALS:
    /// before: none for the end of the section.
    void moveRequested(const usecases::SavedView &view, domain::ViewId before);

private:
    enum class Kind { Heading, View, More };
    struct Entry
    {
        Kind kind = Kind::View;
        usecases::ViewGroup group = usecases::ViewGroup::Main;
        usecases::InboxView view;
    };

    [[nodiscard]] bool mayMove(int row) const;
    [[nodiscard]] std::optional<domain::ViewId> dropPlace(int row, int before) const;
    [[nodiscard]] int draggedRow(const QMimeData *data) const;
    [[nodiscard]] const Entry &at(int row) const { return m_entries.at(m_listed.at(row)); }
    [[nodiscard]] bool isSpare(const Entry &entry) const;
    [[nodiscard]] int spares(usecases::ViewGroup group) const;
    [[nodiscard]] bool isListed(const Entry &entry) const;
    [[nodiscard]] QVector<int> listed() const;
    void updateListed();
    [[nodiscard]] QString text(const Entry &entry) const;
    [[nodiscard]] QString sentence(const Entry &entry) const;
    [[nodiscard]] QString toolTip(const Entry &entry) const;

    QVector<Entry> m_entries;
    QVector<int> m_listed; ///< ascending places in m_entries, by row
    QSet<usecases::ViewGroup> m_opened;
    QString m_current;
    bool m_isCounted = false;
    bool m_mayMoveShared = false;
    QHash<QString, usecases::SavedView> m_saved; ///< by key
    QHash<QString, qint64> m_counts;             ///< by key
};

} // namespace campanile::ui
