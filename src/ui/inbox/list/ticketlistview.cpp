// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/list/ticketlistview.h"

#include "ui/inbox/list/columnheader.h"
#include "ui/inbox/list/ticketcarddelegate.h"
#include "ui/inbox/list/ticketcelldelegate.h"
#include "ui/inbox/list/ticketcolumns.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QScrollBar>
#include <QTimer>

namespace campanile::ui {

namespace {

constexpr int clockStepMs = 20'000;

} // namespace

TicketListView::TicketListView(TicketListModel &model, const domain::Clock &clock, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_cards(new TicketCardDelegate(clock, this))
    , m_cells(new TicketCellDelegate(clock, this))
    , m_header(new ColumnHeader(this))
{
    setObjectName(u"ticketTableView"_qs);
    setModel(&model);
    setHorizontalHeader(m_header);
    m_header->setSortIndicatorShown(true); // the view took it back: it does not sort itself
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    for (int column = 0; column < model.columnCount(); ++column) {
        const TicketColumn &info = ticketColumns()[static_cast<std::size_t>(column)];
        m_widths.insert(column, info.width);
        if (info.shown)
            m_shown.insert(column);
    }
    connect(m_header, &ColumnHeader::columnShown, this, [this](int column, bool shown) {
        if (shown)
            m_shown.insert(column);
        else
            m_shown.remove(column);
        applyForm();
    });
    connect(m_header, &ColumnHeader::sortWanted, this, [this](int column) {
        const TicketColumn &info = ticketColumns()[static_cast<std::size_t>(column)];
        if (!info.sortKey)
            return;
        const QString key = QString(QLatin1StringView(info.sortKey));
        const usecases::ListRequest &now = m_model.request();
        Q_EMIT sortRequested(key, now.sortKey == key ? !now.descending : info.descendingFirst);
    });
    connect(m_header, &ColumnHeader::menuOpened, this, &TicketListView::headerMenuOpened);
    connect(m_header, &ColumnHeader::columnSized, this, &TicketListView::takeColumnSize);
    connect(&model, &TicketListModel::aboutToReplace, this, &TicketListView::rememberPlace);
    connect(&model, &TicketListModel::replaced, this, &TicketListView::returnToPlace);
    connect(&model, &TicketListModel::rowsLoaded, viewport(), qOverload<>(&QWidget::update));
    // The times that are left run on while nothing else happens.
    auto *minutes = new QTimer(this);
    minutes->setTimerType(Qt::CoarseTimer);
    connect(minutes, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    minutes->start(clockStepMs);
    refreshFonts();
}

void TicketListView::setForm(Form form)
{
    if (m_form == form)
        return;
    rememberPlace();
    m_form = form;
    applyForm();
    returnToPlace(false);
    Q_EMIT formChanged();
}

void TicketListView::applyForm()
{
    const bool cards = m_form == Form::Cards;
    m_header->setVisible(!cards);
    m_header->setSectionResizeMode(subjectColumn, cards ? QHeaderView::Stretch : QHeaderView::Interactive);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        setColumnHidden(column, column != subjectColumn && (cards || !m_shown.contains(column)));
        if (!cards)
            setColumnWidth(column, m_widths.value(column));
    }
    fitColumns();
    setItemDelegateForColumn(subjectColumn, cards ? static_cast<QAbstractItemDelegate *>(m_cards) : m_cells);
    setItemDelegate(m_cells);
    setHorizontalScrollBarPolicy(cards ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    verticalHeader()->setDefaultSectionSize(cards ? m_cards->rowHeight() : m_cells->rowHeight());
    verticalScrollBar()->setSingleStep(verticalHeader()->defaultSectionSize());
    showSortOrder();
}

void TicketListView::fitColumns()
{
    if (m_form == Form::Cards || m_isSized)
        return;
    const QVector<int> shown(m_shown.begin(), m_shown.end());
    const QHash<int, int> widths = m_fitting.fitted(shown, viewport()->width());
    for (auto it = widths.begin(); it != widths.end(); ++it)
        setColumnWidth(it.key(), it.value());
}

void TicketListView::takeColumnSize(int column, int width)
{
    if (m_form == Form::Cards)
        return;
    if (!std::exchange(m_isSized, true)) { // the others stay as they are now
        for (const int other : std::as_const(m_shown))
            m_widths.insert(other, columnWidth(other));
    }
    m_widths.insert(column, width);
}

void TicketListView::showSortOrder()
{
    m_header->setSortIndicator(ticketColumnOfSortKey(m_model.request().sortKey),
                               m_model.request().descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

domain::TicketId TicketListView::currentTicket() const
{
    return currentIndex().isValid() ? m_model.idAt(currentIndex().row()) : domain::TicketId();
}

void TicketListView::select(domain::TicketId id)
{
    m_model.reveal(id);
    const int row = m_model.rowOf(id);
    if (row < 0) {
        selectionModel()->clear();
        return;
    }
    setCurrentIndex(m_model.index(row, subjectColumn));
    scrollTo(currentIndex());
}

void TicketListView::mark(domain::TicketId id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return;
    const bool scrolls = hasAutoScroll();
    setAutoScroll(false);
    setCurrentIndex(m_model.index(row, subjectColumn));
    setAutoScroll(scrolls);
}

bool TicketListView::isAtTheTop(domain::TicketId id) const
{
    const int row = m_model.rowOf(id);
    return row >= 0 && (row + 1) * verticalHeader()->defaultSectionSize() <= viewport()->height();
}

bool TicketListView::step(int by)
{
    const int rows = m_model.rowCount();
    if (rows == 0)
        return false;
    // Where the current ticket has left the list, the next one is what stands in its place now.
    const int from = currentIndex().isValid() ? currentIndex().row() : (by > 0 ? m_lastRow - 1 : m_lastRow);
    const int to = ticketRow(std::clamp(from + by, 0, rows - 1), by);
    if (to < 0 || (to == from && currentIndex().isValid()))
        return false;
    setCurrentIndex(m_model.index(to, subjectColumn));
    return true;
}

void TicketListView::paintEvent(QPaintEvent *event)
{
    tellVisibleRows();
    QTableView::paintEvent(event);
    if (m_model.isGrouped())
        paintHeadings(event->rect());
}

void TicketListView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    tellVisibleRows();
}

void TicketListView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    tellVisibleRows();
}

void TicketListView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    // What was selected before there was any room to scroll in.
    if (!std::exchange(m_wasShown, true))
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (currentIndex().isValid())
                    scrollTo(currentIndex());
            },
            Qt::QueuedConnection);
}

