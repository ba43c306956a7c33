// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/task.h"
#include "domain/base/time.h"
#include "usecases/import/importreport.h"

#include <QThreadPool>

#include <memory>

namespace campanile::storage {
class Database;
} // namespace campanile::storage

namespace campanile::usecases {

/// What the files are, before anything is decided.
struct ImportInspection
{
    QVector<domain::ImportSample> files; ///< in the order given
    QVector<exchange::FileShape> shapes;
    QVector<std::optional<domain::Error>> faults; ///< of each file of which no row can be read: why, with the line
    domain::ImportProfile profile;                ///< the one asked for, else the best of all known ones
    domain::ImportPlan plan;
};

/// Brings tickets of other systems in; the wizard and the command line both use it.
///
/// A run reads and maps on a thread of its own while the database's writer takes finished batches. New rows lie under
/// an import id that nobody sees until it is published in one small transaction, together with the teams, agents,
/// places and tags that the source named. From then on the import has happened: staged changes of older tickets are
/// applied, by this run or, after a crash, by cleanUp(). Before that point a cancelled, failed or crashed run leaves
/// nothing behind but numbers that are not used again. No transaction is meant to take longer than 50 ms. Memory is
/// bounded: a log whose rows come grouped by ticket is folded as it is read, any other is parted into temporary files
/// first. Importing the same again changes nothing; see domain/import for what rows mean.
class ImportTickets
{
public:
    ImportTickets(std::shared_ptr<storage::Database> database, std::shared_ptr<const domain::Clock> clock);
    /// Asks running work to stop and waits for it.
    ~ImportTickets();
    Q_DISABLE_COPY_MOVE(ImportTickets)

    /// Built-in profiles and those stored in the database, by name; a stored one hides a built-in one of the same name.
    [[nodiscard]] domain::Task<QVector<domain::ImportProfile>> profiles();
    /// Over the version that profiles() last answered, or a save stored. NotAllowed, ProfileInvalid, Conflict (the
    /// name) when somebody else stored another one of that name since: read the profiles again and decide.
    [[nodiscard]] domain::Task<void> saveProfile(const domain::ImportProfile &profile, const domain::Actor &actor);

    /// Reads headers and the first rows. profile: null for the best fitting one. Errors of reading, MappingIncomplete.
    [[nodiscard]] domain::Task<ImportInspection> inspect(const QStringList &files, const exchange::ReadOptions &read,
                                                         const std::optional<domain::ImportProfile> &profile);

    /// Errors: NotAllowed; those of reading (before anything is written, or with everything undone); ProfileInvalid;
    /// MappingIncomplete (file, what: a target, or "table" for a file that no table of the profile is);
    /// MappingAmbiguous (file, "tickets") when files of two different tables hold tickets; HeaderMismatch;
    /// Conflict("import") when another import of the same source still runs after request.patience;
    /// FileExists/FileCannotWrite for the file of rejects; Cancelled; those of the database.
    [[nodiscard]] domain::Task<ImportReport> run(const ImportRequest &request, const ImportProgressPtr &progress = {});

    /// Sweeps away what crashed runs left and finishes published ones. For the start of the program and before a run.
    /// Answers how many imports were cleaned up. Imports of a program that lives (a sign of life within 30 s) are left
    /// alone.
    [[nodiscard]] domain::Task<int> cleanUp();

private:
    struct Seen;
    template <typename T, typename Work>
    domain::Task<T> start(Work work);

    std::shared_ptr<storage::Database> m_database;
    std::shared_ptr<const domain::Clock> m_clock;
    std::shared_ptr<Seen> m_seen;
    std::stop_source m_stop;
    QThreadPool m_pool;
};

} // namespace campanile::usecases
