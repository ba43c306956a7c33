// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// A plain text of several paragraphs, laid out once. Every paragraph takes its own direction; nothing in the text is
/// ever read as markup. Very long paragraphs are laid out in pieces, so that painting costs what is in sight.
class TextBlock
{
public:
    TextBlock() = default;
    /// Whose direction the paragraphs take: each its own (layout's where it holds no letter), or always the layout's,
    /// for our own sentences, which may begin with a name in another script.
    enum class Direction { OfText, OfLayout };
    TextBlock(const QString &text, const QFont &font, qreal width, Qt::LayoutDirection layout,
              Direction whose = Direction::OfText);

    [[nodiscard]] qreal height() const { return m_height; }
    [[nodiscard]] const QString &text() const { return m_text; }

    /// clip is in the coordinates of the painter; paragraphs outside of it are not touched.
    void paint(QPainter *painter, QPointF topLeft, const QRectF &clip, const QColor &colour,
               const TextSelection &selection = {}) const;
    /// The character nearest to a point (relative to the top left corner).
    [[nodiscard]] qsizetype positionAt(QPointF point) const;

    static constexpr qsizetype longestPiece = 2000;

private:
    struct Paragraph
    {
        std::unique_ptr<QTextLayout> layout;
        qsizetype start = 0;
        qreal y = 0;
        qreal height = 0;
    };

    void add(qsizetype start, qsizetype length, const QFont &font, qreal width, Qt::LayoutDirection direction);

    QString m_text;
    std::vector<Paragraph> m_paragraphs;
    qreal m_height = 0;
};

} // namespace campanile::ui
