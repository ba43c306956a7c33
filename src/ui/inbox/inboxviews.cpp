// SPDX-License-Identifier: GPL-3.0-or-later
// How the inbox page and the list of views go together: what a view shows, and what of the list is kept in one.
#include "ui/inbox/inboxpage.h"
#include "ui/inbox/listpanel.h"
#include "ui/inbox/search/searchline.h"
#include "ui/inbox/views/vieweditor.h"
#include "ui/inbox/views/viewspanel.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/settings.h"

namespace campanile::ui {

void InboxPage::connectViews()
{
    connect(m_views, &ViewsPanel::viewChosen, this, [this](const usecases::InboxView &view) {
        m_list->search().setQuery({});
        showRequest(requestOf(view), ViewsModel::title(view), false);
    });
    connect(m_views, &ViewsPanel::editRequested, m_viewEditor,
            [this](const usecases::SavedView &view) { m_viewEditor->edit(view, columns()); });
    connect(m_views, &ViewsPanel::updateRequested, m_viewEditor, [this](usecases::SavedView view) {
        view.request = m_list->model().request();
        if (!view.columns.shown.isEmpty())
            view.columns = columns();
        // The order that was chosen here is the view's own from now on.
        m_context.settings.setValue(m_sortsKey + u'/' + m_views->currentKey(), QString(), Settings::Store::State);
        m_viewEditor->update(view);
    });
    connect(m_views, &ViewsPanel::removeRequested, m_viewEditor, &ViewEditor::remove);
    connect(m_views, &ViewsPanel::moveRequested, m_viewEditor, &ViewEditor::move);
    connect(m_views, &ViewsPanel::viewsChanged, this, [this] {
        if (m_views->find(m_views->currentKey())) // it may be called something else now
            m_list->setTitle(titleOfList());
    });
    const auto tell = [this](const domain::Error &error) { m_list->messages().showError(error); };
    connect(m_views, &ViewsPanel::failed, this, tell);
    connect(m_viewEditor, &ViewEditor::failed, this, tell);
}

void InboxPage::groupBy(const QString &grouping)
{
    usecases::ListRequest request = m_list->model().request();
    request.grouping = grouping;
    m_isNewList = false; // the same tickets: what is open stays open
    m_list->model().setRequest(request);
    m_list->view().setFocus(Qt::OtherFocusReason);
    rememberSort();
}

/// As it is shown; what it is grouped by stands in it, also where the table does not show that column.
void InboxPage::exportList()
{
    const usecases::ListRequest &request = m_list->model().request();
    QStringList shown = columns().shown;
    if (!request.grouping.isEmpty() && !shown.contains(request.grouping))
        shown.prepend(request.grouping);
    Q_EMIT exportRequested(request, m_list->isSearch() ? QString() : m_list->title(), shown);
}

usecases::ViewColumns InboxPage::columns() const
{
    const QVariantMap state = m_list->view().saveState();
    usecases::ViewColumns columns;
    columns.shown = state.value(u"columns"_qs).toStringList();
    const QVariantMap widths = state.value(u"chosen-widths"_qs).toMap();
    for (const QString &key : std::as_const(columns.shown)) {
        if (widths.contains(key))
            columns.widths.insert(key, widths.value(key).toInt());
    }
    return columns;
}

/// A view may bring columns of its own; those that the person has chosen for all others come back after it.
void InboxPage::takeColumns(const usecases::SavedView *view)
{
    TicketListView &list = m_list->view();
    const bool hasOwn = view && !view->columns.shown.isEmpty();
    if (!hasOwn && m_usualColumns.isEmpty())
        return;
    const QVariant form = list.saveState().value(u"form"_qs);
    QVariantMap state;
    if (hasOwn) {
        if (m_usualColumns.isEmpty())
            m_usualColumns = list.saveState();
        QVariantMap widths;
        for (auto it = view->columns.widths.begin(); it != view->columns.widths.end(); ++it)
            widths.insert(it.key(), it.value());
        state = {{u"columns"_qs, view->columns.shown}, {u"chosen-widths"_qs, widths}};
    } else {
        state = std::exchange(m_usualColumns, {});
    }
    state.insert(u"form"_qs, form); // cards or table is no matter of the view
    list.restoreState(state);
}

/// As it is between views that bring their own columns.
QVariantMap InboxPage::listState() const
{
    QVariantMap state = m_list->view().saveState();
    if (m_usualColumns.isEmpty())
        return state;
    QVariantMap usual = m_usualColumns;
    usual.insert(u"form"_qs, state.value(u"form"_qs));
    return usual;
}

} // namespace campanile::ui
