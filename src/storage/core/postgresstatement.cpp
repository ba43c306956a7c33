// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/postgresconnection.h"

#include <QtEndian>

#include <libpq-fe.h>

#include <bit>

namespace campanile::storage {

namespace {

// Numbers of the built-in types, fixed since PostgreSQL 7.
enum TypeOid : unsigned int { Bool = 16, Bytea = 17, Int8 = 20, Int2 = 21, Int4 = 23, Text = 25, Float8 = 701 };

} // namespace

PostgresStatement::PostgresStatement(PostgresConnection &connection, QByteArray sql)
    : m_connection(connection)
    , m_sql(std::move(sql))
{
}

PostgresStatement::~PostgresStatement()
{
    reset();
    if (!m_name.isEmpty())
        m_connection.forgetStatement(m_name);
}

PostgresStatement::Parameter &PostgresStatement::parameter(int index)
{
    const auto count = static_cast<size_t>(index);
    if (m_parameters.size() < count)
        m_parameters.resize(count);
    return m_parameters[count - 1];
}

void PostgresStatement::bindInt64(int index, qint64 value)
{
    parameter(index) = {Int8, QByteArray::number(value), false, false};
}

void PostgresStatement::bindDouble(int index, double value)
{
    parameter(index) = {Float8, QByteArray::number(value, 'g', 17), false, false};
}

void PostgresStatement::bindText(int index, QByteArrayView utf8)
{
    parameter(index) = {Text, utf8.toByteArray(), false, false};
}

void PostgresStatement::bindBlob(int index, QByteArrayView bytes)
{
    parameter(index) = {Bytea, bytes.toByteArray(), false, true};
}

void PostgresStatement::bindNullInt64(int index)
{
    parameter(index) = {Int8, {}, true, false};
}

void PostgresStatement::bindNullText(int index)
{
    parameter(index) = {Text, {}, true, false};
}

void PostgresStatement::prepareNow()
{
    std::vector<Oid> types;
    for (const Parameter &parameter : m_parameters)
        types.push_back(parameter.type);
    const QByteArray name = m_connection.nextStatementName();
    PGresult *result = PQprepare(m_connection.handle(), name.constData(), m_sql.constData(),
                                 static_cast<int>(types.size()), types.data());
    const bool isPrepared = PQresultStatus(result) == PGRES_COMMAND_OK;
    const StorageError error = m_connection.errorOf(result);
    PQclear(result);
    if (!isPrepared)
        throw error;
    m_name = name;
}

void PostgresStatement::send()
{
    if (m_name.isEmpty())
        prepareNow();
    std::vector<const char *> values;
    std::vector<int> lengths;
    std::vector<int> formats;
    for (const Parameter &parameter : m_parameters) {
        values.push_back(parameter.isNull ? nullptr : parameter.value.constData());
        lengths.push_back(static_cast<int>(parameter.value.size()));
        formats.push_back(parameter.isBinary ? 1 : 0);
    }
    if (PQsendQueryPrepared(m_connection.handle(), m_name.constData(), static_cast<int>(values.size()), values.data(),
                            lengths.data(), formats.data(), 1) != 1)
        throw m_connection.errorOf(nullptr);
    m_sent = true;
    if (m_streaming)
        PQsetSingleRowMode(m_connection.handle());
}

/// Takes the next answer of the server; true when it has rows to read.
bool PostgresStatement::takeResult()
{
    clearResult();
    m_result = m_connection.waitForResult();
    m_row = -1;
    if (!m_result) {
        m_sent = false;
        m_done = true;
        return false;
    }
    const ExecStatusType status = PQresultStatus(m_result);
    if (status != PGRES_SINGLE_TUPLE && status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK) {
        const StorageError error = m_connection.errorOf(m_result);
        clearResult();
        m_connection.drain();
        m_sent = false;
        m_done = true;
        throw error;
    }
    if (status != PGRES_SINGLE_TUPLE)
        m_affected = QByteArrayView(PQcmdTuples(m_result)).toLongLong();
    if (status != PGRES_SINGLE_TUPLE) {
        // The last answer: fetch the end mark now, so that another statement can run while these rows are read.
        m_connection.drain();
        m_sent = false;
    }
    return PQntuples(m_result) > 0;
}

bool PostgresStatement::step()
{
    if (m_done)
        return false;
    if (!m_result && !m_sent)
        send();
    else if (++m_row < PQntuples(m_result))
        return true;
    while (m_sent) {
        if (takeResult()) {
            m_row = 0;
            return true;
        }
    }
    m_done = true;
    clearResult();
    return false;
}

void PostgresStatement::clearResult()
{
    PQclear(m_result);
    m_result = nullptr;
}

void PostgresStatement::reset()
{
    clearResult();
    if (m_sent)
        m_connection.drain();
    m_sent = false;
    m_done = false;
    m_row = -1;
}

bool PostgresStatement::isNull(int column) const
{
    return PQgetisnull(m_result, m_row, column) == 1;
}

qint64 PostgresStatement::int64(int column) const
{
    if (isNull(column))
        return 0;
    const char *value = PQgetvalue(m_result, m_row, column);
    switch (PQftype(m_result, column)) {
    case Int8:
        return qFromBigEndian<qint64>(value);
    case Int4:
        return qFromBigEndian<qint32>(value);
    case Int2:
        return qFromBigEndian<qint16>(value);
    case Bool:
        return *value;
    default:
        throw StorageError(domain::ErrorCode::Internal, {}, QStringLiteral("column %1 is no integer").arg(column));
    }
}

double PostgresStatement::real(int column) const
{
    if (isNull(column))
        return 0;
    if (PQftype(m_result, column) == Float8)
        return std::bit_cast<double>(qFromBigEndian<quint64>(PQgetvalue(m_result, m_row, column)));
    return static_cast<double>(int64(column));
}

QByteArrayView PostgresStatement::bytes(int column) const
{
    return {PQgetvalue(m_result, m_row, column), PQgetlength(m_result, m_row, column)};
}

} // namespace campanile::storage
