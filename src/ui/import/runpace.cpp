// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/runpace.h"

#include <algorithm>

namespace campanile::ui {

namespace {

constexpr double newShare = 0.25;   // of the last interval in the smoothed rate
constexpr qint64 tooSoonMs = 1'000; // before that, a time left would only be a guess

} // namespace

void RunPace::restart()
{
    m_clock.start();
    m_stage = -1;
    m_stageMs = 0;
    m_lastMs = 0;
    m_lastRows = 0;
    m_rowRate = 0;
}

RunState RunPace::look(const usecases::ImportProgress &progress)
{
    return look(progress, m_clock.elapsed());
}

RunState RunPace::look(const usecases::ImportProgress &progress, qint64 elapsedMs)
{
    RunState state;
    state.stage = progress.stage.load();
    state.rows = progress.rows.load();
    state.tickets = progress.tickets.load();
    state.rejected = progress.rejected.load();
    const qint64 total = progress.total.load();
    const qint64 done = std::min(progress.done.load(), total);
    if (state.stage != m_stage || state.rows < m_lastRows) { // a second pass over the rows begins anew
        m_stage = state.stage;
        m_stageMs = elapsedMs;
        m_lastMs = elapsedMs;
        m_lastRows = state.rows;
        m_rowRate = 0;
    } else if (elapsedMs > m_lastMs) {
        const double latest = double(state.rows - m_lastRows) * 1000.0 / double(elapsedMs - m_lastMs);
        m_rowRate = m_rowRate > 0 ? m_rowRate * (1 - newShare) + latest * newShare : latest;
        m_lastMs = elapsedMs;
        m_lastRows = state.rows;
    }
    state.rowsPerSecond = qint64(m_rowRate);
    if (total > 0) {
        state.percent = int(done * 100 / total);
        const qint64 spent = elapsedMs - m_stageMs;
        if (done > 0 && spent >= tooSoonMs)
            state.secondsLeft = (spent * (total - done) / done + 999) / 1000;
    }
    return state;
}

} // namespace campanile::ui
