// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/recordreader.h"

#include "exchange/table/csvreader.h"
#include "exchange/table/jsonreader.h"
#include "exchange/table/sniffer.h"

#include <QFile>
#include <QFileInfo>

namespace campanile::exchange {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

template <typename Reader>
Result<std::unique_ptr<RecordReader>> opened(std::unique_ptr<Reader> reader, Result<void> done)
{
    if (!done)
        return tl::unexpected(done.error());
    return std::unique_ptr<RecordReader>(std::move(reader));
}

} // namespace

Result<std::unique_ptr<RecordReader>> openReader(std::unique_ptr<QIODevice> device, const QString &name,
                                                 const ReadOptions &options, const std::stop_token &stop)
{
    const Result<Sniffed> sniffed = sniff(device.get(), name, options);
    if (!sniffed)
        return tl::unexpected(sniffed.error());
    if (sniffed->shape.format != FileFormat::Csv) {
        auto reader = std::make_unique<JsonReader>(std::move(device), name, *sniffed, options);
        Result<void> done = reader->open(stop);
        return opened(std::move(reader), std::move(done));
    }
    auto reader = std::make_unique<CsvReader>(std::move(device), name, *sniffed, options);
    Result<void> done = reader->open();
    return opened(std::move(reader), std::move(done));
}

Result<std::unique_ptr<RecordReader>> openReader(const QString &path, const ReadOptions &options,
                                                 const std::stop_token &stop)
{
    // Only plain files: a pipe or a device could hang the thread for ever.
    if (!QFileInfo(path).isFile())
        return fail(ErrorCode::FileCannotRead, {path});
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::FileCannotRead, {path}, file->errorString());
    return openReader(std::move(file), path, options, stop);
}

} // namespace campanile::exchange
