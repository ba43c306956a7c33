// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table/linefile.h"
#include "exchange/table/tablewriter.h"

namespace campanile::exchange {

/// One object a line, members by column key in column order; an empty cell is null, an instant ISO 8601 text.
class JsonLinesWriter final : public TableWriter
{
public:
    JsonLinesWriter(const QString &path, WriteOptions options);
    [[nodiscard]] domain::Result<void> open() { return m_file.open(); }

    [[nodiscard]] domain::Result<void> header(const QVector<ExportColumn> &columns) override;
    [[nodiscard]] domain::Result<void> row(const QVector<Cell> &cells) override;
    [[nodiscard]] domain::Result<void> finish() override { return m_file.commit(); }
    void cancel() override { m_file.cancel(); }

private:
    LineFile m_file;
    WriteOptions m_options;
    QVector<QByteArray> m_names; ///< quoted, with the colon
};

} // namespace campanile::exchange
