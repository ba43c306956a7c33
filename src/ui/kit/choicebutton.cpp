// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/choicebutton.h"

#include "ui/kit/icons.h"
#include "ui/kit/metrics.h"
#include "ui/kit/textpaint.h"
#include "ui/kit/tints.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace campanile::ui {

namespace {

constexpr int iconSide = 28;
constexpr int leading = grid2 + iconSide + grid2;
constexpr int preferredWidth = 420;

} // namespace

ChoiceButton::ChoiceButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceButton::setExplanation(const QString &explanation)
{
    m_explanation = explanation;
    setAccessibleDescription(explanation);
    updateGeometry();
    update();
}

void ChoiceButton::setIconName(const QString &name)
{
    m_iconName = name;
    update();
}

int ChoiceButton::textWidth(int width) const
{
    return qMax(width - leading - grid2, grid3);
}

int ChoiceButton::heightForWidth(int width) const
{
    const QFontMetrics title(textFont(TextSize::Normal, true));
    const QFontMetrics words(textFont(TextSize::Normal));
    const QRect wrapped = words.boundingRect(QRect(0, 0, textWidth(width), 1000), Qt::TextWordWrap, m_explanation);
    return grid2 + title.height() + 2 + wrapped.height() + grid2;
}

QSize ChoiceButton::sizeHint() const
{
    return {preferredWidth, heightForWidth(preferredWidth)};
}

QSize ChoiceButton::minimumSizeHint() const
{
    return {preferredWidth * 2 / 3, 2 * grid2 + fontMetrics().height()};
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    const Tints &t = tintsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool ring = hasFocus();
    const qreal inset = ring ? 1 : 0.5;
    painter.setPen(QPen(ring || underMouse() ? t.accent : t.line, ring ? 2 : 1));
    painter.setBrush(isDown() ? t.tone(Tone::Accent).soft : t.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), grid, grid);

    const auto placed = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    paintIcon(&painter, placed(QRect(grid2, grid2, iconSide, iconSide)), m_iconName,
              isEnabled() ? t.accent : t.secondary, layoutDirection());
    const Qt::Alignment edge = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignAbsolute;
    const QFont strong = textFont(TextSize::Normal, true);
    const int titleHeight = QFontMetrics(strong).height();
    painter.setLayoutDirection(layoutDirection());
    painter.setFont(strong);
    painter.setPen(isEnabled() ? t.text : t.secondary);
    painter.drawText(placed(QRect(leading, grid2, textWidth(width()), titleHeight)),
                     int(edge) | Qt::TextSingleLine | Qt::TextHideMnemonic, text());
    painter.setFont(textFont(TextSize::Normal));
    painter.setPen(t.secondary);
    const int top = grid2 + titleHeight + 2;
    paintParagraph(&painter, placed(QRect(leading, top, textWidth(width()), height() - top)), m_explanation,
                   layoutDirection());
}

void ChoiceButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ChoiceButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

} // namespace campanile::ui
