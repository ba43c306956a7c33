// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/presence/presenceline.h"

#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/metrics.h"
#include "ui/kit/tints.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace campanile::ui {

PresenceLine::PresenceLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new PlainLabel(this))
{
    setObjectName(u"presenceLine"_qs);
    m_text->setObjectName(u"presenceLabel"_qs);
    m_text->setTextSize(TextSize::Small);
    m_text->setWordWrap(true);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(grid, gridHalf, grid, gridHalf);
    layout->setSpacing(0);
    layout->addSpacing(iconSmall + grid); // painted there
    layout->addWidget(m_text, 1);
    hide();
}

void PresenceLine::setMark(const PresenceMark &mark)
{
    const bool isNew = mark.isValid() && mark.sentence != m_text->text();
    m_isWriting = mark.isWriting;
    m_text->setText(mark.sentence, Origin::Ours);
    setVisible(mark.isValid());
    update();
    if (isNew) {
        QAccessibleEvent event(m_text, QAccessible::Alert); // told without being looked for
        QAccessible::updateAccessibility(&event);
    }
}

void PresenceLine::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ToneColours &tone = tintsOf(palette()).tone(m_isWriting ? Tone::Warning : Tone::Accent);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone.soft);
    painter.drawRoundedRect(rect(), cornerRadius, cornerRadius);
    const QRect picture =
        QStyle::visualRect(layoutDirection(), rect(), {grid, (height() - iconSmall) / 2, iconSmall, iconSmall});
    paintIcon(&painter, picture, m_isWriting ? u"document-edit"_qs : u"im-user"_qs, tone.ink, layoutDirection());
}

} // namespace campanile::ui
