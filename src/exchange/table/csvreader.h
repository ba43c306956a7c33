// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table/csvscanner.h"
#include "exchange/table/recordreader.h"
#include "exchange/table/sniffer.h"
#include "exchange/table/utf8source.h"

namespace campanile::exchange {

/// Comma-separated values by RFC 4180, on libcsv. Made by openReader().
///
/// Blank lines are skipped, except in a table of one column, where each is an empty field.
class CsvReader final : public RecordReader
{
public:
    CsvReader(std::unique_ptr<QIODevice> device, QString name, Sniffed sniffed, ReadOptions options);

    /// Reads up to the first record.
    [[nodiscard]] domain::Result<void> open();

    [[nodiscard]] const FileShape &shape() const override { return m_sniffed.shape; }
    [[nodiscard]] const QStringList &header() const override { return m_header; }
    [[nodiscard]] domain::Result<bool> next(Record &record) override;
    [[nodiscard]] qint64 position() const override { return m_source ? m_source->position() : 0; }
    [[nodiscard]] qint64 size() const override { return m_size; }

private:
    [[nodiscard]] const CsvScanner::Row *peek();
    [[nodiscard]] domain::Result<void> readHeader();
    [[nodiscard]] domain::Result<void> headerWithoutNames();
    [[nodiscard]] std::optional<ParseReason> flawOf(const Record &record) const;
    void failWith(domain::Error error) { m_error = std::move(error); }

    std::unique_ptr<QIODevice> m_device;
    QString m_name;
    Sniffed m_sniffed;
    ReadOptions m_options;
    qint64 m_size;
    std::unique_ptr<Utf8Source> m_source;
    CsvScanner m_scanner;
    QByteArray m_piece;
    std::size_t m_row = 0; ///< next of m_scanner.rows()
    bool m_sourceEnded = false;
    QStringList m_header;
    QVector<qint64> m_blankLines; ///< before the first record of a table without header: records, if it has one column
    qsizetype m_blankLine = 0;
    std::optional<domain::Error> m_error;
};

} // namespace campanile::exchange
