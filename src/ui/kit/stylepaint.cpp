// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/stylepaint.h"

#include "ui/kit/metrics.h"
#include "ui/kit/tints.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleOption>

namespace campanile::ui::stylepaint {

namespace {

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

bool showsFocus(const QStyleOption *option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
}

void rounded(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &outline, qreal width = 1.0,
             qreal radius = cornerRadius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal inset = outline.isValid() ? width / 2 : 0;
    painter->setPen(outline.isValid() ? QPen(outline, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    return QColor::fromRgbF(float(a.redF() * (1 - share) + b.redF() * share),
                            float(a.greenF() * (1 - share) + b.greenF() * share),
                            float(a.blueF() * (1 - share) + b.blueF() * share));
}

} // namespace

bool isPrimary(const QStyleOption *option, const QWidget *widget)
{
    if (widget != nullptr && widget->property("primary").toBool())
        return true;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton);
}

QColor primaryInk(const QStyleOption *option)
{
    const Tints &t = tintsOf(option->palette);
    return has(option, QStyle::State_Enabled) ? t.onAccent : t.secondary;
}

void button(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const Tints &t = tintsOf(option->palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool pressed = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool over = has(option, QStyle::State_MouseOver) && enabled;
    const auto *details = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool flat = details != nullptr && details->features.testFlag(QStyleOptionButton::Flat);
    if (isPrimary(option, widget)) {
        QColor fill = enabled ? t.accent : t.line;
        if (enabled && (pressed || over))
            fill = mixed(fill, t.text, pressed ? 0.25 : 0.12);
        rounded(painter, option->rect, fill, {});
        if (showsFocus(option))
            rounded(painter, option->rect.adjusted(2, 2, -2, -2), {}, t.onAccent, 1.5, cornerRadius - 2);
        return;
    }
    QColor fill = t.base;
    if (pressed)
        fill = t.tone(has(option, QStyle::State_On) ? Tone::Accent : Tone::Neutral).soft;
    else if (over)
        fill = mixed(t.base, t.tone(Tone::Neutral).soft, 0.7);
    if (flat && !pressed && !over && !showsFocus(option))
        return;
    if (!enabled)
        fill = t.window;
    rounded(painter, option->rect, fill,
            showsFocus(option) ? t.accent
            : flat             ? QColor()
            : enabled          ? t.control
                               : t.line,
            showsFocus(option) ? 2 : 1);
}

void toolButton(QPainter *painter, const QStyleOption *option)
{
    const Tints &t = tintsOf(option->palette);
    QColor fill;
    if (has(option, QStyle::State_On))
        fill = t.tone(Tone::Accent).soft;
    else if (has(option, QStyle::State_Enabled) &&
             (has(option, QStyle::State_Sunken) || has(option, QStyle::State_MouseOver)))
        fill = t.tone(Tone::Neutral).soft;
    const QColor outline = showsFocus(option) ? t.accent : QColor();
    if (fill.isValid() || outline.isValid())
        rounded(painter, option->rect, fill, outline, 2);
}

void lineEdit(QPainter *painter, const QStyleOption *option)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const Tints &t = tintsOf(option->palette);
    if (frame != nullptr && frame->lineWidth <= 0)
        return; // inside a combo box or a spin box, which draw the frame
    const bool focus = has(option, QStyle::State_HasFocus);
    const QColor outline = focus ? t.accent : has(option, QStyle::State_MouseOver) ? t.secondary : t.control;
    rounded(painter, option->rect, has(option, QStyle::State_Enabled) ? t.base : t.window, outline, focus ? 2 : 1);
}

void frame(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const Tints &t = tintsOf(option->palette);
    const auto *details = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (details != nullptr && details->lineWidth <= 0)
        return;
    // What can be typed into or walked through shows that the keys go there.
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
    const bool focus =
        area != nullptr && has(option, QStyle::State_HasFocus) &&
        (has(option, QStyle::State_KeyboardFocusChange) || qobject_cast<const QAbstractItemView *>(area) == nullptr);
    rounded(painter, option->rect, {}, focus ? t.accent : t.line, focus ? 2 : 1, gridHalf);
}

void focusRing(QPainter *painter, const QStyleOption *option)
{
    if (!has(option, QStyle::State_KeyboardFocusChange))
        return;
    rounded(painter, option->rect, {}, tintsOf(option->palette).accent, 1.5, gridHalf);
}

void checkBox(QPainter *painter, const QStyleOption *option)
{
    const Tints &t = tintsOf(option->palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const bool partly = has(option, QStyle::State_NoChange);
    const QColor strong = enabled ? t.accent : t.control;
    const QColor outline = on || partly ? strong : has(option, QStyle::State_MouseOver) ? t.accent : t.secondary;
    const QRect box = option->rect;
    rounded(painter, box, on || partly ? strong : t.base, outline, 1.2, 3.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(t.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF r(box);
    if (on) {
        painter->drawPolyline(QPolygonF{r.topLeft() + QPointF(r.width() * 0.25, r.height() * 0.54),
                                        r.topLeft() + QPointF(r.width() * 0.43, r.height() * 0.71),
                                        r.topLeft() + QPointF(r.width() * 0.76, r.height() * 0.32)});
    } else if (partly) {
        painter->drawLine(r.center() - QPointF(r.width() * 0.22, 0), r.center() + QPointF(r.width() * 0.22, 0));
    }
    painter->restore();
}

void radioButton(QPainter *painter, const QStyleOption *option)
{
    const Tints &t = tintsOf(option->palette);
    const QColor strong = has(option, QStyle::State_Enabled) ? t.accent : t.control;
    const bool on = has(option, QStyle::State_On);
    const QRect box = option->rect;
    rounded(painter, box, t.base,
            on                                     ? strong
            : has(option, QStyle::State_MouseOver) ? t.accent
                                                   : t.secondary,
            on ? 1.6 : 1.2, box.width() / 2.0);
    if (on) {
        const int inset = qRound(box.width() * 0.27);
        rounded(painter, box.adjusted(inset, inset, -inset, -inset), strong, {}, 0, box.width() / 2.0);
    }
}

void progressBar(QPainter *painter, const QStyleOptionProgressBar *option, bool groove)
{
    const Tints &t = tintsOf(option->palette);
    const bool horizontal = has(option, QStyle::State_Horizontal);
    QRect bar = option->rect;
    const int thickness = qMin(6, horizontal ? bar.height() : bar.width());
    if (horizontal)
        bar = QRect(bar.x(), bar.center().y() - thickness / 2, bar.width(), thickness);
    else
        bar = QRect(bar.center().x() - thickness / 2, bar.y(), thickness, bar.height());
    if (groove) {
        rounded(painter, bar, t.line, {}, 0, thickness / 2.0);
        return;
    }
    const qint64 range = qint64(option->maximum) - option->minimum;
    if (range <= 0) {
        // Not known how far: a piece in the middle; the words beside it say what goes on.
        const int third = (horizontal ? bar.width() : bar.height()) / 3;
        rounded(painter, horizontal ? bar.adjusted(third, 0, -third, 0) : bar.adjusted(0, third, 0, -third), t.accent,
                {}, 0, thickness / 2.0);
        return;
    }
    const double share = qBound(0.0, double(qint64(option->progress) - option->minimum) / double(range), 1.0);
    QRect done = bar;
    if (horizontal) {
        done.setWidth(qRound(bar.width() * share));
        done = QStyle::visualRect(option->direction, bar, done);
    } else {
        done.setTop(bar.bottom() - qRound(bar.height() * share));
    }
    if (done.width() > 0 && done.height() > 0)
        rounded(painter, done, t.accent, {}, 0, thickness / 2.0);
}

void headerSection(QPainter *painter, const QStyleOption *option)
{
    const Tints &t = tintsOf(option->palette);
    painter->fillRect(option->rect, has(option, QStyle::State_MouseOver) ? t.tone(Tone::Neutral).soft : t.raised);
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.line);
}

void splitter(QPainter *painter, const QStyleOption *option)
{
    const Tints &t = tintsOf(option->palette);
    const bool active = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const QRect r = option->rect;
    const QColor colour = active ? t.accent : t.line;
    if (has(option, QStyle::State_Horizontal))
        painter->fillRect(QRect(r.center().x(), r.top(), active ? 2 : 1, r.height()), colour);
    else
        painter->fillRect(QRect(r.left(), r.center().y(), r.width(), active ? 2 : 1), colour);
}

void scrollBar(QPainter *painter, const QStyleOptionSlider *option, const QRect &handle)
{
    const Tints &t = tintsOf(option->palette);
    painter->fillRect(option->rect, t.base);
    if (option->maximum <= option->minimum)
        return;
    const bool active = has(option, QStyle::State_Sunken) || has(option, QStyle::State_MouseOver);
    const QRect shown = handle.adjusted(3, 3, -3, -3);
    rounded(painter, shown, active ? t.secondary : t.control, {}, 0, qMin(shown.width(), shown.height()) / 2.0);
}

} // namespace campanile::ui::stylepaint
