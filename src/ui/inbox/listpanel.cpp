// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/listpanel.h"

#include "ui/inbox/list/bulkbar.h"
#include "ui/inbox/list/groupwords.h"
#include "ui/inbox/list/ticketcolumns.h"
#include "ui/inbox/search/querywords.h"
#include "ui/inbox/search/searchline.h"
#include "ui/kit/actions.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/mirroredmargins.h"
#include "ui/kit/stateview.h"
#include "ui/words/timewords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace campanile::ui {

namespace {

QToolButton *toolButton(QWidget *parent, const QString &name)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setIconSize({iconSmall, iconSmall});
    return button;
}

} // namespace

ListPanel::ListPanel(usecases::TicketListSource &source, const usecases::CatalogProvider &catalog,
                     const usecases::Drafts &drafts, const domain::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_model(new TicketListModel(source, clock, this))
    , m_view(new TicketListView(*m_model, clock, this))
    , m_search(new SearchLine(catalog, this))
    , m_error(new PlainLabel(this))
    , m_title(new ElidedLabel(this))
    , m_summary(new ElidedLabel(this))
    , m_bulk(new BulkBar(this))
    , m_sort(toolButton(this, u"sortToolButton"_qs))
    , m_form(toolButton(this, u"formToolButton"_qs))
    , m_save(toolButton(this, u"saveViewToolButton"_qs))
    , m_export(toolButton(this, u"exportToolButton"_qs))
    , m_messages(new MessageBar(this))
    , m_state(new StateView(this))
{
    setObjectName(u"listPanelWidget"_qs);
    m_model->markDrafts(drafts);
    // What was said of the words before says nothing of these.
    connect(m_search, &SearchLine::textEdited, m_error, &QWidget::hide);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *header = new QWidget(this);
    header->setObjectName(u"listHeaderWidget"_qs);
    buildHeader(header);
    layout->addWidget(header);
    layout->addWidget(m_messages);
    m_state->setContent(m_view);
    layout->addWidget(m_state, 1);
    setTabOrder(m_search, m_sort);
    setTabOrder(m_sort, m_form);
    setTabOrder(m_form, m_save);
    setTabOrder(m_save, m_export);
    setTabOrder(m_export, m_bulk);
    setTabOrder(m_bulk, m_view);

    connect(m_model, &TicketListModel::stateChanged, this, &ListPanel::showState);
    connect(m_view, &TicketListView::sortRequested, this, &ListPanel::sortRequested);
    connect(m_view, &TicketListView::formChanged, this, &ListPanel::updateFormButton);
    connect(m_view, &TicketListView::headerMenuOpened, this, [this](QMenu *menu) {
        menu->addSeparator();
        addGroupings(menu->addMenu(tr("Group the list")));
    });
    connect(m_view, &TicketListView::selectionCountChanged, this, &ListPanel::showSelection);
    connect(m_bulk, &BulkBar::clearRequested, this, [this] {
        m_view->selectOnlyCurrent();
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(m_search, &SearchLine::searchRequested, this, &ListPanel::searchRequested);
    connect(m_search, &SearchLine::left, this, [this] {
        // Nothing was found, or understood: there is no list to go to, so it goes back to the view.
        if (m_isSearch && (m_view->isHidden() || !m_error->isHidden())) {
            m_search->clear();
            Q_EMIT searchRequested({});
        }
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(m_sort, &QToolButton::clicked, this, &ListPanel::showSortMenu);
    connect(m_form, &QToolButton::clicked, this, [this] {
        m_view->setForm(m_view->form() == TicketListView::Form::Cards ? TicketListView::Form::Table
                                                                      : TicketListView::Form::Cards);
    });
    connect(m_save, &QToolButton::clicked, this, &ListPanel::saveViewRequested);
    connect(m_state, &StateView::retryRequested, this, [this] { m_model->setRequest(m_model->request()); });
    connect(m_state, &StateView::actionTriggered, this, [this] {
        if (m_isDatabaseEmpty)
            return importRequested();
        m_search->clear();
        Q_EMIT searchRequested({});
    });
    retranslate();
}

void ListPanel::buildHeader(QWidget *header)
{
    m_title->setObjectName(u"listTitleLabel"_qs);
    m_title->setTextSize(TextSize::Title, true);
    m_summary->setObjectName(u"listSummaryLabel"_qs);
    m_summary->setTextSize(TextSize::Small);
    m_summary->setSecondary(true);
    m_error->setObjectName(u"searchErrorLabel"_qs);
    m_error->setTextSize(TextSize::Small);
    m_error->setWordWrap(true);
    m_error->setAutoFillBackground(true);
    m_error->hide();
    m_messages->setObjectName(u"listMessageBar"_qs);
    m_messages->hide();
    m_save->setIcon(icon(u"list-add"_qs));
    m_sort->setIcon(icon(u"view-sort-descending"_qs));
    m_export->setIcon(icon(u"document-export"_qs));
    m_export->hide();

    auto *layout = new QVBoxLayout(header);
    setMirroredMargins(layout, {grid2 - gridHalf, grid, grid, grid});
    layout->setSpacing(gridHalf);
    layout->addWidget(m_search);
    auto *usual = new QWidget(header);
    usual->setObjectName(u"listTopWidget"_qs);
    auto *row = new QHBoxLayout(usual);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gridHalf);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_summary);
    row->addLayout(words, 1);
    row->addWidget(m_save, 0, Qt::AlignTop);
    row->addWidget(m_sort, 0, Qt::AlignTop);
    row->addWidget(m_form, 0, Qt::AlignTop);
    row->addWidget(m_export, 0, Qt::AlignTop);
    m_top = new QStackedLayout;
    m_top->addWidget(usual);
    m_top->addWidget(m_bulk);
    layout->addLayout(m_top);
}

void ListPanel::retranslate()
{
    m_view->setAccessibleName(tr("Tickets"));
    m_view->horizontalHeader()->setAccessibleName(tr("Columns"));
    m_sort->setToolTip(tr("Sort the list"));
    m_sort->setAccessibleName(tr("Sort the list"));
    m_save->setToolTip(tr("Save this search as a view"));
    m_save->setAccessibleName(tr("Save this search as a view"));
    updateFormButton();
    updateExportButton();
    showState();
}

void ListPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showState();
}

void ListPanel::updateFormButton()
{
    const bool cards = m_view->form() == TicketListView::Form::Cards;
    m_form->setIcon(icon(cards ? u"view-column"_qs : u"view-list-details"_qs));
    const QString text = cards ? tr("Show as a table") : tr("Show as cards");
    m_form->setToolTip(text);
    m_form->setAccessibleName(text);
}

void ListPanel::setExportAction(QAction *action)
{
    m_exportAction = action;
    connect(m_export, &QToolButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::enabledChanged, m_export, &QWidget::setEnabled);
    m_export->setEnabled(action->isEnabled());
    m_export->show();
    updateExportButton();
}

void ListPanel::updateExportButton()
{
    m_export->setAccessibleName(tr("Export the list"));
    if (m_exportAction)
        m_export->setToolTip(tr("%1 (%2)", "what a button does, its keys")
                                 .arg(tr("Export the list"), quoted(ActionRegistry::keyText(m_exportAction))));
}

void ListPanel::show(const usecases::ListRequest &request, const QString &title, bool isSearch)
{
    m_isSearch = isSearch;
    if (!isSearch)
        m_search->setQuery({});
    m_save->setVisible(isSearch);
    setTitle(title);
    m_model->setRequest(request);
    showSummary();
}

void ListPanel::setTitle(const QString &title)
{
    m_title->setText(title);
}

QString ListPanel::title() const
{
    return m_title->text();
}

void ListPanel::showState()
{
    const bool isQueryError =
        m_model->state() == TicketListModel::State::Failed && m_model->error().code == domain::ErrorCode::QueryInvalid;
    if (isQueryError && m_isSearch) {
        showQueryError();
        return;
    }
    m_error->hide();
    m_save->setEnabled(true);
    m_search->markError({});
    switch (m_model->state()) {
    case TicketListModel::State::Empty:
        break;
    case TicketListModel::State::Loading:
        m_state->showLoading(tr("Loading the tickets…"));
        break;
    case TicketListModel::State::Failed:
        m_state->showFailed(tr("The tickets could not be loaded"), m_model->error());
        break;
    case TicketListModel::State::Ready:
        m_hasShown = true;
        if (m_model->rowCount() == 0)
            showEmptyState();
        else
            m_state->showContent();
        break;
    }
    showSummary();
}

void ListPanel::showQueryError()
{
    // What was found before stays; the line says what it did not understand, and where.
    const QString query = m_model->request().query;
    m_search->markError(m_search->typedSpan(spanOf(m_model->error(), query.size())));
    m_error->setText(queryErrorText(m_model->error(), query), Origin::Ours);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, tintsOf(colours).tone(Tone::Hot).ink);
    m_error->setPalette(colours);
    placeError();
    m_error->show();
    m_error->raise();
    m_save->setEnabled(false);
    m_summary->setText(m_model->rowCount() > 0 ? tr("Not searched yet: this is still the list from before.")
                                               : tr("Not searched."),
                       Origin::Ours);
    if (m_model->rowCount() > 0)
        m_state->showContent();
    else if (!m_hasShown) // else what was said of the empty list of before still holds
        m_state->showEmpty(tr("Nothing was searched for"), tr("Correct the search, or clear it."),
                           tr("Clear the search"), u"edit-find"_qs);
}

/// Over the title, which says nothing new then: whatever is below stays where it is.
void ListPanel::placeError()
{
    const QRect line(m_search->mapTo(this, QPoint()), m_search->size());
    const int top = line.bottom() + 1 + gridHalf;
    const int bottom = m_summary->mapTo(this, QPoint(0, m_summary->height())).y();
    const int height = std::max(bottom - top, m_error->heightForWidth(line.width()));
    m_error->setGeometry(line.left(), top, line.width(), height);
}

void ListPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeError();
}

