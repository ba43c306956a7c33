// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table/readoptions.h"
#include "exchange/table/record.h"

#include <csv.h>

#include <optional>
#include <vector>

namespace campanile::exchange {

/// libcsv with what it lacks: line numbers, blank lines told apart from line ends, limits, stray quotes that cost one
/// record only. Pieces of UTF-8 go in, rows come out.
class CsvScanner final
{
public:
    struct Row
    {
        qint64 line = 0;
        std::size_t firstField = 0;
        std::size_t fields = 0; ///< 0: a blank line
        bool strayQuote = false;
    };
    struct Problem
    {
        ParseReason reason = ParseReason::UnterminatedQuote;
        qint64 line = 0;
        qint64 limit = 0; ///< of a limit that was passed, else 0
    };

    CsvScanner(char delimiter, bool trimSpaces, StrayQuotes strayQuotes, bool restoreNeutralised,
               const ReadLimits &limits);
    ~CsvScanner();
    Q_DISABLE_COPY_MOVE(CsvScanner)

    /// Forgets the rows that were given out and scans on. Nothing happens after a problem or finish().
    void push(QByteArrayView piece);
    void finish();

    /// Complete rows of the last push or finish, in order; those before a problem are good.
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] QByteArrayView field(const Row &row, std::size_t i) const;
    /// All fields of a row, checked to be UTF-8 (flaw BadText).
    void copyTo(const Row &row, Record &record) const;

    [[nodiscard]] const std::optional<Problem> &problem() const { return m_problem; }

private:
    static void fieldDone(void *text, size_t length, void *self);
    static void rowDone(int terminator, void *self);
    void addField(QByteArrayView field);
    void addRow(int terminator);
    void dropGivenOut();
    void setProblem(ParseReason reason, qint64 line, qsizetype limit = 0);
    void checkOpenField();
    [[nodiscard]] bool isTextQuote() const;
    [[nodiscard]] quint32 beginOf(std::size_t field) const { return field == 0 ? 0 : m_ends[field - 1]; }

    csv_parser m_parser{};
    ReadLimits m_limits;
    StrayQuotes m_strayQuotes;
    bool m_restoreNeutralised;
    QByteArray m_bytes; ///< fields of the rows and of the open row, one after the other
    std::vector<quint32> m_ends;
    std::vector<Row> m_rows;
    Row m_open; ///< the row being read; fields counts those that are complete
    qint64 m_line = 1;
    int m_lastTerminator = 0;
    bool m_mayHoldBreaks = false; ///< a quote was in or before this piece: fields may span lines
    bool m_finished = false;
    std::optional<Problem> m_problem;
};

} // namespace campanile::exchange
