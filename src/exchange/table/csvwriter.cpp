// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/csvwriter.h"

#include "exchange/table/cells.h"
#include "exchange/table/csvtext.h"
#include "exchange/table/formulaguard.h"

namespace campanile::exchange {

using domain::ErrorCode;
using domain::Result;

CsvWriter::CsvWriter(const QString &path, WriteOptions options)
    : m_file(path)
    , m_options(std::move(options))
{
}

Result<void> CsvWriter::open()
{
    if (m_options.byteOrderMark)
        m_file.buffer() += "\xEF\xBB\xBF";
    return m_file.open();
}

Result<void> CsvWriter::header(const QVector<ExportColumn> &columns)
{
    m_columns = columns.size();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (i > 0)
            m_file.buffer() += m_options.delimiter;
        addText(columns.at(i).title);
    }
    return endRow();
}

Result<void> CsvWriter::row(const QVector<Cell> &cells)
{
    if (cells.size() > m_columns)
        return domain::fail(ErrorCode::InvalidArgument, {QStringLiteral("cells"), QString::number(cells.size())});
    for (qsizetype i = 0; i < m_columns; ++i) {
        if (i > 0)
            m_file.buffer() += m_options.delimiter;
        if (i < cells.size())
            addCell(cells.at(i));
    }
    // A line without anything would be read as no row at all.
    if (m_columns == 1 && (cells.isEmpty() || cells.front() == Cell() || cells.front() == Cell(QString())))
        m_file.buffer() += "\"\"";
    return endRow();
}

void CsvWriter::addCell(const Cell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        addText(*text);
    else if (const auto *integer = std::get_if<qint64>(&cell))
        m_file.buffer() += QByteArray::number(*integer);
    else if (const auto *number = std::get_if<double>(&cell))
        m_file.buffer() += numberText(*number);
    else if (const auto *truth = std::get_if<bool>(&cell))
        m_file.buffer() += *truth ? "true" : "false";
    else if (const auto *time = std::get_if<domain::UtcTime>(&cell))
        m_file.buffer() += isoText(*time, m_options.zone).toLatin1();
}

void CsvWriter::addText(const QString &text)
{
    appendCsvField(m_file.buffer(), neutralised(text).toUtf8(), m_options.delimiter);
}

Result<void> CsvWriter::endRow()
{
    m_file.buffer() += m_options.crlf ? "\r\n" : "\n";
    return m_file.flush();
}

} // namespace campanile::exchange
