// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table/tablewriter.h"

#include <QTemporaryFile>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace campanile::exchange {

/// XLSX by libxlsxwriter, with the memory of one row. A sheet holds a header and 1,048,575 rows; what is more goes on
/// in further sheets ("name 2", …). Instants are dates of the format, in the zone that the title names. A text is
/// always a text, never a formula or a link, but for one: what spells a whole number in a column of numbers is that
/// number, to be sorted and compared as such. What a number or a date of the format cannot hold exactly (integers
/// beyond 2^53, years up to 1900 and after 9999) is written as text.
class XlsxTableWriter final : public TableWriter
{
public:
    XlsxTableWriter(QString path, WriteOptions options);
    ~XlsxTableWriter() override;
    Q_DISABLE_COPY_MOVE(XlsxTableWriter)

    [[nodiscard]] domain::Result<void> open();

    [[nodiscard]] domain::Result<void> header(const QVector<ExportColumn> &columns) override;
    [[nodiscard]] domain::Result<void> row(const QVector<Cell> &cells) override;
    [[nodiscard]] domain::Result<void> finish() override;
    void cancel() override;
    [[nodiscard]] qint64 shortenedCells() const override { return m_shortened; }

private:
    [[nodiscard]] domain::Result<void> startSheet();
    void endSheet();
    [[nodiscard]] int writeCell(quint16 column, const Cell &cell);
    [[nodiscard]] int writeText(quint16 column, const QString &text);
    [[nodiscard]] int writeWhole(quint16 column, qint64 number);
    [[nodiscard]] int writeTime(quint16 column, domain::UtcTime time);
    void widen(quint16 column, qsizetype characters);
    void close();
    [[nodiscard]] bool rowsAreOnDisk() const;
    [[nodiscard]] domain::Result<void> publish();
    [[nodiscard]] domain::Failure failed(const QString &technical);

    QString m_path;
    WriteOptions m_options;
    QTemporaryFile m_temporary;
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_titleFormat = nullptr;
    lxw_format *m_timeFormat = nullptr;
    lxw_format *m_wholeFormat = nullptr;
    QVector<ExportColumn> m_columns;
    QVector<qsizetype> m_widths;
    int m_sheets = 0;
    quint32 m_row = 0; ///< of the sheet, the header is 0
    qint64 m_shortened = 0;
    std::optional<domain::Error> m_error;
};

} // namespace campanile::exchange
