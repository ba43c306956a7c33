// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/newticket/callwatch.h"

#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/words/timewords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QToolButton>

namespace campanile::ui {

namespace {

constexpr Qt::Key holdKey = Qt::Key_F8;
constexpr int tickMs = 1000;
constexpr int ticksToWriteDown = 5; ///< so much of a call may be forgotten when the power goes

QToolButton *wordButton(QWidget *parent, const QString &name)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

CallWatch::CallWatch(const domain::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_label(new PlainLabel(this))
    , m_hold(wordButton(this, u"holdToolButton"_qs))
    , m_over(wordButton(this, u"endCallToolButton"_qs))
{
    setObjectName(u"callWatchWidget"_qs);
    m_label->setObjectName(u"callTimeLabel"_qs);
    m_label->setTextSize(TextSize::Normal, true);
    m_hold->setCheckable(true);
    m_hold->setIcon(icon(u"media-playback-pause"_qs));
    m_over->setIcon(icon(u"process-stop"_qs));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_label);
    layout->addWidget(m_hold);
    layout->addWidget(m_over);
    connect(m_hold, &QToolButton::clicked, this, &CallWatch::toggleHold);
    connect(new QShortcut(holdKey, this), &QShortcut::activated, this, &CallWatch::toggleHold);
    connect(m_over, &QToolButton::clicked, this, &CallWatch::toggleOver);
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        refresh();
        if (++m_ticks % ticksToWriteDown == 0)
            Q_EMIT changed();
    });
    refresh();
}

void CallWatch::begin(std::chrono::seconds talked, std::chrono::seconds held)
{
    m_talked = talked;
    m_held = held;
    m_state = State::Idle;
    enter(State::Talking);
}

void CallWatch::show(std::chrono::seconds talked, std::chrono::seconds held)
{
    m_talked = talked;
    m_held = held;
    m_state = State::Idle;
    enter(State::Over);
}

void CallWatch::toggleHold()
{
    if (m_state == State::Talking)
        enter(State::OnHold);
    else if (m_state == State::OnHold)
        enter(State::Talking);
    refresh();
}

void CallWatch::toggleOver()
{
    enter(m_state == State::Over ? State::Talking : State::Over);
}

std::chrono::seconds CallWatch::talked() const
{
    const auto running = m_state == State::Talking ? m_clock.now() - m_since : std::chrono::milliseconds(0);
    return std::chrono::duration_cast<std::chrono::seconds>(m_talked + running);
}

std::chrono::seconds CallWatch::held() const
{
    const auto running = m_state == State::OnHold ? m_clock.now() - m_since : std::chrono::milliseconds(0);
    return std::chrono::duration_cast<std::chrono::seconds>(m_held + running);
}

/// What has run until now counts, whatever comes next. A clock that was set back takes nothing away.
void CallWatch::settle()
{
    const domain::UtcTime now = m_clock.now();
    const auto run = std::max<std::chrono::milliseconds>(now - m_since, std::chrono::milliseconds(0));
    if (m_state == State::Talking)
        m_talked += run;
    else if (m_state == State::OnHold)
        m_held += run;
    m_since = now;
}

void CallWatch::enter(State state)
{
    settle();
    m_state = state;
    if (state == State::Talking || state == State::OnHold)
        m_tick.start();
    else
        m_tick.stop();
    refresh();
    Q_EMIT changed();
}

void CallWatch::refresh()
{
    const QString talked = stopwatchText(this->talked());
    m_label->setText(held().count() > 0 ? tr("Call %1, on hold %2").arg(talked, stopwatchText(held()))
                                        : tr("Call %1").arg(talked),
                     Origin::Ours);
    m_hold->setEnabled(m_state == State::Talking || m_state == State::OnHold);
    m_hold->setChecked(m_state == State::OnHold);
    m_hold->setText(m_state == State::OnHold ? tr("Resume") : tr("Hold"));
    m_hold->setToolTip(tr("%1 (%2)", "what a button does, its keys")
                           .arg(m_hold->text(), QKeySequence(holdKey).toString(QKeySequence::NativeText)));
    m_over->setText(m_state == State::Over ? tr("Go on with the call") : tr("End the call"));
}

void CallWatch::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace campanile::ui
