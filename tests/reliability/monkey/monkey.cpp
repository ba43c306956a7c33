// SPDX-License-Identifier: GPL-3.0-or-later
#include "reliability/monkey/monkey.h"

#include "ui/kit/actions.h"
#include "ui/kit/theme.h"
#include "ui/shell/mainwindow.h"
#include "ui/words/languagemanager.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QTextEdit>
#include <QTimer>
#include <QWheelEvent>

#include <unistd.h>

#include <algorithm>
#include <array>
#include <ctime>

namespace campanile::test {

namespace {

constexpr int memorySamples = 40;

/// What leaves the process (paper, the program's end) or the database that is looked at in the end.
bool isLeftOut(const QString &id)
{
    return id == u"app.quit" || id == u"ticket.print" || id.startsWith(u"database.");
}

qint64 memoryKiB()
{
    QFile file(u"/proc/self/statm"_qs);
    if (!file.open(QFile::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * (::sysconf(_SC_PAGESIZE) / 1024);
}

/// How long this thread has computed: what a busy machine takes away does not count.
qint64 computedMs()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

QString nameOf(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
}

} // namespace

Monkey::Monkey(const ui::UiContext &context, ui::MainWindow &window, QRandomGenerator &dice, Watchdog &watchdog)
    : m_context(context)
    , m_window(window)
    , m_dice(dice)
    , m_watchdog(watchdog)
{
}

void Monkey::start(int count)
{
    m_count = count;
    QTimer::singleShot(0, this, &Monkey::step);
}

void Monkey::step()
{
    measure();
    if (m_done >= m_count) {
        end();
        return;
    }
    // Another timer each time: one does not fire again inside of what it has begun.
    QTimer::singleShot(0, this, &Monkey::step);
    if (m_done++ % std::max(1, m_count / memorySamples) == 0)
        m_memory.append(memoryKiB());
    ++m_depth;
    m_doing = act();
    --m_depth;
}

/// Menus that are open are loops within this one: they have to end first.
void Monkey::end()
{
    if (m_depth == 0) {
        Q_EMIT finished();
        return;
    }
    if (QWidget *menu = QApplication::activePopupWidget())
        menu->close();
    QTimer::singleShot(1, this, &Monkey::step);
}

/// From one turn to the next: the thing itself and all that followed from it.
void Monkey::measure()
{
    if (m_since.isValid()) {
        const qint64 computed = computedMs() - m_computed;
        if (computed > m_longest) {
            m_longest = computed;
            m_longestAction = m_doing;
        }
        m_longestWait = std::max(m_longestWait, m_since.elapsed() - computed - m_watchdog.takeLateness());
    }
    m_since.start();
    m_computed = computedMs();
    m_watchdog.beat(m_doing.toStdString());
}

QString Monkey::act()
{
    if (QWidget *menu = QApplication::activePopupWidget())
        return popup(menu);
    // What stands before the window is looked at for a while and sent away.
    if (QWidget *modal = QApplication::activeModalWidget(); modal && roll(12) == 0) {
        if (auto *dialog = qobject_cast<QDialog *>(modal))
            dialog->reject();
        return u"reject "_qs + nameOf(modal);
    }
    switch (roll(20)) {
    case 0:
    case 1:
    case 2:
    case 3:
        return trigger();
    case 4:
    case 5:
    case 6:
        return press();
    case 7:
    case 8:
        return type();
    case 9:
    case 10:
    case 11:
        return clickRow();
    case 12:
        return turn();
    case 13:
        return look();
    default:
        return click();
    }
}

QString Monkey::popup(QWidget *menu)
{
    const QString what = nameOf(menu);
    const auto *list = qobject_cast<QMenu *>(menu);
    const QPoint at(roll(menu->width()), roll(menu->height()));
    const QAction *entry = list ? list->actionAt(at) : nullptr;
    if (m_depth > 3 || roll(3) == 0 || (entry && isLeftOut(entry->objectName())))
        menu->close();
    else if (roll(2) == 0)
        QTest::mouseClick(menu, Qt::LeftButton, {}, at);
    else
        QTest::keyClick(menu, roll(3) == 0 ? Qt::Key_Escape : Qt::Key_Down);
    return u"popup "_qs + what;
}

QString Monkey::trigger()
{
    if (QApplication::activeModalWidget())
        return press();
    const QVector<ui::ActionSpec> &specs = m_context.actions.specs();
    const QString id = specs.at(roll(specs.size())).id;
    QAction *action = m_context.actions.action(id);
    if (!isLeftOut(id) && action->isEnabled())
        action->trigger();
    return u"action "_qs + id;
}

QString Monkey::press()
{
    using K = Qt::Key;
    constexpr std::array keys{K::Key_Tab,   K::Key_Backtab,   K::Key_Up,     K::Key_Down,     K::Key_Left,
                              K::Key_Right, K::Key_Return,    K::Key_Escape, K::Key_Space,    K::Key_Delete,
                              K::Key_Home,  K::Key_Backspace, K::Key_End,    K::Key_PageDown, K::Key_PageUp,
                              K::Key_J,     K::Key_K,         K::Key_N,      K::Key_R,        K::Key_F6,
                              K::Key_X,     K::Key_Tab,       K::Key_Down,   K::Key_Return,   K::Key_F2};
    constexpr std::array letters{K::Key_A, K::Key_C, K::Key_V, K::Key_X, K::Key_Z,     K::Key_K,
                                 K::Key_F, K::Key_B, K::Key_I, K::Key_N, K::Key_Return};
    QWidget *focus = QApplication::focusWidget();
    QWidget *target = focus ? focus : stage();
    const QString what = nameOf(target);
    if (roll(4) == 0) {
        const K key = letters[static_cast<size_t>(roll(letters.size()))];
        QTest::keyClick(target, key, Qt::ControlModifier);
        return u"Ctrl+%1 in "_qs.arg(key) + what;
    }
    const K key = keys[static_cast<size_t>(roll(keys.size()))];
    QTest::keyClick(target, key, roll(6) == 0 ? Qt::ShiftModifier : Qt::NoModifier);
    return u"key %1 in "_qs.arg(key) + what;
}

QString Monkey::someText()
{
    switch (roll(6)) {
    case 0:
        return u"שלום, מה שלומך? החשבונית (A-12) "_qs;
    case 1:
        return u"😀👩‍👩‍👧‍👦🇮🇱 e\u0301 \u202Eevil\u202C \u200B"_qs;
    case 2:
        return QString(1000 + roll(20'000), u'w');
    case 3:
        return u"status:open tier:2 -assignee:me (\"in\" OR voice)"_qs;
    case 4:
        return u"Kumusta po, paki-check ng invoice\n\t<b>x</b> & 'y' -- ; {{name}}\n"_qs;
    default:
        return QString::number(roll(100'000));
    }
}

QString Monkey::type()
{
    QWidget *focus = QApplication::focusWidget();
    if (!focus || !focus->testAttribute(Qt::WA_InputMethodEnabled)) {
        const auto fields = stage()->findChildren<QWidget *>();
        QVector<QWidget *> open;
        for (QWidget *field : fields) {
            if (field->isVisible() && field->isEnabled() && field->testAttribute(Qt::WA_InputMethodEnabled))
                open.append(field);
        }
        if (open.isEmpty())
            return u"nowhere to type"_qs;
        focus = open.at(roll(open.size()));
        focus->setFocus();
    }
    const QString what = nameOf(focus);
    const QString text = someText();
    if (roll(3) == 0) {
        QApplication::clipboard()->setText(text);
        QTest::keyClick(focus, Qt::Key_V, Qt::ControlModifier);
        return u"paste %1 into "_qs.arg(text.size()) + what;
    }
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(focus, &event);
    return u"type %1 into "_qs.arg(text.size()) + what;
}

/// What can be reached now: a window that stands before the others, else one that is open.
QWidget *Monkey::stage() const
{
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    QWidget *active = QApplication::activeWindow();
    return active && active->isVisible() ? active : &m_window;
}

QWidget *Monkey::someWidget()
{
    QVector<QWidget *> reachable;
    const auto all = stage()->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->isVisible() && widget->isEnabled() && widget->window() == stage() &&
            !widget->visibleRegion().isEmpty())
            reachable.append(widget);
    }
    return reachable.isEmpty() ? stage() : reachable.at(roll(reachable.size()));
}

QString Monkey::click()
{
    QWidget *widget = someWidget();
    const QRect seen = widget->visibleRegion().boundingRect();
    if (seen.isEmpty())
        return u"nothing to click"_qs;
    const QPoint at = seen.topLeft() + QPoint(roll(seen.width()), roll(seen.height()));
    const QString what = nameOf(widget);
    if (const auto *button = qobject_cast<QAbstractButton *>(widget); button && isLeftOut(button->objectName()))
        return u"left alone "_qs + what;
    switch (roll(10)) {
    case 0:
        QTest::mouseDClick(widget, Qt::LeftButton, {}, at);
        return u"double click "_qs + what;
    case 1:
        QTest::mouseClick(widget, Qt::RightButton, {}, at);
        return u"right click "_qs + what;
    case 2: {
        QWheelEvent wheel(at, widget->mapToGlobal(at), {}, QPoint(0, 120 * (roll(9) - 4)), Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(widget, &wheel);
        return u"wheel on "_qs + what;
    }
    default:
        QTest::mouseClick(widget, Qt::LeftButton, {}, at);
        return u"click "_qs + what;
    }
}

QString Monkey::clickRow()
{
    QVector<QAbstractItemView *> views;
    const auto all = stage()->findChildren<QAbstractItemView *>();
    for (QAbstractItemView *view : all) {
        if (view->isVisible() && view->isEnabled() && view->model() && view->model()->rowCount(view->rootIndex()) > 0)
            views.append(view);
    }
    if (views.isEmpty())
        return click();
    QAbstractItemView *view = views.at(roll(views.size()));
    const int rows = view->model()->rowCount(view->rootIndex());
    const int columns = std::max(1, view->model()->columnCount(view->rootIndex()));
    const QModelIndex index = view->model()->index(roll(rows), roll(columns), view->rootIndex());
    view->scrollTo(index);
    const QRect place = view->visualRect(index).intersected(view->viewport()->rect());
    const Qt::KeyboardModifiers keys = roll(5) == 0   ? Qt::ControlModifier
                                       : roll(8) == 0 ? Qt::ShiftModifier
                                                      : Qt::NoModifier;
    const QString what = nameOf(view);
    if (!place.isEmpty())
        QTest::mouseClick(view->viewport(), Qt::LeftButton, keys, place.center());
    return u"row of "_qs + what;
}

QString Monkey::turn()
{
    if (QApplication::activeModalWidget())
        return press();
    constexpr std::array pages{"inbox", "customers", "inbox", "import", "settings", "inbox"};
    const QString page = QString::fromLatin1(pages[static_cast<size_t>(roll(pages.size()))]);
    m_window.goTo(page);
    return u"page "_qs + page;
}

QString Monkey::look()
{
    switch (roll(8)) {
    case 0: {
        constexpr std::array languages{"en", "he", "fil"};
        const QString code = QString::fromLatin1(languages[static_cast<size_t>(roll(languages.size()))]);
        m_context.languages.setLanguage(code);
        return u"language "_qs + code;
    }
    case 1:
        m_context.theme.setAppearance(roll(2) == 0 ? ui::Appearance::Dark : ui::Appearance::Light);
        return u"appearance"_qs;
    default:
        m_window.resize(1024 + roll(900), 700 + roll(500));
        return u"size"_qs;
    }
}

} // namespace campanile::test
