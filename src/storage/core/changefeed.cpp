// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/changefeed.h"

#include "storage/core/changelog.h"

#include <algorithm>

namespace campanile::storage {

namespace {

constexpr int rowsAtOnce = 5000;
/// So many polls a missing number may still turn up: PostgreSQL hands numbers out before it commits, and rolls some
/// back.
constexpr qint64 patience = 60;
/// Numbers handed out before start() may be committed after it.
constexpr qint64 lookBack = 200;

} // namespace

ChangeFeed::ChangeFeed(std::shared_ptr<Database> database, QObject *parent)
    : QObject(parent)
    , m_database(std::move(database))
{
    connect(&m_timer, &QTimer::timeout, this, &ChangeFeed::poll);
}

ChangeFeed::~ChangeFeed()
{
    stop();
}

void ChangeFeed::start(std::chrono::milliseconds interval)
{
    m_timer.start(interval);
    m_listener =
        m_database->addListener([this] { QMetaObject::invokeMethod(this, &ChangeFeed::poll, Qt::QueuedConnection); });
    poll();
}

void ChangeFeed::stop()
{
    m_timer.stop();
    if (m_listener != 0)
        m_database->removeListener(m_listener);
    m_listener = 0;
}

void ChangeFeed::poll()
{
    if (m_asking) {
        m_askAgain = true;
        return;
    }
    m_asking = true;
    const qint64 from = m_top < 0 ? -1 : m_gaps.empty() ? m_top : std::min(m_top, m_gaps.begin()->first - 1);
    m_database
        ->read([from](Session &session) -> domain::Result<QVector<Row>> {
            QVector<Row> rows;
            for (const LoggedChange &logged :
                 changesAfter(session, from < 0 ? lastChange(session) - lookBack : from, rowsAtOnce))
                rows.append({logged.seq, logged.change});
            return rows;
        })
        .then(this, [this](const domain::Result<QVector<Row>> &rows) {
            m_asking = false;
            take(rows);
            if (!std::exchange(m_isListening, true))
                Q_EMIT listening();
            if (std::exchange(m_askAgain, false))
                poll();
        });
}

void ChangeFeed::take(const domain::Result<QVector<Row>> &rows)
{
    if (!rows) {
        if (!std::exchange(m_lost, true))
            Q_EMIT lost(rows.error());
        return;
    }
    const bool isFirst = m_top < 0;
    if (isFirst)
        m_top = rows->isEmpty() ? 0 : rows->first().seq - 1;
    // Notices between were pruned before we saw them.
    const bool isBehind = !isFirst && !rows->isEmpty() && m_gaps.empty() && rows->first().seq - m_top > rowsAtOnce;
    QVector<Change> news;
    for (const Row &row : *rows) {
        const bool isNew = row.seq > m_top || m_gaps.erase(row.seq) > 0;
        for (qint64 missing = m_top + 1; missing < row.seq && row.seq - missing < rowsAtOnce; ++missing)
            m_gaps.emplace(missing, patience);
        m_top = std::max(m_top, row.seq);
        if (isNew && !isFirst && !news.contains(row.change))
            news.append(row.change);
    }
    for (auto gap = m_gaps.begin(); gap != m_gaps.end();)
        gap = --gap->second <= 0 ? m_gaps.erase(gap) : std::next(gap);
    if (rows->size() == rowsAtOnce)
        m_askAgain = true;
    if (!news.isEmpty())
        Q_EMIT changed(news);
    if (std::exchange(m_lost, false) || isBehind)
        Q_EMIT recovered();
}

} // namespace campanile::storage
