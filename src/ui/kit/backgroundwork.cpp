// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/backgroundwork.h"

#include "ui/words/timewords.h"

#include <algorithm>

namespace campanile::ui {

namespace {

constexpr int pollMs = 200;
constexpr double newShare = 0.25; // of the last interval in the smoothed rate

} // namespace

RunningWork::RunningWork(BackgroundWork *list, int number)
    : m_list(list)
    , m_number(number)
{
}

RunningWork::RunningWork(RunningWork &&other) noexcept
    : m_list(std::move(other.m_list))
    , m_number(std::exchange(other.m_number, 0))
{
}

RunningWork &RunningWork::operator=(RunningWork &&other) noexcept
{
    if (this != &other) {
        finish();
        m_list = other.m_list;
        m_number = std::exchange(other.m_number, 0);
    }
    return *this;
}

void RunningWork::finish()
{
    const int number = std::exchange(m_number, 0);
    if (number > 0 && m_list)
        m_list->finish(number);
}

BackgroundWork::BackgroundWork(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(pollMs);
    connect(&m_timer, &QTimer::timeout, this, &BackgroundWork::poll);
}

RunningWork BackgroundWork::start(const WorkSpec &spec)
{
    Entry entry{.number = ++m_last, .spec = spec, .since = {}};
    entry.since.start();
    m_entries.append(entry);
    m_timer.start();
    const int number = entry.number;
    Q_EMIT changed();
    return {this, number};
}

void BackgroundWork::finish(int number)
{
    const auto removed = m_entries.removeIf([number](const Entry &entry) { return entry.number == number; });
    if (m_entries.isEmpty())
        m_timer.stop();
    if (removed > 0)
        Q_EMIT changed();
}

void BackgroundWork::cancel(int number)
{
    for (Entry &entry : m_entries) {
        if (entry.number != number || entry.cancelling || !entry.spec.cancel)
            continue;
        entry.cancelling = true;
        const auto run = entry.spec.cancel;
        Q_EMIT changed();
        run(); // may finish the work and with it the entry
        return;
    }
}

void BackgroundWork::poll()
{
    for (Entry &entry : m_entries) {
        if (!entry.spec.progress)
            continue;
        const int stage = entry.spec.progress->stage.load();
        const qint64 done = entry.spec.progress->done.load();
        if (stage != entry.stage || done < entry.lastDone) {
            entry.stage = stage;
            entry.since.restart();
            entry.lastDone = done;
            entry.lastMs = 0;
            entry.rate = 0;
            continue;
        }
        const qint64 now = entry.since.elapsed();
        if (now <= entry.lastMs)
            continue;
        const double latest = double(done - entry.lastDone) * 1000.0 / double(now - entry.lastMs);
        entry.rate = entry.rate > 0 ? entry.rate * (1 - newShare) + latest * newShare : latest;
        entry.lastDone = done;
        entry.lastMs = now;
    }
    Q_EMIT changed();
}

QVector<WorkState> BackgroundWork::states() const
{
    QVector<WorkState> all;
    for (const Entry &entry : m_entries) {
        WorkState state;
        state.number = entry.number;
        state.title = entry.spec.title.shown();
        state.cancellable = entry.spec.cancel != nullptr;
        state.cancelling = entry.cancelling;
        if (entry.spec.progress) {
            const qint64 total = entry.spec.progress->total.load();
            const qint64 done = std::min(entry.spec.progress->done.load(), total > 0 ? total : Q_INT64_C(0x7fffffff));
            if (total > 0)
                state.percent = static_cast<int>(done * 100 / total);
            if (entry.spec.countsRows)
                state.rowsPerSecond = static_cast<qint64>(entry.rate);
            if (total > 0 && entry.rate > 0)
                state.secondsLeft = static_cast<qint64>(double(total - done) / entry.rate) + (done < total ? 1 : 0);
        }
        all.append(state);
    }
    return all;
}

QString BackgroundWork::describe(const WorkState &state)
{
    if (state.cancelling)
        return tr("%1: stopping…").arg(state.title);
    QStringList parts;
    //: Background work and how far it is: "Import 62 %"
    parts.append(state.percent >= 0 ? tr("%1 %2 %").arg(state.title).arg(state.percent) : state.title);
    if (state.rowsPerSecond > 0)
        parts.append(tr("%1 rows/s").arg(numberText(state.rowsPerSecond)));
    if (state.secondsLeft >= 0)
        parts.append(tr("%1 left").arg(durationText(std::chrono::seconds(state.secondsLeft))));
    return parts.join(QStringLiteral(" · "));
}

} // namespace campanile::ui
