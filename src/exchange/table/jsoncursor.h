// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "exchange/table/readoptions.h"
#include "exchange/table/record.h"
#include "exchange/table/utf8source.h"

#include <optional>
#include <vector>

namespace campanile::exchange {

/// Walks over JSON text without building it: finds where values begin and end, in memory for one value.
/// It checks the structure (brackets, texts that end), not the values themselves; that is QJsonDocument's part.
/// After an error (error()) every call answers as at the end of the text.
class JsonCursor final
{
public:
    JsonCursor(std::unique_ptr<Utf8Source> source, QString name, const ReadLimits &limits);
    /// Over text that is in memory already; it must outlive the cursor.
    JsonCursor(QByteArrayView text, QString name, const ReadLimits &limits);

    /// The next byte, or 0 at the end (the text holds no zeros).
    [[nodiscard]] char peek() { return m_at < m_piece.size() || refill() ? m_piece[m_at] : '\0'; }
    void advance() { ++m_at; }
    /// The next byte that is no white space, left in place; 0 at the end.
    char skipSpace();
    /// Takes the byte if it is the next but for white space.
    [[nodiscard]] bool take(char wanted);

    /// Goes behind the value that begins here; its text goes to *text when that is given. depth: how deeply it is
    /// nested (a scalar 0). False at a structural error or a passed limit.
    bool value(QByteArray *text, int *depth = nullptr);
    /// The same for a text in quotes, decoded.
    bool key(QString &decoded);
    /// One line without its end. False at the end of the text.
    bool line(QByteArray &text);
    bool skipBytes(qint64 count);

    [[nodiscard]] qint64 offset() const { return m_before + m_at; }
    [[nodiscard]] qint64 line();
    [[nodiscard]] qint64 position() const { return m_source ? m_source->position() : offset(); }
    [[nodiscard]] const std::optional<domain::Error> &error() const { return m_error; }
    bool failWith(ParseReason reason, qint64 limit = 0);

private:
    bool refill();
    bool text();
    bool scalar();
    void beginCapture(QByteArray *into);
    void endCapture();
    [[nodiscard]] bool captureTooLong();

    std::unique_ptr<Utf8Source> m_source;
    QString m_name;
    ReadLimits m_limits;
    QByteArray m_own;
    QByteArrayView m_piece;
    qsizetype m_at = 0;
    qint64 m_before = 0; ///< bytes before the piece
    qint64 m_lines = 1;
    qsizetype m_counted = 0; ///< line ends of the piece are in m_lines up to here
    QByteArray *m_capture = nullptr;
    qsizetype m_captureFrom = 0;
    qint64 m_valueBegin = 0;
    std::vector<char> m_open; ///< closing brackets that are due
    std::optional<domain::Error> m_error;
};

} // namespace campanile::exchange
