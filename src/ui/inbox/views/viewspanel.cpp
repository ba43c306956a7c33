// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/views/viewspanel.h"

#include "domain/org/permissions.h"
#include "ui/inbox/views/viewdelegate.h"
#include "ui/kit/icons.h"
#include "ui/kit/metrics.h"
#include "usecases/catalog/catalogprovider.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace campanile::ui {

namespace {

constexpr int countPauseMs = 250;

/// What opens the rest of a section is walked to like a view, but the view that is shown stays the chosen one.
class ViewList final : public QListView
{
public:
    using QListView::QListView;

protected:
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                                       const QEvent *event) const override
    {
        return index.data(ViewsModel::MoreRole).toBool() ? QItemSelectionModel::NoUpdate
                                                         : QListView::selectionCommand(index, event);
    }
};

} // namespace

ViewsPanel::ViewsPanel(usecases::TicketListSource &source, usecases::SavedViews &saved,
                       const usecases::CatalogProvider &catalog, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_savedViews(saved)
    , m_catalog(catalog)
    , m_model(new ViewsModel(this))
    , m_list(new ViewList(this))
{
    setObjectName(u"viewsPanelWidget"_qs);
    m_list->setObjectName(u"viewsListView"_qs);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ViewDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid, 0, 0);
    layout->addWidget(m_list);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const usecases::InboxView *view = m_model->view(index.row());
        if (!view || m_choosing)
            return;
        m_current = view->key;
        m_model->setCurrent(m_current);
        Q_EMIT viewChosen(*view);
    });
    // A screen reader's action selects without making current.
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection &selected) {
                if (m_choosing)
                    return;
                if (!selected.isEmpty())
                    m_list->setCurrentIndex(selected.indexes().constFirst());
                else if (!m_list->selectionModel()->hasSelection())
                    setCurrentKey(m_current); // pressed once more: it stays what is shown
            });
    // A click on the view that is shown goes back to it after a search.
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (index.data(ViewsModel::MoreRole).toBool())
            return toggleMore(index);
        const usecases::InboxView *view = m_model->view(index.row());
        if (view && view->key != m_current) {
            m_current = view->key;
            m_model->setCurrent(m_current);
            Q_EMIT viewChosen(*view);
        }
    });

    connect(m_model, &ViewsModel::moveRequested, this, &ViewsPanel::moveRequested);
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(countPauseMs);
    connect(&m_countSoon, &QTimer::timeout, this, &ViewsPanel::count);
    const auto countSoon = [this] {
        if (!m_countSoon.isActive())
            m_countSoon.start();
    };
    connect(&m_source, &usecases::TicketListSource::ticketsChanged, this, countSoon);
    connect(&m_source, &usecases::TicketListSource::reset, this, countSoon);
    connect(&m_catalog, &usecases::CatalogProvider::catalogChanged, this, &ViewsPanel::takeCatalog);
    connect(&m_catalog, &usecases::CatalogProvider::actorChanged, this, &ViewsPanel::loadSaved); // others are others'
    connect(&m_savedViews, &usecases::SavedViews::changed, this, &ViewsPanel::loadSaved);
    retranslate();
    rebuild();
    loadSaved();
}

ViewsPanel::~ViewsPanel()
{
    m_counting.cancel();
}

void ViewsPanel::retranslate()
{
    m_list->setAccessibleName(tr("Views"));
    m_model->retranslate();
}

void ViewsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ViewsPanel::loadSaved()
{
    using Answer = domain::Result<QVector<usecases::SavedView>>;
    m_savedViews.list().then(this, [this, number = ++m_loadNumber](const Answer &answer) {
        if (number != m_loadNumber)
            return; // overtaken, perhaps by another person
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        m_saved = *answer;
        rebuild();
    });
}

void ViewsPanel::takeCatalog()
{
    // Most of what is new there is in no view of ours, but a search that somebody saved may mean something now.
    if (usecases::builtInViews(*m_catalog.catalog()) == m_builtIn)
        count();
    else
        rebuild();
}

void ViewsPanel::rebuild()
{
    m_builtIn = usecases::builtInViews(*m_catalog.catalog());
    m_model->setMayMoveShared(domain::isAllowed(m_catalog.actor(), domain::Permission::ManageSharedViews));
    m_model->setViews(m_builtIn, m_saved);
    setCurrentKey(m_current);
    count();
    Q_EMIT viewsChanged();
}

void ViewsPanel::setCurrentKey(const QString &key)
{
    const QScopedValueRollback<bool> guard(m_choosing, true);
    m_current = key;
    m_model->setCurrent(key);
    markCurrent();
}

void ViewsPanel::markCurrent()
{
    const int row = m_model->rowOf(m_current);
    if (row < 0) {
        m_list->setCurrentIndex({});
        m_list->clearSelection();
    } else {
        m_list->setCurrentIndex(m_model->index(row));
    }
}

void ViewsPanel::takeCounts(const QVector<qint64> &counts)
{
    // Rows come and go: what is shown stays the chosen view, and nothing else is chosen instead.
    const QScopedValueRollback<bool> guard(m_choosing, true);
    m_model->setCounts(counts);
    if (!m_list->currentIndex().data(ViewsModel::MoreRole).toBool())
        markCurrent();
}

