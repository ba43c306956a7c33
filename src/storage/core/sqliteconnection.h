// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/connection.h"

#include <atomic>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace campanile::storage {

class SqliteConnection final : public Connection
{
public:
    SqliteConnection(const DatabaseLocation &location, const ConnectOptions &options);
    ~SqliteConnection() override;

    [[nodiscard]] Engine engine() const override { return Engine::Sqlite; }
    [[nodiscard]] std::unique_ptr<PreparedStatement> prepare(const QByteArray &sql) override;
    void script(const QByteArray &sql) override;
    void begin(TransactionKind kind) override;
    void commit() override;
    void rollback() noexcept override;
    void interrupt() noexcept override;
    void clearInterrupt() noexcept override { m_interrupted = false; }
    [[nodiscard]] bool isUsable() const override { return m_isUsable; }
    void copyIn(const QByteArray &command, const QByteArray &rows) override;
    bool checkpoint() noexcept override;

private:
    void configure(const ConnectOptions &options);
    void useWriteAheadLog();
    void refuseMoved();
    void noteReadOnly(int code);

    sqlite3 *m_db = nullptr;
    QString m_location;
    QString m_path;
    std::optional<FileIdentity> m_file;
    bool m_readOnly = false;
    bool m_isUsable = true;
    std::atomic<bool> m_interrupted = false;
    std::function<void(int pages)> m_onCommit;
};

class SqliteStatement final : public PreparedStatement
{
public:
    SqliteStatement(sqlite3 *db, const QByteArray &sql, QString location);
    ~SqliteStatement() override;

    void bindInt64(int index, qint64 value) override;
    void bindDouble(int index, double value) override;
    void bindText(int index, QByteArrayView utf8) override;
    void bindBlob(int index, QByteArrayView bytes) override;
    void bindNullInt64(int index) override { bindNull(index); }
    void bindNullText(int index) override { bindNull(index); }
    bool step() override;
    qint64 affected() override { return m_affected; }
    void reset() override;
    void setStreaming(bool) override {} // rows always come one by one
    [[nodiscard]] bool isNull(int column) const override;
    [[nodiscard]] qint64 int64(int column) const override;
    [[nodiscard]] double real(int column) const override;
    [[nodiscard]] QByteArrayView bytes(int column) const override;

private:
    [[nodiscard]] int slot(int index) const;
    void bindNull(int index);
    void check(int code) const;

    sqlite3 *m_db;
    sqlite3_stmt *m_statement = nullptr;
    QString m_location;
    std::vector<int> m_slots; ///< where $n is bound, by n - 1
    qint64 m_affected = 0;
    bool m_done = false;
};

} // namespace campanile::storage
