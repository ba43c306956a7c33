// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/bulkinserter.h"

#include <algorithm>

namespace campanile::storage {

namespace {

constexpr qsizetype sendAtBytes = 4 * 1024 * 1024;

} // namespace

BulkInserter::BulkInserter(Session &session, std::string_view table, std::string_view columns)
    : m_session(session)
{
    const std::string head = std::string(table) + " (" + std::string(columns) + ")";
    if (!session.dialect().isSqlite()) {
        m_command = QByteArray::fromStdString("COPY " + head + " FROM STDIN");
        return;
    }
    std::string sql = "INSERT INTO " + head + " VALUES (";
    const auto count = std::count(columns.begin(), columns.end(), ',') + 1;
    for (std::ptrdiff_t n = 1; n <= count; ++n)
        sql += (n > 1 ? ", $" : "$") + std::to_string(n);
    m_statement.emplace(session.prepare(sql + ")"));
}

BulkInserter::~BulkInserter() = default;

void BulkInserter::appendText(QUtf8StringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.data()[i];
        switch (c) {
        case '\0':
            break;
        case '\\':
            m_rows.append("\\\\");
            break;
        case '\n':
            m_rows.append("\\n");
            break;
        case '\r':
            m_rows.append("\\r");
            break;
        case '\t':
            m_rows.append("\\t");
            break;
        default:
            m_rows.append(c);
        }
    }
}

void BulkInserter::appendBlob(QByteArrayView bytes)
{
    m_rows.append("\\\\x");
    m_rows.append(bytes.toByteArray().toHex());
}

void BulkInserter::endRow()
{
    m_rows.append('\n');
    if (m_rows.size() >= sendAtBytes)
        send();
}

void BulkInserter::send()
{
    if (m_rows.isEmpty())
        return;
    m_session.throwIfStopped();
    m_session.connection().copyIn(m_command, m_rows);
    m_rows.clear();
}

void BulkInserter::finish()
{
    if (!m_statement)
        send();
}

} // namespace campanile::storage
