// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/import/importguess.h"

#include <vector>

namespace campanile::domain {

/// A table of a profile bound to the columns of one file.
struct BoundColumn
{
    int cell = -1; ///< index in the file's header
    QString name;  ///< as the file writes it
    ImportColumn spec;
};

struct BoundTable
{
    ImportTable table; ///< with guessed columns added
    QStringList header;
    std::vector<BoundColumn> columns; ///< found in the file, in the table's order; ignored ones left out
    std::vector<int> contentCells;    ///< cells that tell two rows apart, ordered by column name: all but secret ones
    QStringList unused;               ///< columns of the file that are not imported

    [[nodiscard]] const BoundColumn *find(ImportTarget target) const;
};

/// One file and the table that it is.
struct PlannedFile
{
    int table = -1; ///< index in profile.tables; -1: no table of the profile has such a header, the file is not read
    BoundTable bound;
    QVector<ImportDoubt> doubts;          ///< of guessed columns
    QMap<QString, ImportValueMap> values; ///< proposed by the guess
};

struct ImportPlan
{
    ImportProfile profile; ///< with proposed value maps added
    std::vector<PlannedFile> files;
};

/// Finds for each file the table of the profile whose `recognise` columns it has (the one with the most; among equal
/// ones the one that maps more of the file's columns) and binds it. Errors: MappingIncomplete (file name, target key or
/// table name) when no file is a table that holds tickets or a needed column is not there.
[[nodiscard]] Result<ImportPlan> planImport(const ImportProfile &profile, const QVector<ImportSample> &files);

/// Binds one file (or several of the same table, their columns united) to a table of the profile. MappingIncomplete.
[[nodiscard]] Result<PlannedFile> planFile(const ImportProfile &profile, int table, const ImportSample &file);

/// Adds value maps that a guess proposed; what the profile says itself stays.
void addProposedValues(ImportProfile &profile, const QMap<QString, ImportValueMap> &values);

/// How well a built-in or stored profile fits the files: 0 not at all … 1 every file is one of its tables and every
/// column that it recognises by is there. Profiles that guess answer 0.1 for files that they could take.
[[nodiscard]] double profileFit(const ImportProfile &profile, const QVector<ImportSample> &files);

/// The best of the profiles for these files by profileFit(); the generic "events" or "tickets" by guessKind() when no
/// other fits.
[[nodiscard]] const ImportProfile &bestProfile(const QVector<ImportProfile> &profiles,
                                               const QVector<ImportSample> &files);

} // namespace campanile::domain
