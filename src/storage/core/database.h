// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/task.h"
#include "domain/base/time.h"
#include "storage/core/databaselocation.h"
#include "storage/core/session.h"
#include "storage/core/storageerror.h"

#include <atomic>
#include <functional>
#include <memory>
#include <type_traits>

namespace campanile::storage {

struct OpenOptions
{
    bool create = false;   ///< make it when it is not there
    bool onlyNew = false;  ///< with create: FileExists when there is a file already
    bool readOnly = false; ///< refuse every write
};

/// How long a write transaction held the lock, its commit included, in ns; set before the task is answered.
using WriteTime = std::shared_ptr<std::atomic<qint64>>;

/// A database with its threads: one that writes, two that read, one that searches, one that counts, one for long scans;
/// each has a connection of its own, made when it is needed first. SQLite has one more that moves the write-ahead log
/// into the file, so that no commit has to wait for that.
///
/// The one door of this layer: jobs run on those threads with a Session and may throw StorageError; callers get a Task
/// with a Result. A job that is cancelled before it starts never runs; while it runs its statement is interrupted.
/// After an error DatabaseLost of a write it is unknown whether it arrived: ask OperationRepository, then try again.
/// Jobs must not hold the shared pointer of their own Database. All functions may be called from any thread.
class Database
{
public:
    /// Opens and migrates. Refusals leave the file as it was: DatabaseNewer, DatabaseNotOurs, DatabaseNetworkFile,
    /// DatabaseCorrupt, DatabaseReadOnly (an upgrade is needed but not allowed), DatabaseCannotOpen.
    [[nodiscard]] static domain::Task<std::shared_ptr<Database>> open(const DatabaseLocation &location,
                                                                      OpenOptions options = {});
    /// Finishes the running write, stops the reads, answers Cancelled to what waits.
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] const DatabaseLocation &location() const { return m_location; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    [[nodiscard]] int schemaVersion() const { return m_schemaVersion; } ///< as found after migrating
    /// Of the database itself, wherever it is; see SchemaState::id.
    [[nodiscard]] const QString &id() const { return m_id; }

    /// job: Result<T>(Session &). One steady view of the data for the whole job.
    template <typename Job>
    [[nodiscard]] auto read(Job job)
    {
        return submit(Lane::Read, std::move(job));
    }
    /// The same beside the quick reads, for lists: they may take some hundred milliseconds, or wait for what a scan
    /// brings.
    template <typename Job>
    [[nodiscard]] auto search(Job job)
    {
        return submit(Lane::Search, std::move(job));
    }
    /// The same beside both, for what is counted in the background and may be overtaken by the next count: neither a
    /// ticket that is opened nor a list waits for it.
    template <typename Job>
    [[nodiscard]] auto count(Job job)
    {
        return submit(Lane::Count, std::move(job));
    }
    /// The same beside all of them, for scans that take long.
    template <typename Job>
    [[nodiscard]] auto readBulk(Job job)
    {
        return submit(Lane::Bulk, std::move(job));
    }
    /// One transaction, with the write lock from its beginning; rolled back when the job fails or throws. Keep it under
    /// 50 ms.
    template <typename Job>
    [[nodiscard]] auto write(Job job)
    {
        return submit(Lane::Write, std::move(job));
    }
    /// The same for work in many batches: in their order, but what write() asks for goes first. took may be null.
    template <typename Job>
    [[nodiscard]] auto writeBulk(Job job, WriteTime took)
    {
        return submit(Lane::BulkWrite, std::move(job), std::move(took));
    }

    /// Calls listener on the writer thread after each commit with change notices. Returns a handle for
    /// removeListener().
    int addListener(std::function<void()> listener);
    void removeListener(int handle);

private:
    enum class Lane { Read, Search, Count, Bulk, Write, BulkWrite };
    /// Given Session: do the work. Given an error: answer it. Exactly one of the calls is made.
    struct Request
    {
        std::function<domain::Result<void>(Session &)> work; ///< failed: the transaction is rolled back
        std::function<void(const domain::Error *)> answer;   ///< null: the work's own result, now committed
        std::stop_source stop;
        WriteTime took;
    };
    struct Workers;
    friend struct Workers;

    /// open() itself, on whatever thread calls it.
    [[nodiscard]] static domain::Result<std::shared_ptr<Database>> openHere(const DatabaseLocation &location,
                                                                            const OpenOptions &options);

    struct Opened;
    Database(DatabaseLocation location, const Opened &opened);
    void post(Lane lane, Request request);

    template <typename Job>
    auto submit(Lane lane, Job job, WriteTime took = {})
    {
        using ResultType = std::invoke_result_t<Job, Session &>;
        using Value = typename ResultType::value_type;
        struct State
        {
            Job job;
            QPromise<ResultType> promise;
            std::optional<ResultType> result;
        };
        auto state = std::make_shared<State>(State{std::move(job), {}, std::nullopt});
        state->promise.start();
        std::stop_source stop;
        domain::Task<Value> task(state->promise.future(), stop);
        Request request;
        request.stop = stop;
        request.took = std::move(took);
        request.work = [state](Session &session) -> domain::Result<void> {
            state->result.emplace(state->job(session));
            if (!state->result->has_value())
                return domain::Failure(state->result->error());
            return {};
        };
        request.answer = [state](const domain::Error *error) {
            if (error)
                state->promise.addResult(ResultType(domain::Failure(*error)));
            else
                state->promise.addResult(std::move(*state->result));
            state->promise.finish();
        };
        post(lane, std::move(request));
        return task;
    }

    DatabaseLocation m_location;
    bool m_readOnly;
    int m_schemaVersion;
    QString m_id;
    std::shared_ptr<Workers> m_workers;
};

} // namespace campanile::storage
