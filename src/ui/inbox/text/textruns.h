// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QFont>
#include <QGlyphRun>
#include <QPainter>

namespace campanile::ui {

/// Single lines of text, shaped once and painted many times: shaping is most of what a list costs to repaint.
///
/// Each line is laid out for itself, so no run's direction reaches its neighbours; it is elided at the end of its own
/// direction; what is invisible in it is shown. Forget everything by clear() when the fonts change.
class TextRuns
{
public:
    /// Paints text into rect, at the reading edge of the layout (or the other one), centred vertically.
    /// Returns the rectangle that the text fills, in visual coordinates.
    QRect paint(QPainter *painter, const QRect &rect, const QString &text, const QFont &font, const QColor &colour,
                Qt::LayoutDirection direction, Qt::Alignment edge = Qt::AlignLeading);
    /// Width of the whole text, not elided, in device-independent pixels.
    [[nodiscard]] int width(const QString &text, const QFont &font);
    void clear() { m_lines.clear(); }

    /// Longer texts are cut before they are shaped.
    static constexpr qsizetype longest = 500;

private:
    struct Key
    {
        QString text;
        QFont font;
        int width;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.text, key.font, key.width); }
    };
    struct Line
    {
        QList<QGlyphRun> glyphs;
        qreal width = 0;
        qreal height = 0;
        bool isTall = false; ///< marks piled up above or below: clipped, so that they stay in their row
    };

    [[nodiscard]] Line line(const QString &text, const QFont &font, int width);

    QCache<Key, Line> m_lines{4000};
};

} // namespace campanile::ui
