// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table/parsereason.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace campanile::exchange {

/// One row of a file: its fields as UTF-8 in one buffer, made to be filled again and again without allocating.
///
/// Texts are made only for the fields somebody asks for, which is most of the speed. A value: copies own their bytes.
/// Every field is valid UTF-8 without U+0000.
class Record
{
public:
    /// The line of the file on which the record begins, from 1, header included. A quoted field may span lines.
    [[nodiscard]] qint64 line() const { return m_line; }

    [[nodiscard]] qsizetype size() const { return qsizetype(m_ends.size()); }

    /// Field number i; empty when there is none. The view lives until the record is filled again.
    [[nodiscard]] QByteArrayView utf8(qsizetype i) const
    {
        if (i < 0 || i >= size())
            return {};
        const quint32 begin = i == 0 ? 0 : m_ends[std::size_t(i) - 1];
        return QByteArrayView(m_bytes).sliced(begin, m_ends[std::size_t(i)] - begin);
    }
    [[nodiscard]] QString text(qsizetype i) const
    {
        const QByteArrayView field = utf8(i);
        return field.startsWith("\xEF\xBB") ? textWithMark(field) : QString::fromUtf8(field);
    }
    [[nodiscard]] QStringList texts() const;

    /// What is wrong with this record alone; a reader that is not strict delivers it nevertheless. A record with
    /// BadJson or NestedTooDeep holds its source text as its only field; otherwise the fields are as found (see the
    /// reason).
    [[nodiscard]] std::optional<ParseReason> flaw() const { return m_flaw; }

    // For readers.
    void clear(qint64 line);
    void append(QByteArrayView utf8);
    /// Takes over fields that stand one after the other: ends[i] - base is where field i ends in bytes. All must be
    /// clean already.
    void assign(qint64 line, QByteArrayView bytes, std::span<const quint32> ends, quint32 base);
    void setFlaw(ParseReason flaw) { m_flaw = flaw; }
    [[nodiscard]] qsizetype byteCount() const { return m_bytes.size(); }

private:
    [[nodiscard]] static QString textWithMark(QByteArrayView utf8);

    QByteArray m_bytes;
    std::vector<quint32> m_ends;
    qint64 m_line = 0;
    std::optional<ParseReason> m_flaw;
};

} // namespace campanile::exchange
