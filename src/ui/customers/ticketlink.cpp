// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/ticketlink.h"

#include "ui/kit/metrics.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

namespace campanile::ui {

namespace {

constexpr int shortestSubject = 80;

} // namespace

TicketLink::TicketLink(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(u"ticketLinkButton"_qs);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int TicketLink::widthOf(const QString &when)
{
    return QFontMetrics(tabular(textFont(TextSize::Small))).horizontalAdvance(when);
}

void TicketLink::setTicket(const QString &when, const QString &subject, Origin origin, const Chip &status,
                           int whenWidth)
{
    m_when = when;
    m_subject = subject;
    m_origin = origin;
    m_status = status;
    m_whenWidth = whenWidth;
    const QString shown = origin == Origin::Foreign ? quoted(subject) : subject;
    setAccessibleName(QString(shown + u" · "_qs + status.text + u" · "_qs + when));
    setToolTip(plainToolTip(subject, origin));
    updateGeometry();
    update();
}

QSize TicketLink::sizeHint() const
{
    return {m_whenWidth + 3 * shortestSubject + chipSize(m_status, textFont(TextSize::Small)).width(),
            QFontMetrics(textFont(TextSize::Normal)).height() + grid};
}

QSize TicketLink::minimumSizeHint() const
{
    return {m_whenWidth + shortestSubject + chipSize(m_status, textFont(TextSize::Small)).width(), sizeHint().height()};
}

void TicketLink::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Tints &tints = tintsOf(palette());
    // Where one reads from left to right; mirrored as it is used.
    const auto placed = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const QRect when(0, 0, m_whenWidth, height());
    painter.setFont(tabular(textFont(TextSize::Small)));
    painter.setPen(tints.secondary);
    paintLine(&painter, placed(when), m_when, layoutDirection(), Qt::AlignLeading, Origin::Ours);
    const QSize chip = chipSize(m_status, textFont(TextSize::Small));
    const QRect status(width() - chip.width(), (height() - chip.height()) / 2, chip.width(), chip.height());
    painter.setFont(textFont(TextSize::Small));
    paintChip(&painter, placed(status), m_status, palette());
    QFont font = textFont(TextSize::Normal);
    font.setUnderline(underMouse());
    painter.setFont(font);
    painter.setPen(m_origin == Origin::Ours ? tints.secondary : tints.text);
    const int from = m_whenWidth + grid;
    paintLine(&painter, placed(QRect(from, 0, status.left() - grid - from, height())), m_subject, layoutDirection(),
              Qt::AlignLeading, m_origin);
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

void TicketLink::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void TicketLink::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace campanile::ui
