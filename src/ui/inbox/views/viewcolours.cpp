// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/views/viewcolours.h"

#include "ui/kit/metrics.h"
#include "ui/kit/tints.h"

#include <QCoreApplication>
#include <QPixmap>

namespace campanile::ui {

using domain::ViewColour;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ViewColours)
};

} // namespace

QString viewColourText(ViewColour colour)
{
    switch (colour) {
    case ViewColour::None:
        return Words::tr("No colour");
    case ViewColour::Teal:
        return Words::tr("Teal");
    case ViewColour::Green:
        return Words::tr("Green");
    case ViewColour::Blue:
        return Words::tr("Blue");
    case ViewColour::Amber:
        return Words::tr("Amber");
    case ViewColour::Red:
        return Words::tr("Red");
    }
    return {};
}

QColor tintOf(ViewColour colour, const Tints &tints)
{
    switch (colour) {
    case ViewColour::None:
        return {};
    case ViewColour::Teal:
        return tints.accent;
    case ViewColour::Green:
        return tints.tone(Tone::Good).ink;
    case ViewColour::Blue:
        return tints.tone(Tone::Information).ink;
    case ViewColour::Amber:
        return tints.tone(Tone::Warning).ink;
    case ViewColour::Red:
        return tints.tone(Tone::Hot).ink;
    }
    return {};
}

void paintViewDot(QPainter *painter, const QRect &rect, ViewColour colour, const Tints &tints)
{
    const QColor tint = tintOf(colour, tints);
    if (!tint.isValid())
        return;
    QRectF dot(0, 0, viewDotSize, viewDotSize);
    dot.moveCenter(QRectF(rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tint);
    painter->drawEllipse(dot);
    painter->restore();
}

QIcon viewDotIcon(ViewColour colour, const Tints &tints)
{
    QPixmap pixmap(2 * iconSmall, 2 * iconSmall); // sharp at twice the scale, too
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintViewDot(&painter, {0, 0, iconSmall, iconSmall}, colour, tints);
    painter.end();
    return pixmap;
}

} // namespace campanile::ui
