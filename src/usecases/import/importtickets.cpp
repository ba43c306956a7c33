// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/import/importtickets.h"

#include "domain/import/builtinprofiles.h"
#include "domain/import/importprofilejson.h"
#include "storage/core/database.h"
#include "storage/import/importprofilerepository.h"
#include "storage/import/importrepository.h"
#include "usecases/import/importrun.h"

#include <QJsonDocument>

namespace campanile::usecases {

using namespace domain;
using storage::Session;

namespace {

constexpr auto presumedDead = std::chrono::seconds(30);

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

Result<QVector<ImportProfile>> loadProfiles(storage::Database &database)
{
    return database
        .read([](Session &session) -> Result<QVector<ImportProfile>> {
            return mergedProfiles(storage::ImportProfileRepository(session).all());
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
        const Result<QVector<ImportProfile>> known = loadProfiles(database);
        if (!known)
            return Failure(known.error());
        inspection.profile = bestProfile(*known, files->samples);
    }
    Result<ImportPlan> plan = planImport(inspection.profile, files->samples);
    if (!plan)
        return Failure(plan.error());
    inspection.files = std::move(files->samples);
    inspection.shapes = std::move(files->shapes);
    inspection.plan = std::move(*plan);
    return inspection;
}

Result<int> cleanUpImports(storage::Database &database, const Clock &clock, const std::stop_token &stop)
{
    const Result<QVector<storage::Import>> left =
        database
            .read([since = clock.now() - presumedDead](Session &session) -> Result<QVector<storage::Import>> {
                return storage::ImportRepository(session).unfinished(since);
            })
            .wait();
    if (!left)
        return Failure(left.error());
    int cleaned = 0;
    for (const storage::Import &import : *left) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled);
        Result<void> done;
        if (import.state == storage::ImportState::Published) {
            if (const Result<double> applied = applyStagedUpdates(database, clock, import.id, import.stats); !applied)
                done = Failure(applied.error());
        } else {
            done = database
                       .write([id = import.id](Session &session) -> Result<void> {
                           storage::ImportRepository(session).abandon(id);
                           return {};
                       })
                       .wait();
            if (done)
                done = sweepImport(database, import.id);
        }
        if (!done)
            return Failure(done.error());
        ++cleaned;
    }
    return cleaned;
}

} // namespace

ImportTickets::ImportTickets(std::shared_ptr<storage::Database> database, std::shared_ptr<const Clock> clock)
    : m_database(std::move(database))
    , m_clock(std::move(clock))
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
        [database = m_database](const std::stop_token &) { return loadProfiles(*database); });
}

Task<void> ImportTickets::saveProfile(const ImportProfile &profile, const Actor &actor)
{
    return start<void>([database = m_database, profile, actor](const std::stop_token &) -> Result<void> {
        if (!isAllowed(actor.role, Permission::ImportTickets))
            return fail(ErrorCode::NotAllowed, {u"import"_qs, QString(keyOf(roleKeys, actor.role))});
        if (Result<void> valid = validate(profile); !valid)
            return valid;
        return database
            ->write([&profile](Session &session) -> Result<void> {
                storage::ImportProfileRepository repository(session);
                storage::ImportProfileRow row = repository.byName(profile.name).value_or(storage::ImportProfileRow());
                row.name = profile.name;
                row.json = QJsonDocument::fromJson(toJson(profile)).object();
                repository.save(row);
                return {};
            })
            .wait();
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
        if (!request.dryRun && isAllowed(request.actor.role, Permission::ImportTickets)) {
            if (const Result<int> cleaned = cleanUpImports(*database, *clock, stop); !cleaned)
                return Failure(cleaned.error());
        }
        return ImportRun(database, *clock, request, progress, stop).run();
    });
}

Task<int> ImportTickets::cleanUp()
{
    return start<int>([database = m_database, clock = m_clock](const std::stop_token &stop) {
        return cleanUpImports(*database, *clock, stop);
    });
}

} // namespace campanile::usecases
