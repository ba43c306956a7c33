// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/utf8source.h"

#include <unicode/ucnv.h>

#include <array>
#include <cstring>

namespace campanile::exchange {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr qint64 pieceBytes = 64 * 1024;

bool isUtf8(const QByteArray &encoding)
{
    return encoding.compare("UTF-8", Qt::CaseInsensitive) == 0 || encoding.compare("UTF8", Qt::CaseInsensitive) == 0;
}

/// Substitutes as ICU would, and remembers that it was needed.
void substituteAndTell(const void *context, UConverterToUnicodeArgs *args, const char *units, int32_t length,
                       UConverterCallbackReason reason, UErrorCode *error)
{
    if (reason <= UCNV_IRREGULAR)
        *static_cast<bool *>(const_cast<void *>(context)) = true;
    UCNV_TO_U_CALLBACK_SUBSTITUTE(nullptr, args, units, length, reason, error);
}

} // namespace

bool Utf8Source::knows(const QByteArray &encoding)
{
    if (isUtf8(encoding))
        return true;
    UErrorCode error = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding.constData(), &error);
    ucnv_close(converter);
    return !encoding.isEmpty() && U_SUCCESS(error);
}

Result<std::unique_ptr<Utf8Source>> Utf8Source::open(QIODevice *device, const QString &name, const QByteArray &encoding,
                                                     int headBytes)
{
    std::unique_ptr<Utf8Source> source(new Utf8Source(device, name));
    // Many files are small; the largest piece is one that stays in the processor's cache.
    source->m_pieceBytes = std::clamp(device->size() - headBytes + 1, qint64(64), pieceBytes);
    if (!isUtf8(encoding)) {
        UErrorCode error = U_ZERO_ERROR;
        source->m_from = ucnv_open(encoding.constData(), &error);
        if (U_SUCCESS(error))
            ucnv_setToUCallBack(source->m_from, substituteAndTell, &source->m_sawBadText, nullptr, nullptr, &error);
        if (U_FAILURE(error))
            return fail(ErrorCode::InvalidArgument, {QStringLiteral("encoding"), QString::fromLatin1(encoding)});
        source->m_units.resize(std::size_t(source->m_pieceBytes));
    }
    if (!device->seek(headBytes))
        return fail(ErrorCode::FileCannotRead, {name}, device->errorString());
    source->m_position = headBytes;
    return source;
}

Utf8Source::~Utf8Source()
{
    ucnv_close(m_from);
}

Result<bool> Utf8Source::read(QByteArray &piece)
{
    piece.resize(0);
    while (piece.isEmpty() && !m_atEnd) {
        QByteArray &raw = m_from ? m_raw : piece;
        raw.resize(m_pieceBytes);
        const qint64 got = m_device->read(raw.data(), m_pieceBytes);
        raw.resize(std::max<qint64>(got, 0));
        // QFile answers an error (a folder, a broken disk) with -1, QBuffer also its end.
        if (got < 0 && !m_device->atEnd()) {
            m_atEnd = true;
            return fail(ErrorCode::FileCannotRead, {m_name}, m_device->errorString());
        }
        m_position += raw.size();
        m_atEnd = got <= 0;
        if (m_from)
            transcode(piece, m_atEnd);
        if (std::memchr(piece.constData(), 0, std::size_t(piece.size())))
            piece.removeIf([](char c) { return c == '\0'; });
    }
    return !piece.isEmpty();
}

void Utf8Source::transcode(QByteArray &piece, bool last)
{
    const char *from = m_raw.constData();
    const char *const end = from + m_raw.size();
    UErrorCode error = U_ZERO_ERROR;
    do {
        error = U_ZERO_ERROR;
        char16_t *to = m_units.data();
        if (m_pendingHigh != 0) {
            *to++ = m_pendingHigh;
            m_pendingHigh = 0;
        }
        ucnv_toUnicode(m_from, &to, m_units.data() + m_units.size(), &from, end, nullptr, last ? 1 : 0, &error);
        // A pair that the buffer's end would cut waits for its other half.
        if (error == U_BUFFER_OVERFLOW_ERROR && to > m_units.data() && QChar::isHighSurrogate(to[-1]))
            m_pendingHigh = *--to;
        piece += QStringView(m_units.data(), to).toUtf8();
    } while (error == U_BUFFER_OVERFLOW_ERROR);
    if (U_FAILURE(error))
        m_sawBadText = true;
}

} // namespace campanile::exchange
