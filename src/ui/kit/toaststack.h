// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>
#include <QWidget>

#include <chrono>
#include <functional>

namespace campanile::ui {

class Toast;

/// What was just done, at the bottom of the window, with a way back. Child of the window it lies over; at most three,
/// the newest lowest. They wait while the mouse or the focus is on them.
class ToastStack final : public QObject
{
    Q_OBJECT

public:
    explicit ToastStack(QWidget *window);
    ~ToastStack() override;

    /// text is ours (parts of anybody's quoted()). undo may be empty; it runs at most once and closes the toast.
    /// Answers the number to withdraw it by.
    int show(const QString &text, std::function<void()> undo = {},
             std::chrono::milliseconds stay = std::chrono::seconds(8));
    void withdraw(int number);
    /// Runs the undo of the newest toast that has one (Ctrl+Z); false when there is none.
    bool undoNewest();
    [[nodiscard]] int count() const { return static_cast<int>(m_toasts.size()); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void remove(Toast *toast);
    void arrange();

    QWidget *m_window;
    QVector<Toast *> m_toasts;
    int m_last = 0;
};

} // namespace campanile::ui
