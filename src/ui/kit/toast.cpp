// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/toast.h"

#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/tints.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace campanile::ui {

Toast::Toast(int number, const QString &text, std::function<void()> undo, std::chrono::milliseconds stay,
             QWidget *parent)
    : QFrame(parent)
    , m_number(number)
    , m_undo(std::move(undo))
    , m_text(new PlainLabel(text, this))
    , m_button(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("toastFrame"));
    m_text->setObjectName(QStringLiteral("toastLabel"));
    m_text->setWordWrap(true);
    m_button->setObjectName(QStringLiteral("undoPushButton"));
    m_close->setObjectName(QStringLiteral("dismissToolButton"));
    m_close->setIcon(icon(QStringLiteral("window-close")));
    m_close->setAutoRaise(true);
    m_button->setVisible(m_undo != nullptr);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid + gridHalf, grid, grid + gridHalf, grid); // the same in both directions
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    row->addWidget(m_close);
    setAccessibleName(m_text->text());

    m_stay.setInterval(stay);
    // What is being read or reached for stays.
    connect(&m_stay, &QTimer::timeout, this, [this] {
        if (!underMouse() && !isAncestorOf(QApplication::focusWidget()))
            Q_EMIT over();
    });
    connect(m_button, &QPushButton::clicked, this, &Toast::undo);
    connect(m_close, &QToolButton::clicked, this, &Toast::over);
    beginStay();
    retranslate();
}

QSize Toast::sizeWithin(int width) const
{
    // A label that wraps prefers narrow; a message is read best on one line.
    const int words = m_text->fontMetrics().horizontalAdvance(m_text->text()) + m_text->margin() * 2 + grid;
    const int others = sizeHint().width() - m_text->sizeHint().width();
    const int wide = qMin(words + others, width);
    return {wide, layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide) : sizeHint().height()};
}

void Toast::undo()
{
    // Taken out first: it runs once, whatever it leads to.
    const auto run = std::exchange(m_undo, nullptr);
    Q_EMIT over();
    if (run)
        run();
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_stay.stop();
    QFrame::enterEvent(event);
}

void Toast::beginStay()
{
    if (m_stay.intervalAsDuration() > std::chrono::milliseconds::zero())
        m_stay.start();
}

void Toast::leaveEvent(QEvent *event)
{
    beginStay();
    QFrame::leaveEvent(event);
}

void Toast::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void Toast::retranslate()
{
    m_button->setText(tr("Undo"));
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss this message"));
}

void Toast::paintEvent(QPaintEvent *)
{
    const Tints &t = tintsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.control, 1));
    painter.setBrush(t.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), grid, grid);
}

} // namespace campanile::ui
