// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/jsoncursor.h"

#include "exchange/table/parseerror.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace campanile::exchange {

using domain::Result;

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/// Ends of numbers, true, false and null.
bool endsScalar(char c)
{
    return isSpace(c) || c == ',' || c == ']' || c == '}' || c == ':' || c == '"' || c == '[' || c == '{';
}

} // namespace

JsonCursor::JsonCursor(std::unique_ptr<Utf8Source> source, QString name, const ReadLimits &limits)
    : m_source(std::move(source))
    , m_name(std::move(name))
    , m_limits(limits)
{
}

JsonCursor::JsonCursor(QByteArrayView text, QString name, const ReadLimits &limits)
    : m_name(std::move(name))
    , m_limits(limits)
    , m_piece(text)
{
}

bool JsonCursor::refill()
{
    if (!m_source || m_error)
        return false;
    (void)line();
    endCapture();
    m_before += m_piece.size();
    m_piece = {};
    m_at = 0;
    m_counted = 0;
    m_captureFrom = 0;
    const Result<bool> more = m_source->read(m_own);
    if (!more) {
        m_error = more.error();
        return false;
    }
    if (!*more)
        return false;
    m_piece = m_own;
    return true;
}

qint64 JsonCursor::line()
{
    const qsizetype until = std::min(m_at, m_piece.size());
    m_lines += std::count(m_piece.begin() + m_counted, m_piece.begin() + until, '\n');
    m_counted = until;
    return m_lines;
}

bool JsonCursor::failWith(ParseReason reason, qint64 limit)
{
    if (!m_error)
        m_error = parseError(m_name, reason, line(), limit);
    // From here on the text is over.
    m_at = m_piece.size();
    m_counted = m_at;
    return false;
}

char JsonCursor::skipSpace()
{
    char c = peek();
    while (c != '\0' && isSpace(c)) {
        advance();
        c = peek();
    }
    return c;
}

bool JsonCursor::take(char wanted)
{
    if (skipSpace() != wanted)
        return false;
    advance();
    return true;
}

void JsonCursor::beginCapture(QByteArray *into)
{
    m_capture = into;
    m_captureFrom = m_at;
    m_valueBegin = offset();
    if (into)
        into->resize(0);
}

void JsonCursor::endCapture()
{
    if (m_capture && m_captureFrom < m_at)
        m_capture->append(m_piece.sliced(m_captureFrom, std::min(m_at, m_piece.size()) - m_captureFrom));
}

/// Only what is kept must fit; what is skipped may be of any size.
bool JsonCursor::captureTooLong()
{
    return m_capture && offset() - m_valueBegin > m_limits.recordBytes;
}

/// Behind the closing quote of a text; the opening one is next.
bool JsonCursor::text()
{
    advance();
    for (;;) {
        while (m_at < m_piece.size() && m_piece[m_at] != '"' && m_piece[m_at] != '\\')
            ++m_at;
        if (captureTooLong())
            return failWith(ParseReason::RecordTooLong, m_limits.recordBytes);
        const char c = peek();
        if (c == '\0')
            return failWith(ParseReason::UnexpectedEnd);
        if (c == '"') {
            advance();
            return true;
        }
        if (c == '\\') {
            advance();
            if (peek() == '\0')
                return failWith(ParseReason::UnexpectedEnd);
            advance();
        }
    }
}

bool JsonCursor::scalar()
{
    const qint64 begin = offset();
    char c = peek();
    while (c != '\0' && !endsScalar(c)) {
        advance();
        c = peek();
        if (captureTooLong())
            return failWith(ParseReason::RecordTooLong, m_limits.recordBytes);
    }
    if (offset() > begin)
        return true;
    return failWith(c == '\0' ? ParseReason::UnexpectedEnd : ParseReason::UnexpectedText);
}

bool JsonCursor::value(QByteArray *text, int *depth)
{
    skipSpace();
    beginCapture(text);
    m_open.clear();
    std::size_t deepest = 0;
    bool good = true;
    do {
        const char c = m_open.empty() ? peek() : skipSpace();
        if (c == '"') {
            good = this->text();
        } else if (c == '{' || c == '[') {
            m_open.push_back(c == '{' ? '}' : ']');
            deepest = std::max(deepest, m_open.size());
            advance();
        } else if (c == '}' || c == ']') {
            good = !m_open.empty() && m_open.back() == c;
            if (!good) {
                failWith(ParseReason::UnexpectedText);
            } else {
                m_open.pop_back();
                advance();
            }
        } else if (!m_open.empty() && (c == ',' || c == ':')) {
            advance();
        } else {
            good = scalar();
        }
        if (good && captureTooLong())
            good = failWith(ParseReason::RecordTooLong, m_limits.recordBytes);
    } while (good && !m_open.empty());
    if (good)
        endCapture();
    m_capture = nullptr;
    if (depth)
        *depth = int(std::min<std::size_t>(deepest, 1'000'000));
    return good && !m_error;
}

bool JsonCursor::key(QString &decoded)
{
    if (skipSpace() != '"')
        return failWith(peek() == '\0' ? ParseReason::UnexpectedEnd : ParseReason::UnexpectedText);
    QByteArray raw;
    if (!value(&raw))
        return false;
    if (raw.contains('\\'))
        decoded = QJsonDocument::fromJson('[' + raw + ']').array().at(0).toString();
    else
        decoded = QString::fromUtf8(QByteArrayView(raw).sliced(1, raw.size() - 2));
    return true;
}

bool JsonCursor::line(QByteArray &text)
{
    if (peek() == '\0')
        return false;
    beginCapture(&text);
    do {
        const qsizetype end = m_piece.indexOf('\n', m_at);
        m_at = end < 0 ? m_piece.size() : end;
        if (captureTooLong()) {
            m_capture = nullptr;
            return failWith(ParseReason::RecordTooLong, m_limits.recordBytes);
        }
    } while (m_at == m_piece.size() && refill());
    endCapture();
    m_capture = nullptr;
    if (m_at < m_piece.size())
        advance();
    return !m_error;
}

bool JsonCursor::skipBytes(qint64 count)
{
    while (count > 0) {
        if (peek() == '\0')
            return failWith(ParseReason::UnexpectedEnd);
        const qsizetype step = qsizetype(std::min<qint64>(count, m_piece.size() - m_at));
        m_at += step;
        count -= step;
    }
    return true;
}

} // namespace campanile::exchange
