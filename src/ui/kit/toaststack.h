// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/undohistory.h"

#include <QPointer>
#include <QVector>
#include <QWidget>

#include <chrono>
#include <functional>

namespace campanile::ui {

class Toast;

/// What was just done, at the bottom of the window or of the place that a page names, with a way back. At most three,
/// the newest lowest. They wait while the mouse or the focus is on them. Without a window (before attach) nothing is
/// shown.
///
/// Only the newest way back is shown; the history keeps all of them for Ctrl+Z when their toasts are gone.
class ToastStack final : public QObject
{
    Q_OBJECT

public:
    explicit ToastStack(QObject *parent = nullptr);
    ~ToastStack() override;

    /// The window they lie over; it must outlive the stack or call attach(nullptr).
    void attach(QWidget *window);
    /// While this part of the window can be seen, they lie at its bottom and not wider than it: where they hide neither
    /// what is written nor what leads on.
    void addPlace(QWidget *place);

    static constexpr std::chrono::milliseconds usualStay = std::chrono::seconds(8);
    static constexpr std::chrono::milliseconds untilDismissed = std::chrono::milliseconds::zero();
    /// text is ours (parts of anybody's quoted()). Answers the number to withdraw it by.
    int show(const QString &text, std::chrono::milliseconds stay = usualStay);
    /// The same with a way back: undo may be empty; it runs at most once and closes the toast. context is what undo
    /// works on, usually this: it may go long before the stack does, and takes the toast along then.
    int show(const QString &text, QObject *context, std::function<void()> undo,
             std::chrono::milliseconds stay = usualStay);
    /// Its way back goes with it.
    void withdraw(int number);
    /// Takes back what was done last (Ctrl+Z); false when there is nothing.
    bool undoNewest();
    [[nodiscard]] bool canUndo() const { return !m_history.isEmpty(); }
    [[nodiscard]] UndoHistory &history() { return m_history; }
    /// Of those that can be seen.
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] Toast *toastOf(int number) const;
    void drop(qsizetype index);
    void remove(Toast *toast);
    void followHistory();
    void arrange();
    [[nodiscard]] QRect place();

    QPointer<QWidget> m_window;
    QVector<QPointer<QWidget>> m_places;
    QVector<Toast *> m_toasts;
    UndoHistory m_history;
    int m_last = 0;
};

} // namespace campanile::ui