void ListPanel::setDatabaseEmpty(bool isEmpty)
{
    if (std::exchange(m_isDatabaseEmpty, isEmpty) != isEmpty)
        showState();
}

void ListPanel::showEmptyState()
{
    if (m_isDatabaseEmpty)
        m_state->showEmpty(
            tr("No tickets yet"),
            tr("Bring yours in from a file, or look around in the demo company first: it is in the menu."),
            tr("Import my tickets"), u"document-import"_qs);
    else if (m_isSearch)
        m_state->showEmpty(tr("No ticket was found"), tr("Try fewer or other words, or look at how they are spelled."),
                           tr("Clear the search"), u"edit-find"_qs);
    else
        m_state->showEmpty(tr("Nothing to do here"),
                           tr("No ticket is in this view now. Choose another view, or search."), {},
                           u"mail-folder-inbox"_qs);
}

void ListPanel::showSummary()
{
    QStringList parts;
    if (m_model->state() == TicketListModel::State::Ready) {
        // %n alone has no separators, and a million is hard to read without them.
        const int count = m_model->ticketCount();
        QString text = tr("%n tickets", nullptr, count);
        text.replace(QString::number(count), numberText(count));
        parts.append(m_model->isComplete() ? text : tr("%1 and more", "\"64 tickets and more\"").arg(text));
    }
    parts.append(tr("sorted by %1").arg(QLocale().toLower(sortKeyText(m_model->request().sortKey))));
    if (!m_model->request().grouping.isEmpty())
        parts.append(tr("in groups %1", "\"in groups by location\"")
                         .arg(QLocale().toLower(groupingText(m_model->request().grouping))));
    m_summary->setText(parts.join(u" · "_qs));
    m_bulk->setCount(m_selected, m_model->ticketCount(), m_view->isSelectionCapped());
}

void ListPanel::setBulkActions(const QVector<QAction *> &actions)
{
    m_bulk->setActions(actions);
}

void ListPanel::showSelection(int count)
{
    m_selected = count;
    const bool isInBar = m_bulk->isAncestorOf(focusWidget());
    m_top->setCurrentIndex(count > 1 ? 1 : 0);
    if (isInBar && count <= 1)
        m_view->setFocus(Qt::OtherFocusReason); // the button that had it is gone
    showSummary();
}

} // namespace campanile::ui
