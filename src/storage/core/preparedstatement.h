// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace campanile::storage {

/// What an engine offers for one prepared statement; wrapped by Statement, which is what repositories use.
/// Parameters count from 1, columns from 0. Everything throws StorageError. Used in its connection's thread only.
class PreparedStatement
{
public:
    PreparedStatement() = default;
    virtual ~PreparedStatement() = default;
    Q_DISABLE_COPY_MOVE(PreparedStatement)

    virtual void bindInt64(int index, qint64 value) = 0;
    virtual void bindDouble(int index, double value) = 0;
    virtual void bindText(int index, QByteArrayView utf8) = 0;  ///< copied; without U+0000
    virtual void bindBlob(int index, QByteArrayView bytes) = 0; ///< copied
    virtual void bindNullInt64(int index) = 0;
    virtual void bindNullText(int index) = 0;

    virtual bool step() = 0;       ///< the next row; false at the end
    virtual qint64 affected() = 0; ///< rows changed, after step() answered false
    virtual void reset() = 0;      ///< forgets rows and bindings; never throws
    virtual void setStreaming(bool on) = 0;

    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual qint64 int64(int column) const = 0;
    [[nodiscard]] virtual double real(int column) const = 0;
    /// Text as UTF-8, or the bytes of a blob; valid until the next step() or reset().
    [[nodiscard]] virtual QByteArrayView bytes(int column) const = 0;
};

} // namespace campanile::storage
