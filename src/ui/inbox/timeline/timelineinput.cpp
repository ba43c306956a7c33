// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse, keys and selection of the timeline.
#include "ui/inbox/timeline/timelineview.h"
#include "ui/kit/icons.h"
#include "ui/kit/textpaint.h"
#include "ui/words/timewords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBoundaryFinder>
#include <QToolTip>
#include <QUrl>

namespace campanile::ui {

TimelineView::Hit TimelineView::hitAt(const QPoint &point)
{
    const QModelIndex index = indexAt(point);
    if (!index.isValid())
        return {};
    Hit hit;
    hit.row = index.row();
    const TimelineEntryLayout &layout = layoutOf(hit.row);
    const QPoint inside = point - visualRect(index).topLeft();
    hit.isMore = layout.moreRect().contains(inside);
    for (const TimelineEntryLayout::File &file : layout.files()) {
        if (file.rect.contains(inside))
            hit.file = file.id;
    }
    if (layout.textRect().contains(inside)) {
        hit.position = layout.text().positionAt(inside - layout.textRect().topLeft());
        hit.link = layout.text().linkAt(inside - layout.textRect().topLeft());
    }
    return hit;
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    const Hit hit = hitAt(event->position().toPoint());
    if (hit.row >= 0)
        selectionModel()->setCurrentIndex(m_model.index(hit.row), QItemSelectionModel::ClearAndSelect);
    if (event->button() != Qt::LeftButton)
        return;
    m_selectionRow = -1;
    if (hit.isMore) {
        activateEntry(hit.row);
    } else if (hit.file.isValid()) {
        Q_EMIT saveAttachmentRequested(hit.file);
    } else if (hit.position >= 0) {
        m_selecting = true;
        m_pressedLink = hit.link;
        m_selectionRow = hit.row;
        m_selectionAnchor = m_selectionEnd = hit.position;
    }
    viewport()->update();
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (m_selecting && m_selectionRow >= 0 && m_selectionRow < m_heights.size()) {
        const TimelineEntryLayout &layout = layoutOf(m_selectionRow);
        const QPoint inside = point - visualRect(m_model.index(m_selectionRow)).topLeft() - layout.textRect().topLeft();
        m_selectionEnd = layout.text().positionAt(inside);
        viewport()->update();
        return;
    }
    const Hit hit = hitAt(point);
    const int link = hit.isMore ? hit.row : -1;
    if (link != m_hoveredLinkRow) {
        m_hoveredLinkRow = link;
        viewport()->update();
    }
    if (hit.isMore || hit.file.isValid() || !hit.link.isEmpty())
        viewport()->setCursor(Qt::PointingHandCursor);
    else if (hit.position >= 0)
        viewport()->setCursor(Qt::IBeamCursor);
    else
        viewport()->unsetCursor();
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    m_selecting = false;
    // Where something was selected, that was what was wanted.
    const QString link = std::exchange(m_pressedLink, {});
    if (!link.isEmpty() && m_selectionAnchor == m_selectionEnd && hitAt(event->position().toPoint()).link == link)
        Q_EMIT linkActivated(link);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Hit hit = hitAt(event->position().toPoint());
    if (hit.position < 0)
        return;
    const QString &text = layoutOf(hit.row).text().text();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    finder.setPosition(hit.position);
    m_selectionRow = hit.row;
    m_selectionAnchor = finder.isAtBoundary() ? hit.position : finder.toPreviousBoundary();
    finder.setPosition(hit.position);
    m_selectionEnd = std::max<qsizetype>(finder.toNextBoundary(), hit.position);
    viewport()->update();
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(copyText());
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid())
            activateEntry(currentIndex().row());
    } else if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
    } else {
        QAbstractItemView::keyPressEvent(event);
    }
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"timelineMenu"_qs);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy =
        menu->addAction(icon(u"edit-copy"_qs), selectedText().isEmpty() ? tr("Copy the whole entry") : tr("Copy"));
    connect(copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(copyText()); });
    for (const TimelineEntryLayout::File &file : layoutOf(currentIndex().row()).files()) {
        QString label = file.label;
        label.replace(u'&', u"&&"_qs); // an access key is ours to give
        QAction *save = menu->addAction(icon(u"document-save"_qs), tr("Save %1…").arg(label));
        connect(save, &QAction::triggered, this, [this, id = file.id] { Q_EMIT saveAttachmentRequested(id); });
    }
    for (const QString &link : layoutOf(currentIndex().row()).links()) {
        QString label =
            quoted(QUrl(link).host(QUrl::FullyEncoded).isEmpty() ? link : QUrl(link).host(QUrl::FullyEncoded));
        label.replace(u'&', u"&&"_qs);
        QAction *open = menu->addAction(icon(u"internet-services"_qs), tr("Open %1…").arg(label));
        connect(open, &QAction::triggered, this, [this, link] { Q_EMIT linkActivated(link); });
    }
    menu->popup(event->reason() == QContextMenuEvent::Keyboard
                    ? viewport()->mapToGlobal(visualRect(currentIndex()).center())
                    : event->globalPos());
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        const bool onTime =
            index.isValid() &&
            layoutOf(index.row()).timeRect().adjusted(-4, -4, 4, 4).contains(help->pos() - visualRect(index).topLeft());
        const QString link = hitAt(help->pos()).link;
        QToolTip::showText(help->globalPos(),
                           onTime            ? plainToolTip(index.data(Qt::ToolTipRole).toString())
                           : !link.isEmpty() ? plainToolTip(link)
                                             : QString(),
                           viewport());
        return true;
    }
    return QListView::viewportEvent(event);
}

