// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/stateview.h"

#include "ui/kit/noticepane.h"
#include "ui/words/errorwords.h"

#include <QEvent>
#include <QStackedLayout>

namespace campanile::ui {

namespace {

constexpr std::chrono::milliseconds patience(200);

}

StateView::StateView(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_notice(new NoticePane(this))
{
    m_notice->setObjectName(QStringLiteral("noticePane"));
    m_stack->addWidget(m_notice);
    m_delay.setSingleShot(true);
    m_delay.setInterval(patience);
    connect(&m_delay, &QTimer::timeout, this, [this] { m_stack->setCurrentWidget(m_notice); });
    connect(m_notice, &NoticePane::pressed, this, [this] {
        switch (m_state) {
        case State::Empty:
            Q_EMIT actionTriggered();
            break;
        case State::Loading:
            Q_EMIT cancelRequested();
            break;
        case State::Failed:
            Q_EMIT retryRequested();
            break;
        case State::Content:
            break;
        }
    });
}

void StateView::setContent(QWidget *content)
{
    delete m_content;
    m_content = content;
    m_stack->addWidget(content);
    if (m_state == State::Content)
        m_stack->setCurrentWidget(content);
}

void StateView::enter(State state)
{
    m_delay.stop();
    m_state = state;
    if (state == State::Content && m_content != nullptr)
        m_stack->setCurrentWidget(m_content);
    else if (state != State::Content)
        m_stack->setCurrentWidget(m_notice);
}

void StateView::showContent()
{
    enter(State::Content);
}

void StateView::showEmpty(const QString &title, const QString &hint, const QString &actionText, const QString &iconName)
{
    m_notice->show({.iconName = iconName, .title = title, .words = hint, .details = {}, .button = actionText});
    enter(State::Empty);
}

void StateView::showLoading(const QString &text, bool cancellable)
{
    const QWidget *before = m_stack->currentWidget();
    const bool keeps = m_content != nullptr && before == m_content;
    m_notice->show({.iconName = {},
                    .title = {},
                    .words = text,
                    .details = {},
                    .button = cancellable ? tr("Cancel") : QString(),
                    .showsBar = true});
    m_notice->setPercent(-1);
    if (m_state == State::Loading)
        return;
    m_state = State::Loading;
    if (keeps)
        m_delay.start();
    else
        m_stack->setCurrentWidget(m_notice);
}

void StateView::setLoadingPercent(int percent)
{
    if (m_state == State::Loading)
        m_notice->setPercent(percent);
}

void StateView::showFailed(const QString &what, const domain::Error &error)
{
    m_failedWhat = what;
    m_error = error;
    refreshFailure();
    enter(State::Failed);
}

void StateView::refreshFailure()
{
    m_notice->show({.iconName = QStringLiteral("dialog-warning"),
                    .title = m_failedWhat,
                    .words = errorText(m_error),
                    .details = m_error.technical,
                    .button = tr("Try again"),
                    .showsBar = false,
                    .alarming = true});
}

void StateView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_state == State::Failed)
        refreshFailure();
    QWidget::changeEvent(event);
}

} // namespace campanile::ui
