// SPDX-License-Identifier: GPL-3.0-or-later
// First byte: options. The rest is a file.
#include "fuzz/fuzzreader.h"

#include <array>

using namespace campanile;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size == 0)
        return 0;
    const unsigned flags = data[0];
    static constexpr std::array<exchange::FileFormat, 4> formats{
        exchange::FileFormat::Guess, exchange::FileFormat::Json, exchange::FileFormat::JsonLines,
        exchange::FileFormat::Json};
    exchange::ReadOptions options;
    options.format = formats.at(flags & 3U);
    options.strict = (flags & 4U) != 0;
    options.headerScanBytes = (flags & 8U) != 0 ? 20 : 100'000;
    options.encoding = (flags & 16U) != 0 ? QByteArray() : QByteArray("UTF-8");
    if ((flags & 32U) != 0)
        options.arrayPath = QStringLiteral("a.b");
    fuzz::readAll({reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1}, options, QStringLiteral("x"));
    return 0;
}
