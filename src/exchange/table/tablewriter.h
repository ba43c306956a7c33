// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/base/time.h"

#include <QString>
#include <QTimeZone>
#include <QVector>

#include <memory>
#include <variant>

namespace campanile::exchange {

/// A typed value of an exported row: nothing, text, whole number, fraction, truth, instant.
using Cell = std::variant<std::monostate, QString, qint64, double, bool, domain::UtcTime>;

enum class ColumnType { Text, Number, Time };

struct ExportColumn
{
    QString key{};                      ///< stable name; JSON lines
    QString title{};                    ///< what people read, in their language; CSV and XLSX
    ColumnType type = ColumnType::Text; ///< a cell may still be of another; XLSX: see XlsxTableWriter
};

enum class TableFormat { Csv, Xlsx, JsonLines };

struct WriteOptions
{
    QTimeZone zone = QTimeZone::utc(); ///< instants are written in this zone; CSV and JSON say the offset, XLSX names
                                       ///< it in the title
    bool byteOrderMark = true;         ///< CSV; spreadsheets take UTF-8 for something else without
    char delimiter = ',';              ///< CSV
    bool crlf = true;                  ///< CSV; RFC 4180
    bool rightToLeft = false;          ///< XLSX
    QString sheetName;                 ///< XLSX; forbidden characters are replaced, empty: "1"
};

/// Writes a table into a file that appears under its name only with finish(): a cancelled, failed or crashed export
/// leaves what was there before. Nothing is capped. Rows go straight to disk. One thread at a time.
///
/// Errors: FileCannotWrite (path); TooLarge (path, limit) for more columns than the format holds; after an error every
/// call answers it again.
class TableWriter
{
public:
    virtual ~TableWriter() = default; ///< without finish(): cancels

    /// Once, before the first row.
    [[nodiscard]] virtual domain::Result<void> header(const QVector<ExportColumn> &columns) = 0;
    /// Fewer cells than columns leave the rest empty; more are an InvalidArgument.
    [[nodiscard]] virtual domain::Result<void> row(const QVector<Cell> &cells) = 0;
    /// Puts the file in its place. Nothing can be written afterwards.
    [[nodiscard]] virtual domain::Result<void> finish() = 0;
    /// Removes what was written so far.
    virtual void cancel() = 0;

    /// Texts that the format could not hold whole (XLSX: 32,767 characters a cell); they end in "…".
    [[nodiscard]] virtual qint64 shortenedCells() const { return 0; }
};

[[nodiscard]] domain::Result<std::unique_ptr<TableWriter>> openWriter(TableFormat format, const QString &path,
                                                                      const WriteOptions &options = {});

} // namespace campanile::exchange
