// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table/recordreader.h"

#include <QBuffer>

#include <cstdlib>

namespace campanile::fuzz {

/// A promise that must hold whatever the input.
inline void require(bool promise)
{
    if (!promise)
        std::abort();
}

/// Reads all and checks what RecordReader promises. Small limits, so that the fuzzer reaches them.
inline void readAll(QByteArrayView bytes, exchange::ReadOptions options, const QString &name)
{
    options.limits = {.fieldBytes = 2000, .recordBytes = 4000, .columns = 40, .depth = 12};
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes.toByteArray());
    buffer->open(QIODevice::ReadOnly);
    auto reader = exchange::openReader(std::move(buffer), name, options);
    if (!reader) {
        require(reader.error().code != domain::ErrorCode::Internal);
        return;
    }
    const qsizetype columns = (*reader)->header().size();
    require(columns <= options.limits.columns);
    exchange::Record record;
    qint64 line = 0;
    qint64 records = 0;
    for (;;) {
        const domain::Result<bool> more = (*reader)->next(record);
        if (!more) {
            require(more.error().code == domain::ErrorCode::ParseFailed && more.error().args.size() >= 3);
            require(more.error().args.at(1).toLongLong() >= 1);
            require(!(*reader)->next(record));
            return;
        }
        if (!*more)
            break;
        require(record.line() >= 1 && record.line() >= line);
        require(!(options.strict && record.flaw()));
        require(record.byteCount() <= 3 * options.limits.recordBytes * 8);
        line = record.line();
        // A record takes at least one byte, so there cannot be more of them.
        require(++records <= bytes.size() + 1);
        for (qsizetype i = 0; i < record.size(); ++i)
            require(record.utf8(i).isValidUtf8() && !record.utf8(i).contains('\0'));
    }
    require((*reader)->header().size() >= columns);
    require((*reader)->position() == (*reader)->size());
}

} // namespace campanile::fuzz
