// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/sniffer.h"

#include "exchange/table/csvscanner.h"
#include "exchange/table/utf8source.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <array>

namespace campanile::exchange {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr qint64 sampleBytes = 1024 * 1024;
constexpr qsizetype delimiterSampleBytes = 64 * 1024;

struct ByteOrderMark
{
    QByteArrayView bytes;
    const char *encoding;
};

const std::array<ByteOrderMark, 5> byteOrderMarks{{
    {QByteArrayView("\xEF\xBB\xBF", 3), "UTF-8"},
    {QByteArrayView("\xFF\xFE\x00\x00", 4), "UTF-32LE"},
    {QByteArrayView("\x00\x00\xFE\xFF", 4), "UTF-32BE"},
    {QByteArrayView("\xFF\xFE", 2), "UTF-16LE"},
    {QByteArrayView("\xFE\xFF", 2), "UTF-16BE"},
}};

/// Spreadsheets, archives, pictures: no text in any encoding.
bool isBinary(QByteArrayView sample)
{
    if (sample.startsWith("PK\x03\x04") || sample.startsWith("%PDF-") || sample.startsWith("\xD0\xCF\x11\xE0") ||
        sample.startsWith("SQLite format 3"))
        return true;
    const qsizetype controls = std::count_if(sample.begin(), sample.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f';
    });
    return controls > sample.size() / 50 + 2;
}

QList<QByteArrayView> firstLines(QByteArrayView sample, bool wholeFile, int count)
{
    QList<QByteArrayView> lines;
    while (!sample.isEmpty() && lines.size() < count) {
        const qsizetype end = sample.indexOf('\n');
        if (end < 0 && !wholeFile)
            break;
        const QByteArrayView line = (end < 0 ? sample : sample.first(end)).trimmed();
        if (!line.isEmpty())
            lines.append(line);
        sample = end < 0 ? QByteArrayView() : sample.sliced(end + 1);
    }
    return lines;
}

bool isObjectText(QByteArrayView line)
{
    return line.startsWith('{') &&
           QJsonDocument::fromJson(QByteArray::fromRawData(line.data(), line.size())).isObject();
}

FileFormat guessFormat(QByteArrayView sample, bool wholeFile, const QString &suffix)
{
    const QByteArrayView text = sample.trimmed();
    const bool lineSuffix = suffix == QLatin1StringView("jsonl") || suffix == QLatin1StringView("ndjson");
    if (text.startsWith('{')) {
        if (lineSuffix)
            return FileFormat::JsonLines;
        const QList<QByteArrayView> lines = firstLines(sample, wholeFile, 4);
        const auto whole = std::count_if(lines.begin(), lines.end(), isObjectText);
        return lines.size() > 1 && whole > 0 && lines.at(1).startsWith('{') ? FileFormat::JsonLines : FileFormat::Json;
    }
    if (text.startsWith('[')) {
        const QByteArrayView inside = text.sliced(1).trimmed();
        if (suffix == QLatin1StringView("json") || inside.isEmpty() || inside.startsWith('{') || inside.startsWith(']'))
            return FileFormat::Json;
    }
    if (lineSuffix)
        return FileFormat::JsonLines;
    return suffix == QLatin1StringView("json") ? FileFormat::Json : FileFormat::Csv;
}

/// How well a delimiter explains the sample: the share of rows that have as many fields as the first, then the columns.
struct Fit
{
    double agreement = 0;
    std::size_t columns = 0;
};

Fit fit(QByteArrayView sample, bool wholeFile, char delimiter, bool trimSpaces)
{
    CsvScanner scanner(delimiter, trimSpaces, StrayQuotes::UnitMarks, false, ReadLimits());
    scanner.push(sample);
    Fit result;
    std::size_t rows = 0;
    std::size_t agreeing = 0;
    const auto count = [&] {
        for (const CsvScanner::Row &row : scanner.rows()) {
            if (row.fields == 0)
                continue;
            if (rows == 0)
                result.columns = row.fields;
            ++rows;
            agreeing += row.fields == result.columns && !row.strayQuote ? 1 : 0;
        }
    };
    count();
    // The end of a sample is no row; the end of a file is.
    if (wholeFile || rows == 0) {
        scanner.finish();
        count();
    }
    rows += scanner.problem() ? 1 : 0;
    result.agreement = rows == 0 ? 0 : double(agreeing) / double(rows);
    return result;
}

