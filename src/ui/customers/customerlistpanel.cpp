// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerlistpanel.h"

#include "ui/customers/customercelldelegate.h"
#include "ui/customers/customercolumns.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/mirroredmargins.h"
#include "ui/kit/stateview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace campanile::ui {

namespace {

constexpr int searchPauseMs = 120; ///< so long somebody types on
constexpr int mostWidth = 2000;    ///< more is nonsense from a broken file

QToolButton *toolButton(QWidget *parent, const QString &name, const QString &iconName)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setIconSize({iconSmall, iconSmall});
    button->setIcon(icon(iconName));
    return button;
}

} // namespace

CustomerListPanel::CustomerListPanel(usecases::Customers &customers, const usecases::CatalogProvider &catalog,
                                     const domain::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_model(new CustomerListModel(customers, catalog, clock, this))
    , m_view(new QTableView(this))
    , m_search(new QLineEdit(this))
    , m_title(new ElidedLabel(this))
    , m_summary(new ElidedLabel(this))
    , m_add(toolButton(this, u"addCustomerToolButton"_qs, u"list-add"_qs))
    , m_columns(toolButton(this, u"customerColumnsToolButton"_qs, u"view-column"_qs))
    , m_state(new StateView(this))
{
    setObjectName(u"customerListPanelWidget"_qs);
    m_search->setObjectName(u"customerSearchLineEdit"_qs);
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(200);
    m_search->installEventFilter(this);
    m_title->setObjectName(u"customersTitleLabel"_qs);
    m_title->setTextSize(TextSize::Title, true);
    m_summary->setObjectName(u"customersSummaryLabel"_qs);
    m_summary->setTextSize(TextSize::Small);
    m_summary->setSecondary(true);
    setUpTable();

    auto *header = new QWidget(this);
    auto *rows = new QVBoxLayout(header);
    setMirroredMargins(rows, {grid2 - gridHalf, grid, grid, grid});
    rows->setSpacing(gridHalf);
    rows->addWidget(m_search);
    auto *row = new QHBoxLayout;
    row->setSpacing(gridHalf);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_summary);
    row->addLayout(words, 1);
    row->addWidget(m_add, 0, Qt::AlignTop);
    row->addWidget(m_columns, 0, Qt::AlignTop);
    rows->addLayout(row);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    m_state->setContent(m_view);
    layout->addWidget(m_state, 1);
    setTabOrder(m_search, m_add);
    setTabOrder(m_add, m_columns);
    setTabOrder(m_columns, m_view);

    m_searchSoon.setSingleShot(true);
    m_searchSoon.setInterval(searchPauseMs);
    connect(&m_searchSoon, &QTimer::timeout, this, [this] { m_model->setSearch(m_search->text()); });
    connect(m_search, &QLineEdit::textChanged, &m_searchSoon, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_searchSoon.stop();
        m_model->setSearch(m_search->text());
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(m_add, &QToolButton::clicked, this, &CustomerListPanel::addRequested);
    connect(m_columns, &QToolButton::clicked, this,
            [this] { showColumnsMenu(m_columns->mapToGlobal(m_columns->rect().bottomLeft())); });
    connect(m_model, &CustomerListModel::stateChanged, this, &CustomerListPanel::showState);
    connect(m_model, &CustomerListModel::aboutToReplace, this,
            [this] { m_scroll = m_view->verticalScrollBar()->value(); });
    connect(m_model, &CustomerListModel::replaced, this, &CustomerListPanel::keepCurrent);
    connect(m_state, &StateView::retryRequested, m_model, &CustomerListModel::refresh);
    connect(m_state, &StateView::actionTriggered, this, [this] {
        if (m_model->isEmptyBook())
            return addRequested();
        m_search->clear();
        m_model->setSearch({});
    });
    retranslate();
}

void CustomerListPanel::setUpTable()
{
    m_view->setObjectName(u"customersTableView"_qs);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new CustomerCellDelegate(m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTabKeyNavigation(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + grid);
    QHeaderView *header = m_view->horizontalHeader();
    header->setObjectName(u"customersHeaderView"_qs);
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setSortIndicator(0, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    const int letter = m_view->fontMetrics().averageCharWidth();
    for (int i = 0; i < m_model->columnCount(); ++i) {
        const CustomerColumn &column = customerColumns()[static_cast<std::size_t>(i)];
        header->resizeSection(i, column.width * letter + grid2);
        header->setSectionHidden(i, !column.isShown);
    }
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this, header](QPoint at) { showColumnsMenu(header->mapToGlobal(at)); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        const domain::CustomerId id = m_model->customerAt(now.row());
        if (!now.isValid() || id == m_current)
            return;
        m_current = id;
        Q_EMIT currentChanged(id);
    });
    connect(m_view, &QTableView::activated, this, &CustomerListPanel::openRequested);
}

domain::CustomerId CustomerListPanel::current() const
{
    return m_current;
}

void CustomerListPanel::select(domain::CustomerId id)
{
    const bool isOther = m_current != id;
    m_current = id;
    keepCurrent();
    if (isOther)
        Q_EMIT currentChanged(id);
}

void CustomerListPanel::keepCurrent()
{
    m_view->verticalScrollBar()->setValue(m_scroll);
    const int row = m_model->rowOf(m_current);
    if (row < 0)
        return;
    makeCurrent(row);
}

/// QTableView::selectRow() takes the column at the edge, where from right to left there may be none.
void CustomerListPanel::makeCurrent(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(index);
}

void CustomerListPanel::step(int rows)
{
    if (m_model->rowCount() == 0)
        return;
    const int now = m_model->rowOf(m_current);
    makeCurrent(now < 0 ? 0 : std::clamp(now + rows, 0, m_model->rowCount() - 1));
}

void CustomerListPanel::setCanAdd(const QString &reason)
{
    m_add->setEnabled(reason.isEmpty());
    m_add->setToolTip(plainToolTip(reason.isEmpty() ? tr("New customer") : reason, Origin::Ours));
}

void CustomerListPanel::showState()
{
    const int rows = m_model->rowCount();
    switch (m_model->state()) {
    case CustomerListModel::State::Loading:
        m_state->showLoading(tr("The customers are being read…"));
        m_summary->setText({});
        return;
    case CustomerListModel::State::Failed:
        m_state->showFailed(tr("The customers could not be read"), m_model->error());
        m_summary->setText({});
        return;
    case CustomerListModel::State::Ready:
        break;
    }
    if (rows > 0)
        m_state->showContent();
    else if (m_model->isEmptyBook())
        m_state->showEmpty(tr("There are no customers yet"),
                           tr("They come with the tickets that you import. Or write the first one down yourself."),
                           tr("New customer"), u"system-users"_qs);
    else
        m_state->showEmpty(tr("No customer fits"),
                           tr("The words are looked for in the names of customers and in their contacts' names, "
                              "addresses and numbers."),
                           tr("Show all customers"), u"edit-find"_qs);
    m_summary->setText(m_model->request().search.isEmpty() ? tr("%Ln customers", nullptr, rows)
                                                           : tr("%Ln customers found", nullptr, rows),
                       Origin::Ours);
}

void CustomerListPanel::showColumnsMenu(QPoint at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"customerColumnsMenu"_qs);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QHeaderView *header = m_view->horizontalHeader();
    for (int i = 0; i < m_model->columnCount(); ++i) {
        QAction *action = menu->addAction(m_model->headerData(i, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(i));
        action->setEnabled(i > 0); // a row without a name says nothing
        connect(action, &QAction::toggled, header,
                [header, i](bool isShown) { header->setSectionHidden(i, !isShown); });
    }
    menu->popup(at);
}

QVariantMap CustomerListPanel::saveState() const
{
    const QHeaderView *header = m_view->horizontalHeader();
    QStringList columns;
    QVariantMap widths;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int i = header->logicalIndex(visual);
        const QString &key = customerColumns()[static_cast<std::size_t>(i)].key;
        if (header->isSectionHidden(i))
            continue;
        columns.append(key);
        widths.insert(key, header->sectionSize(i));
    }
    return {{u"columns"_qs, columns},
            {u"widths"_qs, widths},
            {u"sort"_qs, m_model->request().sortKey},
            {u"descending"_qs, m_model->request().descending}};
}

