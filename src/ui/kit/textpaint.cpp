// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/textpaint.h"

#include "domain/base/text.h"

#include <QFontMetrics>
#include <QStyle>
#include <QTextDocument>
#include <QTextLayout>
#include <QtMath>

namespace campanile::ui {

QString shownText(const QString &text, Origin origin, bool multiLine)
{
    return origin == Origin::Ours ? text : domain::visibleText(text, multiLine);
}

bool paintLine(QPainter *painter, const QRect &rect, const QString &text, Qt::LayoutDirection direction,
               Qt::Alignment alignment, Origin origin)
{
    const QString line = shownText(text, origin);
    const QFontMetrics metrics(painter->font());
    // The text's own direction decides where its end is; the layout decides at which edge the line stands.
    const bool rightToLeft = origin == Origin::Ours ? direction == Qt::RightToLeft : line.isRightToLeft();
    const bool fits = metrics.horizontalAdvance(line) <= rect.width();
    const QString shown = fits ? line : metrics.elidedText(line, Qt::ElideRight, rect.width());
    const Qt::Alignment visual = QStyle::visualAlignment(direction, alignment) | Qt::AlignAbsolute | Qt::AlignVCenter;
    const int flags = Qt::TextSingleLine | static_cast<int>(visual) |
                      (rightToLeft ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight);
    painter->drawText(rect, flags, shown);
    return shown != line;
}

bool paintPath(QPainter *painter, const QRect &rect, const QString &path, Qt::LayoutDirection direction)
{
    const QString line = shownText(path, Origin::Foreign);
    const QString shown = QFontMetrics(painter->font()).elidedText(line, Qt::ElideMiddle, rect.width());
    const Qt::Alignment visual = QStyle::visualAlignment(direction, Qt::AlignLeading) | Qt::AlignAbsolute;
    painter->drawText(rect, Qt::TextSingleLine | Qt::TextForceLeftToRight | static_cast<int>(visual | Qt::AlignVCenter),
                      shown);
    return shown != line;
}

int paintParagraph(QPainter *painter, const QRect &rect, const QString &words, Qt::LayoutDirection direction)
{
    QTextOption option(QStyle::visualAlignment(direction, Qt::AlignLeading) | Qt::AlignAbsolute);
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WordWrap);
    QTextLayout layout(words, painter->font(), painter->device());
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(rect.width());
        if (height + line.height() > rect.height() + 1)
            break;
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout.endLayout();
    layout.draw(painter, rect.topLeft());
    return qCeil(height);
}

QString plainToolTip(const QString &text, Origin origin)
{
    const QString shown = shownText(text, origin, true);
    return Qt::mightBeRichText(shown) ? Qt::convertFromPlainText(shown) : shown;
}

QString quoted(const QString &text)
{
    return domain::isolated(domain::visibleText(text));
}

} // namespace campanile::ui
