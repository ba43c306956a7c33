// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/labels.h"

#include "ui/words/timewords.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace campanile::ui {

namespace {

/// Our own sentence runs in the direction of the page even where its first letter is of the other one, as in "CSV, JSON
/// ושורות JSON".
QString inPageDirection(const QString &words, Qt::LayoutDirection direction)
{
    const auto isRightToLeft = [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; };
    if (direction != Qt::RightToLeft)
        return words;
    constexpr QChar mark(0x200F);
    QStringList lines = words.split(u'\n');
    for (QString &line : lines) {
        if (!line.isRightToLeft() && std::any_of(line.cbegin(), line.cend(), isRightToLeft))
            line.prepend(mark);
    }
    return lines.join(u'\n');
}

} // namespace

PlainLabel::PlainLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    applyEdge();
}

PlainLabel::PlainLabel(const QString &words, QWidget *parent)
    : PlainLabel(parent)
{
    setText(words, Origin::Ours);
}

void PlainLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    applyEdge();
}

void PlainLabel::applyEdge()
{
    // Absolute, since Qt would follow the direction of the text instead of that of the layout.
    const Qt::Alignment visual = QStyle::visualAlignment(layoutDirection(), m_alignment);
    QLabel::setAlignment(visual | Qt::AlignAbsolute);
}

void PlainLabel::setText(const QString &text, Origin origin)
{
    const QString shown = shownText(text, origin, true);
    QLabel::setText(origin == Origin::Ours ? inPageDirection(shown, layoutDirection()) : shown);
}

void PlainLabel::setTextSize(TextSize size, bool strong)
{
    m_size = size;
    m_strong = strong;
    applyLook();
}

void PlainLabel::setSecondary(bool secondary)
{
    m_secondary = secondary;
    applyLook();
}

void PlainLabel::applyLook()
{
    m_applying = true;
    setFont(textFont(m_size, m_strong));
    setForegroundRole(m_secondary ? QPalette::PlaceholderText : QPalette::NoRole);
    m_applying = false;
}

void PlainLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange && !m_applying)
        applyLook();
    if (event->type() == QEvent::LayoutDirectionChange)
        applyEdge();
    QLabel::changeEvent(event);
}

ElidedLabel::ElidedLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text, Origin origin)
{
    const QString shown = shownText(text, origin);
    if (m_text == shown && m_origin == origin)
        return;
    m_text = shown;
    m_origin = origin;
    setAccessibleName(shown);
    updateToolTip();
    updateGeometry();
    update();
}

void ElidedLabel::setTextSize(TextSize size, bool strong)
{
    m_size = size;
    m_strong = strong;
    setFont(textFont(size, strong));
    updateToolTip();
    updateGeometry();
}

void ElidedLabel::setSecondary(bool secondary)
{
    m_secondary = secondary;
    update();
}

bool ElidedLabel::isElided() const
{
    return fontMetrics().horizontalAdvance(m_text) > contentsRect().width();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 1, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), grid * 6), fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(m_secondary ? QPalette::PlaceholderText : QPalette::WindowText));
    paintLine(&painter, contentsRect(), m_text, layoutDirection(), Qt::AlignLeading, m_origin);
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateToolTip();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(textFont(m_size, m_strong));
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void ElidedLabel::updateToolTip()
{
    setToolTip(isElided() ? plainToolTip(m_text, Origin::Ours) : QString());
}

TimeLabel::TimeLabel(const domain::Clock &clock, const QTimeZone &zone, QWidget *parent)
    : PlainLabel(parent)
    , m_clock(clock)
    , m_zone(zone)
{
    constexpr int minute = 60'000;
    startTimer(minute, Qt::VeryCoarseTimer);
}

void TimeLabel::setTime(domain::UtcTime time)
{
    m_time = time;
    refresh();
}

void TimeLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    PlainLabel::changeEvent(event);
}

void TimeLabel::timerEvent(QTimerEvent *event)
{
    refresh();
    PlainLabel::timerEvent(event);
}

void TimeLabel::refresh()
{
    if (!m_time)
        return;
    setText(relativeTime(*m_time, m_clock.now(), m_zone), Origin::Ours);
    setToolTip(absoluteTime(*m_time, m_zone));
}

} // namespace campanile::ui
