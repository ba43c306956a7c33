// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/text/textblock.h"

#include <QFontMetricsF>

namespace campanile::ui {

namespace {

Qt::LayoutDirection directionOf(QStringView text, Qt::LayoutDirection neutral)
{
    for (const QChar c : text) {
        switch (c.direction()) {
        case QChar::DirL:
            return Qt::LeftToRight;
        case QChar::DirR:
        case QChar::DirAL:
            return Qt::RightToLeft;
        default:
            break;
        }
    }
    return neutral;
}

} // namespace

TextBlock::TextBlock(const QString &text, const QFont &font, qreal width, Qt::LayoutDirection layout, Direction whose)
    : m_text(text)
{
    const qreal emptyLine = QFontMetricsF(font).lineSpacing();
    for (qsizetype start = 0; start <= m_text.size();) {
        qsizetype end = m_text.indexOf(u'\n', start);
        if (end < 0)
            end = m_text.size();
        const Qt::LayoutDirection direction =
            whose == Direction::OfLayout ? layout : directionOf(QStringView(m_text).mid(start, end - start), layout);
        if (end == start)
            m_height += emptyLine * 0.6;
        for (qsizetype piece = start; piece < end;) {
            qsizetype length = end - piece;
            if (length > longestPiece) {
                const qsizetype space = m_text.lastIndexOf(u' ', piece + longestPiece);
                length = space > piece + longestPiece / 2 ? space + 1 - piece : longestPiece;
                if (m_text.at(piece + length - 1).isHighSurrogate())
                    ++length;
            }
            add(piece, length, font, width, direction);
            piece += length;
        }
        start = end + 1;
    }
}

void TextBlock::add(qsizetype start, qsizetype length, const QFont &font, qreal width, Qt::LayoutDirection direction)
{
    Paragraph paragraph{std::make_unique<QTextLayout>(m_text.mid(start, length), font), start, m_height, 0};
    QTextOption option;
    option.setTextDirection(direction);
    option.setAlignment(direction == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute
                                                     : Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTabStopDistance(QFontMetricsF(font).horizontalAdvance(u' ') * 4);
    paragraph.layout->setTextOption(option);
    paragraph.layout->setCacheEnabled(true);
    paragraph.layout->beginLayout();
    for (QTextLine line = paragraph.layout->createLine(); line.isValid(); line = paragraph.layout->createLine()) {
        line.setLineWidth(std::max<qreal>(width, 20));
        line.setPosition({0, paragraph.height});
        paragraph.height += line.height() + 1;
    }
    paragraph.layout->endLayout();
    m_height += paragraph.height;
    m_paragraphs.push_back(std::move(paragraph));
}

void TextBlock::paint(QPainter *painter, QPointF topLeft, const QRectF &clip, const QColor &colour,
                      const TextSelection &selection) const
{
    painter->setPen(colour);
    for (const Paragraph &paragraph : m_paragraphs) {
        const qreal top = topLeft.y() + paragraph.y;
        if (top + paragraph.height < clip.top())
            continue;
        if (top > clip.bottom())
            break;
        QList<QTextLayout::FormatRange> formats;
        const qsizetype length = paragraph.layout->text().size();
        const qsizetype from = std::clamp<qsizetype>(selection.from - paragraph.start, 0, length);
        const qsizetype to = std::clamp<qsizetype>(selection.to - paragraph.start, 0, length);
        if (to > from) {
            QTextCharFormat format;
            format.setForeground(selection.ink);
            format.setBackground(selection.background);
            formats.append({static_cast<int>(from), static_cast<int>(to - from), format});
        }
        paragraph.layout->draw(painter, {topLeft.x(), top}, formats, clip);
    }
}

qsizetype TextBlock::positionAt(QPointF point) const
{
    if (m_paragraphs.empty())
        return 0;
    const Paragraph *hit = &m_paragraphs.front();
    for (const Paragraph &paragraph : m_paragraphs) {
        if (paragraph.y > point.y())
            break;
        hit = &paragraph;
    }
    const QTextLayout &layout = *hit->layout;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        if (point.y() - hit->y < line.y() + line.height() || i == layout.lineCount() - 1)
            return hit->start + line.xToCursor(point.x());
    }
    return hit->start;
}

} // namespace campanile::ui
