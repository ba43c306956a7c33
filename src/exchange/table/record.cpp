// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/record.h"

#include <QStringDecoder>

namespace campanile::exchange {

QStringList Record::texts() const
{
    QStringList list;
    list.reserve(size());
    for (qsizetype i = 0; i < size(); ++i)
        list.append(text(i));
    return list;
}

/// fromUtf8 takes U+FEFF at the beginning for a byte order mark; inside a file it is a character like others.
QString Record::textWithMark(QByteArrayView utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(utf8);
}

void Record::clear(qint64 line)
{
    m_bytes.resize(0);
    m_ends.clear();
    m_line = line;
    m_flaw.reset();
}

void Record::append(QByteArrayView utf8)
{
    if (utf8.contains('\0')) {
        for (const char c : utf8) {
            if (c != '\0')
                m_bytes.append(c);
        }
    } else {
        m_bytes.append(utf8);
    }
    m_ends.push_back(quint32(m_bytes.size()));
}

void Record::assign(qint64 line, QByteArrayView bytes, std::span<const quint32> ends, quint32 base)
{
    clear(line);
    m_bytes.append(bytes);
    m_ends.resize(ends.size());
    for (std::size_t i = 0; i < ends.size(); ++i)
        m_ends[i] = ends[i] - base;
}

} // namespace campanile::exchange
