// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/inbox/indexupdater.h"

#include "storage/core/database.h"
#include "usecases/inbox/indexloader.h"

#include <algorithm>
#include <chrono>

namespace campanile::usecases {

using domain::Result;

namespace {

constexpr auto retryPause = std::chrono::seconds(2);

} // namespace

IndexUpdater::IndexUpdater(DatabasePtr database, TicketIndexPtr index, QObject *parent)
    : QObject(parent)
    , m_database(std::move(database))
    , m_index(std::move(index))
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryPause);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        if (m_refreshing.isEmpty())
            sendRefresh();
    });
}

IndexUpdater::~IndexUpdater()
{
    m_loading.cancel();
    m_refresh.cancel();
    // Nobody brings what jobs still wait for.
    m_index->setFailure(domain::Error{domain::ErrorCode::Cancelled, {}, {}, false});
}

void IndexUpdater::start()
{
    load(Stage::OpenTickets);
}

void IndexUpdater::refreshAll()
{
    if (m_stage == Stage::Idle)
        load(m_next);
    else if (m_stage != Stage::OpenTickets) // the archive's scan is still to come, and sees it
        m_loadAgain = true;
}

void IndexUpdater::load(Stage stage)
{
    m_stage = stage;
    m_index->setFailure({});
    // A scan has one view of the data, that of its beginning: what is refreshed meanwhile, or was read shortly before
    // and is written shortly after, is looked at once more when it is done.
    if (stage != Stage::Subjects)
        m_changedWhileLoading += m_refreshing;
    m_loading = m_database->readBulk([index = m_index, stage](storage::Session &session) -> Result<void> {
        IndexLoader loader(session, *index);
        if (stage == Stage::OpenTickets)
            loader.loadOpen();
        else if (stage == Stage::Archive)
            loader.loadArchive();
        else
            loader.rankSubjects();
        return {};
    });
    m_loading.then(this, [this, stage](const Result<void> &done) { loaded(stage, done); });
}

void IndexUpdater::loaded(Stage stage, const Result<void> &done)
{
    m_stage = Stage::Idle;
    if (const QVector<quint32> changed = std::exchange(m_changedWhileLoading, {}); !changed.isEmpty())
        refresh(changed);
    if (!done) {
        m_next = stage;
        m_loadAgain = false;
        m_index->setFailure(done.error());
        Q_EMIT failed(done.error());
        return;
    }
    m_next = Stage::Archive;
    switch (stage) {
    case Stage::OpenTickets:
        Q_EMIT openLoaded();
        load(Stage::Archive);
        break;
    case Stage::Archive:
        Q_EMIT archiveLoaded(std::exchange(m_hasArchive, true));
        load(std::exchange(m_loadAgain, false) ? Stage::Archive : Stage::Subjects);
        break;
    case Stage::Subjects:
    case Stage::Idle:
        if (std::exchange(m_loadAgain, false))
            load(Stage::Archive);
        break;
    }
}

void IndexUpdater::refresh(const QVector<quint32> &ids)
{
    if (m_stage == Stage::OpenTickets || m_stage == Stage::Archive)
        m_changedWhileLoading += ids;
    m_waiting += ids;
    if (m_refreshing.isEmpty() && !m_retry.isActive())
        sendRefresh();
}

void IndexUpdater::sendRefresh()
{
    std::sort(m_waiting.begin(), m_waiting.end());
    m_waiting.erase(std::unique(m_waiting.begin(), m_waiting.end()), m_waiting.end());
    m_refreshing = std::exchange(m_waiting, {});
    if (m_refreshing.isEmpty())
        return;
    m_refresh = m_database->read([index = m_index, ids = m_refreshing](storage::Session &session) -> Result<void> {
        IndexLoader(session, *index).reload(ids);
        return {};
    });
    m_refresh.then(this, [this](const Result<void> &done) { refreshedThem(done); });
}

void IndexUpdater::refreshedThem(const Result<void> &done)
{
    const QVector<quint32> ids = std::exchange(m_refreshing, {});
    if (done) {
        m_hasFailed = false;
        sendRefresh();
        Q_EMIT refreshed(ids);
        return;
    }
    // Nobody tells of these tickets again: forgotten, they would stay in the index as they were.
    m_waiting += ids;
    m_retry.start();
    if (!std::exchange(m_hasFailed, true))
        Q_EMIT failed(done.error());
}

} // namespace campanile::usecases
