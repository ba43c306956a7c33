// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/postgresconnection.h"

#include "storage/core/postgreserror.h"
#include "storage/core/threadguard.h"

#include <libpq-fe.h>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace campanile::storage {

namespace {

constexpr int copyChunk = 1024 * 1024;
constexpr int cancelAgainMs = 200;

/// Of a connection that failed. Why is told in the server's language only; asked once more, it tells the code as well.
bool wasPasswordRefused(PGconn *connection)
{
    if (PQconnectionUsedPassword(connection) != 1)
        return false;
    PQsetErrorVerbosity(connection, PQERRORS_VERBOSE);
    PQreset(connection);
    return PQstatus(connection) != CONNECTION_OK &&
           QByteArrayView(PQerrorMessage(connection)).contains(QByteArrayView(" 28P01: ")); // invalid_password
}

QByteArray milliseconds(std::chrono::milliseconds time)
{
    return QByteArray::number(static_cast<qint64>(time.count()));
}

} // namespace

PostgresConnection::PostgresConnection(const DatabaseLocation &location, const Deadlines &deadlines)
    : m_location(location.display())
{
    refuseWindowThread("opening a database");
    const QByteArray uri = location.connectionUri().toUtf8();
    const QByteArray password = location.password().toUtf8(); // an empty one is as good as none
    // What stands before the URI is a default that it may change, what stands behind it is not for it to change.
    // A server that vanished while its answer is waited for is given up after half a minute.
    const std::array keywords{"connect_timeout",  "tcp_user_timeout",
                              "keepalives_idle",  "keepalives_interval",
                              "keepalives_count", "application_name",
                              "dbname",           "client_encoding",
                              "password",         static_cast<const char *>(nullptr)};
    const std::array values{"5",
                            "10000",
                            "15",
                            "5",
                            "3",
                            "campanile",
                            uri.constData(),
                            "UTF8",
                            password.constData(),
                            static_cast<const char *>(nullptr)};
    m_connection = PQconnectdbParams(keywords.data(), values.data(), 1);
    if (PQstatus(m_connection) != CONNECTION_OK) {
        const QString technical = QString::fromUtf8(PQerrorMessage(m_connection)).trimmed();
        const bool isPassword = PQconnectionNeedsPassword(m_connection) == 1 || wasPasswordRefused(m_connection);
        close();
        if (isPassword)
            throw StorageError(domain::ErrorCode::DatabasePassword, {m_location}, technical);
        throw StorageError(domain::ErrorCode::DatabaseCannotOpen, {m_location}, technical, true);
    }
    PQsetNoticeProcessor(
        m_connection, [](void *, const char *) {}, nullptr);
    m_cancel = PQgetCancel(m_connection);
    if (pipe2(m_wake.data(), O_CLOEXEC | O_NONBLOCK) != 0) {
        close();
        throw StorageError(domain::ErrorCode::DatabaseCannotOpen, {m_location}, QStringLiteral("pipe"), true);
    }
    try {
        script("SET client_min_messages = warning; SET lock_timeout = " + milliseconds(deadlines.lock) +
               "; SET statement_timeout = " + milliseconds(deadlines.statement) +
               "; SET idle_in_transaction_session_timeout = " + milliseconds(deadlines.idle));
    } catch (...) {
        close();
        throw;
    }
}

PostgresConnection::~PostgresConnection()
{
    close();
}

void PostgresConnection::close() noexcept
{
    PQfreeCancel(m_cancel);
    PQfinish(m_connection);
    m_cancel = nullptr;
    m_connection = nullptr;
    for (int &end : m_wake) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

QByteArray PostgresConnection::nextStatementName()
{
    return "s" + QByteArray::number(++m_statements);
}

std::unique_ptr<PreparedStatement> PostgresConnection::prepare(const QByteArray &sql)
{
    refuseWindowThread("SQL");
    return std::make_unique<PostgresStatement>(*this, sql);
}

void PostgresConnection::script(const QByteArray &sql)
{
    refuseWindowThread("SQL");
    if (PQsendQuery(m_connection, sql.constData()) != 1)
        throw errorOf(nullptr);
    while (PGresult *result = waitForResult()) {
        const ExecStatusType status = PQresultStatus(result);
        if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK && status != PGRES_EMPTY_QUERY) {
            const StorageError error = errorOf(result);
            PQclear(result);
            drain();
            throw error;
        }
        PQclear(result);
    }
}