void TicketListView::tellVisibleRows()
{
    const int height = verticalHeader()->defaultSectionSize();
    if (height <= 0)
        return;
    const int top = verticalScrollBar()->value();
    m_model.setVisibleRows(top / height, (top + viewport()->height()) / height);
}

void TicketListView::rememberPlace()
{
    int top = rowAt(0);
    while (m_model.isHeading(top)) // which may go with its last ticket
        ++top;
    m_topTicket = m_model.idAt(top);
    m_topOffset = top >= 0 ? rowViewportPosition(top) : 0;
    m_replacing = true;
    m_currentBefore = currentTicket();
    m_wasAtHeading = currentIndex().isValid() && m_model.isHeading(currentIndex().row());
    if (currentIndex().isValid())
        m_lastRow = currentIndex().row();
}

void TicketListView::returnToPlace(bool asked)
{
    showSortOrder();
    if (m_currentBefore.isValid() && currentTicket() != m_currentBefore)
        selectionModel()->clearCurrentIndex(); // not the neighbour that Qt would go on to by itself
    if (m_wasAtHeading && currentIndex().isValid() && !m_model.isHeading(currentIndex().row()))
        selectionModel()->clearCurrentIndex(); // its group is gone
    m_replacing = false;
    if (asked) {
        scrollToTop();
        m_lastRow = currentIndex().isValid() ? currentIndex().row() : 0; // of this list, not of the one before
    } else if (m_topTicket.isValid() && verticalScrollBar()->value() > 0) {
        // At the very top new tickets come into sight; anywhere else what is read stays where it is.
        const int row = m_model.rowOf(m_topTicket);
        if (row >= 0) {
            updateGeometries();
            verticalScrollBar()->setValue(row * verticalHeader()->defaultSectionSize() - m_topOffset);
        }
    }
    tellVisibleRows();
    if (m_currentBefore.isValid() && !currentIndex().isValid() && !asked)
        Q_EMIT currentTicketLeft(m_currentBefore);
}

void TicketListView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange ||
        event->type() == QEvent::StyleChange)
        refreshFonts();
    if (event->type() != QEvent::LanguageChange)
        return;
    m_model.retranslate();
    m_fitting.measure(ListFonts::current());
    fitColumns();
}

void TicketListView::refreshFonts()
{
    m_cards->refreshFonts();
    m_cells->refreshFonts();
    m_fitting.measure(ListFonts::current());
    applyForm();
}

void TicketListView::keyPressEvent(QKeyEvent *event)
{
    if (m_model.isGrouped() && foldByKey(event))
        return;
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentTicket().isValid()) {
        Q_EMIT openRequested(currentTicket());
        return;
    }
    if (m_form == Form::Cards && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TicketListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (m_replacing || !current.isValid())
        return;
    m_lastRow = current.row();
    if (current.row() != previous.row() && !m_model.isHeading(current.row()))
        Q_EMIT currentTicketChanged(m_model.idAt(current.row()));
}

void TicketListView::initViewItemOption(QStyleOptionViewItem *option) const
{
    QTableView::initViewItemOption(option);
    option->showDecorationSelected = true;
}

QVariantMap TicketListView::saveState() const
{
    QStringList order;
    QVariantMap widths;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        const QString key = QLatin1StringView(ticketColumns()[static_cast<std::size_t>(column)].key);
        widths.insert(key, m_widths.value(column));
        if (m_shown.contains(column))
            order.append(key);
    }
    QVariantMap state{{u"form"_qs, m_form == Form::Table ? u"table"_qs : u"cards"_qs}, {u"columns"_qs, order}};
    if (m_isSized)
        state.insert(u"chosen-widths"_qs, widths);
    return state;
}

void TicketListView::restoreState(const QVariantMap &state)
{
    const QVariantMap widths = state.value(u"chosen-widths"_qs).toMap();
    m_isSized = !widths.isEmpty();
    for (auto it = widths.begin(); it != widths.end(); ++it) {
        const int column = ticketColumnOf(it.key());
        const int width = it.value().toInt();
        if (column >= 0 && width >= m_header->minimumSectionSize() && width <= 2000)
            m_widths.insert(column, width);
    }
    const QStringList keys = state.value(u"columns"_qs).toStringList();
    if (keys.contains(QLatin1StringView(ticketColumns()[subjectColumn].key))) {
        m_shown.clear();
        int visual = 0;
        for (const QString &key : keys) {
            const int column = ticketColumnOf(key);
            if (column < 0 || m_shown.contains(column))
                continue;
            m_shown.insert(column);
            m_header->moveSection(m_header->visualIndex(column), visual++);
        }
    }
    m_form = state.value(u"form"_qs) == u"table"_qs ? Form::Table : Form::Cards;
    applyForm();
    Q_EMIT formChanged();
}

} // namespace campanile::ui
