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
    static constexpr std::array<char, 8> delimiters{0, 0, 0, 0, ',', ';', '\t', '|'};
    static const std::array<QByteArray, 4> encodings{QByteArray(), "UTF-8", "UTF-16LE", "windows-1255"};
    exchange::ReadOptions options;
    options.format = exchange::FileFormat::Csv;
    options.strict = (flags & 1U) != 0;
    options.hasHeader = (flags & 2U) != 0;
    options.delimiter = delimiters.at((flags >> 2U) & 7U);
    options.encoding = encodings.at((flags >> 5U) & 3U);
    options.strayQuotes = (flags & 128U) != 0 ? exchange::StrayQuotes::Keep : exchange::StrayQuotes::UnitMarks;
    fuzz::readAll({reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1}, options, QStringLiteral("x.csv"));
    return 0;
}
