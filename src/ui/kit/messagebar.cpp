// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/messagebar.h"

#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/words/errorwords.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace campanile::ui {

namespace {

QString markOf(Tone tone)
{
    switch (tone) {
    case Tone::Hot:
        return QStringLiteral("dialog-error");
    case Tone::Warning:
        return QStringLiteral("dialog-warning");
    case Tone::Good:
        return QStringLiteral("dialog-ok");
    default:
        return QStringLiteral("dialog-information");
    }
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new PlainLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setFrameShape(QFrame::NoFrame);
    m_text->setObjectName(QStringLiteral("messageLabel"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_action->setObjectName(QStringLiteral("messagePushButton"));
    m_close->setObjectName(QStringLiteral("dismissToolButton"));
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(QStringLiteral("window-close")));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid, grid, grid, grid);
    row->addSpacing(grid + iconNormal); // the mark is painted at the leading edge, where a margin would not follow
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto run = m_run;
        dismiss();
        if (run)
            run();
    });
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    refresh();
    hide();
}

void MessageBar::showMessage(Tone tone, const QString &text, const QString &actionText, std::function<void()> action)
{
    m_error.reset();
    m_tone = tone;
    m_run = std::move(action);
    m_text->setText(text, Origin::Ours);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    setAccessibleName(m_text->text());
    show();
    update();
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void MessageBar::showError(const domain::Error &error, const QString &actionText, std::function<void()> action)
{
    if (error.code == domain::ErrorCode::Cancelled)
        return;
    showMessage(Tone::Hot, errorText(error), actionText, std::move(action));
    m_error = error;
    m_text->setToolTip(plainToolTip(error.technical));
}

void MessageBar::setText(const QString &text)
{
    m_text->setText(text, Origin::Ours);
    setAccessibleName(m_text->text());
}

void MessageBar::dismiss()
{
    if (isHidden())
        return;
    m_error.reset();
    m_run = {};
    m_text->setToolTip({});
    hide();
    Q_EMIT dismissed();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::refresh()
{
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss this message"));
    if (m_error) {
        m_text->setText(errorText(*m_error), Origin::Ours);
        setAccessibleName(m_text->text());
    }
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QFrame::changeEvent(event);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const ToneColours &colours = tintsOf(palette()).tone(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.soft);
    painter.drawRoundedRect(QRectF(rect()), cornerRadius, cornerRadius);
    const QRect mark =
        QStyle::visualRect(layoutDirection(), rect(), QRect(grid, (height() - iconNormal) / 2, iconNormal, iconNormal));
    paintIcon(&painter, mark, markOf(m_tone), colours.ink, layoutDirection());
}

} // namespace campanile::ui
