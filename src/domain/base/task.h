// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <stop_token>
#include <utility>

namespace campanile::domain {

/// Work that goes on on another thread and ends in a Result<T>.
///
/// A thin wrapper over QFuture that keeps three promises which QFuture (Qt 6.4) does not:
/// the continuation is one, bound to a context object and always delivered through that object's event loop;
/// cancel() reaches the running statement through the stop token; an abandoned task answers Cancelled, never silence.
/// Copies share the work. Thread-safe but for then(), which is called from the context object's thread.
template <typename T>
class [[nodiscard]] Task
{
public:
    Task() = default;
    Task(QFuture<Result<T>> future, std::stop_source stop)
        : m_future(std::move(future))
        , m_stop(std::move(stop))
    {
    }

    /// A task that is done already; its continuation still goes through the event loop.
    static Task ready(Result<T> result)
    {
        QPromise<Result<T>> promise;
        promise.start();
        promise.addResult(std::move(result));
        promise.finish();
        return Task(promise.future(), std::stop_source());
    }

    /// Calls handler(Result<T>) once in the thread of context, unless context is gone by then.
    template <typename Handler>
    void then(QObject *context, Handler handler)
    {
        auto *watcher = new QFutureWatcher<Result<T>>(context);
        QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                         [watcher, handler = std::move(handler)]() mutable {
                             watcher->deleteLater();
                             handler(take(watcher->future()));
                         });
        watcher->setFuture(m_future);
    }

    /// Asks the work to stop; it then ends with ErrorCode::Cancelled, or with its result when that was first.
    void cancel() { m_stop.request_stop(); }

    [[nodiscard]] bool isValid() const { return m_future.isValid(); }
    [[nodiscard]] bool isFinished() const { return m_future.isFinished(); }

    /// Blocks until done. For the command line and for tests; never in the window.
    Result<T> wait()
    {
        m_future.waitForFinished();
        return take(m_future);
    }

private:
    static Result<T> take(QFuture<Result<T>> future)
    {
        if (future.resultCount() == 0)
            return fail(ErrorCode::Cancelled);
        return future.result();
    }

    QFuture<Result<T>> m_future;
    std::stop_source m_stop;
};

} // namespace campanile::domain