void PostgresConnection::begin(TransactionKind kind)
{
    forgetOnServer();
    script(kind == TransactionKind::Write ? "BEGIN" : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
}

void PostgresConnection::forgetOnServer()
{
    if (m_forgotten.isEmpty())
        return;
    QByteArray sql;
    for (const QByteArray &name : std::exchange(m_forgotten, {}))
        sql += "DEALLOCATE " + name + ";";
    script(sql);
}

void PostgresConnection::commit()
{
    PGresult *result = PQexec(m_connection, "COMMIT");
    const bool isSent = PQresultStatus(result) == PGRES_COMMAND_OK;
    // The server answers a COMMIT of a failed transaction with "ROLLBACK" and no error.
    const bool isDone = isSent && qstrcmp(PQcmdStatus(result), "COMMIT") == 0;
    StorageError error = errorOf(result);
    PQclear(result);
    if (isDone)
        return;
    if (isSent)
        throw StorageError(domain::ErrorCode::DatabaseFailed, {m_location}, QStringLiteral("COMMIT was a ROLLBACK"));
    if (!isUsable())
        error = StorageError(domain::ErrorCode::DatabaseLost, {m_location}, error.error().technical);
    throw error;
}

void PostgresConnection::rollback() noexcept
{
    if (!m_connection || PQtransactionStatus(m_connection) == PQTRANS_IDLE)
        return;
    drain();
    PQclear(PQexec(m_connection, "ROLLBACK"));
}

void PostgresConnection::interrupt() noexcept
{
    m_interrupted = true;
    const char byte = 1;
    [[maybe_unused]] const auto written = write(m_wake[1], &byte, 1);
}

void PostgresConnection::clearInterrupt() noexcept
{
    m_interrupted = false;
    m_cancelSent = false;
    char bytes[16];
    while (read(m_wake[0], bytes, sizeof bytes) > 0) {
    }
}

bool PostgresConnection::isUsable() const
{
    return m_connection && PQstatus(m_connection) == CONNECTION_OK;
}

void PostgresConnection::cancelOnServer() noexcept
{
    // In the waiting thread, not in the one that asks: it opens a connection of its own.
    char message[256];
    if (m_cancel)
        PQcancel(m_cancel, message, sizeof message);
}

/// Until an answer is complete or the link is broken (false). An interrupt is passed on to the server until it is
/// heard: one that arrives before the server has read the statement is forgotten there.
bool PostgresConnection::waitForInput() noexcept
{
    for (;;) {
        // Asked first: rows of a long scan may arrive so fast that there is never anything to wait for.
        if (m_interrupted && !m_cancelSent) {
            m_cancelSent = true;
            cancelOnServer();
        }
        if (PQisBusy(m_connection) != 1)
            return true;
        pollfd waits[2] = {{PQsocket(m_connection), POLLIN, 0}, {m_wake[0], POLLIN, 0}};
        if (poll(waits, m_cancelSent ? 1 : 2, m_cancelSent ? cancelAgainMs : -1) == 0) {
            m_cancelSent = false;
            continue;
        }
        if (PQconsumeInput(m_connection) != 1)
            return false;
    }
}

pg_result *PostgresConnection::waitForResult()
{
    if (!waitForInput())
        throw errorOf(nullptr);
    return PQgetResult(m_connection);
}

void PostgresConnection::drain() noexcept
{
    while (waitForInput()) {
        PGresult *result = PQgetResult(m_connection);
        if (!result)
            break;
        const bool isCopy = PQresultStatus(result) == PGRES_COPY_IN;
        PQclear(result);
        if (isCopy)
            PQputCopyEnd(m_connection, "given up");
        if (PQstatus(m_connection) != CONNECTION_OK)
            break;
    }
}

void PostgresConnection::copyIn(const QByteArray &command, const QByteArray &rows)
{
    PGresult *result = PQexec(m_connection, command.constData());
    const bool isReady = PQresultStatus(result) == PGRES_COPY_IN;
    const StorageError refused = errorOf(result);
    PQclear(result);
    if (!isReady)
        throw refused;
    for (qsizetype at = 0; at < rows.size(); at += copyChunk) {
        const int size = static_cast<int>(std::min<qsizetype>(copyChunk, rows.size() - at));
        if (PQputCopyData(m_connection, rows.constData() + at, size) != 1)
            throw errorOf(nullptr);
    }
    if (PQputCopyEnd(m_connection, nullptr) != 1)
        throw errorOf(nullptr);
    while (PGresult *answer = waitForResult()) {
        if (PQresultStatus(answer) != PGRES_COMMAND_OK) {
            const StorageError error = errorOf(answer);
            PQclear(answer);
            drain();
            throw error;
        }
        PQclear(answer);
    }
}

StorageError PostgresConnection::errorOf(const pg_result *result) const
{
    const char *state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    const char *message = result ? PQresultErrorMessage(result) : PQerrorMessage(m_connection);
    const QString technical = QString::fromUtf8(message).trimmed();
    // "Cancelled" without us: the deadline of a statement, or the server's administrator.
    if (qstrcmp(state, "57014") == 0 && !m_interrupted && isUsable())
        return {domain::ErrorCode::DatabaseBusy, {m_location}, technical, true};
    return postgresError(QByteArray(state), technical, m_location, isUsable());
}

} // namespace campanile::storage
