// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/import/importplan.h"

#include "domain/import/secretcolumns.h"

#include <QSet>

#include <numeric>

namespace campanile::domain {

namespace {

int cellOf(const QStringList &header, const QStringList &names)
{
    for (const QString &name : names) {
        for (qsizetype i = 0; i < header.size(); ++i) {
            if (header.at(i).trimmed().compare(name, Qt::CaseInsensitive) == 0)
                return int(i);
        }
    }
    return -1;
}

bool recognises(const ImportTable &table, const QStringList &header)
{
    return std::all_of(table.recognise.begin(), table.recognise.end(),
                       [&header](const QString &name) { return cellOf(header, {name}) >= 0; });
}

int mappedColumns(const ImportTable &table, const QStringList &header)
{
    QSet<int> cells;
    for (const ImportColumn &column : table.columns)
        cells.insert(cellOf(header, column.names));
    cells.remove(-1);
    return int(cells.size());
}

/// The best table for a header, or -1. A table without `recognise` takes anything, but only after all others.
int tableFor(const ImportProfile &profile, const ImportSample &file)
{
    int best = -1;
    std::pair<qsizetype, int> bestScore{-1, -1};
    for (int i = 0; i < int(profile.tables.size()); ++i) {
        const ImportTable &table = profile.tables.at(i);
        if (!recognises(table, file.header))
            continue;
        const std::pair<qsizetype, int> score{table.recognise.size(), mappedColumns(table, file.header)};
        const bool possible = !table.recognise.isEmpty() || table.guessRest || score.second > 0;
        if (possible && score > bestScore) {
            bestScore = score;
            best = i;
        }
    }
    return best;
}

/// Targets without which rows cannot be read.
QVector<ImportTarget> neededTargets(const ImportTable &table)
{
    switch (table.kind) {
    case ImportTableKind::Events:
        return {ImportTarget::TicketKey, ImportTarget::EventTime};
    case ImportTableKind::Tickets:
        return table.timeMayBeMissing ? QVector<ImportTarget>{} : QVector<ImportTarget>{ImportTarget::Created};
    default:
        return {ImportTarget::Key};
    }
}

BoundTable bind(const ImportTable &table, const QStringList &header)
{
    BoundTable bound;
    bound.table = table;
    bound.header = header;
    QSet<int> used;
    for (const ImportColumn &column : table.columns) {
        const int cell = cellOf(header, column.names);
        if (cell < 0)
            continue;
        used.insert(cell);
        if (column.target != ImportTarget::Ignored)
            bound.columns.push_back({cell, header.at(cell), column});
    }
    for (int i = 0; i < int(header.size()); ++i) {
        if (!used.contains(i))
            bound.unused.append(header.at(i));
        if (!looksSecretByName(header.at(i)))
            bound.contentCells.push_back(i);
    }
    std::sort(bound.contentCells.begin(), bound.contentCells.end(), [&header](int a, int b) {
        const int order = header.at(a).compare(header.at(b), Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a < b;
    });
    return bound;
}

} // namespace

const BoundColumn *BoundTable::find(ImportTarget target) const
{
    for (const BoundColumn &column : columns) {
        if (column.spec.target == target)
            return &column;
    }
    return nullptr;
}

Result<PlannedFile> planFile(const ImportProfile &profile, int table, const ImportSample &file)
{
    PlannedFile planned;
    planned.table = table;
    ImportTable wanted = profile.tables.at(table);
    if (wanted.guessRest) {
        ImportGuess guess = guessTable(file, wanted);
        wanted = guess.table;
        planned.doubts = guess.doubts;
        planned.values = guess.values;
    }
    planned.bound = bind(wanted, file.header);
    for (const ImportTarget target : neededTargets(wanted)) {
        if (!planned.bound.find(target))
            return fail(ErrorCode::MappingIncomplete, {file.name, QString(keyOf(importTargetKeys, target))});
    }
    return planned;
}

void addProposedValues(ImportProfile &profile, const QMap<QString, ImportValueMap> &values)
{
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        ImportValueMap &map = profile.values[it.key()];
        for (auto value = it->cbegin(); value != it->cend(); ++value) {
            if (!map.contains(value.key()))
                map.insert(value.key(), value.value());
        }
    }
}

Result<ImportPlan> planImport(const ImportProfile &profile, const QVector<ImportSample> &files)
{
    ImportPlan plan{profile, {}};
    bool anyTickets = false;
    for (const ImportSample &file : files) {
        const int table = tableFor(profile, file);
        if (table < 0) {
            PlannedFile unknown;
            unknown.bound.header = file.header;
            plan.files.push_back(std::move(unknown));
            continue;
        }
        Result<PlannedFile> planned = planFile(profile, table, file);
        if (!planned)
            return Failure(planned.error());
        addProposedValues(plan.profile, planned->values);
        anyTickets = anyTickets || holdsTickets(planned->bound.table.kind);
        plan.files.push_back(std::move(*planned));
    }
    if (!anyTickets) {
        return fail(ErrorCode::MappingIncomplete,
                    {files.isEmpty() ? QString() : files.constFirst().name, u"tickets"_qs});
    }
    return plan;
}

double profileFit(const ImportProfile &profile, const QVector<ImportSample> &files)
{
    if (files.isEmpty())
        return 0.0;
    double sum = 0.0;
    bool anyTickets = false;
    for (const ImportSample &file : files) {
        const int index = tableFor(profile, file);
        if (index < 0)
            continue;
        const ImportTable &table = profile.tables.at(index);
        anyTickets = anyTickets || holdsTickets(table.kind);
        sum += table.recognise.isEmpty() ? 0.1 : 1.0;
    }
    return anyTickets ? sum / double(files.size()) : 0.0;
}

const ImportProfile &bestProfile(const QVector<ImportProfile> &profiles, const QVector<ImportSample> &files)
{
    const ImportProfile *best = nullptr;
    double bestFit = 0.15; // better than a guess
    for (const ImportProfile &profile : profiles) {
        const double fit = profileFit(profile, files);
        if (fit > bestFit) {
            best = &profile;
            bestFit = fit;
        }
    }
    if (best)
        return *best;
    const bool log = !files.isEmpty() && guessKind(files.constFirst()) == ImportTableKind::Events;
    const QString generic = log ? u"events"_qs : u"tickets"_qs;
    for (const ImportProfile &profile : profiles) {
        if (profile.name == generic)
            return profile;
    }
    return profiles.constFirst();
}

} // namespace campanile::domain