void ViewsPanel::toggleMore(const QModelIndex &index)
{
    const QScopedValueRollback<bool> guard(m_choosing, true);
    m_model->toggleMore(index.row());
    m_list->scrollTo(m_list->currentIndex());
}

int ViewsPanel::wantedWidth() const
{
    int width = 0;
    for (const QString &title : ViewsModel::ownTitles())
        width = std::max(width, ViewDelegate::widthFor(title));
    return width + m_list->verticalScrollBar()->sizeHint().width();
}

const usecases::InboxView *ViewsPanel::find(const QString &key) const
{
    return m_model->find(key);
}

void ViewsPanel::count()
{
    m_countSoon.stop();
    m_counting.cancel();
    const QStringList queries = m_model->queries();
    m_counting = m_source.counts(queries);
    m_counting.then(
        this, [this, views = queries.size(), number = ++m_countNumber](const domain::Result<QVector<qint64>> &answer) {
            if (number != m_countNumber)
                return;
            if (answer)
                takeCounts(*answer);
            else if (answer.error().code != domain::ErrorCode::Cancelled && !m_model->isCounted())
                takeCounts(QVector<qint64>(views, -1));
            // Any other failure leaves the last counts: the list itself says what is wrong.
        });
}

bool ViewsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const Qt::KeyboardModifiers held = static_cast<QKeyEvent *>(event)->modifiers() & ~Qt::KeypadModifier;
        if (held == Qt::AltModifier && (key == Qt::Key_Up || key == Qt::Key_Down))
            return moveCurrent(key == Qt::Key_Up ? -1 : 1);
        const bool isMore = m_list->currentIndex().data(ViewsModel::MoreRole).toBool();
        if (isMore && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)) {
            toggleMore(m_list->currentIndex());
            return true;
        }
    }
    if (watched != m_list || event->type() != QEvent::ContextMenu)
        return QWidget::eventFilter(watched, event);
    const auto *wanted = static_cast<QContextMenuEvent *>(event);
    const bool isByMouse = wanted->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = isByMouse ? m_list->indexAt(wanted->pos()) : m_list->currentIndex();
    showMenu(index,
             isByMouse ? wanted->globalPos() : m_list->viewport()->mapToGlobal(m_list->visualRect(index).center()));
    return true;
}

bool ViewsPanel::mayChange(const usecases::SavedView &view) const
{
    return !view.isShared || domain::isAllowed(m_catalog.actor(), domain::Permission::ManageSharedViews);
}

/// By a step; answers true: the keys mean nothing else.
bool ViewsPanel::moveCurrent(int by)
{
    const int row = m_list->currentIndex().row();
    const std::optional<domain::ViewId> place = m_model->placeBeside(row, by);
    if (place)
        Q_EMIT moveRequested(*m_model->saved(row), *place);
    return true;
}

void ViewsPanel::showMenu(const QModelIndex &index, const QPoint &globalPosition)
{
    const usecases::SavedView *saved = m_model->saved(index.row());
    if (!saved)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"savedViewMenu"_qs);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &name, const QString &iconName, const QString &text, auto act) {
        QAction *action = menu->addAction(icon(iconName), text);
        action->setObjectName(name);
        action->setEnabled(mayChange(*saved));
        connect(action, &QAction::triggered, this, act);
    };
    add(u"editViewAction"_qs, u"document-edit"_qs, tr("Change…"),
        [this, view = *saved] { Q_EMIT editRequested(view); });
    if (m_model->view(index.row())->key == m_current)
        add(u"updateViewAction"_qs, u"document-save"_qs, tr("Keep the list as it is now"),
            [this, view = *saved] { Q_EMIT updateRequested(view); });
    for (const int by : {-1, 1}) {
        const std::optional<domain::ViewId> place = m_model->placeBeside(index.row(), by);
        if (!place)
            continue;
        QAction *move =
            menu->addAction(icon(by < 0 ? u"go-up"_qs : u"go-down"_qs), by < 0 ? tr("Move up") : tr("Move down"));
        move->setObjectName(by < 0 ? u"moveViewUpAction"_qs : u"moveViewDownAction"_qs);
        move->setShortcut(Qt::ALT | (by < 0 ? Qt::Key_Up : Qt::Key_Down)); // as the keys of the list do it
        connect(move, &QAction::triggered, this,
                [this, view = *saved, before = *place] { Q_EMIT moveRequested(view, before); });
    }
    add(u"deleteViewAction"_qs, u"edit-delete"_qs, tr("Delete"),
        [this, view = *saved] { Q_EMIT removeRequested(view); });
    if (!mayChange(*saved)) {
        menu->addSeparator();
        QAction *why =
            menu->addAction(tr("This view is everybody's: only those who may manage shared views change it."));
        why->setObjectName(u"whyNotAction"_qs);
        why->setEnabled(false);
    }
    menu->popup(globalPosition);
}

} // namespace campanile::ui
