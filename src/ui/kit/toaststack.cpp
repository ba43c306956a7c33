// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/toaststack.h"

#include "ui/kit/metrics.h"
#include "ui/kit/toast.h"

#include <QAccessible>
#include <QEvent>
#include <QStyle>

#include <algorithm>

namespace campanile::ui {

namespace {

constexpr int atMost = 3;
constexpr int widest = 560;

} // namespace

ToastStack::ToastStack(QObject *parent)
    : QObject(parent)
{
}

ToastStack::~ToastStack() = default;

void ToastStack::attach(QWidget *window)
{
    while (!m_toasts.isEmpty())
        remove(m_toasts.first());
    if (m_window != nullptr)
        m_window->removeEventFilter(this);
    m_window = window;
    if (window != nullptr)
        window->installEventFilter(this);
}

int ToastStack::show(const QString &text, std::function<void()> undo, std::chrono::milliseconds stay)
{
    if (m_window == nullptr)
        return 0;
    auto *toast = new Toast(++m_last, text, std::move(undo), stay, m_window);
    connect(toast, &Toast::over, this, [this, toast] { remove(toast); });
    m_toasts.append(toast);
    while (m_toasts.size() > atMost)
        remove(m_toasts.first());
    toast->show();
    arrange();
    Q_EMIT changed();
    QAccessibleEvent said(toast, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
    return m_last;
}

void ToastStack::withdraw(int number)
{
    const auto it = std::find_if(m_toasts.begin(), m_toasts.end(),
                                 [number](const Toast *toast) { return toast->number() == number; });
    if (it != m_toasts.end())
        remove(*it);
}

bool ToastStack::undoNewest()
{
    for (auto it = m_toasts.rbegin(); it != m_toasts.rend(); ++it) {
        if ((*it)->canUndo()) {
            (*it)->undo();
            return true;
        }
    }
    return false;
}

void ToastStack::remove(Toast *toast)
{
    if (m_toasts.removeOne(toast)) {
        toast->hide();
        toast->deleteLater();
        arrange();
        Q_EMIT changed();
    }
}

bool ToastStack::canUndo() const
{
    return std::any_of(m_toasts.begin(), m_toasts.end(), [](const Toast *toast) { return toast->canUndo(); });
}

void ToastStack::arrange()
{
    if (m_window == nullptr)
        return;
    int bottom = m_window->height() - grid * 6;
    for (auto it = m_toasts.rbegin(); it != m_toasts.rend(); ++it) {
        Toast *toast = *it;
        const QSize size = toast->sizeWithin(qMin(widest, m_window->width() - grid4));
        // Over the views: in the middle they would hide what is being written.
        const QRect place(grid2, bottom - size.height(), size.width(), size.height());
        toast->setGeometry(QStyle::visualRect(m_window->layoutDirection(), m_window->rect(), place));
        toast->raise();
        bottom -= size.height() + grid;
    }
}

bool ToastStack::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && (event->type() == QEvent::Resize || event->type() == QEvent::LanguageChange ||
                                event->type() == QEvent::LayoutRequest))
        arrange();
    return QObject::eventFilter(watched, event);
}

} // namespace campanile::ui
