// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/time.h"

#include <QTimer>
#include <QWidget>

class QToolButton;

namespace campanile::ui {

class PlainLabel;

/// How long a call has taken: runs from start(), counts the time on hold apart, and stands still once the call is over.
class CallWatch final : public QWidget
{
    Q_OBJECT

public:
    enum class State { Idle, Talking, OnHold, Over };

    /// The clock must outlive the watch.
    explicit CallWatch(const domain::Clock &clock, QWidget *parent = nullptr);

    /// Goes on where a call stood; both zero for a new one.
    void begin(std::chrono::seconds talked, std::chrono::seconds held);
    /// The same without running: of a call that was over when it was left.
    void show(std::chrono::seconds talked, std::chrono::seconds held);
    void toggleHold(); ///< does nothing unless the call runs
    void toggleOver(); ///< ends the call, or goes on with it
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] std::chrono::seconds talked() const;
    [[nodiscard]] std::chrono::seconds held() const;

Q_SIGNALS:
    void changed(); ///< another state, or some more seconds worth writing down

protected:
    void changeEvent(QEvent *event) override;

private:
    void enter(State state);
    void settle();
    void refresh();

    const domain::Clock &m_clock;
    State m_state = State::Idle;
    domain::UtcTime m_since{}; ///< when the state began
    std::chrono::milliseconds m_talked{0};
    std::chrono::milliseconds m_held{0}; ///< both up to then
    int m_ticks = 0;
    QTimer m_tick;
    PlainLabel *m_label;
    QToolButton *m_hold;
    QToolButton *m_over;
};

} // namespace campanile::ui