void CustomerListPanel::restoreState(const QVariantMap &state)
{
    QHeaderView *header = m_view->horizontalHeader();
    const QStringList columns = state.value(u"columns"_qs).toStringList();
    const QVariantMap widths = state.value(u"widths"_qs).toMap();
    for (int i = 0; i < header->count(); ++i) {
        const QString &key = customerColumns()[static_cast<std::size_t>(i)].key;
        if (!columns.isEmpty())
            header->setSectionHidden(i, i > 0 && !columns.contains(key));
        if (const int width = widths.value(key).toInt(); width > 0 && width < mostWidth)
            header->resizeSection(i, width);
        if (key == state.value(u"sort"_qs).toString())
            header->setSortIndicator(i,
                                     state.value(u"descending"_qs).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    for (qsizetype place = 0; place < columns.size(); ++place) {
        for (int i = 0; i < header->count(); ++i) {
            if (customerColumns()[static_cast<std::size_t>(i)].key == columns.at(place))
                header->moveSection(header->visualIndex(i), static_cast<int>(place));
        }
    }
}

void CustomerListPanel::retranslate()
{
    m_title->setText(tr("Customers"), Origin::Ours);
    m_search->setPlaceholderText(tr("Name, contact, address or number"));
    m_search->setAccessibleName(tr("Search the customers"));
    m_view->setAccessibleName(tr("Customers"));
    m_view->horizontalHeader()->setAccessibleName(tr("Columns"));
    m_add->setAccessibleName(tr("New customer"));
    m_add->setToolTip(tr("New customer"));
    m_columns->setAccessibleName(tr("Choose the columns"));
    m_columns->setToolTip(tr("Choose the columns"));
    m_model->retranslate();
    showState();
}

void CustomerListPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool CustomerListPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            m_search->clear();
            m_model->setSearch({});
            m_view->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (key == Qt::Key_Down) {
            m_view->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace campanile::ui
