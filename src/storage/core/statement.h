// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/base/text.h"
#include "domain/base/time.h"
#include "storage/core/preparedstatement.h"

#include <QString>

#include <concepts>
#include <memory>
#include <optional>
#include <stop_token>
#include <type_traits>

namespace campanile::storage {

/// Bytes bound or read as they are; a bare QByteArray could mean text as well.
struct Blob
{
    QByteArrayView bytes;
};

/// A prepared statement in use; goes back to its connection's cache when destroyed. Move-only, for one thread.
/// SQL names parameters $1, $2, … in order of first appearance, so that one text serves both engines.
/// Everything throws StorageError; a stopped job throws Cancelled from next() and run().
class Statement
{
public:
    Statement(std::shared_ptr<PreparedStatement> prepared, std::stop_token stop);
    ~Statement();
    Statement(Statement &&) noexcept = default;
    Statement &operator=(Statement &&) = delete;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Binds all parameters, from $1 on. Integers, bool, enumerations, double, QString, UTF-8 views, Blob, Id, UtcTime
    /// (ms) and std::optional of these (null). Text loses U+0000 and lone surrogates.
    template <typename... Args>
    Statement &bind(const Args &...args)
    {
        m_prepared->reset();
        int index = 0;
        (bindOne(++index, args), ...);
        return *this;
    }

    [[nodiscard]] bool next(); ///< to the next row; false at the end
    qint64 run();              ///< runs a statement without rows to its end; returns how many rows it changed

    [[nodiscard]] bool isNull(int column) const { return m_prepared->isNull(column); }
    [[nodiscard]] qint64 int64(int column) const { return m_prepared->int64(column); }
    [[nodiscard]] int integer(int column) const { return static_cast<int>(m_prepared->int64(column)); }
    [[nodiscard]] bool boolean(int column) const { return m_prepared->int64(column) != 0; }
    [[nodiscard]] double real(int column) const { return m_prepared->real(column); }
    [[nodiscard]] QString text(int column) const { return QString::fromUtf8(m_prepared->bytes(column)); }
    /// Valid until the next row.
    [[nodiscard]] QByteArrayView utf8(int column) const { return m_prepared->bytes(column); }
    [[nodiscard]] QByteArray blob(int column) const { return m_prepared->bytes(column).toByteArray(); }
    template <typename IdType>
    [[nodiscard]] IdType id(int column) const
    {
        return IdType(m_prepared->int64(column)); // null reads as 0: none
    }
    template <typename Enum>
    [[nodiscard]] Enum enumeration(int column) const
    {
        return static_cast<Enum>(m_prepared->int64(column));
    }
    [[nodiscard]] domain::UtcTime time(int column) const { return domain::fromMs(m_prepared->int64(column)); }
    [[nodiscard]] std::optional<domain::UtcTime> optionalTime(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(time(column));
    }

protected:
    void setStreaming() { m_prepared->setStreaming(true); }

private:
    template <typename T>
    void bindOne(int index, const T &value)
    {
        if constexpr (std::is_enum_v<T> || std::integral<T>)
            m_prepared->bindInt64(index, static_cast<qint64>(value));
        else if constexpr (std::floating_point<T>)
            m_prepared->bindDouble(index, value);
        else if constexpr (std::is_same_v<T, Blob>)
            m_prepared->bindBlob(index, value.bytes);
        else if constexpr (std::is_same_v<T, domain::UtcTime>)
            m_prepared->bindInt64(index, domain::toMs(value));
        else if constexpr (std::is_convertible_v<const T &, QUtf8StringView> &&
                           !std::is_convertible_v<const T &, QStringView>)
            bindUtf8(index, QUtf8StringView(value));
        else if constexpr (std::is_convertible_v<const T &, QString>)
            bindUtf8(index, QUtf8StringView(domain::cleanText(value).toUtf8()));
        else
            m_prepared->bindInt64(index, value.value()); // Id
    }
    template <typename T>
    void bindOne(int index, const std::optional<T> &value)
    {
        if (value)
            bindOne(index, *value);
        else if constexpr (std::is_convertible_v<const T &, QString> ||
                           std::is_convertible_v<const T &, QUtf8StringView>)
            m_prepared->bindNullText(index);
        else
            m_prepared->bindNullInt64(index);
    }
    void bindUtf8(int index, QUtf8StringView text);

    std::shared_ptr<PreparedStatement> m_prepared;
    std::stop_token m_stop;
};

/// An id for a column with a foreign key, where "none" is null.
template <typename Tag>
[[nodiscard]] std::optional<domain::Id<Tag>> orNull(domain::Id<Tag> id)
{
    return id.isValid() ? std::optional(id) : std::nullopt;
}

} // namespace campanile::storage
