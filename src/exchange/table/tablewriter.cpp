// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/tablewriter.h"

#include "exchange/table/csvwriter.h"
#include "exchange/table/jsonlineswriter.h"
#include "exchange/table/xlsxtablewriter.h"

namespace campanile::exchange {

using domain::Result;

namespace {

template <typename Writer>
Result<std::unique_ptr<TableWriter>> opened(const QString &path, const WriteOptions &options)
{
    auto writer = std::make_unique<Writer>(path, options);
    const Result<void> done = writer->open();
    if (!done)
        return tl::unexpected(done.error());
    return std::unique_ptr<TableWriter>(std::move(writer));
}

} // namespace

Result<std::unique_ptr<TableWriter>> openWriter(TableFormat format, const QString &path, const WriteOptions &options)
{
    switch (format) {
    case TableFormat::Csv:
        return opened<CsvWriter>(path, options);
    case TableFormat::Xlsx:
        return opened<XlsxTableWriter>(path, options);
    case TableFormat::JsonLines:
        return opened<JsonLinesWriter>(path, options);
    }
    return domain::fail(domain::ErrorCode::InvalidArgument, {QStringLiteral("format"), QString::number(int(format))});
}

} // namespace campanile::exchange
