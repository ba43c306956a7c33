// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table/linefile.h"
#include "exchange/table/tablewriter.h"

namespace campanile::exchange {

/// RFC 4180 in UTF-8, with the formula guard on every text and title. Numbers are bare, so that a negative one stays a
/// number.
class CsvWriter final : public TableWriter
{
public:
    CsvWriter(const QString &path, WriteOptions options);
    [[nodiscard]] domain::Result<void> open();

    [[nodiscard]] domain::Result<void> header(const QVector<ExportColumn> &columns) override;
    [[nodiscard]] domain::Result<void> row(const QVector<Cell> &cells) override;
    [[nodiscard]] domain::Result<void> finish() override { return m_file.commit(); }
    void cancel() override { m_file.cancel(); }

private:
    void addText(const QString &text);
    void addCell(const Cell &cell);
    [[nodiscard]] domain::Result<void> endRow();

    LineFile m_file;
    WriteOptions m_options;
    qsizetype m_columns = 0;
};

} // namespace campanile::exchange
