// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/task.h"
#include "domain/import/importplan.h"
#include "domain/org/permissions.h"
#include "usecases/import/importreport.h"

#include <optional>

namespace campanile::ui {

/// How the files are read, as far as a person decided it; what is left open is guessed from their content. The same for
/// all files of an import.
struct ImportReading
{
    QByteArray encoding;   ///< a name that ICU knows; empty: guessed
    char delimiter = 0;    ///< 0: guessed
    bool hasHeader = true; ///< CSV: the first line names the columns

    bool operator==(const ImportReading &) const = default;
};

/// What a file turned out to be.
struct ImportFileFacts
{
    QString format; ///< "csv", "json", "jsonl"
    QByteArray encoding;
    char delimiter = ',';                              ///< CSV
    std::optional<domain::Error> fault = std::nullopt; ///< why no row of it can be read, where the reader knows
};

struct ImportLook
{
    QVector<domain::ImportSample> samples; ///< in the order in which the files were given
    QVector<ImportFileFacts> facts;
    domain::ImportProfile profile; ///< the one asked for, else the best fitting
    domain::ImportPlan plan;
};

struct ImportOrder
{
    QStringList files;
    domain::ImportProfile profile;
    ImportReading reading;
    bool dryRun = true;
    QString rejectsFile; ///< empty: rejected rows are only counted
    domain::Actor actor;
};

/// What the wizard asks of the engine and of the disk; nothing blocks. Tests give a scripted one.
class Importer
{
public:
    virtual ~Importer() = default;

    /// Built-in and stored ones.
    [[nodiscard]] virtual domain::Task<QVector<domain::ImportProfile>> profiles() = 0;
    /// Headers and first rows. profile: none for the best fitting one. Errors of reading, MappingIncomplete.
    [[nodiscard]] virtual domain::Task<ImportLook> look(const QStringList &files, const ImportReading &reading,
                                                        std::optional<domain::ImportProfile> profile) = 0;
    /// domain::guessTable() on another thread.
    [[nodiscard]] virtual domain::Task<domain::ImportGuess> guess(const domain::ImportSample &sample,
                                                                  const domain::ImportTable &given) = 0;
    [[nodiscard]] virtual domain::Task<usecases::ImportReport> run(const ImportOrder &order,
                                                                   const usecases::ImportProgressPtr &progress) = 0;
    /// Keeps it in the database under its name.
    [[nodiscard]] virtual domain::Task<void> saveProfile(const domain::ImportProfile &profile,
                                                         const domain::Actor &actor) = 0;
    [[nodiscard]] virtual domain::Task<domain::ImportProfile> readProfile(const QString &path) = 0;
    [[nodiscard]] virtual domain::Task<void> writeProfile(const QString &path,
                                                          const domain::ImportProfile &profile) = 0;
    /// All IANA names that can be chosen, sorted.
    [[nodiscard]] virtual domain::Task<QStringList> timeZones() = 0;
};

} // namespace campanile::ui
