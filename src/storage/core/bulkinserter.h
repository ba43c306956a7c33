// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/session.h"

#include <string>
#include <string_view>

namespace campanile::storage {

/// Many rows into one table, fast: a prepared statement on SQLite, COPY on PostgreSQL. Rows are there after finish();
/// an inserter destroyed before that leaves out what it still holds. Several may be open at once. Throws StorageError
/// (Conflict when a row breaks a unique key).
class BulkInserter
{
public:
    /// table and columns are names from our own sources ("ticket", "id, status, …"), never data.
    BulkInserter(Session &session, std::string_view table, std::string_view columns);
    ~BulkInserter();
    Q_DISABLE_COPY_MOVE(BulkInserter)

    /// One value a column, of the types that Statement::bind() takes.
    template <typename... Args>
    void add(const Args &...args)
    {
        if (m_statement) {
            m_statement->bind(args...).run();
            return;
        }
        bool first = true;
        (appendValue(args, first), ...);
        endRow();
    }

    void finish();

private:
    template <typename T>
    void appendValue(const T &value, bool &first)
    {
        if (!first)
            m_rows.append('\t');
        first = false;
        appendOne(value);
    }
    template <typename T>
    void appendOne(const T &value)
    {
        if constexpr (std::is_enum_v<T> || std::integral<T>)
            m_rows.append(QByteArray::number(static_cast<qint64>(value)));
        else if constexpr (std::floating_point<T>)
            m_rows.append(QByteArray::number(value, 'g', 17));
        else if constexpr (std::is_same_v<T, Blob>)
            appendBlob(value.bytes);
        else if constexpr (std::is_same_v<T, domain::UtcTime>)
            m_rows.append(QByteArray::number(domain::toMs(value)));
        else if constexpr (std::is_convertible_v<const T &, QUtf8StringView> &&
                           !std::is_convertible_v<const T &, QStringView>)
            appendText(QUtf8StringView(value));
        else if constexpr (std::is_convertible_v<const T &, QString>)
            appendText(QUtf8StringView(domain::cleanText(value).toUtf8()));
        else
            m_rows.append(QByteArray::number(value.value())); // Id
    }
    template <typename T>
    void appendOne(const std::optional<T> &value)
    {
        if (value)
            appendOne(*value);
        else
            m_rows.append("\\N");
    }
    void appendText(QUtf8StringView text);
    void appendBlob(QByteArrayView bytes);
    void endRow();
    void send();

    Session &m_session;
    std::optional<Statement> m_statement; ///< SQLite
    QByteArray m_command;                 ///< PostgreSQL: COPY …
    QByteArray m_rows;                    ///< PostgreSQL: rows not sent yet
};

} // namespace campanile::storage
