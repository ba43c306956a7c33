// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/text/textruns.h"

#include "domain/base/text.h"

#include <QFontMetricsF>
#include <QStyle>
#include <QTextLayout>

#include <cmath>
#include <limits>

namespace campanile::ui {

namespace {

constexpr int anyWidth = std::numeric_limits<int>::max();

} // namespace

TextRuns::Line TextRuns::line(const QString &text, const QFont &font, int width)
{
    const Key key{text, font, width};
    if (const Line *known = m_lines.object(key))
        return *known;
    QString shown = domain::visibleText(text.size() > longest ? text.left(longest) : text);
    const QFontMetricsF metrics(font);
    if (width != anyWidth && metrics.horizontalAdvance(shown) > width)
        shown = metrics.elidedText(shown, Qt::ElideRight, width); // logical end: left in a right-to-left text
    QTextLayout layout(shown, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine textLine = layout.createLine();
    Line made;
    if (textLine.isValid()) {
        textLine.setNumColumns(static_cast<int>(shown.size()));
        made.width = textLine.naturalTextWidth();
        made.height = textLine.height();
        layout.endLayout();
        made.glyphs = layout.glyphRuns();
        for (const QGlyphRun &run : std::as_const(made.glyphs))
            made.isTall = made.isTall || run.boundingRect().height() > made.height * 1.5;
        // An unbounded right-to-left line starts wherever the engine put it; ours start at zero.
        const qreal left = textLine.naturalTextRect().left();
        if (left != 0) {
            for (QGlyphRun &run : made.glyphs) {
                QList<QPointF> positions = run.positions();
                for (QPointF &position : positions)
                    position.rx() -= left;
                run.setPositions(positions);
            }
        }
    } else {
        layout.endLayout();
    }
    m_lines.insert(key, new Line(made)); // shared, not copied
    return made;
}

QRect TextRuns::paint(QPainter *painter, const QRect &rect, const QString &text, const QFont &font,
                      const QColor &colour, Qt::LayoutDirection direction, Qt::Alignment edge)
{
    if (text.isEmpty() || rect.width() <= 0)
        return {rect.topLeft(), QSize(0, rect.height())};
    const Line shaped = line(text, font, rect.width());
    const int width = std::min(rect.width(), static_cast<int>(std::ceil(shaped.width)));
    const QRect used = QStyle::alignedRect(direction, edge | Qt::AlignVCenter, QSize(width, rect.height()), rect);
    const qreal y = rect.top() + std::floor((rect.height() - shaped.height) / 2);
    if (shaped.isTall) {
        painter->save();
        painter->setClipRect(rect);
    }
    painter->setPen(colour);
    for (const QGlyphRun &run : shaped.glyphs)
        painter->drawGlyphRun(QPointF(used.left(), y), run);
    if (shaped.isTall)
        painter->restore();
    return used;
}

int TextRuns::width(const QString &text, const QFont &font)
{
    return text.isEmpty() ? 0 : static_cast<int>(std::ceil(line(text, font, anyWidth).width));
}

} // namespace campanile::ui
