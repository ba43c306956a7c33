// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/task.h"

#include <QThread>

#include <memory>

namespace campanile::usecases {

/// Work that is neither SQL alone nor quick: Result<T> work(std::stop_token) on a thread of its own, where it may wait
/// for the database's jobs. It lasts for seconds and comes seldom, so no pool is kept for it.
template <typename T, typename Work>
[[nodiscard]] domain::Task<T> inBackground(Work work)
{
    struct State
    {
        Work work;
        QPromise<domain::Result<T>> promise;
    };
    auto state = std::make_shared<State>(State{std::move(work), {}});
    state->promise.start();
    const std::stop_source stop;
    domain::Task<T> task(state->promise.future(), stop);
    const auto run = [state, stop] {
        {
            // What the work holds, a database say, goes with its end: the thread's own object may stay until the
            // process ends, where no event loop runs.
            Work mine = std::move(state->work);
            state->promise.addResult(mine(stop.get_token()));
        }
        state->promise.finish();
    };
    QThread *thread = QThread::create(run);
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
    return task;
}

} // namespace campanile::usecases
