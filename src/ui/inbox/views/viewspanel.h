// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inbox/views/viewsmodel.h"

#include <QTimer>
#include <QWidget>

class QListView;

namespace campanile::usecases {
class CatalogProvider;
}

namespace campanile::ui {

/// The views on the reading edge of the inbox, with counts that keep themselves current.
class ViewsPanel final : public QWidget
{
    Q_OBJECT

public:
    ViewsPanel(usecases::TicketListSource &source, usecases::SavedViews &saved,
               const usecases::CatalogProvider &catalog, QWidget *parent = nullptr);
    ~ViewsPanel() override;

    [[nodiscard]] const ViewsModel &model() const { return *m_model; }
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] QString currentKey() const { return m_current; }
    /// Marks a view as the one that is shown; an unknown key (a free search) marks none.
    void setCurrentKey(const QString &key);
    [[nodiscard]] const usecases::InboxView *find(const QString &key) const;
    /// The same for saved views; null for others.
    [[nodiscard]] const usecases::SavedView *findSaved(const QString &key) const { return m_model->findSaved(key); }
    /// So wide that nothing in our own words is cut, in the language and font of now; names of others are cut at that.
    [[nodiscard]] int wantedWidth() const;

Q_SIGNALS:
    void viewChosen(const usecases::InboxView &view);
    void editRequested(const usecases::SavedView &view);
    /// The view is to show from now on what the list shows, which was made of it.
    void updateRequested(const usecases::SavedView &view);
    void removeRequested(const usecases::SavedView &view);
    /// before: none for the end of its section.
    void moveRequested(const usecases::SavedView &view, domain::ViewId before);
    /// The views were loaded anew.
    void viewsChanged();
    void failed(const domain::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void loadSaved();
    void rebuild();
    void takeCatalog();
    void count();
    void takeCounts(const QVector<qint64> &counts);
    void toggleMore(const QModelIndex &index);
    void markCurrent();
    [[nodiscard]] bool mayChange(const usecases::SavedView &view) const;
    bool moveCurrent(int by);
    void showMenu(const QModelIndex &index, const QPoint &globalPosition);
    void retranslate();

    usecases::TicketListSource &m_source;
    usecases::SavedViews &m_savedViews;
    const usecases::CatalogProvider &m_catalog;
    ViewsModel *m_model;
    QListView *m_list;
    QVector<usecases::InboxView> m_builtIn;
    QVector<usecases::SavedView> m_saved;
    QString m_current;
    QTimer m_countSoon;
    domain::Task<QVector<qint64>> m_counting;
    int m_countNumber = 0;
    int m_loadNumber = 0;
    bool m_choosing = false;
};

} // namespace campanile::ui
