// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/connection.h"
#include "storage/core/storageerror.h"

#include <QByteArrayList>

#include <array>
#include <atomic>
#include <vector>

struct pg_conn;
struct pg_result;
struct pg_cancel;

namespace campanile::storage {

class PostgresConnection final : public Connection
{
public:
    explicit PostgresConnection(const DatabaseLocation &location, const Deadlines &deadlines = {});
    ~PostgresConnection() override;

    [[nodiscard]] Engine engine() const override { return Engine::Postgres; }
    [[nodiscard]] std::unique_ptr<PreparedStatement> prepare(const QByteArray &sql) override;
    void script(const QByteArray &sql) override;
    void begin(TransactionKind kind) override;
    void commit() override;
    void rollback() noexcept override;
    void interrupt() noexcept override;
    void clearInterrupt() noexcept override;
    [[nodiscard]] bool isUsable() const override;
    void copyIn(const QByteArray &command, const QByteArray &rows) override;

    // For PostgresStatement.
    [[nodiscard]] pg_conn *handle() const { return m_connection; }
    [[nodiscard]] QByteArray nextStatementName();
    /// Taken from the server before the next transaction: in the middle of one it may be in the way of other answers.
    void forgetStatement(const QByteArray &name) { m_forgotten.append(name); }
    /// The next answer, waited for in a way that interrupt() can end; null after the last one.
    [[nodiscard]] pg_result *waitForResult();
    /// Reads answers until there are none; an interrupted scan is ended on the server first.
    void drain() noexcept;
    /// result may be null: then the connection's own message counts.
    [[nodiscard]] StorageError errorOf(const pg_result *result) const;

private:
    void close() noexcept;
    void forgetOnServer();
    void cancelOnServer() noexcept;
    [[nodiscard]] bool waitForInput() noexcept;

    pg_conn *m_connection = nullptr;
    pg_cancel *m_cancel = nullptr;
    QString m_location;
    std::array<int, 2> m_wake{-1, -1}; ///< a pipe: interrupt() writes, the waiting thread reads
    std::atomic<bool> m_interrupted = false;
    bool m_cancelSent = false; ///< the server knows of the interrupt
    int m_statements = 0;
    QByteArrayList m_forgotten; ///< statements that nobody here knows any more
};

class PostgresStatement final : public PreparedStatement
{
public:
    PostgresStatement(PostgresConnection &connection, QByteArray sql);
    ~PostgresStatement() override;

    void bindInt64(int index, qint64 value) override;
    void bindDouble(int index, double value) override;
    void bindText(int index, QByteArrayView utf8) override;
    void bindBlob(int index, QByteArrayView bytes) override;
    void bindNullInt64(int index) override;
    void bindNullText(int index) override;
    bool step() override;
    qint64 affected() override { return m_affected; }
    void reset() override;
    void setStreaming(bool on) override { m_streaming = on; }
    [[nodiscard]] bool isNull(int column) const override;
    [[nodiscard]] qint64 int64(int column) const override;
    [[nodiscard]] double real(int column) const override;
    [[nodiscard]] QByteArrayView bytes(int column) const override;

private:
    struct Parameter
    {
        unsigned int type = 0;
        QByteArray value;
        bool isNull = true;
        bool isBinary = false;
    };
    Parameter &parameter(int index);
    void prepareNow();
    void send();
    bool takeResult();
    void clearResult();

    PostgresConnection &m_connection;
    QByteArray m_sql;
    QByteArray m_name; ///< empty until prepared
    std::vector<Parameter> m_parameters;
    pg_result *m_result = nullptr;
    int m_row = -1;
    qint64 m_affected = 0;
    bool m_streaming = false;
    bool m_sent = false;
    bool m_done = false;
};

} // namespace campanile::storage
