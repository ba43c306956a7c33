// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/database.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace campanile::test {

/// A new database for one test: a SQLite file in a folder of its own, or a schema of its own on the server that the
/// environment names (CAMPANILE_TEST_POSTGRES=postgresql://…); both are gone afterwards.
class StorageFixture
{
public:
    explicit StorageFixture(storage::Engine engine);
    ~StorageFixture();
    Q_DISABLE_COPY_MOVE(StorageFixture)

    [[nodiscard]] storage::DatabaseLocation location() const;
    /// As a person would give it to the program.
    [[nodiscard]] QString uri() const;
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("campanile.db")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    storage::Database &database();
    std::shared_ptr<storage::Database> shared()
    {
        database();
        return m_database;
    }
    void close() { m_database.reset(); }

    /// Runs the job and gives its value; a failure ends the test's process with the error, so that none is overlooked.
    template <typename Job>
    auto write(Job job)
    {
        return value(database().write(wrapped(std::move(job))).wait());
    }
    template <typename Job>
    auto read(Job job)
    {
        return value(database().read(wrapped(std::move(job))).wait());
    }
    /// The error code that the write ends with; Internal with technical "no error" when it does not.
    template <typename Job>
    domain::Error writeError(Job job)
    {
        const auto result = database().write(wrapped(std::move(job))).wait();
        return result ? domain::Error{domain::ErrorCode::Internal, {}, QStringLiteral("no error"), false}
                      : result.error();
    }
    template <typename Job>
    domain::Error readError(Job job)
    {
        const auto result = database().read(wrapped(std::move(job))).wait();
        return result ? domain::Error{domain::ErrorCode::Internal, {}, QStringLiteral("no error"), false}
                      : result.error();
    }

    /// The two rows of a test's data function; used with engineOf().
    static void addEngines();
    [[nodiscard]] static bool hasPostgres();

private:
    template <typename Job>
    static auto wrapped(Job job)
    {
        using Value = std::invoke_result_t<Job, storage::Session &>;
        return [job = std::move(job)](storage::Session &session) mutable -> domain::Result<Value> {
            if constexpr (std::is_void_v<Value>) {
                job(session);
                return {};
            } else {
                return job(session);
            }
        };
    }
    template <typename T>
    static T value(domain::Result<T> result)
    {
        if (!result)
            stop(result.error());
        if constexpr (!std::is_void_v<T>)
            return std::move(*result);
    }
    [[noreturn]] static void stop(const domain::Error &error);

    storage::Engine m_engine;
    QTemporaryDir m_folder;
    QString m_schema;
    std::shared_ptr<storage::Database> m_database;
};

/// The smallest write there is: one tag, made when it is not there.
void addTag(storage::Session &session, const QString &name);

} // namespace campanile::test

/// At the beginning of a test with a data function that called addEngines(): makes `fixture`, or skips visibly.
#define STORAGE_FIXTURE(fixture)                                                                                       \
    QFETCH(int, engine);                                                                                               \
    if (static_cast<campanile::storage::Engine>(engine) == campanile::storage::Engine::Postgres &&                     \
        !campanile::test::StorageFixture::hasPostgres())                                                               \
        QSKIP("CAMPANILE_TEST_POSTGRES names no server");                                                              \
    campanile::test::StorageFixture fixture(static_cast<campanile::storage::Engine>(engine))
