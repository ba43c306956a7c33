// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "exchange/table/readoptions.h"

#include <QIODevice>

namespace campanile::exchange {

/// What the first mebibyte of a file tells; internal to openReader.
struct Sniffed
{
    FileShape shape;            ///< without arrays
    int headBytes = 0;          ///< byte order mark
    bool separatorLine = false; ///< CSV; the first line is a spreadsheet's "sep=;" and no record
};

/// Options win over guesses. Errors: FileCannotRead, FormatUnknown, InvalidArgument ("encoding").
[[nodiscard]] domain::Result<Sniffed> sniff(QIODevice *device, const QString &name, const ReadOptions &options);

/// The encoding of bytes without a byte order mark: UTF-16 by its pattern of zeros, UTF-8 when valid, else what ICU's
/// detector says among the western and Hebrew 8-bit ones.
[[nodiscard]] QByteArray guessEncoding(QByteArrayView sample, bool wholeFile);

} // namespace campanile::exchange
