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
constexpr int mostWaiting = 20; ///< ways back behind the newest one
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

int ToastStack::show(const QString &text, std::chrono::milliseconds stay)
{
    return show(text, nullptr, {}, stay);
}

int ToastStack::show(const QString &text, QObject *context, std::function<void()> undo, std::chrono::milliseconds stay)
{
    if (m_window == nullptr)
        return 0;
    Q_ASSERT(context || !undo);
    auto *toast = new Toast(++m_last, text, std::move(undo), stay, m_window);
    connect(toast, &Toast::over, this, [this, toast] { remove(toast); });
    // What it would take back went with the page, a database that was closed for example.
    if (context && toast->canUndo())
        connect(context, &QObject::destroyed, toast, &Toast::over);
    if (toast->canUndo()) {
        for (Toast *older : std::as_const(m_toasts))
            older->setVisible(!older->canUndo());
    }
    m_toasts.append(toast);
    toast->show();
    while (count() > atMost || m_toasts.size() > atMost + mostWaiting)
        remove(m_toasts.first());
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
    const qsizetype at = m_toasts.indexOf(toast);
    if (at < 0)
        return;
    const bool isUndone = !toast->canUndo();
    const auto drop = [this](qsizetype index) {
        Toast *gone = m_toasts.takeAt(index);
        gone->hide();
        gone->deleteLater();
    };
    drop(at);
    for (qsizetype i = at - 1; i >= 0 && !isUndone; --i) {
        if (m_toasts.at(i)->canUndo())
            drop(i);
    }
    arrange();
    Q_EMIT changed();
}

int ToastStack::count() const
{
    return static_cast<int>(
        std::count_if(m_toasts.begin(), m_toasts.end(), [](const Toast *toast) { return !toast->isHidden(); }));
}

bool ToastStack::canUndo() const
{
    return std::any_of(m_toasts.begin(), m_toasts.end(), [](const Toast *toast) { return toast->canUndo(); });
}

void ToastStack::addPlace(QWidget *place)
{
    m_places.removeAll(nullptr);
    m_places.append(place);
    place->installEventFilter(this);
}

QRect ToastStack::place()
{
    const auto seen = std::find_if(m_places.begin(), m_places.end(), [this](const QWidget *place) {
        return place && place->isVisible() && m_window->isAncestorOf(place);
    });
    if (seen == m_places.end())
        return m_window->rect().adjusted(grid2, 0, -grid2, -grid * 6);
    // It moves with everything that it stands in.
    for (QWidget *widget = *seen; widget != m_window; widget = widget->parentWidget())
        widget->installEventFilter(this);
    return QRect((*seen)->mapTo(m_window.data(), QPoint()), (*seen)->size()).adjusted(grid, 0, -grid, -grid);
}

void ToastStack::arrange()
{
    if (m_window == nullptr || m_toasts.isEmpty())
        return;
    const QRect room = place();
    int bottom = room.bottom() + 1;
    for (auto it = m_toasts.rbegin(); it != m_toasts.rend(); ++it) {
        Toast *toast = *it;
        if (toast->isHidden())
            continue;
        const QSize size = toast->sizeWithin(qMin(widest, room.width()));
        const QRect logical(room.left(), bottom - size.height(), size.width(), size.height());
        toast->setGeometry(QStyle::visualRect(m_window->layoutDirection(), room, logical));
        toast->raise();
        bottom -= size.height() + grid;
    }
}

bool ToastStack::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::LanguageChange:
    case QEvent::LayoutRequest:
        arrange();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace campanile::ui
