// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/progress.h"
#include "ui/words/phrase.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QVector>

#include <functional>

namespace campanile::ui {

/// Long work that the status line shows: what, how far, how fast, how long still, and a way to stop it.
struct WorkSpec
{
    Phrase title;                 ///< "Import"
    domain::ProgressPtr progress; ///< polled five times a second
    std::function<void()> cancel; ///< empty: cannot be cancelled
    bool countsRows = true;       ///< the rate is rows a second; else no rate is shown
};

struct WorkState
{
    int number = 0;
    QString title;
    int percent = -1;         ///< 0 … 100, -1 unknown
    qint64 rowsPerSecond = 0; ///< 0 unknown or not counted
    qint64 secondsLeft = -1;  ///< -1 unknown
    bool cancellable = false;
    bool cancelling = false;
};

class BackgroundWork;

/// Work that goes on for as long as this lives. Kept by what answers the work's end, usually its continuation: when
/// that goes without being called (another database is opened) the work has ended all the same. Main thread only.
class RunningWork final
{
public:
    RunningWork() = default;
    RunningWork(BackgroundWork *list, int number);
    ~RunningWork() { finish(); }
    RunningWork(RunningWork &&other) noexcept;
    RunningWork &operator=(RunningWork &&other) noexcept;
    Q_DISABLE_COPY(RunningWork)

    void finish();
    [[nodiscard]] int number() const { return m_number; } ///< 0: none goes on

private:
    QPointer<BackgroundWork> m_list;
    int m_number = 0;
};

/// The list of what goes on in the background. Main thread only.
class BackgroundWork final : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundWork(QObject *parent = nullptr);

    [[nodiscard]] RunningWork start(const WorkSpec &spec);
    void cancel(int number);
    [[nodiscard]] QVector<WorkState> states() const;
    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }

    /// "Import 62 % · 48,200 rows/s · 14 s left", in the language of the moment.
    [[nodiscard]] static QString describe(const WorkState &state);

Q_SIGNALS:
    void changed();

private:
    friend class RunningWork;

    struct Entry
    {
        int number;
        WorkSpec spec;
        QElapsedTimer since; ///< of the stage
        int stage = 0;
        qint64 lastDone = 0;
        qint64 lastMs = 0;
        double rate = 0; ///< per second, smoothed
        bool cancelling = false;
    };

    void finish(int number);
    void poll();

    QVector<Entry> m_entries;
    QTimer m_timer;
    int m_last = 0;
};

} // namespace campanile::ui
