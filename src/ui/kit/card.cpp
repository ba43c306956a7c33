// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/card.h"

#include "ui/kit/metrics.h"
#include "ui/kit/tints.h"

#include <QPainter>

namespace campanile::ui {

Card::Card(QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
}

void Card::paintEvent(QPaintEvent *)
{
    const Tints &t = tintsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.line, 1));
    painter.setBrush(t.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), grid, grid);
}

} // namespace campanile::ui
