// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inbox/list/ticketlistview.h"

#include <QWidget>

class QAction;
class QMenu;
class QStackedLayout;
class QToolButton;

namespace campanile::usecases {
class CatalogProvider;
class Drafts;
} // namespace campanile::usecases

namespace campanile::ui {

class BulkBar;
class ElidedLabel;
class MessageBar;
class PlainLabel;
class SearchLine;
class StateView;

/// The middle of the inbox: search line, what is shown and how it is sorted, the list with its four states.
class ListPanel final : public QWidget
{
    Q_OBJECT

public:
    ListPanel(usecases::TicketListSource &source, const usecases::CatalogProvider &catalog,
              const usecases::Drafts &drafts, const domain::Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] TicketListModel &model() const { return *m_model; }
    [[nodiscard]] TicketListView &view() const { return *m_view; }
    [[nodiscard]] SearchLine &search() const { return *m_search; }
    [[nodiscard]] MessageBar &messages() const { return *m_messages; }

    /// Shows a list under a title; the query stands in the search line only when the person wrote it.
    void show(const usecases::ListRequest &request, const QString &title, bool isSearch);
    void setTitle(const QString &title);
    [[nodiscard]] QString title() const;
    /// What the menu calls "Export the list": the button in the header does the same, by the same keys.
    void setExportAction(QAction *action);
    /// What the bar offers while several tickets are selected.
    void setBulkActions(const QVector<QAction *> &actions);
    [[nodiscard]] bool isSearch() const { return m_isSearch; }
    /// What the list can be grouped by.
    void showGroupMenu();
    /// There is not a single ticket yet: instead of an empty list the way to some is shown.
    void setDatabaseEmpty(bool isEmpty);

    using QWidget::show;

Q_SIGNALS:
    /// Something was typed into the search line; empty: back to the view.
    void searchRequested(const QString &query);
    void sortRequested(const QString &sortKey, bool descending);
    void groupRequested(const QString &grouping); ///< empty: none
    void saveViewRequested();
    void importRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHeader(QWidget *header);
    void retranslate();
    void showState();
    void showQueryError();
    void placeError();
    void showSummary();
    void showEmptyState();
    void showSelection(int count);
    void showSortMenu();
    void addGroupings(QMenu *menu);
    void popUp(QMenu *menu);
    void updateFormButton();
    void updateExportButton();

    TicketListModel *m_model;
    TicketListView *m_view;
    SearchLine *m_search;
    PlainLabel *m_error;
    ElidedLabel *m_title;
    ElidedLabel *m_summary;
    BulkBar *m_bulk;
    QStackedLayout *m_top = nullptr; ///< title and buttons, or the bar of several selected tickets
    QToolButton *m_sort;
    QToolButton *m_form;
    QToolButton *m_save;
    QToolButton *m_export;
    MessageBar *m_messages;
    StateView *m_state;
    bool m_isSearch = false;
    bool m_hasShown = false; ///< a list, perhaps an empty one
    bool m_isDatabaseEmpty = false;
    int m_selected = 0;
    QAction *m_exportAction = nullptr;
};

} // namespace campanile::ui
