// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/workers.h"

#include "storage/core/changelog.h"

#include <algorithm>

namespace campanile::storage {

using domain::Error;
using domain::ErrorCode;
using domain::Result;

namespace {

constexpr int writerCacheKiB = 32 * 1024;
constexpr int readerCacheKiB = 8 * 1024;
constexpr int bulkCacheKiB = 4 * 1024;

// PostgreSQL, where another program can keep what we wait for. Nobody works long under a lock, so that one that is not
// given within seconds is held by something that hangs: better an answer that can be tried again than a silent lane.
constexpr auto lockDeadline = std::chrono::seconds(10);
// A hundred times what a statement of these lanes may take. None for Bulk: exports, scans and checks read for minutes,
// and disturb nobody; they are ended by who asked for them.
constexpr auto statementDeadline = std::chrono::seconds(60);
// A writer that says nothing (a lid that was closed) keeps others from its rows. Readers keep nobody from anything but
// the server from cleaning up, and may wait in their transaction for the index of a million tickets.
constexpr auto writerIdleDeadline = std::chrono::seconds(60);
constexpr auto readerIdleDeadline = std::chrono::minutes(10);

const Error cancelled{ErrorCode::Cancelled, {}, {}, false};

} // namespace

struct Database::Workers::Line
{
    std::unique_ptr<Connection> connection;
    StatementCache statements; // goes before the connection

