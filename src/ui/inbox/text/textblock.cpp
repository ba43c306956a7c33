// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/text/textblock.h"

#include <QFontDatabase>
#include <QFontMetricsF>

#include <algorithm>

namespace campanile::ui {

namespace {

using domain::LineKind;
using domain::LineStyle;
using domain::TextMark;
using domain::TextStyle;

constexpr qreal quoteStep = 12; ///< a bar and the air behind it
constexpr qreal quoteBar = 2;
constexpr qreal narrowest = 20;
constexpr double emptyLine = 0.6; ///< of a line's height: a gap, not a line

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

QString markerOf(LineStyle style, int number)
{
    if (style.kind == LineKind::Bullet)
        return style.indent % 2 == 0 ? QStringLiteral("•") : QStringLiteral("◦");
    return style.kind == LineKind::Numbered ? QString::number(number) + u'.' : QString();
}

QTextCharFormat formatOf(const TextMark &mark)
{
    QTextCharFormat format;
    if (mark.styles.testFlag(TextStyle::Bold))
        format.setFontWeight(QFont::Bold);
    if (mark.styles.testFlag(TextStyle::Italic))
        format.setFontItalic(true);
    if (mark.styles.testFlag(TextStyle::Struck))
        format.setFontStrikeOut(true);
    if (mark.styles.testFlag(TextStyle::Code))
        format.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
    if (!mark.link.isEmpty())
        format.setFontUnderline(true);
    return format;
}

} // namespace

TextBlock::TextBlock(const domain::FormattedText &content, const QFont &font, qreal width, Qt::LayoutDirection layout,
                     Direction whose)
    : m_content(content)
    , m_font(font)
    , m_width(std::max(width, narrowest))
{
    const QFontMetricsF metrics(font);
    const Setting setting{font, m_width, metrics.horizontalAdvance(QStringLiteral("00. "))};
    const QVector<int> numbers = domain::listNumbers(m_content);
    const QStringView text(m_content.text);
    qsizetype index = 0;
    for (qsizetype start = 0; start <= text.size(); ++index) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        const Qt::LayoutDirection direction =
            whose == Direction::OfLayout ? layout : directionOf(text.mid(start, end - start), layout);
        addLine(index, start, end, numbers.value(index), setting, direction);
        start = end + 1;
    }
}

void TextBlock::addLine(qsizetype index, qsizetype start, qsizetype end, int number, const Setting &setting,
                        Qt::LayoutDirection direction)
{
    const LineStyle style = m_content.line(index);
    const qreal quoted = quoteStep * style.quote;
    const qreal indent = quoted + (style.isListed() ? setting.markerWidth * (style.indent + 1) : 0);
    if (end == start) {
        const qreal height = QFontMetricsF(setting.font).lineSpacing() * (style.isListed() ? 1 : emptyLine);
        // Its bar goes on where that of the line before stood.
        const Qt::LayoutDirection before = m_paragraphs.empty() ? direction : m_paragraphs.back().direction;
        if (style.quote > 0)
            m_paragraphs.push_back({nullptr, start, 0, m_height, height, {}, 0, style.quote, false, before});
        m_height += height;
        return;
    }
    const QString marker = markerOf(style, number);
    const std::size_t first = m_paragraphs.size();
    for (qsizetype piece = start; piece < end;) {
        qsizetype length = end - piece;
        if (length > longestPiece) {
            const qsizetype space = m_content.text.lastIndexOf(u' ', piece + longestPiece);
            length = space > piece + longestPiece / 2 ? space + 1 - piece : longestPiece;
            if (m_content.text.at(piece + length - 1).isHighSurrogate())
                ++length;
        }
        addPiece(piece, length, indent, setting, direction, style);
        piece += length;
    }
    if (marker.isEmpty())
        return;
    Paragraph &paragraph = m_paragraphs.at(first);
    paragraph.marker = marker;
    const qreal width = QFontMetricsF(setting.font).horizontalAdvance(marker);
    const qreal gap = QFontMetricsF(setting.font).horizontalAdvance(u' ');
    paragraph.markerX = direction == Qt::RightToLeft ? m_width - indent + gap : indent - gap - width;
}

