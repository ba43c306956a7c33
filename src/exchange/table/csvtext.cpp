// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/csvtext.h"

#include <csv.h>

#include <algorithm>

namespace campanile::exchange {

namespace {

/// More than RFC 4180 asks: also what a spreadsheet of another locale would split at, and blanks that some programs
/// strip.
bool needsQuotes(QByteArrayView utf8, char delimiter)
{
    if (utf8.isEmpty())
        return false;
    if (utf8.front() == ' ' || utf8.back() == ' ')
        return true;
    return std::any_of(utf8.begin(), utf8.end(), [delimiter](char c) {
        return c == delimiter || c == '"' || c == '\n' || c == '\r' || c == ',' || c == ';' || c == '\t' || c == '|';
    });
}

} // namespace

void appendCsvField(QByteArray &buffer, QByteArrayView utf8, char delimiter)
{
    if (!needsQuotes(utf8, delimiter)) {
        buffer += utf8;
        return;
    }
    const qsizetype begin = buffer.size();
    const std::size_t needed = csv_write(nullptr, 0, utf8.constData(), std::size_t(utf8.size()));
    buffer.resize(begin + qsizetype(needed));
    csv_write(buffer.data() + begin, needed, utf8.constData(), std::size_t(utf8.size()));
}

QString csvLine(const QStringList &fields)
{
    QByteArray line;
    for (const QString &field : fields) {
        if (&field != &fields.first())
            line += ',';
        appendCsvField(line, field.toUtf8());
    }
    return QString::fromUtf8(line);
}

} // namespace campanile::exchange
