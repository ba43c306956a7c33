// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reliability/monkey/watchdog.h"
#include "ui/kit/uicontext.h"

#include <QElapsedTimer>
#include <QObject>
#include <QRandomGenerator>
#include <QVector>

namespace campanile::ui {
class MainWindow;
}

namespace campanile::test {

/// Does what can be done with a window, at random: actions, keys, texts, clicks, pages, languages, looks. One thing a
/// turn of the event loop; what opens a loop of its own (a menu) is gone on with from inside.
class Monkey final : public QObject
{
    Q_OBJECT

public:
    Monkey(const ui::UiContext &context, ui::MainWindow &window, QRandomGenerator &dice, Watchdog &watchdog);

    /// finished() follows when so many things were done.
    void start(int count);

    [[nodiscard]] int done() const { return m_done; }
    /// Of one thing and all that followed from it: how long the window computed, and how long it waited for others
    /// beyond what the machine itself was late.
    [[nodiscard]] qint64 longestMs() const { return m_longest; }
    [[nodiscard]] qint64 longestWaitMs() const { return m_longestWait; }
    [[nodiscard]] const QString &longestAction() const { return m_longestAction; }
    [[nodiscard]] const QVector<qint64> &memory() const { return m_memory; } ///< KiB, at equal distances

Q_SIGNALS:
    void finished();

private:
    void step();
    void end();
    void measure();
    QString act();
    QString popup(QWidget *menu);
    QString trigger();
    QString press();
    QString type();
    QString click();
    QString clickRow();
    QString turn();
    QString look();
    [[nodiscard]] QWidget *stage() const;
    [[nodiscard]] QWidget *someWidget();
    [[nodiscard]] QString someText();
    [[nodiscard]] int roll(qsizetype below) { return m_dice.bounded(static_cast<int>(below)); }

    ui::UiContext m_context;
    ui::MainWindow &m_window;
    QRandomGenerator &m_dice;
    Watchdog &m_watchdog;
    QElapsedTimer m_since;
    QString m_doing;
    QString m_longestAction;
    qint64 m_computed = 0;
    qint64 m_longest = 0;
    qint64 m_longestWait = 0;
    QVector<qint64> m_memory;
    int m_count = 0;
    int m_done = 0;
    int m_depth = 0; ///< loops within loops
};

} // namespace campanile::test
