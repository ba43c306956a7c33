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
    connect(&m_history, &UndoHistory::changed, this, &ToastStack::followHistory);
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
    const int number = ++m_last;
    std::function<void()> back;
    if (undo) {
        for (qsizetype i = m_toasts.size() - 1; i >= 0; --i) {
            if (m_toasts.at(i)->canUndo())
                drop(i);
        }
        m_history.add(number, text, context, std::move(undo));
        back = [this, number] { m_history.undo(number); };
    }
    auto *toast = new Toast(number, text, std::move(back), stay, m_window);
    connect(toast, &Toast::over, this, [this, toast] { remove(toast); });
    m_toasts.append(toast);
    toast->show();
    while (m_toasts.size() > atMost)
        remove(m_toasts.first());
    arrange();
    Q_EMIT changed();
    QAccessibleEvent said(toast, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
    return m_last;
}

Toast *ToastStack::toastOf(int number) const
{
    const auto it = std::find_if(m_toasts.begin(), m_toasts.end(),
                                 [number](const Toast *toast) { return toast->number() == number; });
    return it == m_toasts.end() ? nullptr : *it;
}

void ToastStack::withdraw(int number)
{
    m_history.withdraw(number);
    if (Toast *toast = toastOf(number))
        remove(toast);
}

bool ToastStack::undoNewest()
{
    return m_history.undo(m_history.newest());
}

/// What was taken back elsewhere, or went with what it worked on, is not offered any more.
void ToastStack::followHistory()
{
    for (qsizetype i = m_toasts.size() - 1; i >= 0; --i) {
        if (m_toasts.at(i)->canUndo() && !m_history.contains(m_toasts.at(i)->number()))
            drop(i);
    }
    arrange();
    Q_EMIT changed();
}

void ToastStack::drop(qsizetype index)
{
    Toast *gone = m_toasts.takeAt(index);
    gone->hide();
    gone->deleteLater();
}

void ToastStack::remove(Toast *toast)
{
    const qsizetype index = m_toasts.indexOf(toast);
    if (index < 0)
        return;
    drop(index);
    arrange();
    Q_EMIT changed();
}

int ToastStack::count() const
{
    return static_cast<int>(
        std::count_if(m_toasts.begin(), m_toasts.end(), [](const Toast *toast) { return !toast->isHidden(); }));
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
