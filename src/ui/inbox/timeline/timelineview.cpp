// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/timeline/timelineview.h"

#include "ui/kit/metrics.h"
#include "ui/kit/tints.h"

#include <QPaintEvent>
#include <QScrollBar>

namespace campanile::ui {

TimelineView::TimelineView(TimelineModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setObjectName(u"timelineListView"_qs);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(true);
    setModel(&model);
}

void TimelineView::reset()
{
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): QListView's would ask for the size of every entry
    QAbstractItemView::reset();
    m_parts.clear();
    m_layouts.clear();
    m_selectionRow = -1;
    m_hoveredLinkRow = -1;
    const int rows = m_model.rowCount();
    m_heights.resize(rows);
    m_exact.fill(false, rows);
    for (int row = 0; row < rows; ++row)
        m_heights[row] = TimelineEntryLayout::estimatedHeight(m_model, row, viewport()->width());
    m_atEnd = true;
    updateTops();
    updateGeometries();
    viewport()->update();
}

void TimelineView::updateTops()
{
    m_tops.resize(m_heights.size() + 1);
    int y = gridHalf;
    for (qsizetype row = 0; row < m_heights.size(); ++row) {
        m_tops[row] = y;
        y += m_heights.at(row);
    }
    m_tops.last() = y + gridHalf;
}

int TimelineView::rowAt(int y) const
{
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), y);
    return std::clamp(static_cast<int>(after - m_tops.begin()) - 1, 0, static_cast<int>(m_heights.size()) - 1);
}

int TimelineView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

const TimelineEntryLayout &TimelineView::layoutOf(int row)
{
    if (const TimelineEntryLayout *known = m_layouts.object(row))
        return *known;
    auto *made =
        new TimelineEntryLayout(m_model, row, viewport()->width(), layoutDirection(), m_parts.value(row, ShownPart()));
    m_heights[row] = made->height();
    m_exact[row] = true;
    m_layouts.insert(row, made);
    return *made;
}

void TimelineView::layOutVisible()
{
    if (m_heights.isEmpty() || m_layingOut)
        return;
    m_layingOut = true;
    // Each round may bring entries into sight that were estimated too high; it ends when all in sight are exact.
    for (bool measured = true; measured;) {
        measured = false;
        const int top = verticalScrollBar()->value();
        const int bottom = top + viewport()->height();
        const int anchor = rowAt(top);
        const int offset = top - m_tops.at(anchor);
        const auto measure = [&](int row) {
            if (m_exact.at(row))
                return;
            layoutOf(row);
            measured = true;
        };
        if (m_atEnd) {
            int seen = 0;
            for (int row = static_cast<int>(m_heights.size()) - 1; row >= 0 && seen < viewport()->height(); --row) {
                measure(row);
                seen += m_heights.at(row);
            }
        } else {
            for (int row = anchor; row < m_heights.size() && m_tops.at(row) < bottom; ++row)
                measure(row);
        }
        if (!measured)
            break;
        updateTops();
        updateGeometries();
        if (!m_atEnd)
            verticalScrollBar()->setValue(m_tops.at(anchor) + offset);
    }
    m_layingOut = false;
}

void TimelineView::updateGeometries()
{
    if (m_tops.isEmpty())
        updateTops();
    QScrollBar *bar = verticalScrollBar();
    const bool wasLayingOut = std::exchange(m_layingOut, true);
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(grid3);
    bar->setRange(0, std::max(0, m_tops.last() - viewport()->height()));
    if (m_atEnd)
        bar->setValue(bar->maximum());
    m_layingOut = wasLayingOut;
}

void TimelineView::doItemsLayout()
{
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): QListView's would ask for the size of every entry
    QAbstractItemView::doItemsLayout();
}

void TimelineView::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    if (!m_layingOut) {
        m_atEnd = verticalScrollBar()->value() == verticalScrollBar()->maximum();
        layOutVisible();
    }
    viewport()->scroll(0, dy);
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    layOutVisible();
    QPainter painter(viewport());
    painter.fillRect(event->rect(), tintsOf(palette()).base);
    if (m_heights.isEmpty())
        return;
    const int offset = verticalOffset();
    const int last = rowAt(offset + event->rect().bottom());
    for (int row = rowAt(offset + event->rect().top()); row <= last; ++row) {
        const int top = m_tops.at(row) - offset;
        TimelineEntryLayout::Look look;
        look.palette = palette();
        look.clip = event->rect().translated(0, -top);
        look.hasFocus = hasFocus() && currentIndex().row() == row;
        look.isLinkHovered = m_hoveredLinkRow == row;
        if (row == m_selectionRow) {
            look.selectedFrom = std::min(m_selectionAnchor, m_selectionEnd);
            look.selectedTo = std::max(m_selectionAnchor, m_selectionEnd);
        }
        painter.save();
        painter.translate(0, top);
        layoutOf(row).paint(&painter, look);
        painter.restore();
    }
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    if (event->size().width() != event->oldSize().width()) {
        m_exact.fill(false);
        m_layouts.clear();
    }
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): QListView's would ask for the size of every entry
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
}

void TimelineView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::LanguageChange:
        m_exact.fill(false);
        m_layouts.clear();
        viewport()->update();
        break;
    default:
        break;
    }
}

void TimelineView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): QListView's would ask for the size of every entry
    QAbstractItemView::rowsInserted(parent, first, last);
    const int count = last - first + 1;
    m_heights.insert(first, count, 0);
    m_exact.insert(first, count, false);
    for (int row = first; row <= last; ++row)
        m_heights[row] = TimelineEntryLayout::estimatedHeight(m_model, row, viewport()->width());
    QHash<int, ShownPart> parts;
    for (auto it = m_parts.cbegin(); it != m_parts.cend(); ++it)
        parts.insert(it.key() >= first ? it.key() + count : it.key(), it.value());
    m_parts = std::move(parts);
    if (m_selectionRow >= first)
        m_selectionRow += count;
    m_layouts.clear();
    m_atEnd = m_atEnd && last == m_heights.size() - 1;
    updateTops();
    updateGeometries();
    viewport()->update();
}

void TimelineView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): QListView's would ask for the size of every entry
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    forget(topLeft.row(), bottomRight.row());
}

void TimelineView::forget(int first, int last)
{
    for (int row = first; row <= std::min<int>(last, static_cast<int>(m_heights.size()) - 1); ++row) {
        m_exact[row] = false;
        m_layouts.remove(row);
    }
    viewport()->update();
}

QRect TimelineView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_heights.size())
        return {};
    return {0, m_tops.at(index.row()) - verticalOffset(), viewport()->width(), m_heights.at(index.row())};
}

QModelIndex TimelineView::indexAt(const QPoint &point) const
{
    const int y = point.y() + verticalOffset();
    if (m_heights.isEmpty() || y < m_tops.first() || y >= m_tops.at(m_heights.size() - 1) + m_heights.last())
        return {};
    return m_model.index(rowAt(y));
}

void TimelineView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || index.row() >= m_heights.size())
        return;
    m_atEnd = false;
    layoutOf(index.row());
    updateTops();
    updateGeometries();
    const QRect rect = visualRect(index);
    const int offset = verticalOffset();
    const bool fits = rect.height() <= viewport()->height();
    if (hint == PositionAtTop || rect.top() < 0 || !fits)
        verticalScrollBar()->setValue(offset + rect.top());
    else if (rect.bottom() > viewport()->height())
        verticalScrollBar()->setValue(offset + rect.bottom() - viewport()->height() + 1);
}

} // namespace campanile::ui
