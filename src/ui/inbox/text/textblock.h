// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/text/formattedtext.h"

#include <QFont>
#include <QPainter>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace campanile::ui {

/// The part of a text that is selected, in its characters, and how that looks.
struct TextSelection
{
    qsizetype from = 0;
    qsizetype to = 0;
    QColor ink;
    QColor background;
};

/// The colours of a formatted text.
struct TextInks
{
    QColor text;
    QColor link;
    QColor quiet; ///< what was quoted, bullets and numbers
    QColor code;  ///< behind program text
};

/// A text of several paragraphs, laid out once. Every paragraph takes its own direction; nothing in the text is ever
/// read as markup: how it looks stands beside it. Very long paragraphs are laid out in pieces, so that painting costs
/// what is in sight.
class TextBlock
{
public:
    TextBlock() = default;
    /// Whose direction the paragraphs take: each its own (layout's where it holds no letter), or always the layout's,
    /// for our own sentences, which may begin with a name in another script.
    enum class Direction { OfText, OfLayout };
    TextBlock(const domain::FormattedText &content, const QFont &font, qreal width, Qt::LayoutDirection layout,
              Direction whose = Direction::OfText);

    [[nodiscard]] qreal height() const { return m_height; }
    [[nodiscard]] const QString &text() const { return m_content.text; }

    /// clip is in the coordinates of the painter; paragraphs outside of it are not touched.
    void paint(QPainter *painter, QPointF topLeft, const QRectF &clip, const TextInks &inks,
               const TextSelection &selection = {}) const;
    /// The character nearest to a point (relative to the top left corner).
    [[nodiscard]] qsizetype positionAt(QPointF point) const;
    /// Where the letters at a point lead; empty beside them and for letters that lead nowhere.
    [[nodiscard]] QString linkAt(QPointF point) const;

    static constexpr qsizetype longestPiece = 2000;

private:
    struct Paragraph
    {
        std::unique_ptr<QTextLayout> layout; ///< null for an empty line that is part of a quote
        qsizetype start = 0;
        qreal x = 0;
        qreal y = 0;
        qreal height = 0;
        QString marker; ///< of a list's line, painted before it
        qreal markerX = 0;
        int quote = 0;
        bool isCode = false;
        Qt::LayoutDirection direction = Qt::LeftToRight;
    };
    /// What all paragraphs have in common while they are laid out.
    struct Setting
    {
        QFont font;
        qreal width;
        qreal markerWidth;
    };

    void addLine(qsizetype index, qsizetype start, qsizetype end, int number, const Setting &setting,
                 Qt::LayoutDirection direction);
    void addPiece(qsizetype start, qsizetype length, qreal indent, const Setting &setting,
                  Qt::LayoutDirection direction, domain::LineStyle style);
    [[nodiscard]] QList<QTextLayout::FormatRange> formatsOf(qsizetype start, qsizetype length) const;
    [[nodiscard]] QList<QTextLayout::FormatRange> inksOf(const Paragraph &paragraph, const TextInks &inks,
                                                         const TextSelection &selection) const;
    void paintBeside(QPainter *painter, const Paragraph &paragraph, QPointF topLeft, const TextInks &inks) const;
    [[nodiscard]] const Paragraph *paragraphAt(qreal y) const;

    domain::FormattedText m_content;
    QFont m_font;
    qreal m_width = 0;
    std::vector<Paragraph> m_paragraphs;
    qreal m_height = 0;
};

} // namespace campanile::ui
