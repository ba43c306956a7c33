// SPDX-License-Identifier: GPL-3.0-or-later
// bench_exchange [--runs N] [FILE...]: how fast files are read and written. Without files it makes one of its own:
// the same rows, as CSV and as JSON lines, each time.
#include "bench/measure.h"

#include "exchange/table/recordreader.h"
#include "exchange/table/tablewriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <numeric>

using namespace campanile;

namespace {

constexpr int rowsMade = 100'000;

quint64 nextRandom(quint64 &state)
{
    state ^= state << 13U;
    state ^= state >> 7U;
    state ^= state << 17U;
    return state;
}

QVector<exchange::ExportColumn> columns()
{
    QVector<exchange::ExportColumn> list;
    for (int i = 0; i < 20; ++i) {
        const QString name = QStringLiteral("column%1").arg(i);
        list.append({name, name, i % 5 == 4 ? exchange::ColumnType::Time : exchange::ColumnType::Text});
    }
    return list;
}

QVector<QVector<exchange::Cell>> rows()
{
    const QStringList words = {QStringLiteral("printer"), QStringLiteral("לקוח, חדש"), QStringLiteral("says \"no\""),
                               QStringLiteral("salamat po"), QStringLiteral("first\nsecond")};
    quint64 state = 88172645463325252U;
    QVector<QVector<exchange::Cell>> list(rowsMade);
    for (auto &row : list) {
        for (int i = 0; i < 20; ++i) {
            const quint64 random = nextRandom(state);
            if (i % 5 == 4)
                row.append(domain::fromMs(qint64(1'700'000'000'000 + random % 60'000'000'000)));
            else if (i % 5 == 3)
                row.append(qint64(random % 100'000));
            else
                row.append(words.at(qsizetype(random % quint64(words.size()))));
        }
    }
    return list;
}

void write(const QVector<QVector<exchange::Cell>> &data, exchange::TableFormat format, const QString &path)
{
    auto writer = exchange::openWriter(format, path);
    bool good = writer && (*writer)->header(columns());
    for (qsizetype i = 0; good && i < data.size(); ++i)
        good = (*writer)->row(data.at(i)).has_value();
    if (!good || !(*writer)->finish())
        qFatal("cannot write");
}

/// Every byte once, in the pieces that the reader takes.
quint64 barePass(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        qFatal("cannot read");
    QByteArray piece(64 * 1024, '\0');
    quint64 sum = 0;
    for (qint64 got = 0; (got = file.read(piece.data(), piece.size())) > 0;) {
        sum = std::accumulate(piece.constData(), piece.constData() + got, sum,
                              [](quint64 a, char c) { return a + static_cast<unsigned char>(c); });
    }
    return sum;
}

struct Counts
{
    qint64 rows = 0;
    qint64 flawed = 0;
    qsizetype characters = 0;
};

Counts readAll(const QString &path, bool texts)
{
    auto reader = exchange::openReader(path);
    if (!reader)
        qFatal("cannot open: %s", qUtf8Printable(reader.error().args.join(u' ')));
    Counts counts;
    exchange::Record record;
    for (;;) {
        const auto more = (*reader)->next(record);
        if (!more)
            qFatal("cannot read: %s", qUtf8Printable(more.error().args.join(u' ')));
        if (!*more)
            return counts;
        ++counts.rows;
        counts.flawed += record.flaw() ? 1 : 0;
        for (qsizetype i = 0; texts && i < record.size(); ++i)
            counts.characters += record.text(i).size();
    }
}

void benchRead(const QString &path, int runs)
{
    const Counts counts = readAll(path, true);
    std::printf("%s: %.1f MB, %lld records (%lld flawed)\n", qUtf8Printable(QFileInfo(path).fileName()),
                double(QFileInfo(path).size()) / 1e6, static_cast<long long>(counts.rows),
                static_cast<long long>(counts.flawed));
    volatile quint64 sink = 0;
    const auto bare = bench::measure(runs, [&] { sink = sink + barePass(path); });
    bench::report("  bare pass over the bytes", bare, bare);
    bench::report("  records, fields as UTF-8", bench::measure(runs, [&] { readAll(path, false); }), bare);
    bench::report("  records, every field as QString", bench::measure(runs, [&] { readAll(path, true); }), bare);
}

void benchWrite(const QString &folder, int runs)
{
    const QVector<QVector<exchange::Cell>> data = rows();
    const QString csv = folder + QStringLiteral("/made.csv");
    const QString jsonl = folder + QStringLiteral("/made.jsonl");
    const QString xlsx = folder + QStringLiteral("/made.xlsx");
    write(data, exchange::TableFormat::Csv, csv);
    QFile file(csv);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read");
    const QByteArray bytes = file.readAll();
    const auto bare = bench::measure(runs, [&] {
        QFile copy(folder + QStringLiteral("/bare"));
        if (!copy.open(QIODevice::WriteOnly) || copy.write(bytes) != bytes.size() || !copy.flush())
            qFatal("cannot write");
    });
    std::printf("write %d rows of 20 cells (%.1f MB of CSV)\n", rowsMade, double(bytes.size()) / 1e6);
    bench::report("  bare write of the bytes", bare, bare);
    bench::report("  CSV", bench::measure(runs, [&] { write(data, exchange::TableFormat::Csv, csv); }), bare);
    bench::report("  JSON lines", bench::measure(runs, [&] { write(data, exchange::TableFormat::JsonLines, jsonl); }),
                  bare);
    bench::report("  XLSX", bench::measure(std::min(runs, 3), [&] { write(data, exchange::TableFormat::Xlsx, xlsx); }),
                  bare);
    benchRead(csv, runs);
    benchRead(jsonl, runs);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList files = QCoreApplication::arguments().sliced(1);
    int runs = 9;
    if (const qsizetype at = files.indexOf(QStringLiteral("--runs")); at >= 0 && at + 1 < files.size()) {
        runs = std::max(1, files.at(at + 1).toInt());
        files.remove(at, 2);
    }
    if (files.isEmpty()) {
        const QTemporaryDir folder;
        benchWrite(folder.path(), runs);
    }
    for (const QString &file : files)
        benchRead(file, runs);
    return 0;
}
