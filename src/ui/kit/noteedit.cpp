// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/noteedit.h"

#include "ui/kit/metrics.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextBlock>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace campanile::ui {

namespace {

constexpr int corner = 2; ///< the frame is round there, and what is inside is not

} // namespace

NoteEdit::NoteEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setViewportMargins(corner, corner, corner, corner);
    document()->setDocumentMargin(grid);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &NoteEdit::updateHeight);
    connect(this, &QPlainTextEdit::textChanged, this, &NoteEdit::updateEdge);
    updateHeight();
    updateEdge();
}

void NoteEdit::setLines(int fewest, int most)
{
    m_fewest = fewest;
    m_most = most;
    updateHeight();
}

void NoteEdit::setHint(const QString &hint)
{
    m_hint = hint;
    viewport()->update();
}

void NoteEdit::updateHeight()
{
    // This layout measures in lines.
    const int wanted = static_cast<int>(std::ceil(document()->documentLayout()->documentSize().height()));
    const int lines = std::clamp(wanted, m_fewest, m_most);
    setVerticalScrollBarPolicy(wanted > m_most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int height = fontMetrics().lineSpacing() * lines + grid2 + 2 * (frameWidth() + corner);
    if (minimumHeight() != height)
        setFixedHeight(height);
}

/// That of the first letter that has one; of the window where there is none yet.
Qt::LayoutDirection NoteEdit::textDirection() const
{
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        for (const QChar c : text) {
            const QChar::Direction direction = c.direction();
            if (direction == QChar::DirL)
                return Qt::LeftToRight;
            if (direction == QChar::DirR || direction == QChar::DirAL)
                return Qt::RightToLeft;
        }
    }
    return layoutDirection();
}

void NoteEdit::updateEdge()
{
    QTextOption option = document()->defaultTextOption();
    const Qt::Alignment edge = textDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    if (option.alignment() == edge)
        return;
    option.setAlignment(edge);
    document()->setDefaultTextOption(option);
}

void NoteEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        updateEdge();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateHeight();
}

void NoteEdit::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    const bool isComposing = !textCursor().block().layout()->preeditAreaText().isEmpty();
    if (!document()->isEmpty() || isComposing)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().placeholderText().color());
    const int margin = static_cast<int>(document()->documentMargin());
    const auto alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignTop | Qt::AlignLeft);
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, 0), int(alignment) | Qt::TextWordWrap,
                     m_hint);
}

} // namespace campanile::ui
