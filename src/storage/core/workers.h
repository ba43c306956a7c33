// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/database.h"
#include "storage/core/logkeeper.h"

#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace campanile::storage {

/// The threads of a Database and the jobs that wait for them. Shared by the threads, so that it outlives the Database
/// when that is let go of by one of its own jobs.
struct Database::Workers : std::enable_shared_from_this<Database::Workers>
{
    struct Queue
    {
        std::deque<Request> requests;
        std::condition_variable wake;
    };

    DatabaseLocation location;
    bool isReadOnly = false;
    bool isImmutable = false;
    std::optional<FileIdentity> file; ///< SQLite: the one that was opened

    std::mutex mutex;
    bool isClosing = false;
    std::array<Queue, 6> queues; ///< by Lane; the writer serves the last two, and waits in Write's
    std::vector<std::thread> threads;
    std::thread::id closer;                   ///< who called close()
    int openReaders = 0;                      ///< threads that only read and have not let go of their connection
    std::condition_variable readersHaveEnded; ///< openReaders is 0: the writer lets go last
    std::mutex listenerMutex;                 ///< held while listeners run: once removed, none runs any more
    std::map<int, std::function<void()>> listeners;
    int lastListener = 0;
    std::vector<std::stop_source> running; ///< of the jobs that read, to stop them when closing
    std::unique_ptr<LogKeeper> logKeeper;  ///< SQLite that may be written

    void start();
    void post(Lane lane, Request request);
    void close();

private:
    struct Line; ///< a thread's connection with its statements
    void work(Lane lane);
    void endReading(Line &line);
    void endedReading(); ///< with the mutex held
    void endWriting(Line &line);
    [[nodiscard]] std::deque<Request> *nextQueue(Lane lane);
    [[nodiscard]] ConnectOptions optionsOf(Lane lane) const;
    void serve(Lane lane, Line &line, const Request &request);
    void serveOn(Lane lane, Line &line, const Request &request);
    void tellListeners();
    void settleMoved(Lane lane);
    std::atomic<bool> isMoveSettled = false;
};

} // namespace campanile::storage
