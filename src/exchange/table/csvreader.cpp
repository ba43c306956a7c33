// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/csvreader.h"

#include "exchange/table/columnnames.h"
#include "exchange/table/parseerror.h"

namespace campanile::exchange {

using domain::Error;
using domain::ErrorCode;
using domain::Result;

CsvReader::CsvReader(std::unique_ptr<QIODevice> device, QString name, Sniffed sniffed, ReadOptions options)
    : m_device(std::move(device))
    , m_name(std::move(name))
    , m_sniffed(std::move(sniffed))
    , m_options(std::move(options))
    , m_size(m_device->size())
    , m_scanner(m_sniffed.shape.delimiter, m_sniffed.shape.trimSpaces, m_options.strayQuotes,
                m_options.restoreNeutralised, m_options.limits)
{
}

Result<void> CsvReader::open()
{
    auto source = Utf8Source::open(m_device.get(), m_name, m_sniffed.shape.encoding, m_sniffed.headBytes);
    if (!source)
        return tl::unexpected(source.error());
    m_source = std::move(*source);
    if (m_sniffed.separatorLine && peek())
        ++m_row;
    Result<void> done =
        m_options.hasHeader || !m_options.expectedHeader.isEmpty() ? readHeader() : headerWithoutNames();
    if (done && m_error)
        done = tl::unexpected(*m_error);
    return done;
}

/// The next row or blank line; null at the end or after an error (m_error).
const CsvScanner::Row *CsvReader::peek()
{
    while (m_row >= m_scanner.rows().size()) {
        if (m_scanner.problem()) {
            const CsvScanner::Problem problem = *m_scanner.problem();
            failWith(parseError(m_name, problem.reason, problem.line, problem.limit));
            return nullptr;
        }
        if (m_sourceEnded)
            return nullptr;
        const Result<bool> more = m_source->read(m_piece);
        if (!more) {
            failWith(more.error());
            return nullptr;
        }
        m_row = 0;
        if (*more) {
            m_scanner.push(m_piece);
        } else {
            m_sourceEnded = true;
            m_scanner.finish();
        }
    }
    return &m_scanner.rows()[m_row];
}

Result<void> CsvReader::readHeader()
{
    const CsvScanner::Row *row = peek();
    while (row && row->fields == 0) {
        ++m_row;
        row = peek();
    }
    if (!row && m_error)
        return tl::unexpected(*m_error);

    QStringList names;
    qint64 line = 1;
    if (row) {
        Record record;
        m_scanner.copyTo(*row, record);
        names = record.texts();
        line = row->line;
        ++m_row;
    }
    if (!m_options.expectedHeader.isEmpty() && names != m_options.expectedHeader) {
        const QString separator = QString(QLatin1Char(m_sniffed.shape.delimiter));
        return domain::fail(
            ErrorCode::HeaderMismatch,
            {m_name, QString::number(line), m_options.expectedHeader.join(separator), names.join(separator)});
    }
    if (names.isEmpty())
        return tl::unexpected(parseError(m_name, ParseReason::EmptyFile, 1));
    m_header = uniqueColumnNames(names);
    return {};
}

Result<void> CsvReader::headerWithoutNames()
{
    const CsvScanner::Row *row = peek();
    while (row && row->fields == 0) {
        m_blankLines.append(row->line);
        ++m_row;
        row = peek();
    }
    if (!row && m_error)
        return tl::unexpected(*m_error);
    const qsizetype columns = row ? qsizetype(row->fields) : m_blankLines.isEmpty() ? 0 : 1;
    if (columns != 1)
        m_blankLines.clear();
    m_header = uniqueColumnNames(QStringList(columns));
    return {};
}

Result<bool> CsvReader::next(Record &record)
{
    if (m_blankLine < m_blankLines.size()) {
        record.clear(m_blankLines.at(m_blankLine++));
        record.append({});
        return true;
    }
    const CsvScanner::Row *row = m_error ? nullptr : peek();
    while (row && row->fields == 0 && m_header.size() != 1) {
        ++m_row;
        row = peek();
    }
    if (!row) {
        record.clear(0);
        if (m_error)
            return tl::unexpected(*m_error);
        return false;
    }
    if (row->fields == 0) {
        record.clear(row->line);
        record.append({});
    } else {
        m_scanner.copyTo(*row, record);
    }
    ++m_row;
    if (const std::optional<ParseReason> flaw = flawOf(record)) {
        record.setFlaw(*flaw);
        if (m_options.strict) {
            failWith(parseError(m_name, *flaw, record.line()));
            return tl::unexpected(*m_error);
        }
    }
    return true;
}

std::optional<ParseReason> CsvReader::flawOf(const Record &record) const
{
    if (record.size() < m_header.size())
        return ParseReason::FieldsMissing;
    if (record.size() > m_header.size())
        return ParseReason::FieldsExtra;
    if (!record.flaw() && m_source->sawBadText()) {
        for (qsizetype i = 0; i < record.size(); ++i) {
            if (record.utf8(i).contains("\xEF\xBF\xBD"))
                return ParseReason::BadText;
        }
    }
    return record.flaw();
}

} // namespace campanile::exchange
