// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/steprail.h"

#include "ui/kit/icons.h"
#include "ui/kit/metrics.h"
#include "ui/kit/mirroredmargins.h"
#include "ui/kit/textpaint.h"
#include "ui/kit/tints.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace campanile::ui {

namespace {

constexpr int markSide = 24;

} // namespace

StepButton::StepButton(int number, QWidget *parent)
    : QAbstractButton(parent)
    , m_number(number)
{
    setObjectName(QStringLiteral("step%1StepButton").arg(number));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepButton::setState(StepState state)
{
    m_state = state;
    update();
}

QSize StepButton::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextSize::Normal, true));
    return {grid + markSide + grid + metrics.horizontalAdvance(text()) + grid + gridHalf,
            qMax(markSide, metrics.height()) + grid2};
}

void StepButton::paintEvent(QPaintEvent *)
{
    const Tints &t = tintsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool current = m_state == StepState::Current;
    if (current || (isEnabled() && underMouse()) || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(t.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(current ? t.tone(Tone::Accent).soft : QColor(Qt::transparent));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), cornerRadius, cornerRadius);
    }
    const QRect mark =
        QStyle::visualRect(layoutDirection(), rect(), QRect(grid, (height() - markSide) / 2, markSide, markSide));
    const bool done = m_state == StepState::Done;
    painter.setPen(QPen(current || done ? t.accent : t.control, 1.5));
    painter.setBrush(current ? QBrush(t.accent) : QBrush(Qt::NoBrush));
    painter.drawEllipse(QRectF(mark).adjusted(1, 1, -1, -1));
    if (done) {
        painter.setPen(QPen(t.accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF middle = QRectF(mark).center();
        painter.drawPolyline(QPolygonF{{middle.x() - 4.5, middle.y() + 0.5},
                                       {middle.x() - 1.5, middle.y() + 3.5},
                                       {middle.x() + 4.5, middle.y() - 3.5}});
    } else {
        painter.setPen(current ? t.onAccent : t.secondary);
        painter.setFont(tabular(textFont(TextSize::Small, true)));
        painter.drawText(mark, Qt::AlignCenter, QString::number(m_number));
    }
    painter.setPen(current ? t.tone(Tone::Accent).ink : isEnabled() ? t.text : t.secondary);
    painter.setFont(textFont(TextSize::Normal, current));
    const int indent = grid + markSide + grid;
    const QRect words =
        QStyle::visualRect(layoutDirection(), rect(), QRect(indent, 0, width() - indent - gridHalf, height()));
    paintLine(&painter, words, text(), layoutDirection(), Qt::AlignLeading, Origin::Ours);
}

StepRail::StepRail(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    auto *column = new QVBoxLayout(this);
    setMirroredMargins(column, {grid, grid2, grid + 1, grid2});
    column->setSpacing(gridHalf);
    column->addStretch(1);
}

void StepRail::setTitles(const QStringList &titles)
{
    while (m_buttons.size() < titles.size()) {
        const int step = int(m_buttons.size());
        auto *button = new StepButton(step + 1, this);
        m_buttons.append(button);
        auto *column = static_cast<QVBoxLayout *>(layout());
        column->insertWidget(column->count() - 1, button);
        connect(button, &QAbstractButton::clicked, this, [this, step] { Q_EMIT chosen(step); });
    }
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setText(titles.at(i));
        m_buttons.at(i)->updateGeometry();
    }
}

void StepRail::setCurrent(int current, int reached, bool mayJump)
{
    for (int i = 0; i < int(m_buttons.size()); ++i) {
        StepButton *button = m_buttons.at(i);
        button->setState(i == current ? StepState::Current : i < reached ? StepState::Done : StepState::Ahead);
        button->setEnabled(i == current || (mayJump && i <= reached));
        const QString said = i == current  ? tr("%1, the current step")
                             : i < reached ? tr("%1, done")
                                           : QStringLiteral("%1");
        button->setAccessibleName(said.arg(button->text()));
    }
}

void StepRail::paintEvent(QPaintEvent *)
{
    const Tints &t = tintsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.raised);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 1, 0, 1, height())), t.line);
}

} // namespace campanile::ui