void TimelineView::activateEntry(int row)
{
    const TimelineEntry entry = m_model.entry(row);
    if (entry.kind == TimelineEntry::Kind::Fold) {
        m_atEnd = false;
        m_model.unfold(row);
    } else if (!layoutOf(row).moreRect().isNull()) {
        m_atEnd = false;
        m_parts.insert(row, m_parts.value(row, ShownPart()).grown());
        forget(row, row);
        layoutOf(row);
        updateTops();
        updateGeometries();
    }
}

QString TimelineView::selectedText() const
{
    const TimelineEntryLayout *layout = m_selectionRow < 0 ? nullptr : m_layouts.object(m_selectionRow);
    if (!layout)
        return {};
    const qsizetype from = std::min(m_selectionAnchor, m_selectionEnd);
    return layout->text().text().mid(from, std::max(m_selectionAnchor, m_selectionEnd) - from);
}

const domain::Message *TimelineView::meantMessage() const
{
    if (!selectedText().isEmpty())
        return m_model.message(m_selectionRow);
    return hasFocus() && currentIndex().isValid() ? m_model.message(currentIndex().row()) : nullptr;
}

QString TimelineView::copyText() const
{
    const QString selected = selectedText();
    if (!selected.isEmpty() || !currentIndex().isValid())
        return selected;
    return currentIndex().data(Qt::DisplayRole).toString();
}

QModelIndex TimelineView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    Q_UNUSED(modifiers)
    const int rows = m_model.rowCount();
    if (rows == 0)
        return {};
    const int row = currentIndex().isValid() ? currentIndex().row() : rows;
    QScrollBar *bar = verticalScrollBar();
    switch (action) {
    case MoveUp:
    case MoveLeft:
    case MovePrevious:
        return m_model.index(std::max(0, row - 1));
    case MoveDown:
    case MoveRight:
    case MoveNext:
        return m_model.index(std::min(rows - 1, row + 1));
    case MoveHome:
        return m_model.index(0);
    case MoveEnd:
        return m_model.index(rows - 1);
    case MovePageUp:
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
        return m_model.index(rowAt(verticalOffset()));
    case MovePageDown:
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        return m_model.index(rowAt(verticalOffset() + viewport()->height() - 1));
    }
    return currentIndex();
}

void TimelineView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex index = indexAt(rect.center());
    if (index.isValid())
        selectionModel()->select(index, command);
}

QRegion TimelineView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            region += visualRect(m_model.index(row));
    }
    return region;
}

} // namespace campanile::ui
