// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/jsonlineswriter.h"

#include "exchange/table/cells.h"

namespace campanile::exchange {

using domain::ErrorCode;
using domain::Result;

namespace {

/// By hand, because QJsonObject sorts its members and a bare value cannot be written by QJsonDocument at all.
QByteArray quoted(const QString &text)
{
    static constexpr char digits[] = "0123456789abcdef";
    const QByteArray utf8 = text.toUtf8();
    QByteArray json;
    json.reserve(utf8.size() + 2);
    json += '"';
    // Readers take U+FEFF at the beginning for a byte order mark and drop it, QJsonDocument too.
    const bool mark = utf8.startsWith("\xEF\xBB\xBF");
    if (mark)
        json += "\\ufeff";
    for (const char c : mark ? QByteArrayView(utf8).sliced(3) : QByteArrayView(utf8)) {
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (c == '\n') {
            json += "\\n";
        } else if (static_cast<unsigned char>(c) >= 0x20) {
            json += c;
        } else if (c != '\0') {
            json += "\\u00";
            json += digits[c >> 4];
            json += digits[c & 0x0F];
        }
    }
    json += '"';
    return json;
}

QByteArray jsonCell(const Cell &cell, const QTimeZone &zone)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return quoted(*text);
    if (const auto *integer = std::get_if<qint64>(&cell))
        return QByteArray::number(*integer);
    if (const auto *number = std::get_if<double>(&cell)) {
        const QByteArray digits = numberText(*number);
        return digits.isEmpty() ? QByteArray("null") : digits;
    }
    if (const auto *truth = std::get_if<bool>(&cell))
        return *truth ? "true" : "false";
    if (const auto *time = std::get_if<domain::UtcTime>(&cell))
        return '"' + isoText(*time, zone).toLatin1() + '"';
    return "null";
}

} // namespace

JsonLinesWriter::JsonLinesWriter(const QString &path, WriteOptions options)
    : m_file(path)
    , m_options(std::move(options))
{
}

Result<void> JsonLinesWriter::header(const QVector<ExportColumn> &columns)
{
    for (const ExportColumn &column : columns)
        m_names.append(quoted(column.key) + ':');
    return {};
}

Result<void> JsonLinesWriter::row(const QVector<Cell> &cells)
{
    if (cells.size() > m_names.size())
        return domain::fail(ErrorCode::InvalidArgument, {QStringLiteral("cells"), QString::number(cells.size())});
    QByteArray &buffer = m_file.buffer();
    buffer += '{';
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        if (i > 0)
            buffer += ',';
        buffer += m_names.at(i);
        buffer += i < cells.size() ? jsonCell(cells.at(i), m_options.zone) : QByteArray("null");
    }
    buffer += "}\n";
    return m_file.flush();
}

} // namespace campanile::exchange
