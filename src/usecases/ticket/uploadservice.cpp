// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/ticket/uploadservice.h"

#include "storage/core/database.h"
#include "usecases/ticket/uploadfile.h"

#include <QPromise>

#include <chrono>

namespace campanile::usecases {

using domain::Result;
using domain::Task;

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds firstSweep = 30s; // when what the start needs is done
constexpr std::chrono::milliseconds nextSweep = 6h;
constexpr int filesAtOnce = 2; // they share one writer

} // namespace

UploadService::UploadService(DatabasePtr database, const CatalogService &catalog, const domain::Clock &clock,
                             QObject *parent)
    : Uploads(parent)
    , m_database(std::move(database))
    , m_catalog(catalog)
    , m_clock(clock)
{
    m_pool.setMaxThreadCount(filesAtOnce);
    m_pool.setObjectName(u"uploads"_qs);
    m_sweep.setSingleShot(true);
    connect(&m_sweep, &QTimer::timeout, this, &UploadService::sweep);
    if (!m_database->isReadOnly())
        m_sweep.start(firstSweep);
}

UploadService::~UploadService()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

Task<AttachedFile> UploadService::start(const domain::ProgressPtr &progress, Work work)
{
    auto promise = std::make_shared<QPromise<Result<AttachedFile>>>();
    promise->start();
    const std::stop_source stop;
    Task<AttachedFile> task(promise->future(), stop);
    m_pool.start([promise, stop, database = m_database, work = std::move(work), all = m_stop.get_token(),
                  order = UploadOrder{m_catalog.actor(), m_clock.now(), progress, stop.get_token()}] {
        // Stopped by the caller or because everything ends.
        const std::stop_callback ending(all, [&stop] { std::stop_source(stop).request_stop(); });
        promise->addResult(stop.stop_requested() ? Result<AttachedFile>(domain::fail(domain::ErrorCode::Cancelled))
                                                 : work(*database, order));
        promise->finish();
    });
    return task;
}

Task<AttachedFile> UploadService::addFile(const QString &path, const domain::ProgressPtr &progress)
{
    return start(progress, [path](storage::Database &database, const UploadOrder &order) {
        return uploadFile(database, path, order);
    });
}

Task<AttachedFile> UploadService::addContent(const QString &name, std::function<QByteArray()> make,
                                             const domain::ProgressPtr &progress)
{
    return start(progress, [name, make = std::move(make)](storage::Database &database, const UploadOrder &order) {
        return uploadContent(database, name, make(), order);
    });
}

void UploadService::discard(domain::AttachmentId id)
{
    m_pool.start([database = m_database, id] { static_cast<void>(discardUpload(*database, id)); });
}

void UploadService::sweep()
{
    m_pool.start([database = m_database, now = m_clock.now(), stop = m_stop.get_token()] {
        sweepUploads(*database, now, stop);
    });
    m_sweep.start(nextSweep);
}

} // namespace campanile::usecases
