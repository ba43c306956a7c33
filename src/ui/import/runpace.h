// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/import/importreport.h"

#include <QElapsedTimer>

namespace campanile::ui {

/// How far an import is, for people. Read from its progress some times a second.
struct RunState
{
    int stage = usecases::ImportProgress::Opening;
    int percent = -1; ///< of the stage; -1 unknown
    qint64 rows = 0;
    qint64 tickets = 0;
    qint64 rejected = 0;
    qint64 rowsPerSecond = 0; ///< 0: not known yet
    qint64 secondsLeft = -1;  ///< of the stage; -1: not known yet
};

/// Works out the speed of a run between two looks at its progress, smoothed.
class RunPace
{
public:
    void restart();
    /// Milliseconds since restart() are passed in by tests; else the clock's.
    RunState look(const usecases::ImportProgress &progress);
    RunState look(const usecases::ImportProgress &progress, qint64 elapsedMs);

private:
    QElapsedTimer m_clock;
    int m_stage = -1;
    qint64 m_stageMs = 0; ///< when the stage began
    qint64 m_lastMs = 0;
    qint64 m_lastRows = 0;
    double m_rowRate = 0;
};

} // namespace campanile::ui
