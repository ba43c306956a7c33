// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/import/importplan.h"
#include "exchange/table/recordreader.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace campanile::usecases {

/// One file of an import with what it is.
struct SourceFile
{
    QString path;
    int table = -1;     ///< index in profile.tables
    QStringList header; ///< as it was when the file was opened
    exchange::FileShape shape;
    std::vector<int> columns; ///< its columns' places in the bound table's header
};

/// Files that are the same table of the profile; their columns are united, so that one mapping serves all.
struct SourceTable
{
    domain::PlannedFile planned;
    std::vector<std::size_t> files; ///< indexes into ImportSource::files
};

/// The files of an import, recognised and bound. Nothing of the database here.
struct ImportSource
{
    domain::ImportProfile profile; ///< with what was guessed
    std::vector<SourceFile> files;
    std::vector<SourceTable> tables;
    exchange::ReadOptions read;

    [[nodiscard]] const SourceTable *ticketTable() const;
    /// The name of the source: the profile's, and for a profile that guesses one that belongs to the columns, so that
    /// two unlike tables with numbers from 1 on are not taken for one another.
    [[nodiscard]] QString sourceName() const;
    /// Opens it again from the beginning.
    [[nodiscard]] domain::Result<std::unique_ptr<exchange::RecordReader>> open(const SourceFile &file,
                                                                               const std::stop_token &stop) const;
};

struct SampledFiles
{
    QVector<domain::ImportSample> samples;
    QVector<exchange::FileShape> shapes;
    QVector<std::optional<domain::Error>> faults; ///< why no row of a file can be read
};

/// Headers and first rows of all files.
[[nodiscard]] domain::Result<SampledFiles> sampleFiles(const QStringList &paths, const exchange::ReadOptions &read,
                                                       const std::stop_token &stop);

/// Errors: see ImportTickets::run().
[[nodiscard]] domain::Result<ImportSource> bindFiles(const domain::ImportProfile &profile, const QStringList &paths,
                                                     const exchange::ReadOptions &read, const std::stop_token &stop);

} // namespace campanile::usecases
