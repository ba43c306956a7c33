// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/csvscanner.h"

#include "exchange/table/formulaguard.h"

#include <cctype>
#include <new>

namespace campanile::exchange {

namespace {

constexpr unsigned char strictOptions = CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL;
constexpr unsigned char laxOptions = CSV_REPALL_NL;

int noSpace(unsigned char)
{
    return 0;
}

/// LF, CR and CR LF are one line break each.
qint64 lineBreaks(QByteArrayView text)
{
    qint64 count = 0;
    char before = 0;
    for (const char c : text) {
        count += c == '\r' || (c == '\n' && before != '\r') ? 1 : 0;
        before = c;
    }
    return count;
}

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

} // namespace

CsvScanner::CsvScanner(char delimiter, bool trimSpaces, StrayQuotes strayQuotes, bool restoreNeutralised,
                       const ReadLimits &limits)
    : m_limits(limits)
    , m_strayQuotes(strayQuotes)
    , m_restoreNeutralised(restoreNeutralised)
{
    if (csv_init(&m_parser, strictOptions) != 0)
        throw std::bad_alloc();
    csv_set_delim(&m_parser, static_cast<unsigned char>(delimiter));
    // By default libcsv strips blanks around every field; RFC 4180 keeps them.
    if (!trimSpaces)
        csv_set_space_func(&m_parser, noSpace);
    m_open.line = m_line;
}

CsvScanner::~CsvScanner()
{
    csv_free(&m_parser);
}

QByteArrayView CsvScanner::field(const Row &row, std::size_t i) const
{
    const quint32 begin = beginOf(row.firstField + i);
    return QByteArrayView(m_bytes).sliced(begin, m_ends[row.firstField + i] - begin);
}

void CsvScanner::copyTo(const Row &row, Record &record) const
{
    const quint32 begin = beginOf(row.firstField);
    const std::span<const quint32> ends = std::span(m_ends).subspan(row.firstField, row.fields);
    const QByteArrayView bytes = QByteArrayView(m_bytes).sliced(begin, ends.empty() ? 0 : ends.back() - begin);
    bool valid = bytes.isValidUtf8();
    // Fields can be broken one by one and yet valid when they stand together: one ends in the middle of a character.
    for (std::size_t i = 1; valid && i < ends.size(); ++i)
        valid = ends[i] == ends[i - 1] || !isContinuation(m_bytes[ends[i - 1]]);
    if (valid) {
        record.assign(row.line, bytes, ends, begin);
    } else {
        record.clear(row.line);
        for (std::size_t i = 0; i < row.fields; ++i)
            record.append(QString::fromUtf8(field(row, i)).toUtf8());
        record.setFlaw(ParseReason::BadText);
    }
    if (row.strayQuote)
        record.setFlaw(ParseReason::StrayQuote);
}

void CsvScanner::push(QByteArrayView piece)
{
    dropGivenOut();
    if (m_finished)
        return;
    m_mayHoldBreaks = m_mayHoldBreaks || piece.contains('"');
    qsizetype at = 0;
    while (at < piece.size() && !m_problem) {
        at += qsizetype(
            csv_parse(&m_parser, piece.data() + at, std::size_t(piece.size() - at), fieldDone, rowDone, this));
        if (at == piece.size() || m_problem)
            break;
        if (csv_error(&m_parser) != CSV_EPARSE)
            throw std::bad_alloc();
        if (m_parser.quoted) {
            setProblem(ParseReason::QuoteNotEscaped, m_line);
            break;
        }
        // A quote inside a field without quotes: let it through and be strict again.
        m_open.strayQuote = m_open.strayQuote || !isTextQuote();
        csv_set_opts(&m_parser, laxOptions);
        at += qsizetype(csv_parse(&m_parser, piece.data() + at, 1, fieldDone, rowDone, this));
        csv_set_opts(&m_parser, strictOptions);
    }
    checkOpenField();
    m_mayHoldBreaks = m_parser.quoted != 0;
}

/// Whether the quote that the parser has stopped at, inside a field without quotes, is text by the reader's options.
bool CsvScanner::isTextQuote() const
{
    if (m_strayQuotes == StrayQuotes::Keep)
        return true;
    return m_strayQuotes == StrayQuotes::UnitMarks && m_parser.entry_pos > 0 &&
           std::isdigit(m_parser.entry_buf[m_parser.entry_pos - 1]) != 0;
}

void CsvScanner::finish()
{
    dropGivenOut();
    if (m_finished)
        return;
    m_finished = true;
    if (csv_fini(&m_parser, fieldDone, rowDone, this) != 0)
        setProblem(ParseReason::UnterminatedQuote, m_line);
}

void CsvScanner::dropGivenOut()
{
    if (m_rows.empty())
        return;
    const quint32 base = beginOf(m_open.firstField);
    m_bytes.remove(0, base);
    m_ends.erase(m_ends.begin(), m_ends.begin() + std::ptrdiff_t(m_open.firstField));
    for (quint32 &end : m_ends)
        end -= base;
    m_open.firstField = 0;
    m_rows.clear();
}

void CsvScanner::fieldDone(void *text, size_t length, void *self)
{
    static_cast<CsvScanner *>(self)->addField({static_cast<const char *>(text), qsizetype(length)});
}

void CsvScanner::rowDone(int terminator, void *self)
{
    static_cast<CsvScanner *>(self)->addRow(terminator);
}

void CsvScanner::addField(QByteArrayView field)
{
    if (m_problem)
        return;
    if (field.size() > m_limits.fieldBytes)
        return setProblem(ParseReason::FieldTooLong, m_open.line, m_limits.fieldBytes);
    if (m_bytes.size() - beginOf(m_open.firstField) + field.size() > m_limits.recordBytes)
        return setProblem(ParseReason::RecordTooLong, m_open.line, m_limits.recordBytes);
    if (qsizetype(m_open.fields) >= m_limits.columns)
        return setProblem(ParseReason::TooManyColumns, m_open.line, m_limits.columns);
    if (m_mayHoldBreaks)
        m_line += lineBreaks(field);
    m_bytes.append(m_restoreNeutralised ? restored(field) : field);
    m_ends.push_back(quint32(m_bytes.size()));
    ++m_open.fields;
    m_lastTerminator = 0;
}

void CsvScanner::addRow(int terminator)
{
    if (m_problem)
        return;
    // CR LF arrives as two; the second one ends nothing.
    const bool secondHalf = terminator == '\n' && m_lastTerminator == '\r' && m_open.fields == 0;
    m_lastTerminator = terminator;
    if (secondHalf) {
        m_lastTerminator = 0;
        return;
    }
    m_rows.push_back(m_open);
    ++m_line;
    m_open = Row{m_line, m_ends.size(), 0, false};
}

void CsvScanner::setProblem(ParseReason reason, qint64 line, qsizetype limit)
{
    m_problem = Problem{reason, line, limit};
    m_finished = true;
}

/// A field that never ends must not grow until the end of the file.
void CsvScanner::checkOpenField()
{
    const auto open = qsizetype(m_parser.entry_pos);
    if (m_problem)
        return;
    if (open > m_limits.fieldBytes)
        setProblem(ParseReason::FieldTooLong, m_open.line, m_limits.fieldBytes);
    else if (m_bytes.size() - beginOf(m_open.firstField) + open > m_limits.recordBytes)
        setProblem(ParseReason::RecordTooLong, m_open.line, m_limits.recordBytes);
}

} // namespace campanile::exchange