    void close()
    {
        statements.clear();
        connection.reset();
    }
    ~Line() { close(); }
    Line() = default;
    Q_DISABLE_COPY_MOVE(Line)
};

void Database::Workers::start()
{
    if (!isReadOnly && location.engine() == Engine::Sqlite)
        logKeeper = std::make_unique<LogKeeper>(location, file);
    // A thread keeps the Workers alive until it has ended.
    for (const Lane lane : {Lane::Write, Lane::Read, Lane::Read, Lane::Search, Lane::Count, Lane::Bulk}) {
        openReaders += lane == Lane::Write ? 0 : 1;
        threads.emplace_back([self = shared_from_this(), lane] { self->work(lane); });
    }
}

void Database::Workers::post(Lane lane, Request request)
{
    {
        const std::lock_guard lock(mutex);
        if (!isClosing) {
            queues[static_cast<size_t>(lane)].requests.push_back(std::move(request));
            queues[static_cast<size_t>(lane == Lane::BulkWrite ? Lane::Write : lane)].wake.notify_one();
            return;
        }
    }
    request.answer(&cancelled); // outside of the lock: what listens may ask for more
}

void Database::Workers::close()
{
    std::deque<Request> abandoned;
    std::vector<std::stop_source> stopped;
    {
        const std::lock_guard lock(mutex);
        isClosing = true;
        for (Queue &queue : queues) {
            std::move(queue.requests.begin(), queue.requests.end(), std::back_inserter(abandoned));
            queue.requests.clear();
            queue.wake.notify_all();
        }
        stopped = running;
        // A job of a reader's own that closes everything here cannot end before the writer, which it waits for.
        closer = std::this_thread::get_id();
        const auto itself = std::find_if(threads.begin() + 1, threads.end(),
                                         [this](const std::thread &thread) { return thread.get_id() == closer; });
        if (itself != threads.end())
            endedReading();
    }
    // Not only their statements: a job may be waiting for something that nobody brings any more.
    for (std::stop_source &stop : stopped)
        stop.request_stop();
    for (const Request &request : abandoned)
        request.answer(&cancelled);
    for (std::thread &thread : threads) {
        // The last owner may have been a job of ours: a thread cannot wait for itself.
        if (thread.get_id() == std::this_thread::get_id())
            thread.detach();
        else
            thread.join();
    }
}

/// Where the thread's next request waits; null when there is none.
std::deque<Database::Request> *Database::Workers::nextQueue(Lane lane)
{
    std::deque<Request> &own = queues[static_cast<size_t>(lane)].requests;
    if (!own.empty())
        return &own;
    std::deque<Request> &bulk = queues[static_cast<size_t>(Lane::BulkWrite)].requests;
    return lane == Lane::Write && !bulk.empty() ? &bulk : nullptr;
}

void Database::Workers::work(Lane lane)
{
    Line line;
    Queue &queue = queues[static_cast<size_t>(lane)];
    for (;;) {
        Request request;
        {
            std::unique_lock lock(mutex);
            queue.wake.wait(lock, [&] { return isClosing || nextQueue(lane); });
            if (isClosing)
                break;
            std::deque<Request> &requests = *nextQueue(lane);
            request = std::move(requests.front());
            requests.pop_front();
        }
        if (lane == Lane::Write && logKeeper)
            logKeeper->waitForRoom();
        serve(lane, line, request);
    }
    if (lane == Lane::Write)
        endWriting(line);
    else
        endReading(line);
}

void Database::Workers::endReading(Line &line)
{
    line.close();
    const std::lock_guard lock(mutex);
    if (std::this_thread::get_id() != closer)
        endedReading();
}

void Database::Workers::endedReading()
{
    if (--openReaders == 0)
        readersHaveEnded.notify_all();
}

/// Last of all, so that SQLite finds nobody else on the file and takes its log away: of two that let go at the same
/// moment each takes the other for somebody who still needs it, and one that may only read cannot do it at all.
void Database::Workers::endWriting(Line &line)
{
    {
        std::unique_lock lock(mutex);
        readersHaveEnded.wait(lock, [this] { return openReaders == 0; });
    }
    if (!line.connection || isReadOnly || location.engine() != Engine::Sqlite)
        return;
    try {
        line.connection->begin(TransactionKind::Write);
        line.connection->script("PRAGMA optimize");
        line.connection->commit();
    } catch (const StorageError &) { // only a hint for the planner
        line.connection->rollback();
    }
    (void)line.connection->checkpoint(); // what the log keeper has not moved yet
}

ConnectOptions Database::Workers::optionsOf(Lane lane) const
{
    ConnectOptions options;
    options.readOnly = isReadOnly || (lane != Lane::Write && location.engine() == Engine::Sqlite);
    options.immutable = isImmutable;
    options.file = file;
    options.deadlines.lock = lockDeadline;
    options.deadlines.statement = lane == Lane::Bulk ? std::chrono::seconds(0) : statementDeadline;
    options.deadlines.idle = lane == Lane::Write ? writerIdleDeadline : std::chrono::seconds(readerIdleDeadline);
    options.cacheKiB = lane == Lane::Write ? writerCacheKiB : lane == Lane::Bulk ? bulkCacheKiB : readerCacheKiB;
    if (lane == Lane::Write && logKeeper)
        options.onCommit = [keeper = logKeeper.get()](int pages) { keeper->grown(pages); };
    return options;
}

void Database::Workers::serve(Lane lane, Line &line, const Request &request)
{
    if (request.stop.stop_requested()) {
        request.answer(&cancelled);
        return;
    }
    try {
        if (!line.connection || !line.connection->isUsable()) {
            line.close();
            line.connection = connectTo(location, optionsOf(lane));
        }
        serveOn(lane, line, request);
    } catch (const StorageError &error) {
        if (error.error().code == ErrorCode::DatabaseMoved)
            settleMoved(lane);
        request.answer(&error.error());
    } catch (const std::exception &error) {
        const Error broken{ErrorCode::Internal, {}, QString::fromUtf8(error.what()), false};
        request.answer(&broken);
    }
    if (line.connection && !line.connection->isUsable())
        line.close();
}

void Database::Workers::serveOn(Lane lane, Line &line, const Request &request)
{
    Connection &connection = *line.connection;
    const bool isWrite = lane == Lane::Write;
    if (isWrite && isReadOnly)
        throw StorageError(ErrorCode::DatabaseReadOnly, {location.display()});
    const std::stop_token stop = request.stop.get_token();
    Session session(connection, line.statements, stop, isWrite);
    Result<void> result;
    std::chrono::steady_clock::time_point begun;
    const auto leave = [&] {
        if (isWrite)
            return;
        const std::lock_guard lock(mutex);
        std::erase(running, request.stop);
    };
    try {
        connection.clearInterrupt();
        if (!isWrite) {
            const std::lock_guard lock(mutex);
            if (isClosing)
                throw StorageError(cancelled);
            running.push_back(request.stop);
        }
        {
            const std::stop_callback interrupt(stop, [&connection] { connection.interrupt(); });
            connection.begin(isWrite ? TransactionKind::Write : TransactionKind::Read);
            isMoveSettled = false;
            begun = std::chrono::steady_clock::now(); // the wait for another program's lock is not ours
            result = request.work(session);
        }
        leave();
        connection.clearInterrupt();
        if (result && isWrite) {
            appendChanges(session);
            connection.commit();
        } else {
            connection.rollback();
        }
    } catch (...) {
        leave();
        connection.clearInterrupt();
        connection.rollback();
        throw;
    }
    if (request.took)
        *request.took = std::chrono::nanoseconds(std::chrono::steady_clock::now() - begun).count();
    if (result && isWrite && !session.changes().empty())
        tellListeners();
    request.answer(nullptr);
}

/// The writer's connection brings what is in the log to safety as soon as anybody notices.
void Database::Workers::settleMoved(Lane lane)
{
    if (lane != Lane::Write && !isReadOnly && !isMoveSettled.exchange(true))
        post(Lane::Write, {[](Session &) -> Result<void> { return {}; }, [](const Error *) {}, {}, {}});
}

void Database::Workers::tellListeners()
{
    const std::lock_guard lock(listenerMutex);
    for (const auto &[handle, listener] : listeners)
        listener();
}

} // namespace campanile::storage
