// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/import/importsource.h"

#include "domain/import/builtinprofiles.h"
#include "exchange/table/parsereason.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace campanile::usecases {

using namespace domain;
using exchange::ReadOptions;
using exchange::Record;
using exchange::RecordReader;

namespace {

constexpr int sampleRows = 300;

Result<void> checkHeader(const ImportTable &table, const ImportSample &sample, const QString &path)
{
    if (table.expectedHeader.isEmpty() || table.expectedHeader == sample.header)
        return {};
    return fail(ErrorCode::HeaderMismatch,
                {path, u"1"_qs, table.expectedHeader.join(u", "_qs), sample.header.join(u", "_qs)});
}

/// The columns of several files of one table, each once; rows of one after the other.
ImportSample unite(const QVector<ImportSample> &samples, const std::vector<std::size_t> &files)
{
    ImportSample united;
    for (const std::size_t index : files) {
        const ImportSample &sample = samples.at(qsizetype(index));
        if (united.name.isEmpty())
            united.name = sample.name;
        for (const QString &column : sample.header) {
            if (!united.header.contains(column, Qt::CaseInsensitive))
                united.header.append(column);
        }
    }
    for (const std::size_t index : files) {
        const ImportSample &sample = samples.at(qsizetype(index));
        for (const QStringList &row : sample.rows) {
            QStringList cells;
            for (const QString &column : std::as_const(united.header)) {
                const auto at =
                    std::find_if(sample.header.begin(), sample.header.end(), [&column](const QString &name) {
                        return name.compare(column, Qt::CaseInsensitive) == 0;
                    });
                cells.append(at == sample.header.end() ? QString() : row.value(at - sample.header.begin()));
            }
            united.rows.append(cells);
        }
    }
    return united;
}

std::vector<int> placesOf(const QStringList &header, const QStringList &united)
{
    std::vector<int> places;
    for (const QString &column : header) {
        int place = -1;
        for (int i = 0; i < int(united.size()); ++i) {
            if (united.at(i).compare(column, Qt::CaseInsensitive) == 0)
                place = i;
        }
        places.push_back(place);
    }
    return places;
}

} // namespace

const SourceTable *ImportSource::ticketTable() const
{
    for (const SourceTable &table : tables) {
        if (holdsTickets(table.planned.bound.table.kind))
            return &table;
    }
    return nullptr;
}

QString ImportSource::sourceName() const
{
    const SourceTable *table = ticketTable();
    const auto guesses = [this](const ImportProfile &known) {
        return known.source == profile.source && known.tables.constFirst().guessRest;
    };
    const QVector<ImportProfile> &known = builtInImportProfiles();
    if (!table || std::none_of(known.begin(), known.end(), guesses))
        return profile.source;
    QStringList columns;
    for (const QString &column : table->planned.bound.header)
        columns.append(column.toCaseFolded());
    columns.sort();
    const QByteArray hash = QCryptographicHash::hash(columns.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    return profile.source + u'-' + QString::fromLatin1(hash.left(4).toHex());
}

Result<std::unique_ptr<RecordReader>> ImportSource::open(const SourceFile &file, const std::stop_token &stop) const
{
    ReadOptions options = read;
    // What was found at the first look holds for the second: the same file is read the same way.
    options.format = file.shape.format;
    options.delimiter = file.shape.delimiter;
    if (options.arrayPath.isEmpty())
        options.arrayPath = file.shape.arrayPath;
    return exchange::openReader(file.path, options, stop);
}

Result<SampledFiles> sampleFiles(const QStringList &paths, const ReadOptions &read, const std::stop_token &stop)
{
    SampledFiles files;
    for (const QString &path : paths) {
        Result<std::unique_ptr<RecordReader>> reader = exchange::openReader(path, read, stop);
        if (!reader)
            return Failure(reader.error());
        ImportSample sample;
        sample.name = QFileInfo(path).fileName();
        sample.header = (*reader)->header();
        Record record;
        std::optional<Error> fault;
        while (sample.rows.size() < sampleRows) {
            const Result<bool> more = (*reader)->next(record);
            // A file that breaks later on is told by the run itself, with its line.
            if (!more && !fault)
                fault = more.error();
            if (!more || !*more)
                break;
            if (!record.flaw())
                sample.rows.append(record.texts());
            else if (!fault)
                fault = Error{
                    ErrorCode::ParseFailed,
                    {path, QString::number(record.line()), QString(keyOf(exchange::parseReasonKeys, *record.flaw()))},
                    {},
                    false};
        }
        files.faults.append(sample.rows.isEmpty() ? fault : std::nullopt);
        files.samples.append(std::move(sample));
        files.shapes.append((*reader)->shape());
    }
    return files;
}

Result<ImportSource> bindFiles(const ImportProfile &profile, const QStringList &paths, const ReadOptions &read,
                               const std::stop_token &stop)
{
    const Result<SampledFiles> sampled = sampleFiles(paths, read, stop);
    if (!sampled)
        return Failure(sampled.error());
    if (profile.tables.size() == 1) {
        for (qsizetype i = 0; i < paths.size(); ++i) {
            if (Result<void> fits = checkHeader(profile.tables.constFirst(), sampled->samples.at(i), paths.at(i));
                !fits)
                return Failure(fits.error());
        }
    }
    const Result<ImportPlan> plan = planImport(profile, sampled->samples);
    if (!plan)
        return Failure(plan.error());
    ImportSource source;
    source.profile = plan->profile;
    source.read = read;
    for (std::size_t i = 0; i < plan->files.size(); ++i) {
        const PlannedFile &planned = plan->files[i];
        const ImportSample &sample = sampled->samples.at(qsizetype(i));
        if (planned.table < 0)
            return fail(ErrorCode::MappingIncomplete, {paths.at(qsizetype(i)), u"table"_qs});
        if (Result<void> fits = checkHeader(profile.tables.at(planned.table), sample, paths.at(qsizetype(i))); !fits)
            return Failure(fits.error());
        source.files.push_back(
            {paths.at(qsizetype(i)), planned.table, sample.header, sampled->shapes.at(qsizetype(i)), {}});
        const auto known = std::find_if(source.tables.begin(), source.tables.end(),
                                        [&planned](const SourceTable &t) { return t.planned.table == planned.table; });
        if (known != source.tables.end())
            known->files.push_back(i);
        else
            source.tables.push_back({planned, {i}});
    }
    int ticketTables = 0;
    for (SourceTable &table : source.tables) {
        if (table.files.size() > 1) {
            Result<PlannedFile> united = planFile(profile, table.planned.table, unite(sampled->samples, table.files));
            if (!united)
                return Failure(united.error());
            table.planned = std::move(*united);
        }
        for (const std::size_t file : table.files)
            source.files[file].columns = placesOf(source.files[file].header, table.planned.bound.header);
        if (holdsTickets(table.planned.bound.table.kind) && ++ticketTables > 1)
            return fail(ErrorCode::MappingAmbiguous, {source.files[table.files.front()].path, u"tickets"_qs});
    }
    return source;
}

} // namespace campanile::usecases
