// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/import/importtickets.h"

#include "domain/import/builtinprofiles.h"
#include "domain/import/importprofilejson.h"
#include "storage/core/database.h"
#include "storage/import/importprofilerepository.h"
#include "usecases/import/importcleanup.h"
#include "usecases/import/importrun.h"

#include <QHash>
#include <QJsonDocument>

#include <mutex>

namespace campanile::usecases {

using namespace domain;
using storage::Session;

namespace {

/// Stored profiles that a newer program wrote, or that somebody broke by hand, are left out rather than hiding the
/// rest.
QVector<ImportProfile> mergedProfiles(const QVector<storage::ImportProfileRow> &rows)
{
    QVector<ImportProfile> profiles = builtInImportProfiles();
    for (const storage::ImportProfileRow &row : rows) {
        const Result<ImportProfile> profile = importProfileFromJson(QJsonDocument(row.json).toJson(), row.name);
        if (!profile)
            continue;
        const auto same = std::find_if(profiles.begin(), profiles.end(),
                                       [&row](const ImportProfile &known) { return known.name == row.name; });
        if (same != profiles.end())
            *same = *profile;
        else
            profiles.prepend(*profile); // what people made themselves is tried first
    }
    return profiles;
}

Result<QVector<storage::ImportProfileRow>> loadProfiles(storage::Database &database)
{
    return database
        .read([](Session &session) -> Result<QVector<storage::ImportProfileRow>> {
            return storage::ImportProfileRepository(session).all();
        })
        .wait();
}

Result<ImportInspection> inspectFiles(storage::Database &database, const QStringList &paths,
                                      const exchange::ReadOptions &read, std::optional<ImportProfile> profile,
                                      const std::stop_token &stop)
{
    Result<SampledFiles> files = sampleFiles(paths, read, stop);
    if (!files)
        return Failure(files.error());
    ImportInspection inspection;
    if (profile) {
        inspection.profile = std::move(*profile);
    } else {
        const Result<QVector<storage::ImportProfileRow>> known = loadProfiles(database);
        if (!known)
            return Failure(known.error());
        inspection.profile = bestProfile(mergedProfiles(*known), files->samples);
    }
    Result<ImportPlan> plan = planImport(inspection.profile, files->samples);
    if (!plan)
        return Failure(plan.error());
    inspection.files = std::move(files->samples);
    inspection.shapes = std::move(files->shapes);
    inspection.faults = std::move(files->faults);
    inspection.plan = std::move(*plan);
    return inspection;
}

} // namespace

/// The versions of the stored profiles that the person knows, by name.
struct ImportTickets::Seen
{
    std::mutex mutex;
    QHash<QString, qint64> versions;

    void remember(const QVector<storage::ImportProfileRow> &rows)
    {
        const std::lock_guard lock(mutex);
        versions.clear();
        for (const storage::ImportProfileRow &row : rows)
            versions.insert(row.name, row.version);
    }
    void remember(const storage::ImportProfileRow &row)
    {
        const std::lock_guard lock(mutex);
        versions.insert(row.name, row.version);
    }
    [[nodiscard]] qint64 versionOf(const QString &name)
    {
        const std::lock_guard lock(mutex);
        return versions.value(name);
    }
};

ImportTickets::ImportTickets(std::shared_ptr<storage::Database> database, std::shared_ptr<const Clock> clock)
    : m_database(std::move(database))
    , m_clock(std::move(clock))
    , m_seen(std::make_shared<Seen>())
{
    m_pool.setMaxThreadCount(2); // looking at files goes on beside a run
}

ImportTickets::~ImportTickets()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

template <typename T, typename Work>
Task<T> ImportTickets::start(Work work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const std::stop_source stop;
    Task<T> task(promise->future(), stop);
    m_pool.start([promise, stop, work = std::move(work), all = m_stop.get_token()]() mutable {
        // Stopped by the caller or because everything ends.
        const std::stop_callback ending(all, [&stop] { std::stop_source(stop).request_stop(); });
        if (stop.stop_requested())
            promise->addResult(Result<T>(fail(ErrorCode::Cancelled)));
        else
            promise->addResult(Result<T>(work(stop.get_token())));
        promise->finish();
    });
    return task;
}

Task<QVector<ImportProfile>> ImportTickets::profiles()
{
    return start<QVector<ImportProfile>>(
        [database = m_database, seen = m_seen](const std::stop_token &) -> Result<QVector<ImportProfile>> {
            const Result<QVector<storage::ImportProfileRow>> rows = loadProfiles(*database);
            if (!rows)
                return Failure(rows.error());
            seen->remember(*rows);
            return mergedProfiles(*rows);
        });
}

Task<void> ImportTickets::saveProfile(const ImportProfile &profile, const Actor &actor)
{
    return start<void>([database = m_database, seen = m_seen, profile, actor](const std::stop_token &) -> Result<void> {
        if (!isAllowed(actor, Permission::ImportTickets))
            return fail(ErrorCode::NotAllowed, {u"import"_qs, QString(keyOf(roleKeys, actor.role))});
        if (Result<void> valid = validate(profile); !valid)
            return valid;
        storage::ImportProfileRow row{profile.name, QJsonDocument::fromJson(toJson(profile)).object(),
                                      seen->versionOf(profile.name)};
        const Result<storage::ImportProfileRow> stored =
            database
                ->write([row](Session &session) mutable -> Result<storage::ImportProfileRow> {
                    storage::ImportProfileRepository(session).save(row);
                    return row;
                })
                .wait();
        if (!stored)
            return Failure(stored.error());
        seen->remember(*stored);
        return {};
    });
}

Task<ImportInspection> ImportTickets::inspect(const QStringList &files, const exchange::ReadOptions &read,
                                              const std::optional<ImportProfile> &profile)
{
    return start<ImportInspection>([database = m_database, files, read, profile](const std::stop_token &stop) {
        return inspectFiles(*database, files, read, profile, stop);
    });
}

Task<ImportReport> ImportTickets::run(const ImportRequest &request, const ImportProgressPtr &progress)
{
    return start<ImportReport>([database = m_database, clock = m_clock, request,
                                progress](const std::stop_token &stop) -> Result<ImportReport> {
        if (!request.dryRun && isAllowed(request.actor, Permission::ImportTickets)) {
            if (const Result<CleanUp> cleaned = cleanUpImports(*database, *clock, stop); !cleaned)
                return Failure(cleaned.error());
        }
        return ImportRun(database, *clock, request, progress, stop).run();
    });
}

Task<int> ImportTickets::cleanUp()
{
    return start<int>([database = m_database, clock = m_clock](const std::stop_token &stop) -> Result<int> {
        const Result<CleanUp> done = cleanUpImports(*database, *clock, stop);
        if (!done)
            return Failure(done.error());
        return done->cleaned; // nobody waits for the others; the doctor names what is left over
    });
}

} // namespace campanile::usecases