void guessDelimiter(QByteArrayView sample, bool wholeFile, const ReadOptions &options, const QString &suffix,
                    FileShape &shape)
{
    static constexpr std::array<char, 4> candidates{',', ';', '\t', '|'};
    Fit best;
    shape.delimiter = suffix == QLatin1StringView("tsv") ? '\t' : ',';
    for (const bool trimSpaces : {false, true}) {
        for (const char candidate : candidates) {
            if (options.delimiter != 0 && options.delimiter != candidate)
                continue;
            const Fit found = fit(sample, wholeFile, candidate, trimSpaces);
            const bool better = found.columns > 1 && (found.agreement > best.agreement + 0.01 ||
                                                      (found.agreement > best.agreement - 0.01 &&
                                                       found.columns > best.columns && trimSpaces == shape.trimSpaces));
            if (better) {
                best = found;
                shape.delimiter = candidate;
                shape.trimSpaces = trimSpaces;
            }
        }
        // Blanks belong to the fields unless the quotes make no sense with them.
        if (!sample.contains(" \"") && !sample.contains("\" "))
            break;
    }
}

Result<QByteArray> utf8Sample(QIODevice *device, const QString &name, const Sniffed &sniffed)
{
    auto source = Utf8Source::open(device, name, sniffed.shape.encoding, sniffed.headBytes);
    if (!source)
        return tl::unexpected(source.error());
    QByteArray sample;
    QByteArray piece;
    while (sample.size() < sampleBytes) {
        const Result<bool> more = (*source)->read(piece);
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            break;
        sample += piece;
    }
    return sample;
}

} // namespace

Result<Sniffed> sniff(QIODevice *device, const QString &name, const ReadOptions &options)
{
    Sniffed sniffed;
    FileShape &shape = sniffed.shape;
    if (!options.encoding.isEmpty() && !Utf8Source::knows(options.encoding))
        return fail(ErrorCode::InvalidArgument, {QStringLiteral("encoding"), QString::fromLatin1(options.encoding)});
    if (!device->seek(0))
        return fail(ErrorCode::FileCannotRead, {name}, device->errorString());
    const QByteArray raw = device->read(std::min(sampleBytes, device->size() + 1));
    // A folder opens and then answers nothing.
    if (raw.isEmpty() && !device->atEnd())
        return fail(ErrorCode::FileCannotRead, {name}, device->errorString());
    const bool wholeFile = raw.size() < sampleBytes;

    shape.encoding = options.encoding;
    for (const ByteOrderMark &mark : byteOrderMarks) {
        if (raw.startsWith(mark.bytes)) {
            shape.encoding = mark.encoding;
            shape.byteOrderMark = true;
            sniffed.headBytes = int(mark.bytes.size());
            break;
        }
    }
    if (shape.encoding.isEmpty())
        shape.encoding = guessEncoding(raw, wholeFile);

    const Result<QByteArray> sample = utf8Sample(device, name, sniffed);
    if (!sample)
        return tl::unexpected(sample.error());
    const QString suffix = QFileInfo(name).suffix().toLower();
    shape.format = options.format;
    if (shape.format == FileFormat::Guess) {
        if (isBinary(raw) && isBinary(*sample))
            return fail(ErrorCode::FormatUnknown, {name});
        shape.format = guessFormat(*sample, wholeFile, suffix);
    }
    if (shape.format != FileFormat::Csv)
        return sniffed;

    const QByteArrayView text(*sample);
    sniffed.separatorLine = text.size() >= 6 && text.startsWith("sep=") && (text[5] == '\r' || text[5] == '\n');
    if (sniffed.separatorLine && options.delimiter == 0) {
        shape.delimiter = text[4];
        return sniffed;
    }
    guessDelimiter(text.first(std::min(text.size(), delimiterSampleBytes)),
                   wholeFile && text.size() <= delimiterSampleBytes, options, suffix, shape);
    if (options.delimiter != 0)
        shape.delimiter = options.delimiter;
    return sniffed;
}

} // namespace campanile::exchange