void TextBlock::addPiece(qsizetype start, qsizetype length, qreal indent, const Setting &setting,
                         Qt::LayoutDirection direction, LineStyle style)
{
    const bool isCode = style.kind == LineKind::Code;
    QFont font = setting.font;
    if (isCode)
        font.setFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
    Paragraph paragraph{std::make_unique<QTextLayout>(m_content.text.mid(start, length), font),
                        start,
                        0,
                        m_height,
                        0,
                        {},
                        0,
                        style.quote,
                        isCode,
                        direction};
    paragraph.x = direction == Qt::RightToLeft ? 0 : std::min(indent, m_width - narrowest);
    QTextOption option;
    option.setTextDirection(direction);
    option.setAlignment(direction == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute
                                                     : Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTabStopDistance(QFontMetricsF(font).horizontalAdvance(u' ') * 4);
    paragraph.layout->setTextOption(option);
    paragraph.layout->setCacheEnabled(true);
    if (!m_content.marks.isEmpty())
        paragraph.layout->setFormats(formatsOf(start, length));
    paragraph.layout->beginLayout();
    for (QTextLine line = paragraph.layout->createLine(); line.isValid(); line = paragraph.layout->createLine()) {
        line.setLineWidth(std::max(m_width - indent, narrowest));
        line.setPosition({0, paragraph.height});
        paragraph.height += line.height() + 1;
    }
    paragraph.layout->endLayout();
    m_height += paragraph.height;
    m_paragraphs.push_back(std::move(paragraph));
}

QList<QTextLayout::FormatRange> TextBlock::formatsOf(qsizetype start, qsizetype length) const
{
    QList<QTextLayout::FormatRange> formats;
    for (const TextMark &mark : m_content.marks) {
        const qsizetype from = std::max<qsizetype>(mark.start - start, 0);
        const qsizetype to = std::min(mark.end() - start, length);
        if (to > from)
            formats.append({static_cast<int>(from), static_cast<int>(to - from), formatOf(mark)});
    }
    return formats;
}

QList<QTextLayout::FormatRange> TextBlock::inksOf(const Paragraph &paragraph, const TextInks &inks,
                                                  const TextSelection &selection) const
{
    QList<QTextLayout::FormatRange> formats;
    const qsizetype length = paragraph.layout->text().size();
    const auto add = [&](qsizetype start, qsizetype end, const QTextCharFormat &format) {
        const qsizetype from = std::clamp<qsizetype>(start - paragraph.start, 0, length);
        const qsizetype to = std::clamp<qsizetype>(end - paragraph.start, 0, length);
        if (to > from)
            formats.append({static_cast<int>(from), static_cast<int>(to - from), format});
    };
    for (const TextMark &mark : m_content.marks) {
        QTextCharFormat format;
        if (!mark.link.isEmpty())
            format.setForeground(inks.link);
        if (mark.styles.testFlag(TextStyle::Code))
            format.setBackground(inks.code);
        if (!format.isEmpty())
            add(mark.start, mark.end(), format);
    }
    if (selection.to > selection.from) {
        QTextCharFormat format;
        format.setForeground(selection.ink);
        format.setBackground(selection.background);
        add(selection.from, selection.to, format);
    }
    return formats;
}

void TextBlock::paintBeside(QPainter *painter, const Paragraph &paragraph, QPointF topLeft, const TextInks &inks) const
{
    const qreal top = topLeft.y() + paragraph.y;
    const bool isRightToLeft = paragraph.direction == Qt::RightToLeft;
    for (int depth = 0; depth < paragraph.quote; ++depth) {
        const qreal offset = quoteStep * depth;
        const qreal x = isRightToLeft ? m_width - offset - quoteBar : offset;
        painter->fillRect(QRectF(topLeft.x() + x, top, quoteBar, paragraph.height), inks.quiet);
    }
    if (paragraph.isCode) {
        const QTextLayout &layout = *paragraph.layout;
        painter->fillRect(QRectF(topLeft.x() + paragraph.x, top, layout.lineAt(0).width(), paragraph.height),
                          inks.code);
    }
    if (!paragraph.marker.isEmpty()) {
        painter->setFont(m_font);
        painter->setPen(inks.quiet);
        painter->drawText(QPointF(topLeft.x() + paragraph.markerX, top + paragraph.layout->lineAt(0).ascent()),
                          paragraph.marker);
    }
}

void TextBlock::paint(QPainter *painter, QPointF topLeft, const QRectF &clip, const TextInks &inks,
                      const TextSelection &selection) const
{
    for (const Paragraph &paragraph : m_paragraphs) {
        const qreal top = topLeft.y() + paragraph.y;
        if (top + paragraph.height < clip.top())
            continue;
        if (top > clip.bottom())
            break;
        paintBeside(painter, paragraph, topLeft, inks);
        if (!paragraph.layout)
            continue;
        painter->setPen(paragraph.quote > 0 ? inks.quiet : inks.text);
        paragraph.layout->draw(painter, {topLeft.x() + paragraph.x, top}, inksOf(paragraph, inks, selection), clip);
    }
}

const TextBlock::Paragraph *TextBlock::paragraphAt(qreal y) const
{
    const Paragraph *hit = nullptr;
    for (const Paragraph &paragraph : m_paragraphs) {
        if (!paragraph.layout)
            continue;
        if (hit && paragraph.y > y)
            break;
        hit = &paragraph;
    }
    return hit;
}

qsizetype TextBlock::positionAt(QPointF point) const
{
    const Paragraph *hit = paragraphAt(point.y());
    if (!hit)
        return 0;
    const QTextLayout &layout = *hit->layout;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        if (point.y() - hit->y < line.y() + line.height() || i == layout.lineCount() - 1)
            return hit->start + line.xToCursor(point.x() - hit->x);
    }
    return hit->start;
}

QString TextBlock::linkAt(QPointF point) const
{
    const Paragraph *hit = paragraphAt(point.y());
    if (!hit || point.y() < hit->y || point.y() >= hit->y + hit->height)
        return {};
    const QPointF inside = point - QPointF(hit->x, hit->y);
    for (int i = 0; i < hit->layout->lineCount(); ++i) {
        const QTextLine line = hit->layout->lineAt(i);
        if (!line.naturalTextRect().contains(inside))
            continue;
        const qsizetype position = hit->start + line.xToCursor(inside.x(), QTextLine::CursorOnCharacter);
        for (const TextMark &mark : m_content.marks) {
            if (position >= mark.start && position < mark.end())
                return mark.link;
        }
    }
    return {};
}

} // namespace campanile::ui
